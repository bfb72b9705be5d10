import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Comparison, ComparisonId } from '#shared/compare/comparison.ts';
import { ok, type Result } from '#shared/base/result.ts';
import type { Failure } from '#shared/ipc/failure.ts';
import type { Clock, Timers } from '#renderer/platform/clock.ts';
import { startSaving } from './autosave.ts';
import type { Comparisons } from '../shelves/comparisons.ts';
import type { SaveStatus } from './session-store.ts';

/** The open comparison: what it is, and whether that is on the disk. */
export interface ComparisonSession {
  readonly comparison: Comparison;
  readonly save: SaveStatus;
  /** Replaces the comparison; giving the same one back changes nothing. */
  readonly change: (update: (comparison: Comparison) => Comparison) => void;
  /** For saving alone. */
  readonly reportSave: (save: SaveStatus) => void;
}

export type ComparisonStore = StoreApi<ComparisonSession>;

export interface OpenComparison {
  readonly session: ComparisonStore;
  readonly flush: () => Promise<SaveStatus>;
  readonly close: () => Promise<SaveStatus>;
}

/** Opens a comparison and saves what is changed in it. */
export async function openComparison(
  id: ComparisonId,
  comparisons: Comparisons,
  { clock, timers }: { readonly clock: Clock; readonly timers: Timers },
): Promise<Result<OpenComparison, Failure>> {
  const read = await comparisons.read(id);
  if (!read.ok) return read;
  const { record, revision, savedAt } = read.value;
  const session = createStore<ComparisonSession>((set, get) => ({
    comparison: record,
    save: { state: 'saved', savedAt, reason: null },
    change(update) {
      const before = get().comparison;
      const after = update(before);
      if (after !== before) set({ comparison: { ...after, updatedAt: clock.now() } });
    },
    reportSave: (save) => set({ save }),
  }));
  const saving = startSaving({
    session,
    revision,
    word: comparisons.kind.word,
    valueIn: ({ comparison }) => comparison,
    save: (comparison, over) => comparisons.save(comparison, over),
    timers,
  });
  return ok({ session, flush: saving.flush, close: saving.stop });
}
