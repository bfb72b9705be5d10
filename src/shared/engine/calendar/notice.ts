import type { Duration } from '#shared/agreement/duration.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { exact } from '#shared/base/decimal.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { unreachable } from '#shared/base/unreachable.ts';
import { lastDay, type DeadlineContext, type NoDeadline } from './deadline.ts';
import { durationLength } from './unit-length.ts';
import { windowOn } from './windows.ts';
import {
  addToDay,
  DAY,
  dayNumber,
  dayOf,
  dayOfNumber,
  instantOfMinutes,
  startOfDay,
} from './zone.ts';

/**
 * The last day on which notice can be given so that the whole of it lies between that day and the
 * end of the day `end`, counted in whole days: three months before the end of 31 December are October to December, so the
 * last day is 30 September. It is the last one of which `endAfterNotice` is not after `end`.
 */
export function lastDayForNotice(
  end: IsoDate,
  notice: Duration,
  context: DeadlineContext,
): Result<IsoDate, NoDeadline> {
  const after = addToDay(end, 1, 'day');
  const value = Number(notice.value);
  switch (notice.unit) {
    case 'second':
    case 'minute':
    case 'hour':
      return before(after, Math.ceil(durationLength(notice, null) / DAY), 'day');
    case 'day':
      return before(after, Math.ceil(value), 'day');
    case 'week':
      return before(after, Math.ceil(7 * value), 'day');
    case 'month':
      return before(after, value, 'month');
    case 'year':
      return before(after, exact(notice.value).times(12).toNumber(), 'month');
    case 'working-hour': {
      if (!context.workingTime) return lastDayForNotice(end, { ...notice, unit: 'hour' }, context);
      const start = startOfDay(after, context.zone);
      const at = context.workingTime.add(start, -durationLength(notice, null));
      return at === null ? err(TOO_LONG) : ok(addToDay(dayOf(at, context.zone), -1, 'day'));
    }
    case 'working-day': {
      if (!context.workingTime) return before(after, Math.ceil(value), 'day');
      const number = context.workingTime.workingDay(dayNumber(after), -Math.ceil(value));
      return number === null ? err(TOO_LONG) : ok(dayOfNumber(number - 1));
    }
    case 'billing-cycle': {
      if (!Number.isInteger(value) || value > MOST) return err(TOO_LONG);
      // Cycles that are not over by then do not count.
      let first = after;
      const running = windowOn('billing-cycle', after, context);
      if (running.first !== after) first = running.first;
      for (let left = value; left > 0; left -= 1)
        first = windowOn('billing-cycle', addToDay(first, -1, 'day'), context).first;
      return ok(addToDay(first, -1, 'day'));
    }
    default:
      return unreachable(notice.unit);
  }
}

/** The day on which an agreement ends that is terminated on `given`; that day itself does not count. */
export const endAfterNotice = (
  given: IsoDate,
  notice: Duration,
  context: DeadlineContext,
): Result<IsoDate, NoDeadline> =>
  lastDay(instantOfMinutes(dayNumber(given), NOON, context.zone), notice, context);

const NOON = 12 * 60;

/** Longer notices than this of days or months lead out of the calendar. */
const MOST = 36_525;

const TOO_LONG: NoDeadline =
  'The notice is longer than calendars reach back, or not a whole number. Choose a shorter one.';

function before(after: IsoDate, count: number, unit: 'day' | 'month'): Result<IsoDate, NoDeadline> {
  if (!Number.isInteger(count) || count > (unit === 'day' ? MOST : MOST / 30)) return err(TOO_LONG);
  let day = addToDay(addToDay(after, -count, unit), -1, 'day');
  // Counting back from a day that the month lacks leads to an earlier one, from which the notice
  // counted forwards, as `endAfterNotice` does, is over before the end.
  for (let next = addToDay(day, 1, 'day'); addToDay(next, count, unit) < after;) {
    day = next;
    next = addToDay(day, 1, 'day');
  }
  return ok(day);
}
