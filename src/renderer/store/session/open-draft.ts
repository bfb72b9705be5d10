import type { AgreementId } from '#shared/agreement/ids.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { failure, type Failure } from '#shared/ipc/failure.ts';
import type { Timers } from '#renderer/platform/clock.ts';
import { startAutosave } from './autosave.ts';
import type { DraftLibrary } from '../drafts/draft-library.ts';
import { holdDraft } from '../drafts/draft-lock.ts';
import { keepSession, takeSession } from './kept-sessions.ts';
import {
  createDraftSession,
  FIRST_VIEW,
  type DraftSessionStore,
  type SaveStatus,
} from './session-store.ts';

const VIEW_PAUSE_MS = 800;

/** A draft that this window holds, saves, and gives back. */
export interface OpenDraft {
  readonly session: DraftSessionStore;
  /** Saves the text and the place in it. */
  readonly flush: () => Promise<SaveStatus>;
  /** Saves and lets other windows have it. */
  readonly close: () => Promise<SaveStatus>;
}

/**
 * Takes a draft for this window and starts saving what is changed in it. It continues where one was
 * in it, unless it is to open `atTheBeginning`. One that was open in this run, and changed by nothing
 * else since, has its history still.
 */
export async function openStoredDraft(
  id: AgreementId,
  library: DraftLibrary,
  timers: Timers,
  atTheBeginning = false,
): Promise<Result<OpenDraft, Failure>> {
  const release = await holdDraft(id);
  if (!release)
    return err(
      failure(
        'FORBIDDEN',
        'This draft is open in another window. Close it there, then open it here.',
      ),
    );
  const [read, view] = await Promise.all([library.read(id), library.repository.readView(id)]);
  if (!read.ok) {
    release();
    return read;
  }
  const { agreement, revision, updatedAt } = read.value;
  let saved = revision;
  const session =
    takeSession(library, { id, revision }) ??
    createDraftSession({
      agreement,
      view: (!atTheBeginning && view.ok ? view.value : null) ?? FIRST_VIEW,
      savedAt: updatedAt,
      now: timers.now,
    });
  const autosave = startAutosave({
    session,
    revision,
    async save(text, over) {
      const answer = await library.save(text, over);
      if (answer.ok) saved = answer.value.revision;
      return answer;
    },
    timers,
  });

  let callOff: (() => void) | null = null;
  const writeView = async () => {
    callOff?.();
    callOff = null;
    const wrote = await library.repository.writeView(id, session.getState().view);
    // Losing one's place is no loss of work: it is noted, not shown.
    if (!wrote.ok) console.warn('The place in the draft was not stored.', wrote.error.message);
  };
  const unsubscribe = session.subscribe((state, before) => {
    if (state.view !== before.view)
      callOff ??= timers.after(VIEW_PAUSE_MS, () => {
        callOff = null;
        void writeView();
      });
  });
  const flush = async () => {
    const [status] = await Promise.all([autosave.flush(), writeView()]);
    return status;
  };
  return ok({
    session,
    flush,
    async close() {
      unsubscribe();
      const [status] = await Promise.all([autosave.stop(), writeView()]);
      if (status.state === 'saved') {
        session.getState().seal();
        keepSession(library, { session, revision: saved });
      }
      release();
      return status;
    },
  });
}
