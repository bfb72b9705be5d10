import { z } from 'zod';
import { EXCLUSION_CATEGORIES } from '#shared/agreement/exclusion.ts';
import { DurationSchema } from '#shared/agreement/duration.ts';
import { CLAIM_STARTS, CREDIT_BASES, STEP_UNITS } from '#shared/agreement/remedy.ts';
import { NonNegativeDecimalSchema } from '#shared/base/decimal.ts';
import type { Immutable } from '#shared/base/immutable.ts';
import { CitationSchema } from '#shared/document/citation.ts';

/**
 * What an SLA promises, whoever wrote it. About what its text is silent, a value is null and a list
 * is empty: an invented figure is worse than a missing one. Percentages are in percent (99.95), times
 * in hours, latency in milliseconds; `text` is always as the SLA prints it.
 */

/** Text as a source prints it: of any length, cut where it would fill a screen. */
const PrintedSchema = z.string().max(4_000);

/** ISO 4217 of an amount of money; absent of all else, and in SLAs that were read before it was kept. */
const CurrencySchema = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .exactOptional();

/** How a value was found. An own agreement's values cite their place in it, with confidence 1. */
const found = {
  citations: z.array(CitationSchema).max(20),
  /** From 0 to 1: how surely the text says so. */
  confidence: z.number().min(0).max(1),
  /** The id of the rule that found it, such as "availability/at-least"; "own" for our own. */
  rule: z.string().max(100),
};
export type Provenance = Immutable<z.infer<z.ZodObject<typeof found>>>;

export const TERM_WINDOWS = ['monthly', 'quarterly', 'annual', 'other'] as const;
export type TermWindow = (typeof TERM_WINDOWS)[number];

export const AvailabilityTermSchema = z.strictObject({
  ...found,
  /** What it is promised for: "two or more instances"; empty for the whole service. */
  scope: PrintedSchema,
  percent: NonNegativeDecimalSchema,
  window: z.enum(TERM_WINDOWS),
  /** True where only a table of credits states it. */
  fromCredits: z.boolean(),
});
export type AvailabilityTerm = Immutable<z.infer<typeof AvailabilityTermSchema>>;

const RATE_STARTS = ['first-minute', 'promise'] as const;

/**
 * One step of a credit schedule: it applies below `below` (not including it) and at or above
 * `atOrAbove`. Cumulative tables have no lower bound. Bounds are as printed; `per` makes it a rate.
 */
export const CreditTermSchema = z.strictObject({
  ...found,
  scope: PrintedSchema,
  /** Steps with the same group belong to one schedule. */
  group: z.string().max(100),
  /** "percent" of availability, "hour" or "minute" of downtime or lateness, "count" of misses. */
  measure: z.enum(['percent', 'hour', 'minute', 'count']),
  below: NonNegativeDecimalSchema.nullable(),
  atOrAbove: NonNegativeDecimalSchema.nullable(),
  /** Present where a result of exactly `below` belongs to the step: "99% or less". */
  includesBelow: z.literal(true).exactOptional(),
  /** What `credit` counts; "other" where only `text` can say it. */
  unit: z.enum(['percent', 'days', 'multiple', 'amount', 'other']),
  credit: NonNegativeDecimalSchema.nullable(),
  currency: CurrencySchema,
  per: z.strictObject({ value: NonNegativeDecimalSchema, unit: z.enum(STEP_UNITS) }).nullable(),
  /**
   * From where a rate counts downtime: from its first minute, or only what is beyond the promise.
   * Absent where the text does not say it, and in SLAs that were read before this was asked.
   */
  countsFrom: z.enum(RATE_STARTS).exactOptional(),
  /** Present on a rate that counts only the downtime beyond a time of its own: "beyond 10 hours". */
  countsBeyond: z
    .strictObject({ value: NonNegativeDecimalSchema, unit: z.enum(['hour', 'minute']) })
    .exactOptional(),
  /** Present on a step by the length of an outage that is due only where the promised level is missed. */
  dueOnMiss: z.literal(true).exactOptional(),
  text: PrintedSchema,
});
export type CreditTerm = Immutable<z.infer<typeof CreditTermSchema>>;

