import {
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { newAgreement, type Agreement } from '#shared/agreement/agreement.ts';
import { newAnnex } from '#shared/agreement/annex.ts';
import { agreementText, MAX_FILE_BYTES } from '#shared/agreement/file.ts';
import type { AgreementId, AnnexId, StakeholderId } from '#shared/agreement/ids.ts';
import { newStakeholder } from '#shared/agreement/stakeholder.ts';
import { newService } from '#shared/agreement/service.ts';
import type { ServiceId } from '#shared/agreement/ids.ts';
import { openBackups } from '#main/files/backups.ts';
import { openMirror, type Mirror } from '#main/files/mirror.ts';
import { noLog } from '#test/unit/main/no-log.ts';
import { temporaryFolder } from '#test/unit/main/temporary-folder.ts';

const inFolder = temporaryFolder();
const wan = (title: string): Agreement => newAgreement('wan' as AgreementId, title);
const saas = newAgreement('saas' as AgreementId, 'SaaS');

/** With so many PDF files of 39 MB. */
const withAnnexes = (agreement: Agreement, count: number): Agreement => ({
  ...agreement,
  annexes: Array.from({ length: count }, (_, at) => ({
    ...newAnnex(`annex-${at}` as AnnexId, 'Plan'),
    content: { type: 'pdf', fileName: 'plan.pdf', pages: 1, base64: 'A'.repeat(52_000_000) },
  })),
});

let mirror: Mirror;
let now: Date;
const open = () => {
  const log = noLog();
  const clock = () => now;
  const backups = openBackups(inFolder('backups'), clock, log);
  return openMirror({ folder: inFolder('library'), backups, now: clock, log });
};
const fileText = (name = 'wan.sla') => readFile(inFolder('library', name), 'utf8');
const manifest = () => fileText('manifest.json');

beforeEach(() => {
  now = new Date('2026-06-01T09:00:00.000Z');
  mirror = open();
});

describe('the mirror', () => {
  it('is empty at first', async () => {
    expect(await mirror.list()).toEqual({ ok: true, value: [] });
  });

  it('holds each draft as a readable file, and gives it back', async () => {
    const entry = { id: 'wan', revision: 1, savedAt: '2026-06-01T09:00:00.000Z' };
    expect(await mirror.write(wan('One'), 1)).toEqual({ ok: true, value: entry });
    expect(await fileText()).toBe(agreementText(wan('One')));
    expect(await mirror.read('wan' as AgreementId)).toEqual({
      ok: true,
      value: { agreement: wan('One'), entry },
    });
  });

  it('knows its drafts after a new start', async () => {
    await mirror.write(wan('One'), 4);
    await mirror.write(saas, 2);
    mirror = open();
    const list = await mirror.list();
    expect(list.ok && [...list.value].sort((a, b) => a.revision - b.revision)).toMatchObject([
      { id: 'saas', revision: 2 },
      { id: 'wan', revision: 4 },
    ]);
  });

  it('refuses an older revision, and keeps the newer one', async () => {
    await mirror.write(wan('Two'), 2);
    expect(await mirror.write(wan('One'), 1)).toMatchObject({
      ok: false,
      error: { code: 'FILE_UNWRITABLE', message: expect.stringContaining('newer version') },
    });
    expect(await fileText()).toBe(agreementText(wan('Two')));
  });

  it('refuses another text under the same revision, but not the same text again', async () => {
    await mirror.write(wan('One'), 1);
    expect(await mirror.write(wan('Other'), 1)).toMatchObject({ ok: false });
    now = new Date('2026-06-01T10:00:00.000Z');
    expect(await mirror.write(wan('One'), 1)).toMatchObject({
      ok: true,
      value: { savedAt: '2026-06-01T09:00:00.000Z' },
    });
  });

  it('writes saves that come at once one after another', async () => {
    const saves = await Promise.all(
      Array.from({ length: 20 }, (_, index) => mirror.write(wan(`No. ${index}`), index + 1)),
    );
    expect(saves.every((save) => save.ok)).toBe(true);
    expect(await fileText()).toBe(agreementText(wan('No. 19')));
    expect((await readdir(inFolder('library'))).sort()).toEqual(['manifest.json', 'wan.sla']);
  });

  it('refuses a draft that could not be opened again', async () => {
    const broken: Agreement = {
      ...wan('One'),
      services: [
        { ...newService('link' as ServiceId, 'Link'), provider: 'nobody' as StakeholderId },
      ],
    };
    expect(await mirror.write(broken, 1)).toMatchObject({
      ok: false,
      error: { problems: [{ message: expect.stringContaining('nobody') }] },
    });
    expect(await readdir(inFolder('library')).catch(() => [])).toEqual([]);
  });

  it('refuses a draft whose file would be too large to be read again', async () => {
    await mirror.write(wan('One'), 1);
    expect(await mirror.write(withAnnexes(wan('Two'), 2), 2)).toMatchObject({
      ok: false,
      error: {
        code: 'FILE_TOO_LARGE',
        message: expect.stringMatching(/takes 99 MB, more than the 96 MB/),
      },
    });
    expect(await fileText()).toBe(agreementText(wan('One')));
  });

  it('removes a draft for good, with its backups', async () => {
    await mirror.write(wan('One'), 1);
    await mirror.write(wan('Two'), 2);
    expect(await readdir(inFolder('backups'))).toEqual(['wan']);
    expect(await mirror.remove('wan' as AgreementId)).toEqual({ ok: true });
    expect(await readdir(inFolder('library'))).toEqual(['manifest.json']);
    expect(await readdir(inFolder('backups'))).toEqual([]);
    expect(await open().list()).toEqual({ ok: true, value: [] });
    expect(await mirror.remove('wan' as AgreementId)).toEqual({ ok: true });
  });

  it('keeps a backup of what it overwrites', async () => {
    await mirror.write(wan('One'), 1);
    await mirror.write(wan('Two'), 2);
    const [name] = await readdir(inFolder('backups', 'wan'));
    expect(await readFile(inFolder('backups', 'wan', name!), 'utf8')).toBe(
      agreementText(wan('One')),
    );
  });

  it('says which draft it does not have', async () => {
    expect(await mirror.read('wan' as AgreementId)).toMatchObject({
      ok: false,
      error: { code: 'FILE_UNREADABLE' },
    });
  });
});

describe('after a crash', () => {
  it('between file and manifest, the file counts, under the next revision', async () => {
    await mirror.write(wan('One'), 1);
    const before = await manifest();
    await mirror.write(wan('Two'), 2);
    await writeFile(inFolder('library', 'manifest.json'), before);
    mirror = open();
    expect(await mirror.list()).toMatchObject({ value: [{ id: 'wan', revision: 2 }] });
    expect(await mirror.write(wan('Two'), 2)).toMatchObject({ ok: true });
    expect(await mirror.write(wan('Three'), 3)).toMatchObject({ ok: true });
  });

  it('before the rename, the last save counts and the rest is not listed', async () => {
    await mirror.write(wan('One'), 1);
    await writeFile(inFolder('library', 'wan.sla.tmp-1234567890abcdef'), '{"half":');
    mirror = open();
    expect(await mirror.list()).toMatchObject({ value: [{ id: 'wan', revision: 1 }] });
    expect(await mirror.read('wan' as AgreementId)).toMatchObject({ ok: true });
  });

  it.each(['', '{"version":1', '{"version":9}', '[]', '{"version":1,"drafts":{"../x":{}}}'])(
    'with the manifest %j, the drafts are found by their files',
    async (damaged) => {
      await mirror.write(wan('One'), 7);
      await writeFile(inFolder('library', 'manifest.json'), damaged);
      mirror = open();
      expect(await mirror.list()).toMatchObject({ value: [{ id: 'wan', revision: 1 }] });
      expect(await fileText('manifest.damaged.json')).toBe(damaged);
    },
  );

  it('without the manifest, too', async () => {
    await mirror.write(wan('One'), 7);
    await rm(inFolder('library', 'manifest.json'));
    expect(await open().list()).toMatchObject({ value: [{ id: 'wan', revision: 1 }] });
  });

  it('that emptied a file, the draft is not listed, and the rest of it is set aside', async () => {
    await mirror.write(wan('One'), 1);
    await mirror.write(saas, 1);
    await writeFile(inFolder('library', 'wan.sla'), '');
    mirror = open();
    expect(await mirror.list()).toMatchObject({ value: [{ id: 'saas' }] });
    await mirror.write(wan('Two'), 2);
    expect((await readdir(inFolder('library'))).sort()).toEqual([
      'manifest.json',
      'saas.sla',
      'wan.damaged.sla',
      'wan.sla',
    ]);
  });
});

describe('a draft whose file is lost', () => {
  beforeEach(async () => {
    await mirror.write(wan('One'), 1);
    await mirror.write(saas, 1);
  });

  it('is told of with what is known of it, at each start until something is saved', async () => {
    await rm(inFolder('library', 'saas.sla'));
    await writeFile(inFolder('library', 'wan.sla'), agreementText(wan('One')).slice(0, 200));
    const gone = { id: 'saas', title: null, reason: 'missing' };
    const lost = await open().lost();
    expect(lost.ok && [...lost.value].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual([
      gone,
      { id: 'wan', title: 'One', reason: 'damaged' },
    ]);
    mirror = open();
    expect(await mirror.lost()).toMatchObject({ value: [{ id: 'wan', reason: 'missing' }, gone] });
    await mirror.write(wan('Back'), 1);
    expect(await mirror.lost()).toEqual({ ok: true, value: [gone] });
    await mirror.remove('saas' as AgreementId);
    expect(await mirror.lost()).toEqual({ ok: true, value: [] });
    expect(await open().lost()).toEqual({ ok: true, value: [] });
  });

  it('is told of by its file’s name where the manifest is lost, too', async () => {
    await rm(inFolder('library', 'manifest.json'));
    await writeFile(inFolder('library', 'wan.sla'), '');
    expect(await open().lost()).toEqual({
      ok: true,
      value: [{ id: 'wan', title: null, reason: 'damaged' }],
    });
  });

  it('stays where it is while it only cannot be read, as one that has grown too large', async () => {
    await truncate(inFolder('library', 'wan.sla'), MAX_FILE_BYTES + 1);
    expect(await open().lost()).toEqual({
      ok: true,
      value: [{ id: 'wan', title: 'One', reason: 'unreadable' }],
    });
    expect((await readdir(inFolder('library'))).sort()).toEqual([
      'manifest.json',
      'saas.sla',
      'wan.sla',
    ]);
  });

  it('never takes the place of what was set aside before', async () => {
    for (const damage of ['first', 'second', 'third']) {
      await writeFile(inFolder('library', 'wan.sla'), damage);
      await open().list();
    }
    expect(await fileText('wan.damaged.sla')).toBe('first');
    expect(await fileText('wan.damaged-2.sla')).toBe('second');
    expect(await fileText('wan.damaged-3.sla')).toBe('third');
  });

  it('has its newest backup that can be read, an empty one last', async () => {
    const id = 'wan' as AgreementId;
    const full: Agreement = {
      ...wan('Full'),
      stakeholders: [newStakeholder('provider' as StakeholderId, 'provider', 'Provider')],
    };
    expect(await mirror.backup(id)).toMatchObject({ error: { code: 'FILE_UNREADABLE' } });
    await mkdir(inFolder('backups', 'wan'), { recursive: true });
    const keep = (name: string, text: string) =>
      writeFile(inFolder('backups', 'wan', `202605${name}.sla`), text);
    await keep('01T090000000Z-empty', agreementText(wan('Empty')));
    expect(await mirror.backup(id)).toMatchObject({ value: { agreement: { title: 'Empty' } } });
    await keep('01T080000000Z', agreementText(full));
    await keep('02T090000000Z', agreementText(full).slice(0, 100));
    expect(await mirror.backup(id)).toEqual({
      ok: true,
      value: { agreement: full, keptAt: '2026-05-01T08:00:00.000Z' },
    });
  });
});

describe('a file that was touched from outside', () => {
  it('keeps its revision where only its time has changed', async () => {
    await mirror.write(wan('One'), 5);
    await utimes(inFolder('library', 'wan.sla'), 1, 1);
    expect(await open().list()).toMatchObject({ value: [{ id: 'wan', revision: 5 }] });
  });

  it('counts as a newer one where its text has changed', async () => {
    await mirror.write(wan('One'), 5);
    await writeFile(inFolder('library', 'wan.sla'), agreementText(wan('From a backup')));
    mirror = open();
    expect(await mirror.list()).toMatchObject({ value: [{ id: 'wan', revision: 6 }] });
    expect(await mirror.read('wan' as AgreementId)).toMatchObject({
      value: { agreement: { title: 'From a backup' } },
    });
  });

  it('is not listed under the id of another', async () => {
    await mirror.write(wan('One'), 1);
    await rename(inFolder('library', 'wan.sla'), inFolder('library', 'saas.sla'));
    expect(await open().list()).toMatchObject({ value: [] });
  });

  it('is not listed once it is gone', async () => {
    await mirror.write(wan('One'), 1);
    await rm(inFolder('library', 'wan.sla'));
    expect(await open().list()).toEqual({ ok: true, value: [] });
  });
});

describe('where nothing can be written', () => {
  it('a save fails with the reason, and works again later', async () => {
    await writeFile(inFolder('library'), 'a file where the folder should be');
    expect(await mirror.write(wan('One'), 1)).toMatchObject({
      ok: false,
      error: { code: 'FILE_UNWRITABLE' },
    });
    await rm(inFolder('library'));
    await mkdir(inFolder('library'));
    expect(await mirror.write(wan('One'), 1)).toMatchObject({ ok: true });
  });
});
