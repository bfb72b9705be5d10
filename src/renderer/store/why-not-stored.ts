import type { Agreement } from '#shared/agreement/agreement.ts';
import { problemsOfStoring } from '#shared/agreement/storable.ts';
import { failure, type Failure } from '#shared/ipc/failure.ts';

/**
 * Why a draft is not stored: it could not be read again. Names the first place where it is not what
 * an agreement can be; null where all is well. `accepted` as for `problemsOfStoring`.
 */
export function whyNotStored(agreement: Agreement, accepted?: WeakSet<object>): Failure | null {
  const problems = problemsOfStoring(agreement, accepted);
  const [first] = problems;
  if (first === undefined) return null;
  return failure(
    'BAD_REQUEST',
    `The draft cannot be stored as it is. ${first.place.label}: ${first.message} Shorten it, or undo your last change there.`,
    { problems: problems.map((problem) => ({ ...problem, place: { ...problem.place } })) },
  );
}
