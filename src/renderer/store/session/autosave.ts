import type { StoreApi } from 'zustand/vanilla';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Result } from '#shared/base/result.ts';
import type { Failure } from '#shared/ipc/failure.ts';
import type { Timers } from '#renderer/platform/clock.ts';
import type { Saved } from '../drafts/draft-library.ts';
import type { DraftSessionStore, SaveStatus } from './session-store.ts';
import { withinDeadline } from '../store-failure.ts';

/** A pause in typing of this length saves. */
export const DEBOUNCE_MS = 500;
/** Nothing typed waits longer than this for a save to begin. */
const MAX_WAIT_MS = 2_000;
/** A save that has not answered by then is shown as failed, whoever is to blame. */
const SAVE_DEADLINE_MS = 4_500;
/** Pauses before the next attempts after a failure; the last one repeats. */
const RETRY_MS = [2_000, 5_000, 10_000, 30_000] as const;

export interface Autosave {
  /** Saves what is unsaved now; answers with how it ended. */
  readonly flush: () => Promise<SaveStatus>;
  /** Saves what is unsaved and ends. */
  readonly stop: () => Promise<SaveStatus>;
}

interface Saving<T> {
  /** The revision that the session began with. */
  readonly revision: number;
  readonly save: (value: T, revision: number) => Promise<Result<Saved, Failure>>;
  readonly timers: Timers;
}

/** Saves a draft's agreement whenever it has changed, see {@link startSaving}. */
export const startAutosave = (
  options: Saving<Agreement> & { readonly session: DraftSessionStore },
): Autosave => startSaving({ ...options, word: 'draft', valueIn: ({ agreement }) => agreement });

/**
 * Saves a session's value whenever it has changed, one save at a time, and reports to the session
 * where it stands. "Saved" is reported only for the version that `save` has confirmed.
 */
export function startSaving<
  T,
  S extends { readonly save: SaveStatus; readonly reportSave: (save: SaveStatus) => void },
>(
  options: Saving<T> & {
    readonly session: Pick<StoreApi<S>, 'getState' | 'subscribe'>;
    readonly valueIn: (state: S) => T;
    /** "draft", for messages. */
    readonly word: string;
  },
): Autosave {
  const { session, save, timers, valueIn } = options;
  let revision = options.revision;
  /** What is stored for certain; null: a save has failed, and nobody knows what of it was stored. */
  let stored: { readonly value: T } | null = { value: valueIn(session.getState()) };
  /** When the oldest unsaved change was made; null: nothing is unsaved. */
  let unsavedSince: number | null = null;
  let attempts = 0;
  let running: Promise<void> | null = null;
  let callOff: (() => void) | null = null;
  let isStopped = false;

  const report = (status: Partial<SaveStatus>) =>
    session.getState().reportSave({ ...session.getState().save, ...status });

  const schedule = (ms: number) => {
    callOff?.();
    callOff = timers.after(ms, () => {
      callOff = null;
      void run();
    });
  };

  const isDirty = () => stored === null || valueIn(session.getState()) !== stored.value;

  const run = (): Promise<void> => {
    running ??= attempt().finally(() => {
      running = null;
    });
    return running;
  };

  const attempt = async (): Promise<void> => {
    callOff?.();
    callOff = null;
    unsavedSince = null;
    if (!isDirty()) {
      // A change that was taken back before it was saved.
      if (session.getState().save.state !== 'saved') report({ state: 'saved', reason: null });
      return;
    }
    const value = valueIn(session.getState());
    report({ state: 'saving', reason: null });
    const result = await withinDeadline(
      timers,
      `Saving the ${options.word}`,
      () => save(value, revision),
      SAVE_DEADLINE_MS,
    );
    if (result.ok) {
      stored = { value };
      revision = result.value.revision;
      attempts = 0;
      report({
        state: isDirty() ? 'unsaved' : 'saved',
        savedAt: result.value.savedAt,
        reason: null,
      });
      if (isDirty() && !isStopped) schedule(DEBOUNCE_MS);
    } else {
      stored = null;
      report({ state: 'failed', reason: result.error });
      if (!isStopped) schedule(RETRY_MS[Math.min(attempts, RETRY_MS.length - 1)] ?? 30_000);
      attempts += 1;
    }
  };

  const unsubscribe = session.subscribe((state, before) => {
    if (valueIn(state) === valueIn(before)) return;
    const now = timers.now();
    unsavedSince ??= now;
    // While a save runs, it will see to what came after it; a failure stays in view until it is over.
    if (running === null && state.save.state !== 'unsaved' && state.save.state !== 'failed')
      report({ state: 'unsaved' });
    if (running === null)
      schedule(Math.max(0, Math.min(DEBOUNCE_MS, unsavedSince + MAX_WAIT_MS - now)));
  });

  const flush = async (): Promise<SaveStatus> => {
    // A running save may hold an older version: then one more.
    if (running !== null) await running;
    if (isDirty() || session.getState().save.state === 'unsaved') await run();
    return session.getState().save;
  };

  return {
    flush,
    async stop() {
      isStopped = true;
      const status = await flush();
      unsubscribe();
      callOff?.();
      callOff = null;
      return status;
    },
  };
}