export const TimeTermSchema = z.strictObject({
  ...found,
  /** As printed: "Sev-1", "Urgent", "Premium: Sev-1" never; the plan stands in `plan`. */
  severity: PrintedSchema,
  /** "Premium"; empty where there are no plans. */
  plan: PrintedSchema,
  text: PrintedSchema,
  /** Printed minutes and hours, working hours too; calendar days and weeks converted; else null. */
  hours: z.number().min(0).nullable(),
  /** True where the hours or days run on business hours only. */
  working: z.boolean(),
  /** "24x7", "business hours"; null where silent. */
  coverage: PrintedSchema.nullable(),
  /** The share of cases, in percent, that must keep it; null: all, or silent. */
  share: NonNegativeDecimalSchema.nullable(),
  /** Present where it is promised for the mean of the cases ("MTTR"), not for each of them. */
  isMean: z.literal(true).exactOptional(),
});
export type TimeTerm = Immutable<z.infer<typeof TimeTermSchema>>;

export const ExclusionTermSchema = z.strictObject({
  ...found,
  category: z.enum(EXCLUSION_CATEGORIES),
  text: PrintedSchema,
});
export type ExclusionTerm = Immutable<z.infer<typeof ExclusionTermSchema>>;

export const FigureTermSchema = z.strictObject({
  ...found,
  scope: PrintedSchema,
  /** In the unit that the list is of. */
  value: NonNegativeDecimalSchema,
  text: PrintedSchema,
});
export type FigureTerm = Immutable<z.infer<typeof FigureTermSchema>>;

export const TextTermSchema = z.strictObject({ ...found, text: PrintedSchema });
export type TextTerm = Immutable<z.infer<typeof TextTermSchema>>;

/** A time as printed and, where it can be told, as a duration. */
export const DurationTermSchema = z.strictObject({
  ...found,
  text: PrintedSchema,
  duration: DurationSchema.nullable(),
});
export type DurationTerm = Immutable<z.infer<typeof DurationTermSchema>>;

export const ALLOWANCE_PERIODS = ['day', 'week', 'month', 'quarter', 'year'] as const;
/** How much maintenance a period may take without counting: "6 hours per quarter". */
export const AllowanceTermSchema = DurationTermSchema.extend({
  /** Of what the time is; absent: of a month. */
  per: z.enum(ALLOWANCE_PERIODS).exactOptional(),
});
export type AllowanceTerm = Immutable<z.infer<typeof AllowanceTermSchema>>;

/** The hours of support that one plan has. */
export const PlanHoursSchema = TextTermSchema.extend({ plan: PrintedSchema });
export type PlanHours = Immutable<z.infer<typeof PlanHoursSchema>>;

export const SupportHoursSchema = TextTermSchema.extend({
  /** Where plans have hours of their own; `text` is then that of the first. Absent where all have the same. */
  byPlan: z.array(PlanHoursSchema).max(50).exactOptional(),
});
export type SupportHoursTerm = Immutable<z.infer<typeof SupportHoursSchema>>;

export const DENIED = ['credits', 'exclusions', 'response', 'resolution'] as const;

/** What the text says in plain words that there is not: that it is silent of it would be wrong. */
export const DenialTermSchema = z.strictObject({
  ...found,
  of: z.enum(DENIED),
  /** The ground that is not excluded; null: none of the whole list. */
  category: z.enum(EXCLUSION_CATEGORIES).nullable(),
  text: PrintedSchema,
});
export type DenialTerm = Immutable<z.infer<typeof DenialTermSchema>>;

