import { describe, expect, test } from 'vitest';
import { DATABASE_NAME, readFirstList } from '#renderer/store/first-list.ts';
import { databaseOn, freshDisk } from '#test/unit/renderer/support/drafts.ts';

const row = { id: 'one', title: 'Hosting' };

describe('the list of drafts as the first screen reads it', () => {
  test('is what the newest version of the database holds', async () => {
    const disk = freshDisk();
    const database = databaseOn(disk);
    await database.summaries.put(row as never);
    database.close();
    expect(await readFirstList(disk)).toEqual([row]);
  });

  test('is left to the usual way where there is no database yet, and none is made', async () => {
    const disk = freshDisk();
    expect(await readFirstList(disk)).toBeNull();
    expect(await disk.databases()).toEqual([]);
  });

  test.each([
    ['an older app', 10],
    ['a newer app', 1_000],
  ])('is left to the usual way where the database is of %s', async (_, version) => {
    const disk = freshDisk();
    await new Promise<void>((resolve) => {
      const opening = disk.open(DATABASE_NAME, version);
      opening.onupgradeneeded = () => opening.result.createObjectStore('summaries');
      opening.onsuccess = () => {
        opening.result.close();
        resolve();
      };
    });
    expect(await readFirstList(disk)).toBeNull();
  });

  test('is left to the usual way where the database lacks its table', async () => {
    const disk = freshDisk();
    await new Promise<void>((resolve) => {
      const opening = disk.open(DATABASE_NAME, 20);
      opening.onsuccess = () => {
        opening.result.close();
        resolve();
      };
    });
    expect(await readFirstList(disk)).toBeNull();
  });
});
