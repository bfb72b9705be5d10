import { readFileSync } from 'node:fs';
import { DATABASE_UPGRADES } from '#renderer/store/database-upgrades.ts';
import { IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { DATABASE_VERSIONS, NEWEST_VERSION } from '#renderer/store/database-versions.ts';
import { isFromNewerApp, StudioDatabase } from '#renderer/store/database.ts';
import type { DraftSummary } from '#renderer/store/drafts/summary.ts';
import { databaseOn, draftOf, freshDisk } from '#test/unit/renderer/support/drafts.ts';

const V1_TABLES = ['bodies', 'settings', 'summaries', 'views'];

describe('the versions of the database', () => {
  test('follow one another without a gap', () => {
    expect(DATABASE_VERSIONS.map(({ version }) => version)).toEqual(
      DATABASE_VERSIONS.map((_, index) => index + 1),
    );
  });

  test('are known without what the upgrades need, as the first screen looks at them', () => {
    const source = readFileSync('src/renderer/store/database-versions.ts', 'utf8');
    expect(source).not.toMatch(/^import /m);
    const known = DATABASE_VERSIONS.map(({ version }) => version);
    expect(known).toEqual(expect.arrayContaining([...DATABASE_UPGRADES.keys()]));
  });

  test.each(DATABASE_VERSIONS.map(({ version, name }) => [version, name] as const))(
    'what version %i (%s) has stored is there in the newest',
    async (version) => {
      const disk = freshDisk();
      const old = new StudioDatabase({ indexedDB: disk, IDBKeyRange }, undefined, version);
      const agreement = draftOf('one');
      await old.bodies.put({ id: agreement.id, revision: 1, agreement });
      old.close();
      const newest = databaseOn(disk);
      expect(await newest.bodies.get(agreement.id)).toEqual({
        id: agreement.id,
        revision: 1,
        agreement,
      });
      expect(newest.verno).toBe(NEWEST_VERSION);
      newest.close();
    },
  );

  test('the second adds imported SLAs and comparisons, and leaves what is there as it is', async () => {
    const disk = freshDisk();
    const first = new StudioDatabase({ indexedDB: disk, IDBKeyRange }, undefined, 1);
    const summary = { id: 'one', title: 'Hosting' } as unknown as DraftSummary;
    await first.summaries.put(summary);
    await first.settings.put({ key: 'theme', value: 'dark' });
    expect(first.tables.map(({ name }) => name).sort()).toEqual(V1_TABLES);
    first.close();

    const second = new StudioDatabase({ indexedDB: disk, IDBKeyRange }, undefined, 2);
    await second.open();
    expect(second.tables.map(({ name }) => name).sort()).toEqual(
      [
        ...V1_TABLES,
        'comparisonBodies',
        'comparisonSummaries',
        'offerBodies',
        'offerSummaries',
      ].sort(),
    );
    expect(await second.summaries.toArray()).toEqual([summary]);
    expect(await second.settings.get('theme')).toEqual({ key: 'theme', value: 'dark' });
    expect(await second.comparisonBodies.count()).toBe(0);
    await second.offerBodies.put({ id: 'offer', revision: 1, record: {} });
    expect(await second.offerBodies.count()).toBe(1);
    second.close();
  });

  test('bodies have no index, so that their size costs nothing', () => {
    const { bodies, offerBodies, comparisonBodies } = databaseOn(freshDisk());
    for (const table of [bodies, offerBodies, comparisonBodies])
      expect(table.schema.indexes).toEqual([]);
  });
});

describe('a database that a newer app has written', () => {
  test('is recognised, as Dexie would open it without a word', async () => {
    const disk = freshDisk();
    const newer = new StudioDatabase({ indexedDB: disk, IDBKeyRange });
    newer.version(NEWEST_VERSION + 1).stores({ comments: 'id' });
    await newer.open();
    newer.close();

    const mine = databaseOn(disk);
    await mine.open();
    expect(isFromNewerApp(mine)).toBe(true);
    mine.close();
  });

  test('and one of ours is not', async () => {
    const mine = databaseOn(freshDisk());
    await mine.open();
    expect(isFromNewerApp(mine)).toBe(false);
    mine.close();
  });
});
