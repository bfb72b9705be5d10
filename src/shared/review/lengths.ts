import type { Calendar } from '#shared/agreement/calendar.ts';
import type { Window } from '#shared/agreement/commitment.ts';
import type { Duration } from '#shared/agreement/duration.ts';
import { exact, type Decimal } from '#shared/base/decimal.ts';
import { durationLength } from '#shared/engine/calendar/unit-length.ts';
import { MINUTE } from '#shared/engine/calendar/zone.ts';

/** Minutes of a period; its working days are the usual ones of the calendar, null: any day. */
export const minutesOf = (duration: Duration, calendar: Calendar | null): Decimal =>
  exact(durationLength(duration, calendar)).div(MINUTE);

/** True for times that only run while a calendar has hours. */
export const isWorkingTime = (unit: string): boolean =>
  unit === 'working-hour' || unit === 'working-day';

/**
 * Calendar days that pass at least until a time is over, for judging whether it is short: five
 * working days are a week, a month is 30 days.
 */
export function calendarDays(time: Duration): Decimal {
  if (time.unit === 'working-day') return exact(time.value).times(7).div(5);
  if (time.unit === 'working-hour') return exact(time.value).div(8).times(7).div(5);
  return minutesOf(time, null).div(1_440);
}

/** Minutes of a window around the clock, a month of 30, a quarter of 91, a year of 365 days. */
export const WINDOW_MINUTES: Readonly<Record<Window, number>> = {
  day: 1_440,
  week: 7 * 1_440,
  'calendar-month': 30 * 1_440,
  'rolling-30-days': 30 * 1_440,
  'calendar-quarter': 91 * 1_440,
  'calendar-year': 365 * 1_440,
  'contract-year': 365 * 1_440,
  'billing-cycle': 30 * 1_440,
};

/** "43.2 minutes", "8.64 seconds", for figures that a rule has computed. */
export function minuteWords(minutes: Decimal): string {
  const [value, unit] = minutes.lessThan(1) ? [minutes.times(60), 'second'] : [minutes, 'minute'];
  const shown = value.toDecimalPlaces(2);
  return `${shown.toFixed()} ${shown.equals(1) ? unit : `${unit}s`}`;
}
