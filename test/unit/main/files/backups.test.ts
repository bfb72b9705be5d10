import { readdir, readFile, writeFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { newAgreement, type Agreement } from '#shared/agreement/agreement.ts';
import { agreementText } from '#shared/agreement/file.ts';
import type { AgreementId, StakeholderId } from '#shared/agreement/ids.ts';
import { newStakeholder } from '#shared/agreement/stakeholder.ts';
import { ok } from '#shared/base/result.ts';
import { BACKUP_INTERVAL_MS, openBackups, type Backups } from '#main/files/backups.ts';
import { noLog } from '#test/unit/main/no-log.ts';
import { temporaryFolder } from '#test/unit/main/temporary-folder.ts';

const inFolder = temporaryFolder();
const id = 'wan' as AgreementId;
const empty = newAgreement(id, 'WAN');
const full: Agreement = {
  ...empty,
  stakeholders: [newStakeholder('provider' as StakeholderId, 'provider', 'Provider')],
};

let now: Date;
let backups: Backups;
let log: ReturnType<typeof noLog>;
const later = (ms: number) => {
  now = new Date(now.getTime() + ms);
};
const open = () => openBackups(inFolder('backups'), () => now, log);
const kept = () => readdir(inFolder('backups', id)).catch(() => []);
const keep = async (text: string) => {
  await writeFile(inFolder('wan.sla'), text);
  await backups.keep(id, inFolder('wan.sla'));
};

beforeEach(() => {
  now = new Date('2026-06-01T09:00:00.000Z');
  log = noLog();
  backups = open();
});

describe('backups', () => {
  it('are copies of the file, named by their moment', async () => {
    await keep(agreementText(full));
    expect(await kept()).toEqual(['20260601T090000000Z.sla']);
    const copy = await readFile(inFolder('backups', id, '20260601T090000000Z.sla'), 'utf8');
    expect(copy).toBe(agreementText(full));
  });

  it('are made every ten minutes at most, also after a new start', async () => {
    await keep(agreementText(full));
    later(BACKUP_INTERVAL_MS - 1);
    await keep(agreementText(full));
    backups = open();
    await keep(agreementText(full));
    expect(await kept()).toHaveLength(1);
    later(1);
    await keep(agreementText(full));
    expect(await kept()).toHaveLength(2);
  });

  it('keep their generations', async () => {
    for (let count = 0; count < 40; count += 1) {
      await keep(agreementText(full));
      later(BACKUP_INTERVAL_MS);
    }
    expect(await kept()).toHaveLength(10);
  });

  it('of an empty draft never push out one that holds something', async () => {
    await keep(agreementText(full));
    for (let count = 0; count < 40; count += 1) {
      later(BACKUP_INTERVAL_MS);
      await keep(agreementText(empty));
    }
    const names = await kept();
    expect(names).toContain('20260601T090000000Z.sla');
    expect(names.filter((name) => name.includes('-empty'))).toHaveLength(1);
  });

  it('are made, too, where the clock was set back', async () => {
    await keep(agreementText(full));
    later(-60 * 60_000);
    await keep(agreementText(full));
    expect(await kept()).toHaveLength(2);
    later(BACKUP_INTERVAL_MS - 1);
    await keep(agreementText(full));
    expect(await kept()).toHaveLength(2);
  });

  it('are removed, and told of, where the disk gives back something else than it was given', async () => {
    backups = openBackups(
      inFolder('backups'),
      () => now,
      log,
      async (path, text) => {
        await writeFile(path, text.replace('WAN', 'WAM'));
        return ok(undefined);
      },
    );
    await keep(agreementText(full));
    expect(await kept()).toEqual([]);
    expect(log.lines.join()).toMatch(/differed from its original when read back/);
  });

  it('give back the newest of the draft itself, and of no other that lies among them', async () => {
    await keep(agreementText(full));
    const other = { ...full, id: 'lan' as AgreementId };
    await writeFile(inFolder('backups', id, '20260601T100000000Z.sla'), agreementText(other));
    expect(await backups.newest(id)).toEqual({
      agreement: full,
      keptAt: '2026-06-01T09:00:00.000Z',
    });
  });

  it('are not made of what is damaged, and say so', async () => {
    for (const text of ['', '{"id":', 'null']) {
      await keep(text);
      later(BACKUP_INTERVAL_MS);
    }
    expect(await kept()).toEqual([]);
    expect(log.lines).toHaveLength(3);
  });

  it('never stop a save', async () => {
    await backups.keep(id, inFolder('none.sla'));
    await writeFile(inFolder('backups'), 'a file where the folder should be');
    await keep(agreementText(full));
    expect(log.lines).toHaveLength(2);
  });

  it('go with the draft', async () => {
    await keep(agreementText(full));
    await backups.remove(id);
    expect(await kept()).toEqual([]);
    // One that comes back under the same name begins anew.
    await keep(agreementText(full));
    expect(await kept()).toHaveLength(1);
  });
});
