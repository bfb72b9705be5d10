import { describe, expect, test } from 'vitest';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { failure, type Failure } from '#shared/ipc/failure.ts';
import { startAutosave } from '#renderer/store/session/autosave.ts';
import type { Saved } from '#renderer/store/drafts/draft-library.ts';
import { createDraftSession } from '#renderer/store/session/session-store.ts';
import { at, draftOf } from '#test/unit/renderer/support/drafts.ts';
import { manualTimers, settled } from '#test/unit/renderer/support/timers.ts';

type Save = (agreement: Agreement, revision: number) => Promise<Result<Saved, Failure>>;

function begin(answer: Save | null = null) {
  const timers = manualTimers();
  const session = createDraftSession({
    agreement: draftOf('one', 'Start'),
    view: { section: null, tool: null, scroll: 0, cursor: null },
    savedAt: at('08:00'),
    now: timers.now,
  });
  const saves: { readonly title: string; readonly revision: number; readonly at: number }[] = [];
  const behaviour = { save: answer };
  const autosave = startAutosave({
    session,
    revision: 7,
    timers,
    save: (agreement, revision) => {
      saves.push({ title: agreement.title, revision, at: timers.now() });
      return (
        behaviour.save?.(agreement, revision) ??
        Promise.resolve(ok({ revision: revision + 1, savedAt: at('09:00') }))
      );
    },
  });
  return {
    timers,
    session,
    saves,
    behaviour,
    autosave,
    status: () => session.getState().save,
    type: (title: string) =>
      session.getState().change((agreement) => ({ ...agreement, title }), { label: 'Typing' }),
  };
}

const full = failure('DISK_FULL', 'The disk is full.');

describe('autosave', () => {
  test('waits for a pause of half a second', async () => {
    const { timers, saves, type } = begin();
    type('A');
    await timers.pass(400);
    type('Ab');
    await timers.pass(499);
    expect(saves).toEqual([]);
    await timers.pass(1);
    expect(saves).toEqual([{ title: 'Ab', revision: 7, at: 900 }]);
  });

  test('starts at the latest two seconds after the first unsaved change', async () => {
    const { timers, saves, type } = begin();
    for (let key = 0; key < 30; key += 1) {
      type(`Key ${key}`);
      await timers.pass(100);
    }
    expect(saves[0]?.at).toBe(2_000);
  });

  test('waits for a pause again after a save, however long ago the first change was', async () => {
    const { timers, saves, type } = begin();
    type('A');
    await timers.pass(3_000);
    type('B');
    await timers.pass(499);
    expect(saves).toHaveLength(1);
    await timers.pass(1);
    expect(saves.map(({ at: moment }) => moment)).toEqual([500, 3_500]);
  });

  test('says unsaved, saving, saved, the last with the time that the save gave', async () => {
    const { timers, status, session, type } = begin();
    const seen: string[] = [];
    session.subscribe(({ save }) => {
      if (seen.at(-1) !== save.state) seen.push(save.state);
    });
    type('A');
    await timers.pass(500);
    expect(seen).toEqual(['unsaved', 'saving', 'saved']);
    expect(status()).toEqual({ state: 'saved', savedAt: at('09:00'), reason: null });
  });

  test('does nothing where nothing has changed', async () => {
    const { timers, saves, autosave } = begin();
    await timers.pass(10_000);
    await autosave.flush();
    expect(saves).toEqual([]);
  });

  test('says saved, without a save, where a change was taken back before it was saved', async () => {
    const { timers, saves, status, session, type } = begin();
    type('A');
    await timers.pass(200);
    session.getState().undo();
    await timers.pass(500);
    expect(saves).toEqual([]);
    expect(status().state).toBe('saved');
  });

  test('says so at once where one asks', async () => {
    const { saves, session, type, autosave } = begin();
    type('A');
    session.getState().undo();
    expect((await autosave.flush()).state).toBe('saved');
    expect(saves).toEqual([]);
  });

  test('saves over the revision that the save before has given', async () => {
    const { timers, saves, type } = begin();
    type('A');
    await timers.pass(500);
    type('B');
    await timers.pass(500);
    expect(saves.map(({ revision }) => revision)).toEqual([7, 8]);
  });

  test('does not say saved for what was typed while it saved', async () => {
    let finish = (): void => undefined;
    const { timers, saves, status, type } = begin(
      (_, revision) =>
        new Promise((resolve) => {
          finish = () => resolve(ok({ revision: revision + 1, savedAt: at('09:00') }));
        }),
    );
    type('A');
    await timers.pass(500);
    type('Ab');
    finish();
    await settled();
    expect(status().state).toBe('unsaved');
    await timers.pass(500);
    expect(saves.at(-1)).toMatchObject({ title: 'Ab', revision: 8 });
    finish();
    await settled();
    expect(status().state).toBe('saved');
  });

  test('never runs two saves at a time', async () => {
    let running = 0;
    let most = 0;
    const { timers, type } = begin(async (_, revision) => {
      running += 1;
      most = Math.max(most, running);
      await settled();
      running -= 1;
      return ok({ revision: revision + 1, savedAt: at('09:00') });
    });
    for (let key = 0; key < 20; key += 1) {
      type(`Key ${key}`);
      await timers.pass(700);
    }
    expect(most).toBe(1);
  });
});

