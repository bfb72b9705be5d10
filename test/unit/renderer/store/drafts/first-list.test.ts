import { describe, expect, test } from 'vitest';
import {
  asTheBrowserCounts,
  DATABASE_NAME,
  NEWEST_VERSION,
} from '#renderer/store/database-versions.ts';
import { readFirstList } from '#renderer/store/drafts/first-list.ts';
import { databaseOn, freshDisk } from '#test/unit/renderer/support/drafts.ts';

const makeDatabase = (disk: IDBFactory, version: number, tables: readonly string[]) =>
  new Promise<void>((resolve) => {
    const opening = disk.open(DATABASE_NAME, version);
    opening.onupgradeneeded = () =>
      tables.forEach((table) => opening.result.createObjectStore(table));
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });

const row = { id: 'one', title: 'Hosting' };

describe('the list of drafts as the first screen reads it', () => {
  test('is what the newest version of the database holds', async () => {
    const disk = freshDisk();
    const database = databaseOn(disk);
    await database.summaries.put(row as never);
    expect(database.backendDB().version).toBe(asTheBrowserCounts(NEWEST_VERSION));
    database.close();
    expect(await readFirstList(disk)).toEqual([row]);
  });

  test('is left to the usual way where there is no database yet, and none is made', async () => {
    const disk = freshDisk();
    expect(await readFirstList(disk)).toBeNull();
    expect(await disk.databases()).toEqual([]);
  });

  test.each([
    ['an older app', asTheBrowserCounts(NEWEST_VERSION - 1)],
    ['a newer app', asTheBrowserCounts(NEWEST_VERSION + 1)],
  ])('is left to the usual way where the database is of %s', async (_, version) => {
    const disk = freshDisk();
    await makeDatabase(disk, version, ['summaries']);
    expect(await readFirstList(disk)).toBeNull();
  });

  test('is left to the usual way where the database lacks its table', async () => {
    const disk = freshDisk();
    await makeDatabase(disk, asTheBrowserCounts(NEWEST_VERSION), []);
    expect(await readFirstList(disk)).toBeNull();
  });
});
