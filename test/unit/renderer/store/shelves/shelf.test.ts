import { describe, expect, test } from 'vitest';
import { failure } from '#shared/ipc/failure.ts';
import { platformOver } from '#renderer/platform/bridge.ts';
import { memoryMain } from '#renderer/platform/memory-bridge.ts';
import { COMPARISON_KIND } from '#renderer/store/shelves/comparisons.ts';
import { readOnlyShelf } from '#renderer/store/shelves/read-only-shelf.ts';
import { dexieShelf } from '#renderer/store/shelves/dexie-shelf.ts';
import { syncShelf } from '#renderer/store/shelves/shelf-sync.ts';
import { Shelf } from '#renderer/store/shelves/shelf.ts';
import { at, databaseOn, freshDisk, handClock } from '#test/unit/renderer/support/drafts.ts';
import { comparisonId, comparisonOf } from '#test/unit/renderer/support/records.ts';
import { manualTimers } from '#test/unit/renderer/support/timers.ts';

function setting({ disk = freshDisk(), main = memoryMain({ now: () => at('12:00') }) } = {}) {
  const database = databaseOn(disk);
  const timers = manualTimers();
  const window = (writer: string) => {
    const tables = { summaries: database.comparisonSummaries, bodies: database.comparisonBodies };
    const repository = dexieShelf(COMPARISON_KIND, database, tables, { writer, timers });
    const platform = platformOver(main.bridge);
    return new Shelf(COMPARISON_KIND, repository, { platform, clock: handClock(), timers });
  };
  const shelf = window('one');
  return {
    disk,
    main,
    database,
    shelf,
    other: () => window('two'),
    sync: () => syncShelf(COMPARISON_KIND, shelf.repository, platformOver(main.bridge)),
    files: () =>
      [...main.shelves.comparisons.values()].map(({ record, entry }) => [
        'title' in record && record.title,
        entry.revision,
      ]),
  };
}

const id = comparisonId('one');
const unwritable = () =>
  Promise.resolve({ ok: false as const, failure: failure('FILE_UNWRITABLE', 'The disk is away.') });

describe('a shelf', () => {
  test('has a record only when it is in the database and in its file', async () => {
    const { shelf, files } = setting();
    expect(await shelf.create(comparisonOf('one'))).toEqual({
      ok: true,
      value: { revision: 1, savedAt: at('12:00') },
    });
    expect(files()).toEqual([['Comparison one', 1]]);
    expect(await shelf.read(id)).toMatchObject({ value: { record: { title: 'Comparison one' } } });
  });

  test('says that nothing was saved where the file could not be written', async () => {
    const { shelf, main } = setting();
    main.answerNext('shelf.write', unwritable);
    expect(await shelf.create(comparisonOf('one'))).toMatchObject({
      ok: false,
      error: { code: 'FILE_UNWRITABLE' },
    });
  });

  test('lists summaries without reading bodies', async () => {
    const { shelf, database } = setting();
    await shelf.create(comparisonOf('one'));
    await database.comparisonBodies.clear();
    expect(await shelf.repository.list()).toMatchObject({
      value: [{ id: 'one', title: 'Comparison one', subjects: [{ id: 'first' }, { id: 'own' }] }],
    });
  });

  test('saves over the revision that was read, and counts on', async () => {
    const { shelf, files } = setting();
    await shelf.create(comparisonOf('one'));
    expect(await shelf.save(comparisonOf('one', 'Renamed'), 1)).toMatchObject({
      value: { revision: 2 },
    });
    expect(files()).toEqual([['Renamed', 2]]);
  });

  test('refuses to save over what another window has saved meanwhile', async () => {
    const { shelf, other, files } = setting();
    await shelf.create(comparisonOf('one'));
    await other().save(comparisonOf('one', 'Theirs'), 1);
    expect(await shelf.save(comparisonOf('one', 'Mine'), 1)).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining('another window') },
    });
    expect(files()).toEqual([['Theirs', 2]]);
  });

  test('changes a record in one go, and leaves it alone where there is nothing to change', async () => {
    const { shelf, files } = setting();
    await shelf.create(comparisonOf('one'));
    await shelf.change(id, (record) => ({ ...record, title: 'Changed' }));
    await shelf.change(id, () => null);
    expect(files()).toEqual([['Changed', 2]]);
  });

  test('gives back what it deletes, so that it can be undone', async () => {
    const { shelf, files } = setting();
    await shelf.create(comparisonOf('one'));
    await shelf.save(comparisonOf('one', 'Renamed'), 1);
    const removed = await shelf.remove(id);
    expect(files()).toEqual([]);
    expect(await shelf.read(id)).toMatchObject({ ok: false, error: { code: 'FILE_UNREADABLE' } });
    if (removed.ok) await shelf.create(removed.value.record, removed.value.revision + 1);
    expect(files()).toEqual([['Renamed', 3]]);
  });

  test('keeps the record where its file could not be deleted', async () => {
    const { shelf, main } = setting();
    await shelf.create(comparisonOf('one'));
    main.answerNext('shelf.remove', unwritable);
    expect(await shelf.remove(id)).toMatchObject({ ok: false });
    expect(await shelf.read(id)).toMatchObject({ ok: true });
  });

  test('reads a damaged record from its file', async () => {
    const { shelf, database } = setting();
    await shelf.create(comparisonOf('one'));
    await database.comparisonBodies.put({ id, revision: 1, record: { title: 7 } });
    expect(await shelf.read(id)).toMatchObject({ value: { record: { title: 'Comparison one' } } });
  });
});