describe('a save that fails', () => {
  test('is shown with its reason, and tried again until it works', async () => {
    const { timers, saves, status, behaviour, type } = begin(() => Promise.resolve(err(full)));
    type('A');
    await timers.pass(500);
    expect(status()).toEqual({ state: 'failed', savedAt: at('08:00'), reason: full });
    await timers.pass(2_000);
    await timers.pass(5_000);
    expect(saves).toHaveLength(3);
    behaviour.save = null;
    await timers.pass(10_000);
    expect(status()).toMatchObject({ state: 'saved', reason: null });
  });

  test('is tried again also where its change was taken back: a part of it may have been stored', async () => {
    const { timers, saves, status, session, behaviour, type } = begin(() =>
      Promise.resolve(err(full)),
    );
    type('A');
    await timers.pass(500);
    session.getState().undo();
    behaviour.save = null;
    await timers.pass(2_000);
    expect(saves.map(({ title }) => title)).toEqual(['A', 'Start']);
    expect(status().state).toBe('saved');
  });

  test('is tried again after two seconds at first, also when earlier ones have failed', async () => {
    const { timers, saves, behaviour, type } = begin(() => Promise.resolve(err(full)));
    type('A');
    await timers.pass(500 + 2_000);
    behaviour.save = null;
    await timers.pass(5_000);
    behaviour.save = () => Promise.resolve(err(full));
    type('B');
    await timers.pass(500);
    expect(saves).toHaveLength(4);
    await timers.pass(1_999);
    expect(saves).toHaveLength(4);
    await timers.pass(1);
    expect(saves).toHaveLength(5);
  });

  test('is shown within five seconds when it never answers', async () => {
    const { timers, status, type } = begin(() => new Promise(() => undefined));
    type('A');
    await timers.pass(500);
    expect(status().state).toBe('saving');
    await timers.pass(4_999);
    expect(status().state).toBe('failed');
    expect(status().reason?.message).toMatch(/did not finish/);
  });

  test('is shown when it throws', async () => {
    const { timers, status, type } = begin(() =>
      Promise.reject(new DOMException('no space', 'QuotaExceededError')),
    );
    type('A');
    await timers.pass(500);
    expect(status().reason?.code).toBe('DISK_FULL');
  });

  test('is tried again at the next change, and by hand', async () => {
    const { timers, saves, behaviour, autosave, status, type } = begin(() =>
      Promise.resolve(err(full)),
    );
    type('A');
    await timers.pass(500);
    type('Ab');
    await timers.pass(500);
    expect(saves).toHaveLength(2);
    behaviour.save = null;
    expect(await autosave.flush()).toMatchObject({ state: 'saved' });
    expect(status().state).toBe('saved');
  });
});

describe('flushing', () => {
  test('saves at once and answers when all is saved', async () => {
    const { saves, autosave, type } = begin();
    type('A');
    expect(await autosave.flush()).toMatchObject({ state: 'saved', savedAt: at('09:00') });
    expect(saves).toHaveLength(1);
  });

  test('during a save waits for it and saves what came after', async () => {
    let finish = (): void => undefined;
    const { timers, saves, behaviour, autosave, type } = begin(
      (_, revision) =>
        new Promise((resolve) => {
          finish = () => resolve(ok({ revision: revision + 1, savedAt: at('09:00') }));
        }),
    );
    type('A');
    await timers.pass(500);
    type('Ab');
    behaviour.save = null;
    const flushed = autosave.flush();
    finish();
    expect(await flushed).toMatchObject({ state: 'saved' });
    expect(saves.map(({ title }) => title)).toEqual(['A', 'Ab']);
  });

  test('at the end leaves no timer behind and hears no more changes', async () => {
    const { timers, saves, autosave, type } = begin();
    type('A');
    await autosave.stop();
    type('B');
    await timers.pass(60_000);
    expect(saves).toHaveLength(1);
    expect(timers.waiting()).toBe(0);
  });
});
