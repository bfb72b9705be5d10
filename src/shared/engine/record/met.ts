import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Commitment } from '#shared/agreement/commitment.ts';
import type { PeriodResult } from '#shared/agreement/result.ts';
import { exact, type Decimal } from '#shared/base/decimal.ts';
import { roundedResult } from '../availability/measure.ts';
import { meets } from '../credits/meets.ts';
import { FEW_CASES, oneMayMiss } from '../few-cases.ts';

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

/** Met or missed; of few cases one may miss where the agreement says so. */
export function stateOf(
  agreement: Pick<Agreement, 'sections'>,
  commitment: Pick<Commitment, 'target' | 'measurement'>,
  result: PeriodResult,
): WindowState {
  // Without a case there was nothing to be late with.
  if (commitment.target.share !== null && result.cases === 0) return 'met';
  const figure = figureOf(commitment, result);
  const met = figure === null ? null : meets(commitment.target, figure);
  if (met === null) return 'not-measured';
  const missed = missedCases(commitment, result);
  const isFew = result.cases !== null && result.cases < FEW_CASES;
  const mayMiss = isFew && missed !== null && missed <= 1 && oneMayMiss(agreement);
  return met || mayMiss ? 'met' : 'missed';
}
