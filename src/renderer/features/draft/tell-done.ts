import type { DraftSessionStore } from '#renderer/store/session/session-store.ts';
import { shownKeys } from '#renderer/shell/keys.ts';
import { takeBack, tell } from '#renderer/ui/page/status.tsx';
import { showStep } from './use-draft-commands.ts';

/**
 * Tells what was just deleted, and what that touched, as a sentence; offers to bring it back as long
 * as nothing else was done.
 */
export const tellDeleted = (what: string, session: DraftSessionStore, touched = ''): void =>
  tellDone(
    `${what.charAt(0).toUpperCase()}${what.slice(1)} was deleted. ${touched}`.trim(),
    session,
  );

/** What was told of the drafts that are open. */
const told = new WeakMap<DraftSessionStore, readonly number[]>();

/** Takes back what was told of a draft, when it is closed: nobody would save what is undone then. */
export function takeBackDone(session: DraftSessionStore): void {
  told.get(session)?.forEach(takeBack);
  told.delete(session);
}

/** Tells what was just done to the draft, and offers to undo it as long as nothing else was done. */
export function tellDone(text: string, session: DraftSessionStore): void {
  const { agreement } = session.getState();
  const message = tell(text, {
    action: {
      label: 'Undo',
      run() {
        const now = session.getState();
        if (now.agreement === agreement) showStep(now.undo());
        else
          tell(
            `The draft has changed since. ${shownKeys('Mod+Z')} takes back one change after another.`,
          );
      },
    },
  });
  told.set(session, [...(told.get(session) ?? []), message]);
}
