import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { newAgreement, type Agreement } from '#shared/agreement/agreement.ts';
import { agreementText } from '#shared/agreement/file.ts';
import type { AgreementId, StakeholderId } from '#shared/agreement/ids.ts';
import { newStakeholder } from '#shared/agreement/stakeholder.ts';
import type { IsoInstant } from '#shared/base/date.ts';
import { openBackups } from '#main/files/backups.ts';
import { openVersions, type Versions } from '#main/files/versions.ts';
import { UNWRITABLE_FOLDER } from '#test/support/app/unwritable.ts';
import { noLog } from '#test/unit/main/no-log.ts';
import { temporaryFolder } from '#test/unit/main/temporary-folder.ts';

const inFolder = temporaryFolder();
const id = 'wan' as AgreementId;
const draft = (title: string): Agreement => ({
  ...newAgreement(id, title),
  stakeholders: [newStakeholder('provider' as StakeholderId, 'provider', 'Provider')],
});
const NINE = '2026-06-01T09:00:00.000Z' as IsoInstant;

let now: Date;
let versions: Versions;
let backups: ReturnType<typeof openBackups>;
const files = () => readdir(inFolder('versions', id)).catch(() => []);
const valueOf = <T>(result: { readonly ok: boolean; readonly value?: T }): T | undefined =>
  result.ok ? result.value : undefined;

beforeEach(() => {
  now = new Date(NINE);
  backups = openBackups(inFolder('backups'), () => now, noLog());
  versions = openVersions(inFolder('versions'), backups, () => now);
});

