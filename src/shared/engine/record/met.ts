import type { Commitment } from '#shared/agreement/commitment.ts';
import type { PeriodResult } from '#shared/agreement/result.ts';
import { exact, type Decimal } from '#shared/base/decimal.ts';
import { roundedResult } from '../availability/measure.ts';
import { meets } from '../credits/meets.ts';

export type WindowState = 'met' | 'missed' | 'not-measured';

/** With fewer cases in a window than this, one miss still meets a share. */
const FEW_CASES = 20;

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

export function stateOf(
  commitment: Pick<Commitment, 'target' | 'measurement'>,
  result: PeriodResult,
): WindowState {
  // Without a case there was nothing to be late with.
  if (commitment.target.share !== null && result.cases === 0) return 'met';
  const figure = figureOf(commitment, result);
  const met = figure === null ? null : meets(commitment.target, figure);
  if (met === null) return 'not-measured';
  const missed = missedCases(commitment, result);
  const few = result.cases !== null && result.cases < FEW_CASES && missed !== null && missed <= 1;
  return met || few ? 'met' : 'missed';
}
