import { z } from 'zod';
import { NonNegativeDecimalSchema } from '#shared/base/decimal.ts';
import type { Immutable } from '#shared/base/immutable.ts';
import { LineSchema } from '#shared/base/text.ts';

/** One market: leads = revenue goal × share ÷ average deal ÷ close rate. Percent, never fractions. */
export const LeadSegmentSchema = z.strictObject({
  name: LineSchema,
  /** A year's revenue, in the agreement's currency. */
  revenueGoal: NonNegativeDecimalSchema.nullable(),
  /** The part of the revenue that leads from marketing are to bring. */
  marketingShare: NonNegativeDecimalSchema.nullable(),
  averageDeal: NonNegativeDecimalSchema.nullable(),
  closeRate: NonNegativeDecimalSchema.nullable(),
});
export type LeadSegment = Immutable<z.infer<typeof LeadSegmentSchema>>;

/** Where a promised number of leads comes from, and what sales does with them. */
export const LeadPlanSchema = z.strictObject({
  segments: z.array(LeadSegmentSchema).max(50),
  /** January to December, each month's part of the year in percent; null: a twelfth each. */
  months: z.array(NonNegativeDecimalSchema).length(12).nullable(),
  /** Attempts to reach a lead before it goes back. */
  attempts: z.int().min(1).max(99).nullable(),
});
export type LeadPlan = Immutable<z.infer<typeof LeadPlanSchema>>;

export const newLeadPlan = (): LeadPlan => ({ segments: [], months: null, attempts: null });
