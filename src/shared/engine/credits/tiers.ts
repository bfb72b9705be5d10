import { isStrict, scheduleScale, type Target } from '#shared/agreement/commitment.ts';
import type { CreditRemedy, CreditTier } from '#shared/agreement/remedy.ts';
import { exact, type Decimal, type DecimalString } from '#shared/base/decimal.ts';
import {
  compareHigh,
  compareLow,
  contains,
  facing,
  intersection,
  isEmpty,
  without,
  type Bound,
  type Interval,
} from './interval.ts';

/**
 * A credit schedule as intervals of the results for which each step applies: exact ends, open or
 * closed, "target" and "previous" put in figures. Credits, the credit curve and the review's rules
 * (gaps, overlaps, order) all read a schedule through this file.
 */

/** The line of results that a commitment's schedule is drawn on. See `scheduleScale`. */
export interface Scale {
  /** The figure at which the target is kept: the share where the target names one; null: not set. */
  readonly start: DecimalString | null;
  readonly higherIsBetter: boolean;
  /** All results that can be: 0 to 100 where they are percentages, else from 0 upwards. */
  readonly possible: Interval;
  /** Results that keep the target; null where the target has no value. */
  readonly met: Interval | null;
  /** Results worse than the target; null where the target has no value. */
  readonly missed: Interval | null;
}

/**
 * Where results lie. "More than" and "less than" miss the target at the figure itself. "Exactly" is
 * read as "at most", as its schedule can run in one direction only.
 */
export function scaleOf(target: Target): Scale {
  const { start, higherIsBetter, measure } = scheduleScale(target);
  const percent = measure.unit === 'percent';
  const possible: Interval = {
    low: measure.unit === 'points' ? null : { value: ZERO, closed: true },
    high: percent ? { value: HUNDRED, closed: true } : null,
  };
  if (start === null) return { start, higherIsBetter, possible, met: null, missed: null };
  const good: Bound = { value: start, closed: !isStrict(target) };
  return {
    start,
    higherIsBetter,
    possible,
    met: intersection(possible, towards(higherIsBetter, good)),
    missed: intersection(possible, towards(!higherIsBetter, facing(good))),
  };
}

/** One step of a bounded or cumulative schedule. */
export interface TierInterval {
  /** Its position in `schedule.tiers`, from 0. */
  readonly index: number;
  /**
   * The results for which it holds by its own bounds, whatever other steps say. A cumulative step
   * holds however bad the result is. Empty (see `isEmpty`) where it is typed backwards; null where
   * its start is not set: no target, or "previous" after a step without an end.
   */
  readonly interval: Interval | null;
  /** In the remedy's unit; null: not set. */
  readonly credit: DecimalString | null;
}

/** The steps in the order of the schedule; none for a rate. */
export function tierIntervals(
  { schedule }: Pick<CreditRemedy, 'schedule'>,
  target: Target,
): readonly TierInterval[] {
  if (schedule.shape === 'rate') return [];
  const { higherIsBetter, possible } = scaleOf(target);
  return schedule.tiers.map((tier, index) => {
    const start = startOf(schedule.tiers, index, target);
    if (start === null) return { index, interval: null, credit: tier.credit };
    const end: Bound | null =
      schedule.shape === 'cumulative' || tier.notWorseThan === null
        ? null
        : { value: tier.notWorseThan, closed: true };
    const own: Interval = higherIsBetter ? { low: end, high: start } : { low: start, high: end };
    // An empty step keeps its typed ends, so that a message can name them.
    const interval = isEmpty(own) ? own : intersection(possible, own);
    return { index, interval, credit: tier.credit };
  });
}

/** The end of a step on the side of the better results; null where it is not set. */
function startOf(tiers: readonly CreditTier[], index: number, target: Target): Bound | null {
  const { worseThan } = tiers[index]!;
  if (worseThan === 'target') {
    const { start } = scheduleScale(target);
    // Whatever misses the target is worse than it.
    return start === null ? null : { value: start, closed: isStrict(target) };
  }
  if (worseThan !== 'previous') return { value: worseThan, closed: false };
  const end = tiers[index - 1]?.notWorseThan ?? null;
  return end === null ? null : { value: end, closed: false };
}

/**
 * The step that a result earns; null where none holds. Bounded: the first whose bounds hold.
 * Cumulative: the worst that is reached, the later one of two with the same start.
 */
export function tierAt(
  remedy: Pick<CreditRemedy, 'schedule'>,
  target: Target,
  result: Decimal,
): TierInterval | null {
  const holding = tierIntervals(remedy, target).filter(
    ({ interval }) => interval !== null && contains(interval, result),
  );
  if (remedy.schedule.shape === 'bounded') return holding[0] ?? null;
  const { higherIsBetter } = scaleOf(target);
  return holding.reduce<TierInterval | null>(
    (worst, step) =>
      worst === null || isWorseOrSameStart(step.interval!, worst.interval!, higherIsBetter)
        ? step
        : worst,
    null,
  );
}