export const TermsSchema = z.strictObject({
  provider: TextTermSchema.nullable(),
  service: TextTermSchema.nullable(),
  /** "2021-1", "1.1". */
  version: TextTermSchema.nullable(),
  /** The day it was last changed or takes effect, as printed. */
  date: TextTermSchema.nullable(),

  availability: z.array(AvailabilityTermSchema).max(200),
  /** How availability is calculated: the sentence or the formula. */
  formula: TextTermSchema.nullable(),
  /** Shorter outages do not count. */
  smallestOutage: DurationTermSchema.nullable(),
  credits: z.array(CreditTermSchema).max(500),
  cap: z
    .strictObject({
      ...found,
      /** In percent of the period's fee, days of service, or money. */
      unit: z.enum(['percent', 'days', 'amount']),
      value: NonNegativeDecimalSchema,
      currency: CurrencySchema,
      text: PrintedSchema,
    })
    .nullable(),
  /** What a credit in percent is a percentage of. */
  basis: z.strictObject({ ...found, text: PrintedSchema, basis: z.enum(CREDIT_BASES) }).nullable(),
  claim: z
    .strictObject({
      ...found,
      /** Null where no time is named. */
      deadline: DurationSchema.nullable(),
      from: z.enum(CLAIM_STARTS).nullable(),
      text: PrintedSchema,
      /** How to claim: "by opening a support case"; empty where silent. */
      form: PrintedSchema,
      /** Where that stands; absent where it is silent, and in SLAs that were read before it was cited. */
      formCitations: found.citations.exactOptional(),
    })
    .nullable(),
  soleRemedy: z.strictObject({ ...found, text: PrintedSchema, value: z.boolean() }).nullable(),

  response: z.array(TimeTermSchema).max(500),
  resolution: z.array(TimeTermSchema).max(500),
  supportHours: SupportHoursSchema.nullable(),

  maintenanceNotice: DurationTermSchema.nullable(),
  maintenanceAllowance: AllowanceTermSchema.nullable(),
  exclusions: z.array(ExclusionTermSchema).max(200),

  /** Milliseconds. */
  latency: z.array(FigureTermSchema).max(200),
  /** Percent, promised. */
  packetLoss: FigureTermSchema.nullable(),
  /** Percent of objects kept; never taken for availability. */
  durability: FigureTermSchema.nullable(),
  /** Hours. */
  recoveryTime: FigureTermSchema.nullable(),
  /** Hours. */
  recoveryPoint: FigureTermSchema.nullable(),

  /** The right to end the agreement after repeated or severe misses. */
  chronicFailure: TextTermSchema.nullable(),
  termination: z
    .strictObject({
      ...found,
      text: PrintedSchema,
      /** Calendar days; null where none are named. */
      noticeDays: z.number().min(0).nullable(),
    })
    .nullable(),
  liability: TextTermSchema.nullable(),

  /** Absent where the text denies nothing, and in SLAs that were read before denials were. */
  denials: z.array(DenialTermSchema).max(100).exactOptional(),
});
export type Terms = Immutable<z.infer<typeof TermsSchema>>;

/** What the terms state, and each of which a person can correct. */
export type StatedTerms = Omit<Terms, 'denials'>;

/** Says in the words of the SLA that of a list which is empty there is none; null: it is silent. */
export const denialOf = (terms: Terms, of: (typeof DENIED)[number]): DenialTerm | null =>
  terms[of].length > 0
    ? null
    : (terms.denials?.find((one) => one.of === of && one.category === null) ?? null);

export const newTerms = (): Terms => ({
  provider: null,
  service: null,
  version: null,
  date: null,
  availability: [],
  formula: null,
  smallestOutage: null,
  credits: [],
  cap: null,
  basis: null,
  claim: null,
  soleRemedy: null,
  response: [],
  resolution: [],
  supportHours: null,
  maintenanceNotice: null,
  maintenanceAllowance: null,
  exclusions: [],
  latency: [],
  packetLoss: null,
  durability: null,
  recoveryTime: null,
  recoveryPoint: null,
  chronicFailure: null,
  termination: null,
  liability: null,
});
