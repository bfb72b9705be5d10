import { readFirstList } from '#renderer/store/drafts/first-list.ts';
import type { DraftSummary } from '#renderer/store/drafts/summary.ts';
import { followTheme } from './theme.ts';

// Loaded by itself, before the code of the first screen: what that shows is asked for while the
// rest is still being read and compiled.

export interface FirstLook {
  /** Main's answer to `app.start`, as it came over the bridge; null in a plain browser. */
  readonly start: Promise<unknown>;
  /** The drafts; null where they have to be opened by the usual way. */
  readonly drafts: Promise<readonly DraftSummary[] | null>;
}

/** A database that takes longer is opened with all that can be said about it. */
const PATIENCE_MS = 2_000;

const isUsual = (answer: unknown): boolean => {
  const start = answer as { ok?: unknown; value?: { diskNearlyFull?: unknown } } | null;
  return start?.ok === true && start.value?.diskNearlyFull === false;
};

function look(): FirstLook {
  // Before main is busy answering: the first reading waits for it.
  followTheme();
  const start: Promise<unknown> =
    window.sla?.call['app.start']({}).catch(() => null) ?? Promise.resolve(null);
  const drafts = start.then((answer) => {
    // On a disk that is nearly full, opening the database can destroy it.
    if (!isUsual(answer)) return null;
    const late = new Promise<null>((resolve) => {
      setTimeout(() => resolve(null), PATIENCE_MS);
    });
    return Promise.race([readFirstList(indexedDB), late]);
  });
  return { start, drafts };
}

export const firstLook: FirstLook = look();
