import { describe, expect, test } from 'vitest';
import type { AgreementId } from '#shared/agreement/ids.ts';
import { ok } from '#shared/base/result.ts';
import { failure } from '#shared/ipc/failure.ts';
import { platformOver } from '#renderer/platform/bridge.ts';
import { memoryMain } from '#renderer/platform/memory-bridge.ts';
import { dexieDrafts } from '#renderer/store/drafts/dexie-drafts.ts';
import { DraftLibrary, type TakenIn } from '#renderer/store/drafts/draft-library.ts';
import type { Origins } from '#renderer/store/drafts/origins.ts';
import { readOnlyDrafts } from '#renderer/store/drafts/read-only-drafts.ts';
import type { IsoInstant } from '#shared/base/date.ts';
import {
  agreementId,
  at,
  databaseOn,
  draftOf,
  freshDisk,
  handClock,
} from '#test/unit/renderer/support/drafts.ts';
import { manualTimers } from '#test/unit/renderer/support/timers.ts';

function originsInMemory(): () => Promise<Origins> {
  const drafts = new Map<string, AgreementId>();
  const origins: Origins = {
    draftOf: (content) => drafts.get(content) ?? null,
    note: (content, draft) => void drafts.set(content, draft),
  };
  return () => Promise.resolve(origins);
}

function setting() {
  const clock = handClock();
  const timers = manualTimers();
  const main = memoryMain({ now: clock.now });
  const platform = platformOver(main.bridge);
  const repository = dexieDrafts(databaseOn(freshDisk()), { writer: 'w', timers: manualTimers() });
  let ids = 0;
  const origins = originsInMemory();
  const library = new DraftLibrary(repository, {
    platform,
    clock,
    timers,
    newId: () => {
      ids += 1;
      return agreementId(`new-${ids}`);
    },
    origins,
  });
  const list = async () => {
    const answer = await repository.list();
    return answer.ok ? answer.value : [];
  };
  return { clock, timers, main, platform, repository, library, list, origins };
}

const broken = () =>
  Promise.resolve({
    ok: false as const,
    failure: failure('FILE_UNWRITABLE', 'The folder is read-only.'),
  });

describe('a new draft', () => {
  test('is in the database and in its file', async () => {
    const { library, main, list } = setting();
    expect(await library.create(draftOf('one'))).toEqual(ok('one'));
    expect(await list()).toMatchObject([{ id: 'one', revision: 1 }]);
    expect(main.mirror.get('one')?.entry.revision).toBe(1);
  });
});

describe('saving a draft', () => {
  test('answers with the time at which the file was on the disk', async () => {
    const { library, clock } = setting();
    await library.create(draftOf('one'));
    clock.set(at('10:42'));
    expect(await library.save(draftOf('one', 'New'), 1)).toEqual(
      ok({ revision: 2, savedAt: at('10:42') }),
    );
  });

  test('is not done while only the database has it', async () => {
    const { library, main, list } = setting();
    await library.create(draftOf('one'));
    main.answerNext('mirror.write', broken);
    expect(await library.save(draftOf('one', 'New'), 1)).toMatchObject({
      ok: false,
      error: { code: 'FILE_UNWRITABLE' },
    });
    expect(await list()).toMatchObject([{ title: 'New', revision: 2 }]);
    // The next attempt is not refused for what this one left behind.
    expect(await library.save(draftOf('one', 'Newer'), 1)).toMatchObject({ ok: true });
    expect(main.mirror.get('one')).toMatchObject({ agreement: { title: 'Newer' } });
  });

  test('is a failure in time where main never answers', async () => {
    const { library, main, timers } = setting();
    await library.create(draftOf('one'));
    main.answerNext('mirror.write', () => new Promise(() => undefined));
    const saved = library.save(draftOf('one', 'New'), 1);
    // The database first; only then does the file's deadline begin.
    for (let turn = 0; turn < 20 && timers.waiting() === 0; turn += 1) await timers.pass(0);
    await timers.pass(4_000);
    expect(await saved).toMatchObject({ ok: false, error: { message: /did not finish/ } });
  });
});

