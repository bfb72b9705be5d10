import { tell } from '#renderer/ui/page/status.tsx';
import { flushOpenDraft } from '#renderer/shell/closing.ts';

/** A fault seldom comes alone, and the second message would say nothing new. */
const QUIET_MS = 60_000;

/**
 * Tells of what broke where nobody waits for it: else a button would seem to do nothing. What is
 * open is saved first. Returns how to end it.
 */
export function tellOfFaults(target: Pick<Window, 'addEventListener' | 'removeEventListener'>) {
  let told = Number.NEGATIVE_INFINITY;
  const onRejection = ({ reason, timeStamp }: PromiseRejectionEvent) => {
    // Caught here: a save that breaks, too, would come back as the next fault, for ever.
    flushOpenDraft().catch((error: unknown) => console.error('The draft was not saved.', error));
    console.error('Something broke that nobody waits for.', reason);
    if (timeStamp - told < QUIET_MS) return;
    told = timeStamp;
    tell(
      'Something went wrong inside SLA Studio, and what you asked for last may not have been done. What you wrote is kept. Try it again; if it stays, restart the app.',
      { tone: 'danger' },
    );
  };
  target.addEventListener('unhandledrejection', onRejection);
  return () => target.removeEventListener('unhandledrejection', onRejection);
}
