import { z } from 'zod';
import { NonNegativeDecimalSchema } from '#shared/base/decimal.ts';
import type { Immutable } from '#shared/base/immutable.ts';
import { TextSchema } from '#shared/base/text.ts';
import { DurationSchema } from './duration.ts';

/**
 * One step of a credit schedule. It applies when the result is worse than `worseThan` and not worse
 * than `notWorseThan` (null: however bad). Both directions work: for availability "worse" is lower,
 * for a response time it is higher. "target" and "previous" keep a figure in one place: the
 * commitment's target (its share of cases where it names one), and the `notWorseThan` of the step before.
 */
export const CreditTierSchema = z.strictObject({
  worseThan: z.union([z.literal('target'), z.literal('previous'), NonNegativeDecimalSchema]),
  notWorseThan: NonNegativeDecimalSchema.nullable(),
  /** In the schedule's `unit`. */
  credit: NonNegativeDecimalSchema.nullable(),
});
export type CreditTier = Immutable<z.infer<typeof CreditTierSchema>>;

export const STEP_UNITS = ['percentage-point', 'minute', 'hour', 'day', 'case'] as const;

/**
 * The three shapes of practice. Bounded: each step has both bounds. Cumulative: steps without a
 * lower bound, the worst step reached applies. Rate: so much for each full step of failure ("5%
 * for each 30 minutes").
 */
export const CreditScheduleSchema = z.discriminatedUnion('shape', [
  z.strictObject({ shape: z.literal('bounded'), tiers: z.array(CreditTierSchema).max(50) }),
  z.strictObject({ shape: z.literal('cumulative'), tiers: z.array(CreditTierSchema).max(50) }),
  z.strictObject({
    shape: z.literal('rate'),
    credit: NonNegativeDecimalSchema.nullable(),
    step: NonNegativeDecimalSchema.nullable(),
    stepUnit: z.enum(STEP_UNITS),
  }),
]);
export type CreditSchedule = Immutable<z.infer<typeof CreditScheduleSchema>>;

/** Percent of the basis, days of service, multiples of the lost time's fee, or an amount of money. */
export const CREDIT_UNITS = ['percent', 'days', 'multiple', 'amount'] as const;
export const CREDIT_BASES = [
  'monthly-fee',
  'affected-service-fee',
  'quarterly-fee',
  'annual-fee',
  'invoice',
] as const;
export const CLAIM_STARTS = ['incident', 'period-end', 'report'] as const;

export const ClaimRuleSchema = z.strictObject({
  /** False: the credit is applied without a claim. */
  required: z.boolean(),
  deadline: DurationSchema.nullable(),
  from: z.enum(CLAIM_STARTS),
  /** "in writing to the complaints contact, with the times of the outage" */
  form: TextSchema,
});

export const CreditRemedySchema = z.strictObject({
  type: z.literal('credits'),
  unit: z.enum(CREDIT_UNITS),
  basis: z.enum(CREDIT_BASES),
  schedule: CreditScheduleSchema,
  /** The most that one period can cost, in percent of the basis, days, or an amount. */
  cap: z
    .strictObject({ value: NonNegativeDecimalSchema, unit: z.enum(['percent', 'days', 'amount']) })
    .nullable(),
  claim: ClaimRuleSchema,
  /** How later good results win a credit back; empty where they do not. */
  earnBack: TextSchema,
  /** Outsourcing: the share of the invoice at risk, and this commitment's weight in it, in percent. */
  atRisk: z
    .strictObject({ percent: NonNegativeDecimalSchema, weight: NonNegativeDecimalSchema })
    .nullable(),
  /** Null where the agreement does not say. */
  soleRemedy: z.boolean().nullable(),
  character: z.enum(['price-adjustment', 'liquidated-damages']).nullable(),
});
export type CreditRemedy = Immutable<z.infer<typeof CreditRemedySchema>>;

/** Between teams: no money, a duty to find the cause and mend it. */
export const ImprovementRemedySchema = z.strictObject({
  type: z.literal('improvement'),
  planWithin: DurationSchema.nullable(),
  /** Misses in a row after which the next level of escalation takes over. */
  escalateAfter: z.int().min(1).max(99).nullable(),
  duty: TextSchema,
});
export type ImprovementRemedy = Immutable<z.infer<typeof ImprovementRemedySchema>>;

export const RemedySchema = z.discriminatedUnion('type', [
  CreditRemedySchema,
  ImprovementRemedySchema,
]);
export type Remedy = Immutable<z.infer<typeof RemedySchema>>;

export const newCreditRemedy = (): CreditRemedy => ({
  type: 'credits',
  unit: 'percent',
  basis: 'monthly-fee',
  schedule: {
    shape: 'bounded',
    tiers: [{ worseThan: 'target', notWorseThan: null, credit: null }],
  },
  cap: null,
  claim: { required: true, deadline: null, from: 'period-end', form: '' },
  earnBack: '',
  atRisk: null,
  soleRemedy: null,
  character: null,
});

export const newImprovementRemedy = (): ImprovementRemedy => ({
  type: 'improvement',
  planWithin: null,
  escalateAfter: null,
  duty: '',
});
