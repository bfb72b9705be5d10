import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Calendar } from '#shared/agreement/calendar.ts';
import { WEEKDAYS } from '#shared/agreement/calendar.ts';
import type { Commitment, TargetUnit } from '#shared/agreement/commitment.ts';
import { exact } from '#shared/base/decimal.ts';
import { aroundTheClock, clockOf, type Clock } from '#shared/engine/calendar/working-time.ts';
import { DAY, HOUR, MINUTE, minutesOf } from '#shared/engine/calendar/zone.ts';

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
}

/** Null where the commitment is no upper limit of the time to answer or to resolve a case. */
export function timeTarget(agreement: Agreement, commitment: Commitment): TimeTarget | null {
  const { kind, target } = commitment;
  const until = kind === 'response' ? 'responded' : kind === 'resolution' ? 'resolved' : null;
  const isLimit = target.comparator === 'at-most' || target.comparator === 'less-than';
  const calendar = agreement.calendars.find(({ id }) => id === commitment.calendar) ?? null;
  const clock = clockOf(calendar, agreement.timeZone);
  const unit = unitLength(target.unit, clock === aroundTheClock ? null : calendar);
  if (until === null || !isLimit || unit === null) return null;
  return {
    until,
    clock,
    zone: calendar?.timeZone ?? agreement.timeZone,
    unit,
    limit: target.value === null ? null : exact(target.value).times(unit).round().toNumber(),
    includesLimit: target.comparator === 'at-most',
    share: target.share,
  };
}

/** A day on a calendar is its usual working day: 8 hours where it is open from 9 to 17. */
function unitLength(unit: TargetUnit, calendar: Calendar | null): number | null {
  switch (unit) {
    case 'millisecond':
      return 1;
    case 'second':
      return 1000;
    case 'minute':
      return MINUTE;
    case 'hour':
    case 'working-hour':
      return HOUR;
    case 'day':
    case 'working-day':
      return calendar === null ? DAY : usualDay(calendar);
    case 'percent':
    case 'mbit-per-second':
    case 'count':
    case 'points':
      return null;
  }
}

/** The length that most weekdays have; of several the longest. */
function usualDay({ hours }: Calendar): number {
  const lengths = WEEKDAYS.map((day) =>
    hours
      .filter((one) => one.day === day)
      .reduce((sum, { from, to }) => sum + (minutesOf(to) - minutesOf(from)) * MINUTE, 0),
  ).filter((length) => length > 0);
  const often = (length: number) => lengths.filter((one) => one === length).length;
  return [...lengths].sort((a, b) => often(b) - often(a) || b - a)[0] ?? DAY;
}
