import type { Commitment } from '#shared/agreement/commitment.ts';
import type { CreditRemedy } from '#shared/agreement/remedy.ts';
import { currencyDecimals } from '#shared/base/currency.ts';
import { exact, type Decimal } from '#shared/base/decimal.ts';
import { roundedResult, unroundedResult } from '../availability/measure.ts';
import { NOTHING_KNOWN, type CreditContext } from '../credits/context.ts';
import { creditFor } from '../credits/credit.ts';
import { MONTHS_OF_BASIS } from '../credits/fee.ts';
import { contains } from '../credits/interval.ts';
import { meets } from '../credits/meets.ts';
import { fullSteps } from '../credits/rate.ts';
import { piecesOf } from '../credits/tiers.ts';
import { Working } from '../trace.ts';

/** What a downtime in one window leads to. */
export interface Consequence {
  readonly missed: boolean;
  /** In money. */
  readonly credit: number;
}

/** An availability commitment whose misses are credited. */
export interface CreditedCommitment {
  readonly commitment: Commitment;
  readonly remedy: CreditRemedy;
  /** Null: no fee is known, and only credits that are amounts can be told. */
  readonly monthlyFee: string | null;
  /** ISO 4217; null: two decimals. */
  readonly currency: string | null;
  /** A day on the commitment's clock, in milliseconds. */
  readonly day: number;
}

interface Stretch {
  /** The first millisecond of downtime for which it holds. */
  readonly from: number;
  readonly missed: boolean;
  /** In money, at its beginning and at its end. */
  readonly credit: number;
  readonly most: number;
  /** Where the credit is a multiple of the lost time's fee: what a millisecond costs; else 0. */
  readonly perMillisecond: number;
}

/**
 * The credit as a function of the downtime in a window of one length: reckoned exactly at each
 * millisecond where the step or the number of full rate steps changes, and looked up in between.
 * Made once for each length, asked a million times. A rate without a limit may have more changes than
 * are worth knowing beforehand: beyond those, each downtime is reckoned when it is asked.
 */
export class DowntimeCredit {
  readonly #stretches: readonly Stretch[];
  /** The downtime from which the stretches are not known. */
  readonly #known: number;

  constructor(
    private readonly subject: CreditedCommitment,
    private readonly length: number,
  ) {
    const all = this.#changes();
    const isCut = all.length > MOST_STRETCHES;
    const changes = isCut ? all.slice(0, -1) : all;
    this.#known = isCut ? all.at(-1)! : Infinity;
    this.#stretches = changes.map((from, index) => {
      const first = this.#exactly(from);
      const last = this.#exactly((all[index + 1] ?? length + 1) - 1);
      const grows = subject.remedy.unit === 'multiple';
      return {
        from,
        missed: first.missed,
        credit: first.credit,
        most: last.credit,
        perMillisecond: grows && from > 0 ? first.unrounded / from : 0,
      };
    });
  }

  /** `downtime` in milliseconds, at most the window's length. */
  at(downtime: number): Consequence {
    if (downtime >= this.#known) return this.#exactly(downtime);
    let low = 0;
    let high = this.#stretches.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (this.#stretches[middle]!.from <= downtime) low = middle;
      else high = middle - 1;
    }
    const stretch = this.#stretches[low]!;
    return stretch.perMillisecond === 0
      ? stretch
      : {
          missed: stretch.missed,
          credit: Math.min(stretch.most, this.#rounded(downtime * stretch.perMillisecond)),
        };
  }

  #exactly(downtime: number): Consequence & { readonly unrounded: number } {
    const { commitment, remedy, monthlyFee } = this.subject;
    const { target } = commitment;
    const result = this.#result(downtime);
    const { amount, percent } = creditFor(remedy, target, result, this.#context(downtime));
    const basis = exact(monthlyFee ?? 0).times(MONTHS_OF_BASIS[remedy.basis]);
    return {
      missed: meets(target, result) === false,
      credit: Number(amount ?? 0),
      unrounded: percent === null ? 0 : basis.times(percent).div(100).toNumber(),
    };
  }

  #context(downtime: number): CreditContext {
    const { commitment, monthlyFee, currency, day } = this.subject;
    const { target } = commitment;
    const allowed =
      target.value === null || target.unit !== 'percent'
        ? null
        : exact(this.length).times(exact(1).minus(exact(target.value).div(100)));
    return {
      ...NOTHING_KNOWN,
      monthlyFee,
      currency,
      window: commitment.window,
      length: this.length,
      day,
      downtime: exact(downtime),
      allowed,
    };
  }

  #result(downtime: number): Decimal {
    const { commitment, day } = this.subject;
    const { target, measurement } = commitment;
    return roundedResult(
      unroundedResult(exact(downtime), exact(this.length), target.unit, day) ?? exact(0),
      measurement.rounding,
    );
  }

  /** The downtimes at which something changes, 0 first. What applies only ever gets worse. */
  #changes(): readonly number[] {
    const rank = this.#rank();
    const found = [0];
    const search = (low: number, atLow: number, high: number, atHigh: number): void => {
      if (atLow === atHigh || found.length > MOST_STRETCHES) return;
      if (high - low <= 1) {
        found.push(high);
        return;
      }
      const middle = Math.floor((low + high) / 2);
      const atMiddle = rank(middle);
      search(low, atLow, middle, atMiddle);
      search(middle, atMiddle, high, atHigh);
    };
    search(0, rank(0), this.length, rank(this.length));
    return found;
  }

  /** A number that rises whenever a greater downtime reaches a worse step. */
  #rank(): (downtime: number) => number {
    const { commitment, remedy } = this.subject;
    const { target } = commitment;
    const { schedule } = remedy;
    const missed = (result: Decimal) => (meets(target, result) === false ? 1 : 0);
    if (schedule.shape !== 'rate') {
      const pieces = piecesOf(remedy, target);
      return (downtime) => {
        const result = this.#result(downtime);
        return pieces.findIndex(({ interval }) => contains(interval, result)) * 2 + missed(result);
      };
    }
    const enough = this.#stepsToLimit(schedule.credit);
    return (downtime) => {
      const result = this.#result(downtime);
      const steps = fullSteps(schedule, target, result, this.#context(downtime), new Working());
      return Math.min(steps?.toNumber() ?? 0, enough) * 2 + missed(result);
    };
  }

  /** The rate steps after which a limit in the credits' own unit stops them. */
  #stepsToLimit(credit: string | null): number {
    const { cap, unit } = this.subject.remedy;
    if (credit === null || exact(credit).isZero()) return 0;
    if (cap === null || cap.unit !== unit) return Infinity;
    return exact(cap.value).div(exact(credit)).ceil().toNumber();
  }

  #rounded(amount: number): number {
    const unit = 10 ** currencyDecimals(this.subject.currency);
    return Math.round(amount * unit) / unit;
  }
}

/** Changes of the credit that are known beforehand. */
const MOST_STRETCHES = 1_000;
