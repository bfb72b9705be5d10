import { readFileSync } from 'node:fs';
import { IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { systemTimers } from '#renderer/platform/clock.ts';
import { StudioDatabase } from '#renderer/store/database.ts';
import { dexieDrafts } from '#renderer/store/drafts/dexie-drafts.ts';
import { rejectedIn } from '#shared/compare/redline/rejections.ts';
import { identityOf } from '#shared/compare/redline/change.ts';
import { changesBetween } from '#shared/compare/redline/between.ts';
import { parseAgreementText } from '#shared/agreement/file.ts';
import { agreementId, databaseOn, freshDisk } from '#test/unit/renderer/support/drafts.ts';
import { liveAgreement } from '#test/support/redline/redline-clauses.ts';

/** As an app of that time has stored it. */
const STORED = readFileSync('test/golden/migrations/v3.sla', 'utf8');
const id = agreementId('hosting-agreement');
const HASH = 'a1'.repeat(32);
const changes = changesBetween(
  liveAgreement(),
  JSON.parse(JSON.stringify(liveAgreement()).replace('four hours', 'two hours')) as never,
);
const place = { section: null, tool: 'redline', scroll: 120, cursor: null };

/** A draft of the second version of the database, opened by the app of today. */
async function upgraded(rejected: unknown, agreement: unknown = JSON.parse(STORED)) {
  const disk = freshDisk();
  const old = new StudioDatabase({ indexedDB: disk, IDBKeyRange }, undefined, 2);
  await old.bodies.put({ id, revision: 7, agreement: agreement as never });
  await old.summaries.put({ id, title: 'Hosting', revision: 7, writer: 'old' } as never);
  await old.views.put({ id, view: { ...place, rejected } as never });
  old.close();
  const database = databaseOn(disk);
  const drafts = dexieDrafts(database, { writer: 'here', timers: systemTimers });
  return { database, drafts };
}

describe('what an older app kept as rejected in the view of a draft', () => {
  const key = identityOf(changes[0]!);

  test('is rejected in the draft, which is otherwise as it was', async () => {
    const { drafts } = await upgraded({ [HASH]: [key, `${key} 1`] });
    const read = await drafts.read(id);
    if (!read.ok) throw new Error(read.error.message);
    const { agreement } = read.value;
    const twins = [changes[0]!, { ...changes[0]!, id: 'twin' }];
    expect(rejectedIn(agreement.negotiation, { hash: HASH, changes: twins }).size).toBe(2);
    expect(agreement.negotiation.files).toMatchObject([{ name: '', decidedAt: null }]);
    const before = parseAgreementText(STORED);
    expect(before.ok && { ...before.value, negotiation: agreement.negotiation }).toEqual(agreement);
  });

  test('makes a revision of it, so that its file is written', async () => {
    const { database } = await upgraded({ [HASH]: [key] });
    expect([
      (await database.bodies.get(id))?.revision,
      (await database.summaries.get(id))?.revision,
    ]).toEqual([8, 8]);
  });

  test('is in the view no more, and the place is still there', async () => {
    const { database, drafts } = await upgraded({ [HASH]: [key] });
    expect((await database.views.get(id))?.view).toEqual(place);
    expect(await drafts.readView(id)).toEqual({ ok: true, value: place });
  });

  test.each([[{}], [{ [HASH]: [] }], ['damaged'], [{ 'no hash': ['x'], [HASH]: 'x' }]])(
    'leaves the draft as it is where that is nothing: %j',
    async (rejected) => {
      const { database } = await upgraded(rejected);
      expect(await database.bodies.get(id)).toEqual({
        id,
        revision: 7,
        agreement: JSON.parse(STORED),
      });
      expect((await database.views.get(id))?.view).toEqual(place);
    },
  );

  test('stays where it is while the draft is damaged', async () => {
    const { database } = await upgraded({ [HASH]: [key] }, 'damaged');
    expect((await database.views.get(id))?.view).toEqual({ ...place, rejected: { [HASH]: [key] } });
    expect((await database.bodies.get(id))?.revision).toBe(7);
  });
});
