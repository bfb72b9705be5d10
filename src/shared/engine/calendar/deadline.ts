import type { Agreement } from '#shared/agreement/agreement.ts';
import { fillsTheWeek, newCalendar, type Calendar } from '#shared/agreement/calendar.ts';
import type { Duration } from '#shared/agreement/duration.ts';
import type { CalendarId } from '#shared/agreement/ids.ts';
import type { CreditRemedy } from '#shared/agreement/remedy.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { unreachable } from '#shared/base/unreachable.ts';
import type { Instant } from '#shared/engine/incident.ts';
import { durationLength } from './unit-length.ts';
import { windowOn, type WindowContext } from './windows.ts';
import { aroundTheClock, workingTimeOf, type WorkingTime } from './working-time.ts';
import {
  addToDay,
  clockMinutes,
  DAY,
  dayNumber,
  dayNumberOf,
  dayOf,
  dayOfNumber,
  instantOfMinutes,
  MINUTE,
  startOfDay,
  startOfDayNumber,
} from './zone.ts';

export interface DeadlineContext extends WindowContext {
  /** Counts working hours and days; null: around the clock, where a working day is any day. */
  readonly workingTime: WorkingTime | null;
}

/** Why there is no deadline, as a sentence for people. */
export type NoDeadline = string;

/**
 * The moment when a duration has passed since `from`. Seconds, minutes and hours run around the
 * clock; days, weeks, months and years keep the time of day in the agreement's zone; working hours
 * and days follow the calendar (see `WorkingTime.addDays`). A billing cycle ends with itself: two
 * billing cycles are over at the end of the second one after that in which `from` falls, where the
 * end of a cycle still belongs to it.
 */
export function deadline(
  from: Instant,
  duration: Duration,
  context: DeadlineContext,
): Result<Instant, NoDeadline> {
  const at = passed(from, duration, context);
  return at.ok && !(at.value < END_OF_TIME) ? err(TOO_FAR) : at;
}

/** Moments beyond have no day that is written with four digits of a year. */
const END_OF_TIME = Date.UTC(9999, 0, 1);

const TOO_FAR: NoDeadline =
  'The deadline lies further ahead than calendars reach. Choose a shorter time.';

function passed(
  from: Instant,
  duration: Duration,
  context: DeadlineContext,
): Result<Instant, NoDeadline> {
  const value = Number(duration.value);
  switch (duration.unit) {
    case 'second':
    case 'minute':
    case 'hour':
      return ok(from + durationLength(duration, null));
    case 'day':
      return ok(daysLater(from, value, context.zone));
    case 'week':
      return ok(daysLater(from, 7 * value, context.zone));
    case 'month':
      return monthsLater(from, value, duration, context.zone);
    case 'year':
      return monthsLater(from, 12 * value, duration, context.zone);
    case 'working-hour': {
      const clock = context.workingTime ?? aroundTheClock;
      const at = clock.add(from, durationLength(duration, null));
      return at === null ? never(context) : ok(at);
    }
    case 'working-day': {
      if (!context.workingTime) return ok(daysLater(from, value, context.zone));
      const at = workingDaysLater(from, value, context.workingTime);
      return at === null ? never(context) : ok(at);
    }
    case 'billing-cycle': {
      if (!Number.isInteger(value)) return notWhole(duration);
      if (value > LONGEST.month) return err(TOO_FAR);
      const day = addCycles(from, value, context);
      return ok(startOfDay(addToDay(day, 1, 'day'), context.zone));
    }
    default:
      return unreachable(duration.unit);
  }
}

/** Longer times are not looked up: they lead beyond the year 9999. */
const LONGEST = { day: 2_921_940, month: 96_000 };

/** Whole days keep the time of day; what is left of a day is hours of 24. */
function daysLater(from: Instant, days: number, zone: string): Instant {
  if (days > LONGEST.day) return Infinity;
  const whole = Math.floor(days);
  const at = sameTimeOn(addToDay(dayOf(from, zone), whole, 'day'), from, zone);
  return at + Math.round((days - whole) * DAY);
}

function monthsLater(
  from: Instant,
  months: number,
  duration: Duration,
  zone: string,
): Result<Instant, NoDeadline> {
  if (!Number.isInteger(months)) return notWhole(duration);
  if (months > LONGEST.month) return err(TOO_FAR);
  return ok(sameTimeOn(addToDay(dayOf(from, zone), months, 'month'), from, zone));
}

/** The time of day of `from` on another day; the start of a day stays the start of a day. */
function sameTimeOn(day: IsoDate, from: Instant, zone: string): Instant {
  const number = dayNumber(day);
  if (from === startOfDayNumber(dayNumberOf(from, zone), zone))
    return startOfDayNumber(number, zone);
  const clock = clockMinutes(from, zone);
  const minutes = Math.floor(clock);
  return instantOfMinutes(number, minutes, zone) + Math.round((clock - minutes) * MINUTE);
}

