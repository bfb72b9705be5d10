import { readFile } from 'node:fs/promises';
import { describe, expect, it, vi } from 'vitest';
import { newAgreement, type Agreement } from '#shared/agreement/agreement.ts';
import { newAnnex } from '#shared/agreement/annex.ts';
import type { AgreementId, AnnexId } from '#shared/agreement/ids.ts';
import { ok } from '#shared/base/result.ts';
import { Inbox } from '#main/files/inbox.ts';
import { fileHandlers } from '#main/ipc/file.ts';
import { temporaryFolder } from '#test/unit/main/temporary-folder.ts';

const annexed = (id: string) => ({
  ...newAnnex(id as AnnexId, 'Plan'),
  content: {
    type: 'pdf' as const,
    fileName: 'plan.pdf',
    pages: 1,
    base64: 'A'.repeat(52_000_000),
  },
});

const inFolder = temporaryFolder();

const dialogs = {
  openAgreements: () => Promise.resolve<readonly string[] | null>(null),
  saveAgreement: () => Promise.resolve(null),
  saveText: () => Promise.resolve(null),
};
const inbox = () =>
  new Inbox(
    (path) => Promise.resolve(ok(newAgreement('wan' as AgreementId, path))),
    () => undefined,
  );

describe('a text for other programs', () => {
  it.each([
    ['csv', '\ufeffCredit,€500'],
    ['ics', 'Credit,€500'],
  ] as const)('as %s is written for those that read it', async (kind, written) => {
    const path = inFolder(`text.${kind}`);
    const files = fileHandlers({ ...dialogs, saveText: () => Promise.resolve(path) }, inbox());
    const input = { kind, text: 'Credit,€500', suggestedName: 'text' };
    expect(await files['file.save-text'](input)).toMatchObject({ ok: true });
    expect(await readFile(path, 'utf8')).toBe(written);
  });
});

describe('files to open', () => {
  it('wait to be taken in one by one, all that were chosen', async () => {
    const openAgreements = () => Promise.resolve(['/a.sla', '/b.sla']);
    const files = fileHandlers({ ...dialogs, openAgreements }, inbox());
    expect(await files['file.open']({})).toEqual(ok({ outcome: 'chosen' }));
    expect(await files['file.next']({})).toMatchObject(ok({ name: 'a.sla', left: 1 }));
    expect(await files['file.next']({})).toMatchObject(ok({ name: 'b.sla', left: 0 }));
    expect(await files['file.next']({})).toEqual(ok({ outcome: 'none' }));
  });

  it('may be none', async () => {
    const files = fileHandlers(dialogs, inbox());
    expect(await files['file.open']({})).toEqual(ok({ outcome: 'cancelled' }));
  });
});

describe('a copy of a draft', () => {
  it('is not written where it could not be opened again, and no place is asked for', async () => {
    const saveAgreement = vi.fn<() => Promise<null>>();
    const files = fileHandlers({ ...dialogs, saveAgreement }, inbox());
    const agreement: Agreement = {
      ...newAgreement('wan' as AgreementId, 'WAN'),
      annexes: [annexed('a'), annexed('b')],
    };
    const input = { agreement, suggestedName: 'WAN' } as Parameters<(typeof files)['file.save']>[0];
    expect(await files['file.save'](input)).toMatchObject({
      ok: false,
      error: { code: 'FILE_TOO_LARGE', message: expect.stringContaining('annexed file') },
    });
    expect(saveAgreement).not.toHaveBeenCalled();
  });
});
