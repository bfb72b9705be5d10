import { err, type Result } from '#shared/base/result.ts';
import { failure, type Failure } from '#shared/ipc/failure.ts';
import type { Timers } from '#renderer/platform/clock.ts';

/** What whoever asks the store is told: it comes in time, and none is thrown. */
export type Answer<T> = Promise<Result<T, Failure>>;

/** An action on the store that did not answer in this time has failed. */
const STORE_DEADLINE_MS = 4_000;

/**
 * The failure behind what IndexedDB threw. A full disk shows itself as DataError or
 * QuotaExceededError when it happens, and as UnknownError or InvalidStateError afterwards, when the
 * database has been closed by force.
 */
export function storeFailure(thrown: unknown): Failure {
  switch (nameOf(thrown)) {
    case 'QuotaExceededError':
    case 'DataError':
      return failure(
        'DISK_FULL',
        'The disk is full. Free some space, then save again; your text is still here.',
      );
    case 'UnknownError':
    case 'InvalidStateError':
    case 'DatabaseClosedError':
    case 'AbortError':
      return failure(
        'INTERNAL',
        'The database of drafts was closed by the system, perhaps because the disk is full. Check the free space, then try again.',
      );
    default:
      return failure(
        'INTERNAL',
        `The database of drafts reported an error (${nameOf(thrown)}). Try again, or save a copy.`,
      );
  }
}

/** Dexie wraps what the browser threw; the innermost error says most. */
function nameOf(thrown: unknown): string {
  if (typeof thrown !== 'object' || thrown === null) return 'unknown';
  if ('inner' in thrown && thrown.inner) return nameOf(thrown.inner);
  return 'name' in thrown && typeof thrown.name === 'string' ? thrown.name : 'unknown';
}

/** The answer of `action`, or a failure when it throws or has not settled in time. */
export function withinDeadline<T>(
  timers: Timers,
  what: string,
  action: () => Answer<T>,
  ms = STORE_DEADLINE_MS,
): Answer<T> {
  return new Promise((resolve) => {
    const callOff = timers.after(ms, () =>
      resolve(
        err(
          failure(
            'INTERNAL',
            `${what} did not finish within ${ms / 1000} seconds. The disk may be full or busy. Try again, or save a copy.`,
          ),
        ),
      ),
    );
    action().then(
      (result) => {
        callOff();
        resolve(result);
      },
      (thrown: unknown) => {
        callOff();
        resolve(err(storeFailure(thrown)));
      },
    );
  });
}
