import { z } from 'zod';
import { IsoDateSchema } from '#shared/base/date.ts';
import { DecimalSchema, NonNegativeDecimalSchema } from '#shared/base/decimal.ts';
import type { Immutable } from '#shared/base/immutable.ts';
import { LineSchema } from '#shared/base/text.ts';

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
  note: LineSchema,
});
export type PeriodResult = Immutable<z.infer<typeof PeriodResultSchema>>;

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
