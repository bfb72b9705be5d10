import type { Commitment } from '#shared/agreement/commitment.ts';
import type { PeriodResult } from '#shared/agreement/result.ts';
import { exact, type Decimal } from '#shared/base/decimal.ts';
import { roundedResult } from '../availability/measure.ts';
import { meets } from '../credits/meets.ts';
import { areFew } from '../few-cases.ts';
import { isImpossible } from './plausible.ts';

export type WindowState = 'met' | 'missed' | 'not-measured';

/** The recorded result, rounded as the commitment says; null where nothing was measured. */
export const figureOf = (
  { measurement }: Pick<Commitment, 'measurement'>,
  { value }: Pick<PeriodResult, 'value'>,
): Decimal | null => (value === null ? null : roundedResult(exact(value), measurement.rounding));

/** Cases of the window that missed the target of a share; null where cases are not counted. */
export function missedCases(
  { target }: Pick<Commitment, 'target'>,
  { value, cases }: Pick<PeriodResult, 'value' | 'cases'>,
): number | null {
  if (target.share === null || value === null || cases === null) return null;
  return exact(100).minus(value).times(cases).div(100).round().toNumber();
}

/** Met or missed, and where a result below its target is met all the same, why. */
export interface Verdict {
  readonly state: WindowState;
  /** The one case missed of few ({@link areFew}), which the agreement lets pass. */
  readonly isOneOfFew: boolean;
}

/** `commitment` as it is judged by; of few cases one may miss where `mayMiss`. */
export function verdictOn(
  commitment: Pick<Commitment, 'kind' | 'target' | 'measurement'>,
  result: Pick<PeriodResult, 'value' | 'cases'>,
  { mayMiss }: { readonly mayMiss: boolean },
): Verdict {
  // Without a case there was nothing to be late with.
  if (commitment.target.share !== null && result.cases === 0)
    return { state: 'met', isOneOfFew: false };
  // What cannot be is no measurement.
  if (result.value !== null && isImpossible(commitment, result.value))
    return { state: 'not-measured', isOneOfFew: false };
  const figure = figureOf(commitment, result);
  const met = figure === null ? null : meets(commitment.target, figure);
  if (met === null) return { state: 'not-measured', isOneOfFew: false };
  if (met) return { state: 'met', isOneOfFew: false };
  const missed = missedCases(commitment, result);
  const isFew = result.cases !== null && areFew(result.cases);
  const isOneOfFew = mayMiss && isFew && missed !== null && missed <= 1;
  return { state: isOneOfFew ? 'met' : 'missed', isOneOfFew };
}