describe('taking in an agreement from a file', () => {
  const taken = (id: string, how: TakenIn['how'], title = `Agreement ${id}`) =>
    ok({ id: agreementId(id), title, how });

  test('makes a draft of it under its own id', async () => {
    const { library, list } = setting();
    expect(await library.takeIn(draftOf('one'))).toEqual(taken('one', 'new'));
    expect(await list()).toHaveLength(1);
  });

  test('opens the draft that is there where both are the same', async () => {
    const { library, list } = setting();
    await library.create(draftOf('one'));
    expect(await library.takeIn(draftOf('one'))).toEqual(taken('one', 'same'));
    expect(await list()).toHaveLength(1);
  });

  test('takes the same draft out of the trash', async () => {
    const { library, list } = setting();
    await library.create(draftOf('one'));
    await library.trash(agreementId('one'));
    await library.takeIn(draftOf('one'));
    expect(await list()).toMatchObject([{ id: 'one', trashedAt: null }]);
  });

  test('never touches a draft with its id that differs', async () => {
    const { library, repository } = setting();
    await library.create(draftOf('one', 'Mine'));
    expect(await library.takeIn(draftOf('one', 'Theirs'))).toEqual(
      taken('new-1', 'copy', 'Theirs'),
    );
    const mine = await repository.read(agreementId('one'));
    const theirs = await repository.read(agreementId('new-1'));
    expect(mine.ok && mine.value.agreement.title).toBe('Mine');
    expect(theirs.ok && theirs.value.agreement.title).toBe('Theirs');
  });

  test('has in a copy, and in its file, of which agreements it is one', async () => {
    const { library, repository, main } = setting();
    await library.create(draftOf('one', 'Mine'));
    await library.takeIn(draftOf('one', 'Theirs'));
    await library.duplicate(agreementId('new-1'));
    const copiedFrom = async (id: string) => {
      const read = await repository.read(agreementId(id));
      return read.ok && read.value.agreement.negotiation.copiedFrom;
    };
    expect(await copiedFrom('one')).toEqual([]);
    expect(await copiedFrom('new-1')).toEqual(['one']);
    expect(await copiedFrom('new-2')).toEqual(['new-1', 'one']);
    expect(main.mirror.get('new-2')?.agreement.negotiation.copiedFrom).toEqual(['new-1', 'one']);
  });

  describe('whose file was taken in before', () => {
    /** The draft that the file was saved from, changed since, and what was made of the file. */
    async function known() {
      const all = setting();
      const file = draftOf('one', 'WAN');
      await all.library.create({ ...file, reference: 'SLA-2' });
      expect(await all.library.takeIn(file)).toEqual(taken('new-1', 'copy', 'WAN (copy)'));
      return { ...all, file };
    }
    const changed = { ...draftOf('new-1', 'WAN (copy)'), reference: 'SLA-3' };

    test('leads to the draft that was made of it', async () => {
      const { library, list, file } = await known();
      expect(await library.takeIn(file)).toEqual(taken('new-1', 'same', 'WAN (copy)'));
      expect(await list()).toHaveLength(2);
    });

    test('is asked about where that draft was changed since, and nothing is taken in', async () => {
      const { library, list, file } = await known();
      await library.save(changed, 1);
      expect(await library.takeIn(file)).toEqual(taken('new-1', 'changed', 'WAN (copy)'));
      expect(await list()).toHaveLength(2);
    });

    test('becomes another draft where one says so, with a title of its own', async () => {
      const { library, list, file, repository } = await known();
      await library.save(changed, 1);
      expect(await library.takeIn(file, { again: true })).toEqual(
        taken('new-2', 'copy', 'WAN (copy 2)'),
      );
      expect(await list()).toHaveLength(3);
      const before = await repository.read(agreementId('new-1'));
      expect(before.ok && before.value.agreement).toEqual(changed);
      // From now on it leads to this one.
      expect(await library.takeIn(file)).toEqual(taken('new-2', 'same', 'WAN (copy 2)'));
    });

    test('is taken in anew where the changed draft was thrown away', async () => {
      const { library, file } = await known();
      await library.save(changed, 1);
      await library.trash(agreementId('new-1'));
      expect(await library.takeIn(file)).toEqual(taken('new-2', 'copy', 'WAN (copy)'));
      await library.removeForGood(agreementId('new-2'));
      expect(await library.takeIn(file)).toEqual(taken('new-3', 'copy', 'WAN (copy)'));
    });

    test('is known by the draft that has its id, too', async () => {
      const { library, list } = setting();
      await library.takeIn(draftOf('one'));
      await library.save(draftOf('one', 'Mine'), 1);
      expect(await library.takeIn(draftOf('one'))).toEqual(taken('one', 'changed', 'Mine'));
      expect(await list()).toHaveLength(1);
    });
  });
});

