import { fillsTheWeek, type Calendar } from '#shared/agreement/calendar.ts';
import type { Commitment } from '#shared/agreement/commitment.ts';
import { duration, type Duration } from '#shared/agreement/duration.ts';
import { exact } from '#shared/base/decimal.ts';
import { dayLength, hasEvenDays } from '#shared/engine/calendar/unit-length.ts';
import { HOUR, MINUTE } from '#shared/engine/calendar/zone.ts';
import type { Resolver } from '../resolver.ts';

/**
 * On what the clock runs. A promise in days says how long its days are where the reader could take
 * them for others: for calendar days, or for one of several lengths of working days.
 */
export function clockWords(
  { formatter, wording: { phrases } }: Pick<Resolver, 'formatter' | 'wording'>,
  { target: { unit } }: Pick<Commitment, 'target'>,
  calendar: Calendar,
): string {
  const isInDays = unit === 'day' || unit === 'working-day';
  const isPlain = unit === 'day' ? fillsTheWeek(calendar) : hasEvenDays(calendar);
  return !isInDays || isPlain || calendar.hours.length === 0
    ? phrases.clockOn(calendar.name)
    : phrases.clockWithDays(
        calendar.name,
        formatter.duration(duration(1, unit)),
        formatter.duration(hoursOf(dayLength(calendar))),
      );
}

/** Milliseconds in hours, or in minutes where an hour would be given with more than two decimals. */
function hoursOf(length: number): Duration {
  const hours = exact(length).div(HOUR);
  return hours.decimalPlaces() <= 2
    ? duration(hours.toFixed(), 'hour')
    : duration(exact(length).div(MINUTE).toFixed(), 'minute');
}
