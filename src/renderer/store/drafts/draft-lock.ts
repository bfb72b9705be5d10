const WAIT_MS = 1_000;

/**
 * Holds the draft for this window, so that two windows never write the same one. Null where another
 * window keeps it. A lock that this window is just giving up is waited for.
 */
export function holdDraft(
  id: string,
  locks: Pick<LockManager, 'request'> = navigator.locks,
  patience = WAIT_MS,
): Promise<(() => void) | null> {
  return new Promise((resolve) => {
    locks
      .request(`draft:${id}`, { signal: AbortSignal.timeout(patience) }, () => {
        return new Promise<void>((release) => {
          resolve(release);
        });
      })
      .catch(() => resolve(null));
  });
}
