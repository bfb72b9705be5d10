import type { Calendar } from '#shared/agreement/calendar.ts';
import type { TargetUnit } from '#shared/agreement/commitment.ts';
import type { Duration, DurationUnit } from '#shared/agreement/duration.ts';
import { exact } from '#shared/base/decimal.ts';
import { weekdayMinutes } from './week.ts';
import { DAY, HOUR, MINUTE } from './zone.ts';

/**
 * The length of a target's unit in milliseconds on a calendar's clock, null: around the clock. A clock
 * that stands still at night has no other days than the calendar's: on it "1 day" is "1 working day",
 * which the table of commitments prints. Null for what is no time, and for working days of no
 * calendar, of which nobody knows how long they are.
 */
export const unitLength = (unit: TargetUnit, calendar: Calendar | null): number | null =>
  unit === 'working-day' && calendar === null ? null : unitLengthByDay(unit, dayLength(calendar));

/** The same where the length of a day on the clock is known already, in milliseconds. */
export function unitLengthByDay(unit: ClockUnit, day: number): number;
export function unitLengthByDay(unit: TargetUnit, day: number): number | null;
export function unitLengthByDay(unit: TargetUnit, day: number): number | null {
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
      return day;
    case 'percent':
    case 'mbit-per-second':
    case 'count':
    case 'points':
      return null;
  }
}

/** Units of time in which credits count by the step. */
type ClockUnit = 'minute' | 'hour' | 'day';

/** Whether a target in this unit is a time. */
export const isTimeUnit = (unit: TargetUnit): boolean => unitLengthByDay(unit, DAY) !== null;

/**
 * A day on a calendar is its usual working day, in milliseconds: 8 hours where it is open from 9 to
 * 17. That is the length that most weekdays have, of several the longest; 24 hours around the clock
 * and where no weekday has hours.
 */
export function dayLength(calendar: Pick<Calendar, 'hours'> | null): number {
  if (calendar === null) return DAY;
  const lengths = weekdayMinutes(calendar).filter((length) => length > 0);
  const often = (length: number) => lengths.filter((one) => one === length).length;
  const [usual] = [...lengths].sort((a, b) => often(b) - often(a) || b - a);
  return usual === undefined ? DAY : usual * MINUTE;
}

/** Whether the weekdays of a calendar that have hours have equally many. */
export const hasEvenDays = (calendar: Pick<Calendar, 'hours'>): boolean =>
  new Set(weekdayMinutes(calendar).filter((length) => length > 0)).size <= 1;

/**
 * The length of a period in milliseconds, rounded to whole ones. Its days are calendar days, whatever
 * clock runs; a working day is the usual one of the calendar, null: any day. Months and years have
 * 30 and 365 days, as no date is known.
 */
export const durationLength = ({ value, unit }: Duration, calendar: Calendar | null): number =>
  exact(value)
    .times(unit === 'working-day' ? dayLength(calendar) : PERIODS[unit])
    .round()
    .toNumber();

const PERIODS: Readonly<Record<Exclude<DurationUnit, 'working-day'>, number>> = {
  second: 1000,
  minute: MINUTE,
  hour: HOUR,
  'working-hour': HOUR,
  day: DAY,
  week: 7 * DAY,
  month: 30 * DAY,
  'billing-cycle': 30 * DAY,
  year: 365 * DAY,
};
