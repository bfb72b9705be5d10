import { z } from 'zod';
import { IsoDateSchema } from '#shared/base/date.ts';
import { DecimalSchema, NonNegativeDecimalSchema } from '#shared/base/decimal.ts';
import type { Immutable } from '#shared/base/immutable.ts';
import { LineSchema } from '#shared/base/text.ts';
import { RemedySchema } from './remedy.ts';
import { RoundingSchema, TargetSchema } from './target.ts';

/**
 * What a result is judged by and what its miss brings: the terms of the window's own time, where
 * the agreement was amended since, or of the day of the claim.
 */
export const ResultTermsSchema = z.strictObject({
  target: TargetSchema,
  rounding: RoundingSchema.nullable(),
  remedy: RemedySchema.nullable(),
  /** What the services that credits are reckoned from cost a month; null: not known. */
  monthlyFee: NonNegativeDecimalSchema.nullable(),
  /** Of few cases one may miss a share. */
  oneMayMiss: z.boolean(),
});
export type ResultTerms = Immutable<z.infer<typeof ResultTermsSchema>>;

/** A service credit as it was claimed. */
export const ClaimedCreditSchema = z.strictObject({
  /** In percent of the remedy's basis; null where it is not told so. */
  percent: NonNegativeDecimalSchema.nullable(),
  /** In the agreement's currency; null where it was not known. */
  amount: NonNegativeDecimalSchema.nullable(),
});
export type ClaimedCredit = Immutable<z.infer<typeof ClaimedCreditSchema>>;

/** What was measured in one window of a signed agreement. */
export const PeriodResultSchema = z.strictObject({
  /** The window's first day. */
  period: IsoDateSchema,
  /** In the target's unit; a share in percent where the target names a share. Null: not measured. */
  value: DecimalSchema.nullable(),
  /** The number of cases behind it, where cases are counted. */
  cases: z.int().min(0).nullable(),
  /** The day on which a credit was claimed. */
  claimed: IsoDateSchema.nullable(),
  /** What was claimed on that day; null: nothing, or by an app that did not keep it. */
  claimedCredit: ClaimedCreditSchema.nullable(),
  /** Null: the commitment as it stands. */
  terms: ResultTermsSchema.nullable(),
  note: LineSchema,
});
export type PeriodResult = Immutable<z.infer<typeof PeriodResultSchema>>;

/** The result of a window in which nothing is recorded yet. */
export const newPeriodResult = (period: PeriodResult['period']): PeriodResult => ({
  period,
  value: null,
  cases: null,
  claimed: null,
  claimedCredit: null,
  terms: null,
  note: '',
});

/**
 * What an imported history says about a target: the figures only, never the cases. Times are
 * minutes on the commitment's calendar.
 */
export const HistorySchema = z.strictObject({
  /** The file that it came from: "tickets-2026.csv". */
  source: LineSchema,
  from: IsoDateSchema,
  to: IsoDateSchema,
  /** Cases, or months of an outage log. */
  sample: z.int().min(0),
  /** The share of cases, or of months, that would have met the target, in percent. */
  attained: NonNegativeDecimalSchema.nullable(),
  p50: NonNegativeDecimalSchema.nullable(),
  p90: NonNegativeDecimalSchema.nullable(),
  p95: NonNegativeDecimalSchema.nullable(),
  p99: NonNegativeDecimalSchema.nullable(),
  /** The target, in its own unit, that would have held in 95% of the months. */
  holdsFor95PercentOfMonths: NonNegativeDecimalSchema.nullable(),
});
export type History = Immutable<z.infer<typeof HistorySchema>>;
