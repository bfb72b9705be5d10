import { z } from 'zod';
import { NonNegativeDecimalSchema } from '#shared/base/decimal.ts';
import type { Immutable } from '#shared/base/immutable.ts';
import { LineSchema, TextSchema } from '#shared/base/text.ts';
import { DURATION_UNIT_WORDS, DurationSchema, type UnitWords } from './duration.ts';
import {
  CalendarIdSchema,
  CommitmentIdSchema,
  ExclusionIdSchema,
  ServiceIdSchema,
  SeverityIdSchema,
  StakeholderIdSchema,
  type CommitmentId,
} from './ids.ts';
import { LeadPlanSchema } from './lead-plan.ts';
import { RemedySchema } from './remedy.ts';
import { HistorySchema, PeriodResultSchema } from './result.ts';

export const COMMITMENT_KINDS = [
  'availability',
  'response',
  'resolution',
  'latency',
  'packet-loss',
  'throughput',
  'recovery-time',
  'recovery-point',
  'volume',
  'quality',
  'satisfaction',
  'custom',
] as const;
export type CommitmentKind = (typeof COMMITMENT_KINDS)[number];

export const COMPARATORS = ['at-least', 'at-most', 'more-than', 'less-than', 'exactly'] as const;

/** The comparators in English, as the forms, the calculations and an English text name them. */
export const COMPARATOR_WORDS: Readonly<Record<(typeof COMPARATORS)[number], string>> = {
  'at-least': 'at least',
  'at-most': 'at most',
  'more-than': 'more than',
  'less-than': 'less than',
  exactly: 'exactly',
};

/**
 * What the target counts. "percent" is in percent (99.95), never a fraction; working hours and days
 * follow the commitment's calendar; "count" is a number of things named in `countOf`; "points" are
 * points of a scale (CSAT, NPS).
 */
export const TARGET_UNITS = [
  'percent',
  'millisecond',
  'second',
  'minute',
  'hour',
  'day',
  'working-hour',
  'working-day',
  'mbit-per-second',
  'count',
  'points',
] as const;
export type TargetUnit = (typeof TARGET_UNITS)[number];

/** The units in English. Beside a count stands what `countOf` names; the words here are for none. */
export const TARGET_UNIT_WORDS: Readonly<Record<TargetUnit, UnitWords>> = {
  percent: { one: 'percent', other: 'percent' },
  millisecond: { one: 'millisecond', other: 'milliseconds' },
  second: DURATION_UNIT_WORDS.second,
  minute: DURATION_UNIT_WORDS.minute,
  hour: DURATION_UNIT_WORDS.hour,
  day: DURATION_UNIT_WORDS.day,
  'working-hour': DURATION_UNIT_WORDS['working-hour'],
  'working-day': DURATION_UNIT_WORDS['working-day'],
  'mbit-per-second': { one: 'Mbit/s', other: 'Mbit/s' },
  count: { one: 'a number of things', other: 'a number of things' },
  points: { one: 'point', other: 'points' },
};

export const TargetSchema = z.strictObject({
  comparator: z.enum(COMPARATORS),
  value: NonNegativeDecimalSchema.nullable(),
  unit: z.enum(TARGET_UNITS),
  /** What is counted where the unit is "count": "qualified leads". */
  countOf: LineSchema,
  /** The share of cases that must meet the target, in percent; null: every case, or not by case. */
  share: NonNegativeDecimalSchema.nullable(),
});
export type Target = Immutable<z.infer<typeof TargetSchema>>;

export const WINDOWS = [
  'day',
  'week',
  'calendar-month',
  'rolling-30-days',
  'calendar-quarter',
  'calendar-year',
  'contract-year',
  'billing-cycle',
] as const;
export type Window = (typeof WINDOWS)[number];

export const MeasurementSchema = z.strictObject({
  /** The system or record that the figures come from. */
  source: TextSchema,
  method: TextSchema,
  /** How often it is sampled or read: "every 60 seconds", "for each ticket". */
  frequency: LineSchema,
  measuredBy: StakeholderIdSchema.nullable(),
  /** Shorter outages do not count; null: every outage counts. */
  smallestOutage: DurationSchema.nullable(),
  rounding: z
    .strictObject({
      decimals: z.int().min(0).max(6),
      mode: z.enum(['half-up', 'down', 'up']),
    })
    .nullable(),
  /** Exclusions whose time or cases do not count here. */
  excluded: z.array(ExclusionIdSchema).max(100),
});

