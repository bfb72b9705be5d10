import { describe, expect, it, vi } from 'vitest';
import { newAgreement, type Agreement } from '#shared/agreement/agreement.ts';
import { newAnnex } from '#shared/agreement/annex.ts';
import type { AgreementId, AnnexId } from '#shared/agreement/ids.ts';
import { fileHandlers } from '#main/ipc/file.ts';

const annexed = (id: string) => ({
  ...newAnnex(id as AnnexId, 'Plan'),
  content: {
    type: 'pdf' as const,
    fileName: 'plan.pdf',
    pages: 1,
    base64: 'A'.repeat(52_000_000),
  },
});

describe('a copy of a draft', () => {
  it('is not written where it could not be opened again, and no place is asked for', async () => {
    const saveAgreement = vi.fn<() => Promise<null>>();
    const files = fileHandlers({
      saveAgreement,
      openAgreement: () => Promise.resolve(null),
      saveText: () => Promise.resolve(null),
    });
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
