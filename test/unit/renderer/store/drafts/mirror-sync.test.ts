import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { failure } from '#shared/ipc/failure.ts';
import { platformOver } from '#renderer/platform/bridge.ts';
import { memoryMain } from '#renderer/platform/memory-bridge.ts';
import { dexieDrafts } from '#renderer/store/drafts/dexie-drafts.ts';
import { syncWithMirror } from '#renderer/store/drafts/mirror-sync.ts';
import {
  agreementId,
  at,
  databaseOn,
  draftOf,
  freshDisk,
} from '#test/unit/renderer/support/drafts.ts';
import { manualTimers } from '#test/unit/renderer/support/timers.ts';

function setting() {
  const database = databaseOn(freshDisk());
  const drafts = dexieDrafts(database, { writer: 'w', timers: manualTimers() });
  const main = memoryMain({ now: () => at('12:00') });
  const titled = (id: string, title: string): Agreement => draftOf(id, title);
  return {
    database,
    drafts,
    main,
    sync: () => syncWithMirror(drafts, platformOver(main.bridge)),
    store: (id: string, revision: number, title = `Stored ${revision}`) =>
      drafts.put({ agreement: titled(id, title), revision, updatedAt: at('10:00') }),
    file: (id: string, revision: number, title = `Filed ${revision}`) =>
      main.mirror.set(id, {
        agreement: titled(id, title),
        entry: { id: agreementId(id), revision, savedAt: at('11:00') },
      }),
    async titles() {
      const bodies = await database.bodies.toArray();
      return Object.fromEntries(bodies.map(({ id, agreement }) => [id, agreement.title]));
    },
  };
}

