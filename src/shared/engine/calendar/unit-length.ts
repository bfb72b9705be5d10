import { WEEKDAYS, type Calendar } from '#shared/agreement/calendar.ts';
import type { TargetUnit } from '#shared/agreement/commitment.ts';
import { DAY, HOUR, MINUTE, minutesOf } from './zone.ts';

/**
 * The length of a target's unit in milliseconds on a calendar's clock, null: around the clock. Null
 * for what is no time.
 */
export function unitLength(unit: TargetUnit, calendar: Calendar | null): number | null {
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
      return dayLength(calendar);
    case 'percent':
    case 'mbit-per-second':
    case 'count':
    case 'points':
      return null;
  }
}

/** A day on a calendar is its usual working day: 8 hours where it is open from 9 to 17. */
export const dayLength = (calendar: Calendar | null): number =>
  calendar === null ? DAY : usualDay(calendar);

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
