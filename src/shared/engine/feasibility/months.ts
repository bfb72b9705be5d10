import type { TargetUnit } from '#shared/agreement/commitment.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { decimalString, exact, type DecimalString } from '#shared/base/decimal.ts';
import type { Working } from '#shared/engine/trace.ts';
import type { CaseTimes } from './case-times.ts';
import { casesNeeded, countWithin } from './rank.ts';
import type { TimeTarget } from './time-target.ts';
import { writtenUp } from './written-figure.ts';

export interface MonthFeasibility {
  readonly month: IsoDate;
  readonly cases: number;
  readonly within: number | null;
  readonly attained: DecimalString | null;
  readonly met: boolean | null;
  /** The lowest target that this month would have met, in the target's unit. */
  readonly needed: DecimalString;
}

export interface Held {
  /** A figure that people would write, at least as long as the exact one. */
  readonly value: DecimalString;
  readonly exact: DecimalString;
  readonly months: number;
}

/** Share of the months in which a proposed target would have held. */
const MONTHS_SHARE = '95';

/** The cases of one month, held against the target. */
export function monthOf(
  { month, sorted }: CaseTimes['byMonth'][number],
  target: TimeTarget,
): MonthFeasibility {
  const cases = sorted.length;
  const within =
    target.limit === null ? null : countWithin(sorted, target.limit, target.includesLimit);
  return {
    month,
    cases,
    within,
    attained:
      within === null
        ? null
        : decimalString(exact(within).div(cases).times(100).toDecimalPlaces(4)),
    met: within === null ? null : within >= casesNeeded(target, cases),
    needed: decimalString(exact(neededIn(sorted, target)).div(target.unit)),
  };
}

/** The lowest limit, in milliseconds, that a month's cases would have met. */
function neededIn(sorted: Float64Array, target: Pick<TimeTarget, 'share' | 'mayMiss'>): number {
  const needed = casesNeeded(target, sorted.length);
  return needed === 0 ? 0 : sorted[needed - 1]!;
}

/** The shortest target that would have held in most months; null without months. */
export function heldBy(
  { byMonth }: CaseTimes,
  target: TimeTarget,
  name: TargetUnit,
  working: Working,
): Held | null {
  if (byMonth.length === 0) return null;
  const { share, unit, includesLimit } = target;
  const needed = Float64Array.from(byMonth, ({ sorted }) => neededIn(sorted, target)).sort();
  const months = working.compute(
    'Months that a target has to hold in',
    'ceil(percent / 100 * months)',
    { percent: MONTHS_SHARE, months: needed.length },
    { because: 'Months without a case, and those after the last opening, are left out.' },
  );
  const held = working.compute(
    'The target that would have held in them',
    'milliseconds / unit',
    { milliseconds: needed[months.toNumber() - 1]!, unit },
    {
      unit: name,
      because: `For each month the shortest target that ${share === null ? 'all cases' : `${share}% of the cases`} would have met; of these the ${months.toFixed()}. from the shortest.`,
    },
  );
  return {
    value: writtenUp(held, name, !includesLimit),
    exact: decimalString(held),
    months: needed.length,
  };
}