/** Results worse than the target for which no step holds, from low to high; none without a target. */
export function gapsOf(
  remedy: Pick<CreditRemedy, 'schedule'>,
  target: Target,
): readonly Interval[] {
  const { missed } = scaleOf(target);
  if (missed === null || remedy.schedule.shape === 'rate') return [];
  return without(missed, knownIntervals(remedy, target));
}

export interface Overlap {
  /** The positions of two steps in the schedule, the smaller one first. */
  readonly steps: readonly [number, number];
  /** The results for which both hold. */
  readonly interval: Interval;
}

/**
 * Results for which two steps hold. Steps of a cumulative schedule lie within one another by their
 * nature: there, only two that start at the same figure are in each other's way.
 */
export function overlapsOf(
  remedy: Pick<CreditRemedy, 'schedule'>,
  target: Target,
): readonly Overlap[] {
  const steps = tierIntervals(remedy, target).filter(
    ({ interval }) => interval !== null && !isEmpty(interval),
  );
  const { higherIsBetter } = scaleOf(target);
  return steps.flatMap((first, at) =>
    steps.slice(at + 1).flatMap((second) => {
      const [a, b] = [first.interval!, second.interval!];
      const interval = intersection(a, b);
      const both =
        remedy.schedule.shape === 'cumulative'
          ? compareStarts(a, b, higherIsBetter) === 0
          : !isEmpty(interval);
      return both ? [{ steps: [first.index, second.index] as const, interval }] : [];
    }),
  );
}

/** Steps that pay although the target is kept, with the results for which they do. */
export function creditsWhileMet(
  remedy: Pick<CreditRemedy, 'schedule'>,
  target: Target,
): readonly { readonly index: number; readonly interval: Interval }[] {
  const { met } = scaleOf(target);
  if (met === null) return [];
  return tierIntervals(remedy, target).flatMap(({ index, interval, credit }) => {
    if (interval === null || credit === null || exact(credit).isZero()) return [];
    const kept = intersection(interval, met);
    return isEmpty(interval) || isEmpty(kept) ? [] : [{ index, interval: kept }];
  });
}

/** A stretch of results with one and the same step. */
export interface Piece {
  readonly interval: Interval;
  /** The step that applies (see `tierAt`); null: none, so no credit. */
  readonly step: TierInterval | null;
}

/**
 * The schedule from the best result to the worst, without gaps or overlaps: at each result the step
 * that applies. A sound schedule's credits rise along it. None for a rate, or without a target.
 */
export function piecesOf(remedy: Pick<CreditRemedy, 'schedule'>, target: Target): readonly Piece[] {
  const { possible, higherIsBetter, start } = scaleOf(target);
  if (remedy.schedule.shape === 'rate' || start === null) return [];
  const known = knownIntervals(remedy, target);
  // Each end of a step cuts the line once, just below or just above its figure.
  const cuts = [...known.flatMap(({ low, high }) => [low, high === null ? null : facing(high)])]
    .filter((cut): cut is Bound => cut !== null)
    .filter((cut) => compareLow(cut, possible.low) > 0)
    .sort(compareLow);
  const pieces: Piece[] = [];
  let low = possible.low;
  for (const cut of [...cuts, null]) {
    const interval: Interval = { low, high: cut === null ? possible.high : facing(cut) };
    if (isEmpty(interval)) continue;
    const step = tierAt(remedy, target, figureIn(interval));
    const last = pieces.at(-1);
    if (last !== undefined && last.step?.index === step?.index)
      pieces[pieces.length - 1] = {
        interval: { low: last.interval.low, high: interval.high },
        step,
      };
    else pieces.push({ interval, step });
    if (cut !== null) low = cut;
  }
  return higherIsBetter ? pieces.reverse() : pieces;
}

const knownIntervals = (
  remedy: Pick<CreditRemedy, 'schedule'>,
  target: Target,
): readonly Interval[] =>
  tierIntervals(remedy, target).flatMap(({ interval }) =>
    interval === null || isEmpty(interval) ? [] : [interval],
  );

/** Any figure of an interval that is not empty. */
function figureIn({ low, high }: Interval): Decimal {
  if (low === null) return high === null ? exact(0) : exact(high.value).minus(high.closed ? 0 : 1);
  if (high === null) return exact(low.value).plus(low.closed ? 0 : 1);
  return exact(low.value).plus(high.value).div(2);
}

/** The order of two steps' starts from better to worse results. */
const compareStarts = (a: Interval, b: Interval, higherIsBetter: boolean): number =>
  higherIsBetter ? -compareHigh(a.high, b.high) : compareLow(a.low, b.low);

const isWorseOrSameStart = (step: Interval, than: Interval, higherIsBetter: boolean): boolean =>
  compareStarts(step, than, higherIsBetter) >= 0;

const towards = (upwards: boolean, bound: Bound): Interval =>
  upwards ? { low: bound, high: null } : { low: null, high: bound };

const ZERO = '0' as DecimalString;
const HUNDRED = '100' as DecimalString;
