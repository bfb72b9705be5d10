import { describe, expect, test } from 'vitest';
import { failure } from '#shared/ipc/failure.ts';
import { platformOver } from '#renderer/platform/bridge.ts';
import { memoryMain } from '#renderer/platform/memory-bridge.ts';
import { DEBOUNCE_MS } from '#renderer/store/session/autosave.ts';
import { openComparison } from '#renderer/store/session/comparison-session.ts';
import { COMPARISON_KIND } from '#renderer/store/shelves/comparisons.ts';
import { dexieShelf } from '#renderer/store/shelves/dexie-shelf.ts';
import { Shelf } from '#renderer/store/shelves/shelf.ts';
import { at, databaseOn, freshDisk, handClock } from '#test/unit/renderer/support/drafts.ts';
import { comparisonId, comparisonOf } from '#test/unit/renderer/support/records.ts';
import { manualTimers } from '#test/unit/renderer/support/timers.ts';

async function opened() {
  const main = memoryMain({ now: () => at('12:00') });
  const database = databaseOn(freshDisk());
  const timers = manualTimers();
  const clock = handClock('10:00');
  const repository = dexieShelf(
    COMPARISON_KIND,
    database,
    { summaries: database.comparisonSummaries, bodies: database.comparisonBodies },
    { writer: 'w', timers },
  );
  const shelf = new Shelf(COMPARISON_KIND, repository, {
    platform: platformOver(main.bridge),
    clock,
    timers,
  });
  await shelf.create(comparisonOf('one'));
  const open = await openComparison(comparisonId('one'), shelf, { clock, timers });
  if (!open.ok) throw new Error(open.error.message);
  const { session } = open.value;
  const rename = (title: string) =>
    session.getState().change((comparison) => ({ ...comparison, title }));
  const filed = () => {
    const record = main.shelves.comparisons.get('one')?.record;
    return record && 'title' in record ? record.title : null;
  };
  return { ...open.value, main, timers, rename, filed, shelf };
}

describe('an open comparison', () => {
  test('is saved to the disk after a pause, with the moment of the change', async () => {
    const { session, timers, rename, filed } = await opened();
    rename('Renamed');
    expect(session.getState().save.state).toBe('unsaved');
    await timers.pass(DEBOUNCE_MS);
    await expect.poll(filed).toBe('Renamed');
    await expect.poll(() => session.getState().save.state).toBe('saved');
    expect(session.getState().comparison.updatedAt).toBe(at('10:00'));
  });

  test('is saved at once when it is left', async () => {
    const { rename, close, filed } = await opened();
    rename('Renamed');
    expect(await close()).toMatchObject({ state: 'saved' });
    expect(filed()).toBe('Renamed');
  });

  test('says when it could not be saved', async () => {
    const { rename, flush, main } = await opened();
    main.answerNext('shelf.write', () =>
      Promise.resolve({ ok: false, failure: failure('DISK_FULL', 'The disk is full.') }),
    );
    rename('Renamed');
    expect(await flush()).toMatchObject({
      state: 'failed',
      reason: { message: 'The disk is full.' },
    });
  });

  test('is not saved where nothing has changed', async () => {
    const { session, flush, main } = await opened();
    session.getState().change((comparison) => comparison);
    await flush();
    expect(main.calls.filter((channel) => channel === 'shelf.write')).toHaveLength(1);
  });
});
