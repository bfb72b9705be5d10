import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Commitment, CommitmentKind } from '#shared/agreement/commitment.ts';
import { scheduleScale } from '#shared/agreement/commitment.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { exact, type DecimalString } from '#shared/base/decimal.ts';
import { lastDayInForce } from '../schedule/end-of-term.ts';

type Judged = Pick<Commitment, 'kind' | 'target'>;

/** Kinds whose percentages are parts of a whole; a volume may be 120% of what was agreed. */
const PARTS: readonly CommitmentKind[] = ['availability', 'packet-loss', 'quality', 'satisfaction'];

const isPart = ({ kind, target }: Judged): boolean =>
  target.share !== null || (target.unit === 'percent' && PARTS.includes(kind));

/** True of a figure that no window can have: more than all of it. */
export const isImpossible = (commitment: Judged, value: DecimalString): boolean =>
  isPart(commitment) && exact(value).gt(100);

/**
 * True of a figure that was probably meant as a fraction: 0.9981 beside a target of 99.9%. It may
 * be a percentage all the same.
 */
export function looksLikeFraction(commitment: Judged, value: DecimalString): boolean {
  const { start } = scheduleScale(commitment.target);
  return (
    isPart(commitment) &&
    start !== null &&
    exact(start).gte(50) &&
    exact(value).gt(0) &&
    exact(value).lte(1)
  );
}

/** Why a window has no result that counts: it lies outside the term, or is not over. */
export type WindowFault = 'before-start' | 'after-end' | 'not-over';

/** Null where a window can have a result. Days are those of the window, both included. */
export function windowFault(
  { term }: Pick<Agreement, 'term'>,
  { first, last }: { readonly first: IsoDate; readonly last: IsoDate },
  today: IsoDate,
): WindowFault | null {
  const end = lastDayInForce(term);
  if (term.start !== null && last < term.start) return 'before-start';
  if (end !== null && first > end) return 'after-end';
  return last >= today ? 'not-over' : null;
}
