import type { AgreementId } from '#shared/agreement/ids.ts';
import type { DraftLibrary } from '../drafts/draft-library.ts';
import type { DraftSessionStore } from './session-store.ts';

/** Each may hold a thousand steps. */
const MOST_SESSIONS = 5;

interface Kept {
  readonly session: DraftSessionStore;
  /** The revision that holds what the session holds. */
  readonly revision: number;
}

/** The latest last. */
const sessions = new WeakMap<DraftLibrary, Map<AgreementId, Kept>>();

/** Keeps a session whose draft is saved and closed, so that undo goes on when it is opened again. */
export function keepSession(library: DraftLibrary, kept: Kept): void {
  const all = sessions.get(library) ?? new Map<AgreementId, Kept>();
  sessions.set(library, all);
  const { id } = kept.session.getState();
  all.delete(id);
  all.set(id, kept);
  for (const oldest of [...all.keys()].slice(0, -MOST_SESSIONS)) all.delete(oldest);
}

/** Takes the session of a draft; null where none was kept, or the draft was changed otherwise since. */
export function takeSession(
  library: DraftLibrary,
  draft: { readonly id: AgreementId; readonly revision: number },
): DraftSessionStore | null {
  const all = sessions.get(library);
  const kept = all?.get(draft.id);
  all?.delete(draft.id);
  return kept?.revision === draft.revision ? kept.session : null;
}
