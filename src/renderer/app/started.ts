import type { Result } from '#shared/base/result.ts';
import type { Output } from '#shared/ipc/contract.ts';
import { failure, type Failure } from '#shared/ipc/failure.ts';

type Start = Output<'app.start'>;

/** What main says at the start. */
export interface Started {
  readonly start: Start;
  /** Why nothing is written as long as the window lives; null: it is. */
  readonly whyReadOnly: Failure | null;
}

/**
 * Main's answer to the call at the start, or to a second call where the first failed. Without any,
 * nobody knows how full the disk is, and opening the database on a full one can destroy it: so
 * nothing is written.
 */
export async function startedWith(
  first: Result<Start, Failure>,
  askAgain: () => Promise<Result<Start, Failure>>,
): Promise<Started> {
  const answer = first.ok ? first : await askAgain();
  if (answer.ok) {
    const { diskNearlyFull } = answer.value;
    return { start: answer.value, whyReadOnly: diskNearlyFull ? NEARLY_FULL : null };
  }
  const { code, message, logReference } = answer.error;
  return {
    start: { version: '', platform: '', diskNearlyFull: false },
    whyReadOnly: failure(
      code,
      `SLA Studio did not start as it should, so nothing is written. Restart it; nothing is lost. The reason: ${message}`,
      { logReference },
    ),
  };
}

const NEARLY_FULL = failure(
  'DISK_FULL',
  'Less than 200 MB are free on the disk, so nothing is written. Free some space, then restart SLA Studio. You can read and export your drafts until then.',
);