/** A measurable promise: who owes what to whom, how it is measured, what a miss leads to. */
export const CommitmentSchema = z.strictObject({
  id: CommitmentIdSchema,
  kind: z.enum(COMMITMENT_KINDS),
  name: LineSchema,
  description: TextSchema,
  obligor: StakeholderIdSchema.nullable(),
  beneficiaries: z.array(StakeholderIdSchema).max(50),
  services: z.array(ServiceIdSchema).max(100),
  severity: SeverityIdSchema.nullable(),
  target: TargetSchema,
  window: z.enum(WINDOWS).nullable(),
  /** The calendar on which the clock runs; null: around the clock. */
  calendar: CalendarIdSchema.nullable(),
  /** The clock stops while the obligor waits for the beneficiary. */
  pausesWhileWaiting: z.boolean(),
  measurement: MeasurementSchema,
  remedy: RemedySchema.nullable(),
  /** Where a promised number of leads comes from. */
  leadPlan: LeadPlanSchema.nullable(),
  /** What an imported history says about the target. */
  history: HistorySchema.nullable(),
  /** The performance record: at most one result for each window, the oldest first. */
  results: z.array(PeriodResultSchema).max(1_000),
});
export type Commitment = Immutable<z.infer<typeof CommitmentSchema>>;

export const newCommitment = (
  id: CommitmentId,
  kind: CommitmentKind,
  name: string,
): Commitment => ({
  id,
  kind,
  name,
  description: '',
  obligor: null,
  beneficiaries: [],
  services: [],
  severity: null,
  target: {
    comparator: usualComparator(kind),
    value: null,
    unit: usualUnit(kind),
    countOf: '',
    share: null,
  },
  window: 'calendar-month',
  calendar: null,
  pausesWhileWaiting: false,
  measurement: {
    source: '',
    method: '',
    frequency: '',
    measuredBy: null,
    smallestOutage: null,
    rounding: null,
    excluded: [],
  },
  remedy: null,
  leadPlan: null,
  history: null,
  results: [],
});

/** The direction in which a result of this kind is normally promised. */
export function usualComparator(kind: CommitmentKind): Target['comparator'] {
  switch (kind) {
    case 'availability':
    case 'throughput':
    case 'volume':
    case 'quality':
    case 'satisfaction':
    case 'custom':
      return 'at-least';
    case 'response':
    case 'resolution':
    case 'latency':
    case 'packet-loss':
    case 'recovery-time':
    case 'recovery-point':
      return 'at-most';
  }
}

/** The unit in which a result of this kind is normally promised. */
export function usualUnit(kind: CommitmentKind): TargetUnit {
  switch (kind) {
    case 'availability':
    case 'packet-loss':
    case 'quality':
    case 'satisfaction':
      return 'percent';
    case 'response':
    case 'resolution':
    case 'recovery-time':
    case 'recovery-point':
      return 'hour';
    case 'latency':
      return 'millisecond';
    case 'throughput':
      return 'mbit-per-second';
    case 'volume':
    case 'custom':
      return 'count';
  }
}

/**
 * What a credit schedule's steps are figures of. A target that names a share of cases is missed by
 * falling below that share, so its steps are shares in percent; any other target's steps are in its
 * own unit.
 */
export const scheduleScale = (
  target: Target,
): {
  /** Where the first step begins. */
  readonly start: Target['value'];
  readonly higherIsBetter: boolean;
  readonly measure: Pick<Target, 'unit' | 'countOf'>;
} =>
  target.share === null
    ? { start: target.value, higherIsBetter: higherIsBetter(target), measure: target }
    : { start: target.share, higherIsBetter: true, measure: { unit: 'percent', countOf: '' } };

/** True where a result at the figure itself misses the target. */
export const isStrict = (target: Target): boolean =>
  target.share === null && (target.comparator === 'more-than' || target.comparator === 'less-than');

/** True where a higher result is a better one. */
export const higherIsBetter = (target: Target): boolean =>
  target.comparator === 'at-least' || target.comparator === 'more-than';