describe('versions of a draft', () => {
  it('are kept as agreement files under their moments, each with its name beside it', async () => {
    expect(valueOf(await versions.keep(draft('WAN'), 'Sent to Harbour & Söhne'))).toEqual({
      keptAt: NINE,
      name: 'Sent to Harbour & Söhne',
    });
    expect(await files()).toEqual(['20260601T090000000Z.json', '20260601T090000000Z.sla']);
    expect(await readFile(inFolder('versions', id, '20260601T090000000Z.sla'), 'utf8')).toBe(
      agreementText(draft('WAN')),
    );
  });

  it('are listed with the backups, the latest first', async () => {
    await writeFile(inFolder('wan.sla'), agreementText(draft('WAN')));
    await backups.keep(id, inFolder('wan.sla'));
    now = new Date('2026-06-01T09:30:00.000Z');
    await versions.keep(draft('WAN'), 'Sent');
    expect(await versions.list(id)).toEqual([
      { keptAt: '2026-06-01T09:30:00.000Z', name: 'Sent' },
      { keptAt: NINE, name: null },
    ]);
    expect(await versions.list('other' as AgreementId)).toEqual([]);
  });

  it('of one moment are two', async () => {
    await versions.keep(draft('First'), 'First');
    await versions.keep(draft('Second'), 'Second');
    const [second, first] = await versions.list(id);
    expect([second?.name, first?.name]).toEqual(['Second', 'First']);
    const read = await versions.read(id, { keptAt: first!.keptAt, isNamed: true });
    expect(valueOf(read)?.title).toBe('First');
  });

  it('are two also where both are kept at once', async () => {
    const kept = await Promise.all(
      ['First', 'Second'].map((name) => versions.keep(draft(name), name)),
    );
    expect(kept.map((one) => valueOf(one)?.name)).toEqual(['First', 'Second']);
    expect((await versions.list(id)).map(({ name }) => name)).toEqual(['Second', 'First']);
  });

  it('that cannot be written or removed say why, and what the user can do about it', async () => {
    const away = openVersions(join(UNWRITABLE_FOLDER, 'versions'), backups, () => now);
    expect(await away.keep(draft('WAN'), 'Sent')).toMatchObject({
      ok: false,
      error: {
        code: 'FILE_UNWRITABLE',
        message: expect.stringMatching(/"versions" cannot be written: .*; then try again\.$/),
      },
    });
    await versions.keep(draft('WAN'), 'Sent');
    await mkdir(inFolder('versions', id, '20260601T090000001Z.sla'));
    // A folder is in the place of the file.
    expect(await versions.remove(id, '2026-06-01T09:00:00.001Z' as IsoInstant)).toMatchObject({
      ok: false,
      error: { code: 'FILE_UNWRITABLE' },
    });
    await rm(inFolder('versions', id, '20260601T090000000Z.json'));
    await mkdir(inFolder('versions', id, '20260601T090000000Z.json'));
    const renamed = await versions.rename(id, NINE, 'Sent on Monday');
    expect(renamed.ok ? '' : renamed.error.message).toMatch(
      /Rename that folder; then try again\.$/,
    );
  });

  it('are read by their moment, a backup apart from a named version of the same', async () => {
    await writeFile(inFolder('wan.sla'), agreementText(draft('As a backup')));
    await backups.keep(id, inFolder('wan.sla'));
    await versions.keep(draft('As named'), 'Sent');
    const titleOf = async (isNamed: boolean) =>
      valueOf(await versions.read(id, { keptAt: NINE, isNamed }))?.title;
    expect(await titleOf(true)).toBe('As named');
    expect(await titleOf(false)).toBe('As a backup');
  });

  it('are renamed and removed one by one', async () => {
    await versions.keep(draft('WAN'), 'Sent');
    await versions.rename(id, NINE, 'Sent on Monday');
    expect(await versions.list(id)).toEqual([{ keptAt: NINE, name: 'Sent on Monday' }]);
    await versions.remove(id, NINE);
    expect(await files()).toEqual([]);
    expect(await versions.list(id)).toEqual([]);
  });

  it('go with a draft that is gone for good', async () => {
    await versions.keep(draft('WAN'), 'Sent');
    await versions.removeAll(id);
    expect(await versions.list(id)).toEqual([]);
  });

  it('keep their agreement when the name is lost or damaged', async () => {
    await versions.keep(draft('WAN'), 'Sent');
    const label = inFolder('versions', id, '20260601T090000000Z.json');
    await writeFile(label, '{"name": ""}');
    expect(await versions.list(id)).toEqual([{ keptAt: NINE, name: 'Kept version' }]);
    await rm(label);
    expect(await versions.list(id)).toEqual([{ keptAt: NINE, name: 'Kept version' }]);
    expect(valueOf(await versions.read(id, { keptAt: NINE, isNamed: true }))?.title).toBe('WAN');
  });

  it('that cannot be read are told with the reason and what is left, and nothing is made of them', async () => {
    const file = inFolder('versions', id, '20260601T090000000Z.sla');
    const whyUnread = async (isNamed = true) => {
      const read = await versions.read(id, { keptAt: NINE, isNamed });
      return read.ok ? null : read.error.problems.map(({ message }) => message);
    };
    const gone = ['Its file is no longer there.'];
    expect(await whyUnread()).toEqual(gone);
    expect(await whyUnread(false)).toEqual(gone);
    expect((await versions.rename(id, NINE, 'Sent')).ok).toBe(false);
    await versions.keep(draft('WAN'), 'Sent');
    await writeFile(file, '{"half": ');
    expect(await whyUnread()).toEqual(['Its file is damaged.']);
    await writeFile(file, JSON.stringify({ ...draft('WAN'), schemaVersion: 99 }));
    expect(await whyUnread()).toEqual(['It was kept by a newer SLA Studio.']);
    await writeFile(inFolder('wan.sla'), '{"title": "half"}');
    await backups.keep(id, inFolder('wan.sla'));
    expect(await whyUnread(false)).toEqual(['Its file is damaged.']);
  });

  it('are of their draft: another agreement in a file is no version of it', async () => {
    await versions.keep(draft('WAN'), 'Sent');
    const other = { ...draft('SaaS'), id: 'saas' as AgreementId };
    await writeFile(inFolder('versions', id, '20260601T090000000Z.sla'), agreementText(other));
    const read = await versions.read(id, { keptAt: NINE, isNamed: true });
    expect(read.ok ? null : read.error.message).toBe(
      'This version cannot be read. Its file holds another agreement. What was kept before and after it is still there.',
    );
  });
});
