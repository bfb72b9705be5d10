import type { Window } from '#shared/agreement/commitment.ts';
import type { Decimal } from '#shared/base/decimal.ts';

/** What a credit is reckoned from, besides the result; null: not known. */
export interface CreditContext {
  /** What the services that the credit is reckoned from cost a month. */
  readonly monthlyFee: Decimal | string | null;
  /** ISO 4217: what money is rounded to, and its name in the trace; null: two decimals. */
  readonly currency: string | null;
  /** What the result is of; null: taken to be a month. */
  readonly window: Window | null;
  /** The window's length, the downtime that counts and the downtime allowed, in milliseconds. */
  readonly length: number | null;
  readonly downtime: Decimal | null;
  readonly allowed: Decimal | null;
  /** A day on the commitment's clock, in milliseconds; null: 24 hours. */
  readonly day: number | null;
  /** Cases beyond the target, for rates by the case. */
  readonly missedCases: number | null;
}

export const NOTHING_KNOWN: CreditContext = {
  monthlyFee: null,
  currency: null,
  window: null,
  length: null,
  downtime: null,
  allowed: null,
  day: null,
  missedCases: null,
};
