import type { DraftSessionStore, DraftView } from '#renderer/store/session/session-store.ts';
import { identityOf, type CounterpartyChange } from '#shared/compare/redline/change.ts';
import type { ComparedFile } from './work.ts';

/** The files whose rejections are kept with a draft; the one decided on last counts as the latest. */
const MOST_FILES = 50;

/** Ids of the changes of a file that were rejected in a draft, now or in an earlier session. */
export function rejectedIn(
  rejected: DraftView['rejected'],
  file: Pick<ComparedFile, 'hash' | 'changes'>,
): ReadonlySet<string> {
  const known = new Set(rejected[file.hash]);
  const ids = [...keysOf(file.changes)].flatMap(([id, key]) => (known.has(key) ? [id] : []));
  return new Set(ids);
}

/** Rejects changes of a file in the draft, or takes that back. */
export function setRejected(
  session: DraftSessionStore,
  file: Pick<ComparedFile, 'hash' | 'changes'>,
  ids: readonly string[],
  isRejected: boolean,
): void {
  const { view, setView } = session.getState();
  const { [file.hash]: before = [], ...others } = view.rejected;
  const all = keysOf(file.changes);
  const keys = new Set(before);
  for (const id of ids) {
    const key = all.get(id);
    if (key === undefined) continue;
    if (isRejected) keys.add(key);
    else keys.delete(key);
  }
  const kept = Object.entries(others).slice(1 - MOST_FILES);
  setView({ rejected: { ...Object.fromEntries(kept), [file.hash]: [...keys] } });
}

/**
 * By id, what a change is known by in later sessions: what it does, and where. Its number is none, as
 * a later app may find more changes in the same file.
 */
function keysOf(changes: readonly CounterpartyChange[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  return new Map(
    changes.map((change) => {
      const key = identityOf(change);
      const count = counts.get(key) ?? 0;
      counts.set(key, count + 1);
      return [change.id, count === 0 ? key : `${key} ${count}`];
    }),
  );
}
