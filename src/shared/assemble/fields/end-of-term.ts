import type { Term } from '#shared/agreement/term.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { unreachable } from '#shared/base/unreachable.ts';

/**
 * The last day of the term: the day before the one that bears the start's number after the length
 * has passed. A term of a year from 2028-02-29 ends on 2029-02-27, the day before 28 February, as
 * a day that a month lacks is replaced by its last one. Null where start or length is open, or the
 * length is not a whole number of calendar units.
 */
export function endOfTerm(term: Pick<Term, 'start' | 'length'>): IsoDate | null {
  if (!term.start || !term.length || !/^\d{1,4}$/.test(term.length.value)) return null;
  const count = Number(term.length.value);
  if (count === 0) return null;
  const { unit } = term.length;
  const [year, month, day] = term.start.split('-').map(Number) as [number, number, number];
  switch (unit) {
    case 'day':
      return dayBefore(Date.UTC(year, month - 1, day + count));
    case 'week':
      return dayBefore(Date.UTC(year, month - 1, day + 7 * count));
    case 'month':
      return dayBefore(addMonths(year, month, day, count));
    case 'year':
      return dayBefore(addMonths(year, month, day, 12 * count));
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

function addMonths(year: number, month: number, day: number, count: number): number {
  const lastDay = new Date(Date.UTC(year, month - 1 + count + 1, 0)).getUTCDate();
  return Date.UTC(year, month - 1 + count, Math.min(day, lastDay));
}

const dayBefore = (time: number): IsoDate =>
  new Date(time - 24 * 60 * 60 * 1000).toISOString().slice(0, 10) as IsoDate;
