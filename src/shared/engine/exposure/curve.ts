import type { Commitment, Window } from '#shared/agreement/commitment.ts';
import type { CreditRemedy } from '#shared/agreement/remedy.ts';
import { decimalString, exact, type Decimal, type DecimalString } from '#shared/base/decimal.ts';
import { unreachable } from '#shared/base/unreachable.ts';
import { unitLengthByDay } from '../calendar/unit-length.ts';
import { NOTHING_KNOWN, type CreditContext } from '../credits/context.ts';
import { creditFor } from '../credits/credit.ts';
import { contains, facing, type Bound, type Interval } from '../credits/interval.ts';
import { piecesOf, scaleOf } from '../credits/tiers.ts';

/** Results and the credit there; the result in the scale's unit, the credit in percent of the basis. */
export interface CurvePoint {
  readonly result: DecimalString;
  readonly percent: DecimalString;
  /** In money; null where no fee is known. */
  readonly amount: DecimalString | null;
}

/** A stretch of the curve within which one step applies, from the better results to the worse. */
export interface CurveStretch {
  readonly interval: Interval;
  /** The step's position in the schedule; null: none, or a rate. */
  readonly step: number | null;
  /** The credit where it begins and where it ends; the same, but for multiples of the lost time. */
  readonly from: CurvePoint;
  readonly to: CurvePoint;
}

export interface CreditCurve {
  /** Where the target is kept. */
  readonly target: DecimalString;
  /** The best and the worst result worth drawing. */
  readonly best: DecimalString;
  readonly worst: DecimalString;
  /** Exact: their ends are where the credit changes. */
  readonly stretches: readonly CurveStretch[];
  /** The same curve at even distances between best and worst. */
  readonly points: readonly CurvePoint[];
}

export interface CurveOptions {
  readonly monthlyFee: string | null;
  /** ISO 4217; null: two decimals. */
  readonly currency: string | null;
  /** What is drawn: results of such windows; null: taken to be a month. */
  readonly window: Window | null;
  /** The length of a window on the commitment's clock, in milliseconds. */
  readonly length: number;
  /** The length of a day on that clock, in milliseconds. */
  readonly day: number;
  /** How many points to sample. */
  readonly samples?: number;
}

/**
 * The credit as a function of the result, as it is drawn next to a schedule. The result is the
 * rounded one, which is what the schedule sees. Null without a target or without credits that can
 * be told in percent.
 */
export function creditCurve(
  commitment: Pick<Commitment, 'target' | 'remedy'>,
  options: CurveOptions,
): CreditCurve | null {
  const { target, remedy } = commitment;
  const { start, possible, higherIsBetter } = scaleOf(target);
  if (remedy?.type !== 'credits' || start === null) return null;
  const drawn = new Drawn(commitment.target, remedy, options);
  const spans = remedy.schedule.shape === 'rate' ? drawn.rateSpans() : drawn.tierSpans();
  if (spans === null) return null;
  const stretches: CurveStretch[] = [];
  const [best, worst] = drawn.range(spans);
  for (const { interval, step } of spans) {
    const [good, bad] = higherIsBetter
      ? [interval.high, interval.low]
      : [interval.low, interval.high];
    const inner = drawn.insideOf(interval);
    const from = drawn.pointAt(good === null ? best : exact(good.value), inner);
    const to = drawn.pointAt(bad === null ? worst : exact(bad.value), inner);
    if (from === null || to === null) return null;
    stretches.push({ interval, step, from, to });
  }
  const { samples = 100 } = options;
  const points: CurvePoint[] = [];
  for (let at = 0; at <= samples; at += 1) {
    const result = best.plus(worst.minus(best).times(at).div(samples)).toDecimalPlaces(6);
    const point = contains(possible, result) ? drawn.pointAt(result, result) : null;
    if (point !== null) points.push(point);
  }
  return {
    target: start,
    best: decimalString(best),
    worst: decimalString(worst),
    stretches,
    points,
  };
}

interface Spanned {
  readonly interval: Interval;
  readonly step: number | null;
}

class Drawn {
  constructor(
    private readonly target: Commitment['target'],
    private readonly remedy: CreditRemedy,
    private readonly options: CurveOptions,
  ) {}

  /** The credit at `inside`, shown at `result`: an end of a stretch belongs to its neighbour at times. */
  pointAt(result: Decimal, inside: Decimal): CurvePoint | null {
    // Multiples grow with the lost time, so the end itself is what counts.
    const grows = this.remedy.unit === 'multiple';
    const { percent, amount } = creditFor(
      this.remedy,
      this.target,
      inside,
      this.#context(grows ? result : inside),
    );
    return percent === null ? null : { result: decimalString(result), percent, amount };
  }

