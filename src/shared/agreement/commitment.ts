import { z } from 'zod';
import type { Immutable } from '#shared/base/immutable.ts';
import { LineSchema, TextSchema } from '#shared/base/text.ts';
import { DurationSchema } from './duration.ts';
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
import { RoundingSchema, TargetSchema, type Target, type TargetUnit } from './target.ts';

export {
  COMPARATORS,
  COMPARATOR_WORDS,
  TARGET_UNITS,
  TARGET_UNIT_WORDS,
  TargetSchema,
  type Target,
  type TargetUnit,
} from './target.ts';

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
  rounding: RoundingSchema.nullable(),
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
