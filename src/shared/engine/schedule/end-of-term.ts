import type { Term } from '#shared/agreement/term.ts';
import type { IsoDate } from '#shared/base/date.ts';
import type { Duration } from '#shared/agreement/duration.ts';
import { unreachable } from '#shared/base/unreachable.ts';
import { addToDay } from '#shared/engine/calendar/zone.ts';

/**
 * The last day of the term: the day before the one that bears the start's number after the length
 * has passed. A term of a year from 2028-02-29 ends on 2029-02-27, the day before 28 February, as
 * a day that a month lacks is replaced by its last one. Null where start or length is open, or the
 * length is not a whole number of calendar units.
 */
export const endOfTerm = (term: Pick<Term, 'start' | 'length'>): IsoDate | null =>
  endAfterRenewals(term, null, 0);

/**
 * The last day after so many renewals of the given length. Lengths are added up before they are
 * counted from the start, so that a term from 31 January keeps to the ends of months.
 */
export function endAfterRenewals(
  { start, length }: Pick<Term, 'start' | 'length'>,
  renewal: Duration | null,
  times: number,
): IsoDate | null {
  const first = length && calendarLength(length);
  const again = renewal && calendarLength(renewal);
  if (!start || !first || (times > 0 && !again)) return null;
  const next =
    times === 0 || !again
      ? addToDay(start, first.count, first.unit)
      : first.unit === again.unit
        ? addToDay(start, first.count + times * again.count, first.unit)
        : addToDay(addToDay(start, first.count, first.unit), times * again.count, again.unit);
  return next === END_OF_CALENDAR ? null : addToDay(next, -1, 'day');
}

/** What `addToDay` gives for all that lies beyond. */
const END_OF_CALENDAR = '9999-12-31';

/** A length in days or months; null where it is not a whole number of calendar units, or nothing. */
function calendarLength({
  value,
  unit,
}: Duration): { readonly count: number; readonly unit: 'day' | 'month' } | null {
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