/** Part of a working day is that part of the hours of the working day that follows. */
function workingDaysLater(from: Instant, days: number, time: WorkingTime): Instant | null {
  const whole = Math.floor(days);
  const at = time.addDays(from, whole);
  if (at === null || days === whole) return at;
  const next = time.workingDay(dayNumberOf(at, time.zone), 1);
  if (next === null) return null;
  const hours = time.spansOn(next).reduce((sum, { start, end }) => sum + end - start, 0);
  return time.add(at, Math.round((days - whole) * hours));
}

/** The last day of the n-th billing cycle after the one in which the last moment before `from` lies. */
function addCycles(from: Instant, count: number, context: DeadlineContext): IsoDate {
  let span = windowOn('billing-cycle', dayOf(from - 1, context.zone), context);
  for (let left = count; left > 0 && span.last < '9999'; left -= 1)
    span = windowOn('billing-cycle', addToDay(span.last, 1, 'day'), context);
  return span.last;
}

const never = ({ workingTime }: DeadlineContext): { readonly ok: false; readonly error: string } =>
  workingTime?.hasNoHours
    ? err('The calendar has no working hours, so no working time ever passes. Enter its hours.')
    : err(TOO_FAR);

const notWhole = ({ value, unit }: Duration) =>
  err(
    `${value} ${unit.replace('-', ' ')}s cannot be counted on a calendar. Enter a whole number, or use days.`,
  );

/**
 * The last day on which something may be done that must be done within `duration` after `from`:
 * claims, reports, notices. Working days are counted by the day, from the one after that of `from`,
 * whose own hour does not matter. The end of a day, such as a window's end, belongs to that day.
 */
export function lastDay(
  from: Instant,
  duration: Duration,
  context: DeadlineContext,
): Result<IsoDate, NoDeadline> {
  if (duration.unit === 'working-day' && context.workingTime) {
    const number = context.workingTime.workingDay(
      dayNumberOf(from - 1, context.zone),
      Math.ceil(Number(duration.value)),
    );
    return number === null ? never(context) : ok(dayOfNumber(number));
  }
  const at = deadline(from, duration, context);
  return at.ok ? ok(dayOf(at.value - 1, context.zone)) : at;
}

/** The moments from which the time for a claim may run; null where it is not known. */
export interface ClaimStarts {
  /** The end of the (last) incident of the window. */
  readonly incident: Instant | null;
  /** The end of the window. */
  readonly periodEnd: Instant;
  /** When the report on the window is due, or was given. */
  readonly report: Instant | null;
}

/**
 * The last day on which a credit can be claimed: the last day of the claim's deadline
 * after its start. Null where no claim is needed or none is limited in time.
 */
export function lastDayToClaim(
  claim: CreditRemedy['claim'],
  starts: ClaimStarts,
  context: DeadlineContext,
): Result<IsoDate | null, NoDeadline> {
  if (!claim.required || claim.deadline === null) return ok(null);
  const from = startOfClaim(claim.from, starts);
  if (from === null)
    return err(
      claim.from === 'report'
        ? 'The time for a claim runs from the report, and no report on the period is due. Add a report, or let it run from the end of the period.'
        : 'The time for a claim runs from the incident, and its end is not known. Enter the incident.',
    );
  return lastDay(from, claim.deadline, context);
}

function startOfClaim(from: CreditRemedy['claim']['from'], starts: ClaimStarts): Instant | null {
  switch (from) {
    case 'incident':
      return starts.incident;
    case 'period-end':
      return starts.periodEnd;
    case 'report':
      return starts.report;
    default:
      return unreachable(from);
  }
}

/** Monday to Friday: what working days are where the agreement has no calendar that says it. */
const WEEKDAYS_ONLY = newCalendar('monday-to-friday' as CalendarId, 'Monday to Friday');

/**
 * The calendar whose days are working days: `calendar`, or else the first of the agreement that closes
 * at times; undefined where it has none.
 */
export function workingCalendar(
  { calendars }: Pick<Agreement, 'calendars'>,
  calendar: CalendarId | null,
): Calendar | undefined {
  const own = calendars.find(({ id }) => id === calendar);
  return own && !fillsTheWeek(own)
    ? own
    : calendars.find((one) => one.hours.length > 0 && !fillsTheWeek(one));
}

/** What deadlines of an agreement are counted on: without a calendar, Monday to Friday. */
export function deadlineContext(
  agreement: Pick<Agreement, 'timeZone' | 'calendars' | 'term'>,
  calendar: CalendarId | null,
): DeadlineContext {
  const chosen = workingCalendar(agreement, calendar);
  return {
    zone: agreement.timeZone,
    contractStart: agreement.term.start,
    workingTime: workingTimeOf(chosen ?? WEEKDAYS_ONLY, agreement.timeZone),
  };
}