  tierSpans(): readonly Spanned[] {
    return piecesOf(this.remedy, this.target).map(({ interval, step }) => ({
      interval,
      step: step?.index ?? null,
    }));
  }

  /** A stretch for each number of full steps, until the credit rises no more; null: no rate by results. */
  rateSpans(): readonly Spanned[] | null {
    const { schedule } = this.remedy;
    const { start, possible, higherIsBetter } = scaleOf(this.target);
    if (schedule.shape !== 'rate' || start === null) return null;
    if (schedule.step === null || exact(schedule.step).isZero()) return null;
    const width = this.#resultStep(schedule.stepUnit, exact(schedule.step));
    if (width === null) return null;
    const spans: Spanned[] = [];
    // A full step is reached at its end, so the next stretch begins with that figure itself.
    let good = higherIsBetter ? possible.high : possible.low;
    let before: string | null = null;
    for (let steps = 1; steps <= MOST_STEPS; steps += 1) {
      const at = higherIsBetter
        ? exact(start).minus(width.times(steps))
        : exact(start).plus(width.times(steps));
      if (!contains(possible, at)) break;
      const now = this.pointAt(at, at)?.percent ?? null;
      if (now === null) return null;
      if (now === before) break;
      before = now;
      const bad: Bound = { value: decimalString(at), closed: false };
      spans.push({
        interval: higherIsBetter ? { low: bad, high: good } : { low: good, high: bad },
        step: null,
      });
      good = facing(bad);
    }
    const worst = higherIsBetter ? possible.low : possible.high;
    spans.push({
      interval: higherIsBetter ? { low: worst, high: good } : { low: good, high: worst },
      step: null,
    });
    return spans;
  }

  /** The best and the worst result to draw: somewhat beyond the figures of the schedule. */
  range(spans: readonly Spanned[]): readonly [Decimal, Decimal] {
    const { start, possible, higherIsBetter } = scaleOf(this.target);
    const figures = [
      exact(start!),
      ...spans
        .slice(0, -1)
        .map(({ interval: { low, high } }) => exact((higherIsBetter ? low : high)!.value)),
    ];
    const least = figures.reduce((a, b) => (b.lt(a) ? b : a));
    const most = figures.reduce((a, b) => (b.gt(a) ? b : a));
    const room = most.eq(least) ? exact(start!).div(10) : most.minus(least).times('0.3');
    const low = possible.low === null ? least.minus(room) : larger(least.minus(room), possible.low);
    const high = possible.high === null ? most.plus(room) : smaller(most.plus(room), possible.high);
    return higherIsBetter ? [high, low] : [low, high];
  }

  insideOf({ low, high }: Interval): Decimal {
    if (low === null) return exact(high!.value).minus(high!.closed ? 0 : 1);
    if (high === null) return exact(low.value).plus(low.closed ? 0 : 1);
    return exact(low.value).plus(high.value).div(2);
  }

  #context(result: Decimal): CreditContext {
    const { monthlyFee, currency, window, length, day } = this.options;
    if (this.target.unit !== 'percent' || this.target.value === null || this.target.share !== null)
      return { ...NOTHING_KNOWN, monthlyFee, currency, window, day };
    const lost = (share: Decimal) => exact(length).times(exact(1).minus(share.div(100)));
    return {
      ...NOTHING_KNOWN,
      monthlyFee,
      currency,
      window,
      length,
      day,
      downtime: lost(result),
      allowed: lost(exact(this.target.value)),
    };
  }

  /** A rate's step as a distance between results; null where results do not show it. */
  #resultStep(
    unit: Extract<CreditRemedy['schedule'], { shape: 'rate' }>['stepUnit'],
    step: Decimal,
  ): Decimal | null {
    switch (unit) {
      case 'percentage-point':
        return step;
      case 'case':
        return null;
      case 'minute':
      case 'hour':
      case 'day': {
        const time = step.times(unitLengthByDay(unit, this.options.day));
        if (this.target.unit === 'percent' && this.target.share === null)
          return time.div(this.options.length).times(100);
        const own = unitLengthByDay(this.target.unit, this.options.day);
        return own === null || this.target.share !== null ? null : time.div(own);
      }
      default:
        return unreachable(unit);
    }
  }
}

/** More steps than this are no picture any more. */
const MOST_STEPS = 200;

const larger = (figure: Decimal, bound: Bound): Decimal =>
  figure.lt(exact(bound.value)) ? exact(bound.value) : figure;
const smaller = (figure: Decimal, bound: Bound): Decimal =>
  figure.gt(exact(bound.value)) ? exact(bound.value) : figure;
