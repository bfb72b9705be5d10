import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Commitment } from '#shared/agreement/commitment.ts';
import { exact, type Decimal, type DecimalString } from '#shared/base/decimal.ts';
import { NOTHING_KNOWN } from '../credits/context.ts';
import { creditFor, type Credit } from '../credits/credit.ts';
import { meets } from '../credits/meets.ts';

/** What one result, typed by a person, leads to. */
export interface ResultCredit {
  readonly met: boolean;
  readonly credit: Credit;
}

/**
 * Null without a target or without credits. `length` is the window's, in milliseconds; so is
 * `downtime`, the time that was lost, where the result itself is no availability in percent.
 */
export function creditOfResult(
  { currency }: Pick<Agreement, 'currency'>,
  { target, remedy }: Pick<Commitment, 'target' | 'remedy'>,
  result: DecimalString,
  {
    monthlyFee,
    length,
    downtime = null,
  }: {
    readonly monthlyFee: string | null;
    readonly length: number;
    readonly downtime?: Decimal | null;
  },
): ResultCredit | null {
  if (remedy?.type !== 'credits') return null;
  const met = meets(target, exact(result));
  if (met === null) return null;
  const isAvailability = target.unit === 'percent' && target.share === null;
  const lost = (percent: string) =>
    isAvailability ? exact(length).times(exact(100).minus(percent)).div(100) : null;
  const credit = creditFor(remedy, target, exact(result), {
    ...NOTHING_KNOWN,
    monthlyFee,
    currency,
    length,
    downtime: lost(result) ?? downtime,
    allowed: target.value === null ? null : lost(target.value),
  });
  return { met, credit };
}