describe('comparing a shelf with its files', () => {
  test('brings back what the database has lost', async () => {
    const before = setting();
    await before.shelf.create(comparisonOf('one'));
    await before.shelf.save(comparisonOf('one', 'Renamed'), 1);
    const { sync, shelf } = setting({ main: before.main });
    expect(await sync()).toEqual({
      ok: true,
      value: { restored: ['one'], written: 0, lost: [], failed: [] },
    });
    expect(await shelf.read(id)).toMatchObject({
      value: { record: { title: 'Renamed' }, revision: 2 },
    });
    expect(await sync()).toMatchObject({ value: { restored: [] } });
  });

  test('writes the files that are missing or behind', async () => {
    const { shelf, sync, main, files } = setting();
    await shelf.create(comparisonOf('one'));
    main.answerNext('shelf.write', unwritable);
    await shelf.save(comparisonOf('one', 'Renamed'), 1);
    expect(files()).toEqual([['Comparison one', 1]]);
    expect(await sync()).toMatchObject({ value: { restored: [], written: 1 } });
    expect(files()).toEqual([['Renamed', 2]]);
  });

  test('names what both sides have lost, as the list shows it still', async () => {
    const { shelf, sync, database, main } = setting();
    await shelf.create(comparisonOf('one'));
    await database.comparisonBodies.clear();
    main.shelves.comparisons.clear();
    main.lostFromShelves.comparisons
      .set('one', { id: 'one', title: null, reason: 'missing' })
      .set('two', { id: 'two', title: null, reason: 'damaged' });
    expect(await sync()).toMatchObject({
      value: {
        lost: [
          { id: 'one', title: 'Comparison one', reason: 'missing' },
          { id: 'two', title: null, reason: 'damaged' },
        ],
        failed: [],
      },
    });
  });

  test('does not call lost what the database still has, and writes its file anew', async () => {
    const { shelf, sync, main, files } = setting();
    await shelf.create(comparisonOf('one'));
    main.shelves.comparisons.clear();
    main.lostFromShelves.comparisons.set('one', { id: 'one', title: null, reason: 'missing' });
    expect(await sync()).toMatchObject({ value: { written: 1, lost: [], failed: [] } });
    expect(files()).toEqual([['Comparison one', 1]]);
    expect(main.lostFromShelves.comparisons.size).toBe(0);
  });

  test('tells of a record that neither side can read', async () => {
    const { shelf, sync, database, main } = setting();
    await shelf.create(comparisonOf('one'));
    await database.comparisonBodies.put({ id, revision: 1, record: null });
    main.shelves.comparisons.clear();
    expect(await sync()).toMatchObject({ value: { failed: [{ id: 'one' }] } });
  });
});

describe('a shelf on a disk that is nearly full', () => {
  const reason = failure('DISK_FULL', 'Free some space.');

  test('reads from the files and changes nothing', async () => {
    const { shelf, main, files } = setting();
    await shelf.create(comparisonOf('one'));
    const platform = platformOver(main.bridge);
    const repository = await readOnlyShelf(COMPARISON_KIND, platform, reason);
    const readOnly = new Shelf(COMPARISON_KIND, repository, {
      platform,
      clock: handClock(),
      timers: manualTimers(),
    });
    expect(await repository.list()).toMatchObject({ value: [{ title: 'Comparison one' }] });
    expect(await readOnly.read(id)).toMatchObject({ value: { revision: 1 } });
    const refused = { ok: false, error: reason };
    expect(await readOnly.save(comparisonOf('one', 'Renamed'), 1)).toEqual(refused);
    expect(await readOnly.create(comparisonOf('two'))).toEqual(refused);
    expect(await readOnly.remove(id)).toEqual(refused);
    expect(files()).toEqual([['Comparison one', 1]]);
  });
});
