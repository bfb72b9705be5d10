import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Commitment, Window } from '#shared/agreement/commitment.ts';
import { decimalString, exact, type Decimal, type DecimalString } from '#shared/base/decimal.ts';
import { writeRounded } from '../availability/measure.ts';
import { NOTHING_KNOWN } from '../credits/context.ts';
import { creditFor, type Credit } from '../credits/credit.ts';
import { meets } from '../credits/meets.ts';
import { Working } from '../trace.ts';

/** What one result, typed by a person, leads to. */
export interface ResultCredit {
  /** The result as it is compared: rounded where the commitment says so. */
  readonly result: DecimalString;
  readonly met: boolean;
  readonly credit: Credit;
}

/**
 * Null without a target or without credits. `typed` is the result before it is rounded, `length` that
 * of the window, in milliseconds; so is `downtime`, the time that was lost, where the result itself
 * is no availability in percent. `day` is the length of a day on the clock.
 */
export function creditOfResult(
  { currency }: Pick<Agreement, 'currency'>,
  { target, remedy, measurement }: Pick<Commitment, 'target' | 'remedy' | 'measurement'>,
  typed: DecimalString,
  {
    monthlyFee,
    window,
    length,
    day,
    downtime = null,
  }: {
    readonly monthlyFee: string | null;
    readonly window: Window | null;
    readonly length: number;
    readonly day: number;
    readonly downtime?: Decimal | null;
  },
): ResultCredit | null {
  if (remedy?.type !== 'credits') return null;
  const working = new Working();
  const result = writeRounded(exact(typed), target, measurement.rounding, working);
  const met = meets(target, result);
  if (met === null) return null;
  const isAvailability = target.unit === 'percent' && target.share === null;
  const lost = (percent: string) =>
    isAvailability ? exact(length).times(exact(100).minus(percent)).div(100) : null;
  const credit = creditFor(
    remedy,
    target,
    result,
    {
      ...NOTHING_KNOWN,
      monthlyFee,
      currency,
      window,
      length,
      day,
      downtime: lost(typed) ?? downtime,
      allowed: target.value === null ? null : lost(target.value),
    },
    working,
  );
  return { result: decimalString(result), met, credit };
}
