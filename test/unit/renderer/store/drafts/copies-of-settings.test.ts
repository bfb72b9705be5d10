import { readFileSync } from 'node:fs';
import { IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { systemTimers } from '#renderer/platform/clock.ts';
import { StudioDatabase } from '#renderer/store/database.ts';
import { dexieDrafts } from '#renderer/store/drafts/dexie-drafts.ts';
import { agreementId, databaseOn, freshDisk } from '#test/unit/renderer/support/drafts.ts';

/** As an app of that time has stored it. */
const STORED = readFileSync('test/golden/migrations/v3.sla', 'utf8');
const id = agreementId('hosting-agreement');

/** A draft and the settings of the third version of the database, opened by the app of today. */
async function upgraded(copies: unknown, agreement: unknown = JSON.parse(STORED)) {
  const disk = freshDisk();
  const old = new StudioDatabase({ indexedDB: disk, IDBKeyRange }, undefined, 3);
  await old.bodies.put({ id, revision: 7, agreement: agreement as never });
  await old.summaries.put({ id, title: 'Hosting', revision: 7, writer: 'old' } as never);
  await old.settings.bulkPut([
    { key: 'theme', value: 'dark' },
    { key: 'copies', value: copies },
  ]);
  old.close();
  const database = databaseOn(disk);
  const drafts = dexieDrafts(database, { writer: 'here', timers: systemTimers });
  return { database, drafts };
}

describe('what an older app kept among the settings as the origins of a copy', () => {
  test('is part of the copy, of which a revision is made, so that its file is written', async () => {
    const { database, drafts } = await upgraded({ [id]: ['second', 'first'] });
    const read = await drafts.read(id);
    expect(read.ok && read.value.agreement.negotiation).toEqual({
      files: [],
      copiedFrom: ['second', 'first'],
    });
    expect((await database.summaries.get(id))?.revision).toBe(8);
  });

  test('is among the settings no more, and the others are as they were', async () => {
    const { database } = await upgraded({ [id]: ['first'] });
    expect(await database.settings.toArray()).toEqual([{ key: 'theme', value: 'dark' }]);
  });

  test('leaves what was decided about files as it is', async () => {
    const stored: unknown = JSON.parse(readFileSync('test/golden/migrations/v4.sla', 'utf8'));
    const { drafts } = await upgraded({ [id]: ['first'] }, stored);
    const read = await drafts.read(id);
    expect(read.ok && read.value.agreement.negotiation).toMatchObject({
      files: [{}],
      copiedFrom: ['first'],
    });
  });

  test.each([
    ['of no draft that is there', { gone: ['first'] }],
    ['that are no ids', { [id]: [7, ''] }],
  ])('stays where it is with origins %s', async (_, copies) => {
    const { database } = await upgraded(copies);
    expect(await database.settings.get('copies')).toEqual({ key: 'copies', value: copies });
    expect((await database.bodies.get(id))?.revision).toBe(7);
  });

  test('stays where it is while the draft is damaged', async () => {
    const { database } = await upgraded({ [id]: ['first'] }, 'damaged');
    expect((await database.settings.get('copies'))?.value).toEqual({ [id]: ['first'] });
  });

  test.each([['damaged'], [null], [{}]])('may be nothing: %j', async (copies) => {
    const { database } = await upgraded(copies);
    expect((await database.bodies.get(id))?.revision).toBe(7);
  });
});