describe('comparing the drafts with their files', () => {
  test('brings back what the database has lost, and says so', async () => {
    const { file, sync, titles } = setting();
    file('lost', 3);
    expect(await sync()).toMatchObject({
      ok: true,
      value: { restored: [{ id: 'lost', title: 'Filed 3' }], written: 0, failed: [] },
    });
    expect(await titles()).toEqual({ lost: 'Filed 3' });
  });

  test('brings back the newer version of what the database has in an older one', async () => {
    const { store, file, sync, drafts } = setting();
    await store('one', 2);
    file('one', 3);
    await sync();
    expect(await drafts.read(agreementId('one'))).toMatchObject({
      ok: true,
      value: { agreement: { title: 'Filed 3' }, revision: 3, updatedAt: at('11:00') },
    });
  });

  test('writes the files that are missing or behind', async () => {
    const { store, file, sync, main } = setting();
    await store('new', 1);
    await store('ahead', 5);
    file('ahead', 4);
    expect(await sync()).toMatchObject({ ok: true, value: { restored: [], written: 2 } });
    expect(main.mirror.get('new')?.entry.revision).toBe(1);
    expect(main.mirror.get('ahead')).toMatchObject({
      agreement: { title: 'Stored 5' },
      entry: { revision: 5 },
    });
  });

  test('touches nothing where both agree', async () => {
    const { store, file, sync, main, titles } = setting();
    await store('one', 2);
    file('one', 2);
    await sync();
    expect(main.calls).toEqual(['mirror.list']);
    expect(await titles()).toEqual({ one: 'Stored 2' });
  });

  test('brings back a draft whose metadata is there and whose text is not', async () => {
    const { database, store, file, sync, titles } = setting();
    await store('one', 2);
    await database.bodies.clear();
    file('one', 2);
    expect(await sync()).toMatchObject({ ok: true, value: { restored: [{ id: 'one' }] } });
    expect(await titles()).toEqual({ one: 'Filed 2' });
  });

  test('names a draft whose file cannot be read, and goes on with the others', async () => {
    const { file, sync, main, titles } = setting();
    file('bad', 1);
    file('good', 1);
    const reason = failure('NOT_AN_AGREEMENT', 'The file is damaged.');
    main.answerNext('mirror.read', () => Promise.resolve({ ok: false, failure: reason }));
    expect(await sync()).toMatchObject({
      ok: true,
      value: { failed: [{ id: 'bad', title: null, reason }], restored: [{ id: 'good' }] },
    });
    expect(await titles()).toEqual({ good: 'Filed 1' });
  });

  test('brings back from its newest backup what both have lost, and says from when', async () => {
    const { main, sync, titles } = setting();
    main.lost.set('gone', { id: agreementId('gone'), title: null, reason: 'missing' });
    main.backups.set('gone', { agreement: draftOf('gone', 'Kept'), keptAt: at('09:00') });
    expect(await sync()).toMatchObject({
      ok: true,
      value: { fromBackup: [{ id: 'gone', title: 'Kept', keptAt: at('09:00') }], lost: [] },
    });
    expect(await titles()).toEqual({ gone: 'Kept' });
    expect(main.mirror.get('gone')).toMatchObject({ agreement: { title: 'Kept' } });
    expect(await sync()).toMatchObject({ value: { fromBackup: [], lost: [] } });
  });

  test('names what no backup holds', async () => {
    const { main, sync, titles } = setting();
    const draft = { id: agreementId('gone'), title: 'Wide Area', reason: 'damaged' } as const;
    main.lost.set('gone', draft);
    expect(await sync()).toMatchObject({ ok: true, value: { fromBackup: [], lost: [draft] } });
    expect(await titles()).toEqual({});
  });

  test('leaves a file that cannot be read where it stands', async () => {
    const { main, sync } = setting();
    const draft = { id: agreementId('locked'), title: null, reason: 'unreadable' } as const;
    main.lost.set('locked', draft);
    main.backups.set('locked', { agreement: draftOf('locked'), keptAt: at('09:00') });
    expect(await sync()).toMatchObject({ ok: true, value: { fromBackup: [], lost: [draft] } });
    expect(main.calls).not.toContain('mirror.write');
  });

  test('tells once of a draft of which the database has the title alone', async () => {
    const { database, main, sync, store } = setting();
    await store('gone', 3, 'Wide Area');
    await database.bodies.clear();
    const draft = { id: agreementId('gone'), title: null, reason: 'missing' } as const;
    main.lost.set('gone', draft);
    expect(await sync()).toMatchObject({ ok: true, value: { lost: [draft], failed: [] } });
  });

  test('loses nothing where the database still has it', async () => {
    const { main, sync, store } = setting();
    await store('one', 3);
    main.lost.set('one', { id: agreementId('one'), title: null, reason: 'missing' });
    expect(await sync()).toMatchObject({ value: { written: 1, fromBackup: [], lost: [] } });
    expect(main.mirror.get('one')?.entry.revision).toBe(3);
  });

  test('is a failure where main does not answer', async () => {
    const { sync, main } = setting();
    main.answerNext('mirror.list', () => Promise.reject(new Error('gone')));
    expect(await sync()).toMatchObject({ ok: false, error: { code: 'INTERNAL' } });
  });

  test('leaves both at the higher revision, whatever either held', async () => {
    const sides = fc.record({
      stored: fc.option(fc.integer({ min: 1, max: 4 })),
      filed: fc.option(fc.integer({ min: 1, max: 4 })),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(sides, { maxLength: 5 }), async (drafts) => {
        const { database, main, store, file, sync } = setting();
        for (const [index, { stored, filed }] of drafts.entries()) {
          if (stored !== null) await store(`d${index}`, stored);
          if (filed !== null) file(`d${index}`, filed);
        }
        await sync();
        for (const [index, { stored, filed }] of drafts.entries()) {
          const id = agreementId(`d${index}`);
          const highest = Math.max(stored ?? 0, filed ?? 0) || undefined;
          expect((await database.bodies.get(id))?.revision).toBe(highest);
          expect(main.mirror.get(id)?.entry.revision).toBe(highest);
        }
        // A second run finds nothing left to do.
        expect(await sync()).toEqual({
          ok: true,
          value: { restored: [], written: 0, fromBackup: [], lost: [], failed: [] },
        });
        database.close();
      }),
      { numRuns: 25 },
    );
  });
});
