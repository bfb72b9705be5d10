import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Commitment } from '#shared/agreement/commitment.ts';
import { exact } from '#shared/base/decimal.ts';
import { unitLength } from '#shared/engine/calendar/unit-length.ts';
import { clockOf, type Clock } from '#shared/engine/calendar/working-time.ts';
import { oneMayMiss } from '#shared/engine/few-cases.ts';

/** A promise over the time that cases take, ready for counting. Times are milliseconds. */
export interface TimeTarget {
  /** What of a case's life is promised. */
  readonly until: 'responded' | 'resolved';
  readonly clock: Clock;
  /** Months begin and end in this zone. */
  readonly zone: string;
  /** The length of the target's unit on the clock. */
  readonly unit: number;
  /** Null: the target has no value yet. */
  readonly limit: number | null;
  /** A case as long as the limit meets it. */
  readonly includesLimit: boolean;
  /** In percent; null: every case. */
  readonly share: string | null;
  /** Of few cases one may miss the share. */
  readonly mayMiss: boolean;
}

/** Null where the commitment is no upper limit of the time to answer or to resolve a case. */
export function timeTarget(agreement: Agreement, commitment: Commitment): TimeTarget | null {
  const { kind, target } = commitment;
  const until = kind === 'response' ? 'responded' : kind === 'resolution' ? 'resolved' : null;
  const isLimit = target.comparator === 'at-most' || target.comparator === 'less-than';
  const calendar = agreement.calendars.find(({ id }) => id === commitment.calendar) ?? null;
  const clock = clockOf(calendar, agreement.timeZone);
  const unit = unitLength(target.unit, calendar);
  if (until === null || !isLimit || unit === null) return null;
  return {
    until,
    clock,
    zone: calendar?.timeZone ?? agreement.timeZone,
    unit,
    limit: target.value === null ? null : exact(target.value).times(unit).round().toNumber(),
    includesLimit: target.comparator === 'at-most',
    share: target.share,
    mayMiss: oneMayMiss(agreement),
  };
}
