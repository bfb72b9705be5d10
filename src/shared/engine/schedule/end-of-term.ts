import type { Term } from '#shared/agreement/term.ts';
import type { IsoDate } from '#shared/base/date.ts';
import type { Duration } from '#shared/agreement/duration.ts';
import { unreachable } from '#shared/base/unreachable.ts';
import { addToDay } from '#shared/engine/calendar/zone.ts';

/**
 * The last day of the term: the day before the one that bears the start's number after the length
 * has passed. Where that month lacks the day, the term ends with the month: a month from
 * 2027-03-31 ends on 2027-04-30, a year from 2028-02-29 on 2029-02-28. Null where start or length
 * is open, or the length is not a whole number of calendar units.
 */
export const endOfTerm = (term: Pick<Term, 'start' | 'length'>): IsoDate | null =>
  endAfterRenewals(term, null, 0);

/** The last day of an agreement that does not renew itself; null: it has none, or it is open. */
export const lastDayInForce = (term: Term): IsoDate | null =>
  term.renewal.kind === 'automatic' ? null : endOfTerm(term);

/**
 * The last day after so many renewals of the given length. Lengths of one unit are added up before
 * they are counted from the start, so that a term from 31 January keeps to the ends of months;
 * months after days, or days after months, are counted from the day after the first end.
 */
export function endAfterRenewals(
  { start, length }: Pick<Term, 'start' | 'length'>,
  renewal: Duration | null,
  times: number,
): IsoDate | null {
  const first = length && calendarLength(length);
  const again = renewal && calendarLength(renewal);
  if (!start || !first || (times > 0 && !again)) return null;
  if (times === 0 || !again) return lastDayOf(start, first);
  if (first.unit === again.unit)
    return lastDayOf(start, { ...first, count: first.count + times * again.count });
  const end = lastDayOf(start, first);
  return end && lastDayOf(addToDay(end, 1, 'day'), { ...again, count: times * again.count });
}

/** The last day of a span that begins on `start`; null beyond the calendar. */
function lastDayOf(start: IsoDate, { count, unit }: CalendarLength): IsoDate | null {
  const corresponding = addToDay(start, count, unit);
  if (corresponding === END_OF_CALENDAR) return null;
  // `addToDay` replaces a day that the month lacks by the month's last one, which is then the end.
  const isLacking = unit === 'month' && corresponding.slice(8) !== start.slice(8);
  return isLacking ? corresponding : addToDay(corresponding, -1, 'day');
}

/** What `addToDay` gives for all that lies beyond. */
const END_OF_CALENDAR = '9999-12-31';

interface CalendarLength {
  readonly count: number;
  readonly unit: 'day' | 'month';
}

/** A length in days or months; null where it is not a whole number of calendar units, or nothing. */
function calendarLength({ value, unit }: Duration): CalendarLength | null {
  if (!/^\d{1,4}$/.test(value) || Number(value) === 0) return null;
  const count = Number(value);
  switch (unit) {
    case 'day':
      return { count, unit };
    case 'week':
      return { count: 7 * count, unit: 'day' };
    case 'month':
      return { count, unit };
    case 'year':
      return { count: 12 * count, unit: 'month' };
    case 'second':
    case 'minute':
    case 'hour':
    case 'working-hour':
    case 'working-day':
    case 'billing-cycle':
      return null;
    default:
      return unreachable(unit);
  }
}