describe('what the library does with drafts', () => {
  test('a duplicate is a draft of its own, marked as a copy', async () => {
    const { library, list, main } = setting();
    await library.create({ ...draftOf('one', 'WAN'), status: 'signed', reference: 'SLA-1' });
    expect(await library.duplicate(agreementId('one'))).toEqual(ok('new-1'));
    await library.duplicate(agreementId('one'));
    expect((await list()).map(({ title }) => title).sort()).toEqual([
      'WAN',
      'WAN (copy 2)',
      'WAN (copy)',
    ]);
    expect((await list()).find(({ id }) => id === 'new-1')).toMatchObject({
      title: 'WAN (copy)',
      status: 'draft',
      reference: '',
    });
    expect(main.mirror.has('new-1')).toBe(true);
  });

  test('a state that a draft once had becomes a draft of its own, also where the draft has it still', async () => {
    const { library, list, repository } = setting();
    const draft = draftOf('one', 'WAN');
    await library.create(draft);
    expect(await library.copy(draft)).toEqual(ok({ id: 'new-1', title: 'WAN (copy)' }));
    const before = { ...draft, title: 'WAN as sent' };
    expect(await library.copy(before)).toEqual(ok({ id: 'new-2', title: 'WAN as sent (copy)' }));
    expect((await list()).map(({ id }) => id).sort()).toEqual(['new-1', 'new-2', 'one']);
    const copy = await repository.read(agreementId('new-2'));
    expect(copy.ok && copy.value.agreement.negotiation.copiedFrom).toEqual(['one']);
  });

  test('a new name reaches the file, too', async () => {
    const { library, list, main } = setting();
    await library.create(draftOf('one'));
    await library.rename(agreementId('one'), 'Better name');
    expect(await list()).toMatchObject([{ title: 'Better name', revision: 2 }]);
    expect(main.mirror.get('one')?.agreement.title).toBe('Better name');
  });

  test('the trash can be undone, and keeps the file', async () => {
    const { library, list, main } = setting();
    await library.create(draftOf('one'));
    await library.trash(agreementId('one'));
    expect(await list()).toMatchObject([{ trashedAt: at('09:00') }]);
    expect(main.mirror.has('one')).toBe(true);
    await library.restore(agreementId('one'));
    expect(await list()).toMatchObject([{ trashedAt: null }]);
  });

  test('deleting for good takes the file first, so what fails leaves the draft whole', async () => {
    const { library, list, main } = setting();
    await library.create(draftOf('one'));
    main.answerNext('mirror.remove', broken);
    expect(await library.removeForGood(agreementId('one'))).toMatchObject({ ok: false });
    expect(await list()).toHaveLength(1);
    await library.removeForGood(agreementId('one'));
    expect(await list()).toEqual([]);
    expect(main.mirror.size).toBe(0);
  });

  test('the trash is emptied of what has been there for 30 days, and of nothing else', async () => {
    const { library, list, clock } = setting();
    for (const id of ['kept', 'fresh', 'old']) await library.create(draftOf(id));
    await library.trash(agreementId('old'));
    clock.set('2026-12-01T09:00:00.000Z' as IsoInstant);
    await library.trash(agreementId('fresh'));
    clock.set('2026-12-30T08:59:00.000Z' as IsoInstant);
    expect(await library.emptyOldTrash()).toEqual(ok(0));
    clock.set('2026-12-30T09:00:00.000Z' as IsoInstant);
    expect(await library.emptyOldTrash()).toEqual(ok(1));
    expect((await list()).map(({ id }) => id).sort()).toEqual(['fresh', 'kept']);
  });

  test('a damaged draft is read from its file', async () => {
    const { library, repository } = setting();
    await library.create(draftOf('one', 'Whole'));
    await repository.remove(agreementId('one'));
    const read = await library.read(agreementId('one'));
    expect(read.ok && read.value.agreement.title).toBe('Whole');
  });
});

describe('while nothing may be written', () => {
  test('drafts can be read from their files, and every change is refused with the reason', async () => {
    const { main, platform, clock, timers } = setting();
    main.mirror.set('one', {
      agreement: draftOf('one'),
      entry: { id: agreementId('one'), revision: 3, savedAt: at('08:00') },
    });
    const reason = failure('DISK_FULL', 'Less than 200 MB are free.');
    const repository = await readOnlyDrafts(platform, reason);
    const library = new DraftLibrary(repository, {
      platform,
      clock,
      timers,
      newId: () => agreementId('x'),
      origins: originsInMemory(),
    });
    expect(await library.read(agreementId('one'))).toMatchObject({ ok: true });
    const refused = { ok: false, error: reason };
    expect(await library.create(draftOf('two'))).toEqual(refused);
    expect(await library.save(draftOf('one', 'New'), 3)).toEqual(refused);
    expect(await library.trash(agreementId('one'))).toEqual(refused);
    expect(await library.removeForGood(agreementId('one'))).toEqual(refused);
    expect(main.mirror.get('one')?.agreement.title).toBe('Agreement one');
  });
});
