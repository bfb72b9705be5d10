import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { platformOver } from '#renderer/platform/bridge.ts';
import { memoryMain } from '#renderer/platform/memory-bridge.ts';
import { dexieDrafts } from '#renderer/store/drafts/dexie-drafts.ts';
import { DraftLibrary } from '#renderer/store/drafts/draft-library.ts';
import { openStoredDraft, type OpenDraft } from '#renderer/store/session/open-draft.ts';
import {
  agreementId,
  databaseOn,
  draftOf,
  freshDisk,
  handClock,
  NO_ORIGINS,
} from '#test/unit/renderer/support/drafts.ts';
import { manualTimers, settled } from '#test/unit/renderer/support/timers.ts';

/** The names of the locks that are held. */
let held: string[];

beforeEach(() => {
  held = [];
  // Nobody else holds a draft.
  const request = async (name: string, _options: unknown, grant: () => Promise<void>) => {
    held.push(name);
    await grant();
    held.splice(held.indexOf(name), 1);
  };
  vi.stubGlobal('navigator', { locks: { request } });
});
afterEach(() => vi.unstubAllGlobals());

async function setting() {
  const timers = manualTimers();
  const clock = handClock();
  const library = new DraftLibrary(dexieDrafts(databaseOn(freshDisk()), { writer: 'w', timers }), {
    platform: platformOver(memoryMain({ now: clock.now }).bridge),
    clock,
    timers,
    newId: () => agreementId('new'),
    origins: () => Promise.resolve(NO_ORIGINS),
  });
  const open = async (id: string): Promise<OpenDraft> => {
    const opened = await openStoredDraft(agreementId(id), library, timers);
    if (!opened.ok) throw new Error(opened.error.message);
    return opened.value;
  };
  const change = ({ session }: OpenDraft, title: string) =>
    session.getState().change((agreement) => ({ ...agreement, title }), { label: title });
  await library.create(draftOf('one', 'First'));
  return { library, timers, open, change };
}

describe('a draft that cannot be read', () => {
  test('is given back at once, so that it can be tried again', async () => {
    const { library, timers } = await setting();
    expect(await openStoredDraft(agreementId('gone'), library, timers)).toMatchObject({
      ok: false,
    });
    await settled();
    expect(held).toEqual([]);
    await openStoredDraft(agreementId('one'), library, timers);
    expect(held).toEqual(['draft:one']);
  });
});

describe('a draft that is opened again', () => {
  test('can be undone and redone on, and is saved as before', async () => {
    const { library, open, change } = await setting();
    const before = await open('one');
    change(before, 'Second');
    change(before, 'Third');
    before.session.getState().undo();
    await before.close();

    const again = await open('one');
    const { agreement, canUndo, canRedo } = again.session.getState();
    expect([agreement.title, canUndo, canRedo]).toEqual(['Second', true, true]);
    again.session.getState().undo();
    await again.close();
    const stored = await library.read(agreementId('one'));
    expect(stored.ok && stored.value.agreement.title).toBe('First');
    expect((await open('one')).session.getState().redoLabel).toBe('Second');
  });

  test('begins anew where something else has changed it', async () => {
    const { library, open, change } = await setting();
    const before = await open('one');
    change(before, 'Second');
    await before.close();
    await library.rename(agreementId('one'), 'Renamed');
    const { agreement, canUndo } = (await open('one')).session.getState();
    expect([agreement.title, canUndo]).toEqual(['Renamed', false]);
  });

  test('begins anew where it was changed while it was closed, which nobody has saved', async () => {
    const { library, open, change } = await setting();
    const before = await open('one');
    change(before, 'Second');
    await before.close();
    before.session.getState().undo();
    const { agreement, canRedo } = (await open('one')).session.getState();
    expect([agreement.title, canRedo]).toEqual(['Second', false]);
    expect(await library.read(agreementId('one'))).toMatchObject({
      value: { agreement: { title: 'Second' } },
    });
  });

  test('begins anew where its last changes were not saved', async () => {
    const { library, open, change } = await setting();
    const before = await open('one');
    vi.spyOn(library, 'save').mockResolvedValueOnce({
      ok: false,
      error: { code: 'DISK_FULL', message: 'The disk is full.', logReference: null, problems: [] },
    });
    change(before, 'Second');
    expect(await before.close()).toMatchObject({ state: 'failed' });
    const { agreement, canUndo } = (await open('one')).session.getState();
    expect([agreement.title, canUndo]).toEqual(['First', false]);
  });

  test('has its history among the five that were open last', async () => {
    const { library, open, change } = await setting();
    const ids = ['one', 'b', 'c', 'd', 'e', 'f'];
    for (const id of ids.slice(1)) await library.create(draftOf(id));
    for (const id of ids) {
      const draft = await open(id);
      change(draft, `Changed ${id}`);
      await draft.close();
    }
    const undoable: boolean[] = [];
    for (const id of ids) undoable.push((await open(id)).session.getState().canUndo);
    expect(undoable).toEqual([false, true, true, true, true, true]);
  });
});
