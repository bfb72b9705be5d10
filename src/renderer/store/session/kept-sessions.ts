import type { Agreement } from '#shared/agreement/agreement.ts';
import type { AgreementId } from '#shared/agreement/ids.ts';
import type { DraftLibrary } from '../drafts/draft-library.ts';
import type { DraftSessionStore } from './session-store.ts';

/** Each may hold a thousand steps. */
const MOST_SESSIONS = 5;

interface Kept {
  readonly session: DraftSessionStore;
  /** What the session held when it was closed, and the revision that holds it. */
  readonly agreement: Agreement;
  readonly revision: number;
}

/** The latest last. */
const sessions = new WeakMap<DraftLibrary, Map<AgreementId, Kept>>();

/** Keeps a session whose draft is saved and closed, so that undo goes on when it is opened again. */
export function keepSession(
  library: DraftLibrary,
  { session, revision }: Pick<Kept, 'session' | 'revision'>,
): void {
  const all = sessions.get(library) ?? new Map<AgreementId, Kept>();
  sessions.set(library, all);
  const { id, agreement } = session.getState();
  all.delete(id);
  all.set(id, { session, agreement, revision });
  for (const oldest of [...all.keys()].slice(0, -MOST_SESSIONS)) all.delete(oldest);
}

/** Takes the session of a draft; null where none was kept, or it or the draft was changed since. */
export function takeSession(
  library: DraftLibrary,
  draft: { readonly id: AgreementId; readonly revision: number },
): DraftSessionStore | null {
  const all = sessions.get(library);
  const kept = all?.get(draft.id);
  all?.delete(draft.id);
  if (kept === undefined || kept.revision !== draft.revision) return null;
  // Nobody saves what a closed session is changed to.
  return kept.session.getState().agreement === kept.agreement ? kept.session : null;
}
