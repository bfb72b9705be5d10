import { CalendarDate, CalendarDateTime, fromAbsolute } from '@internationalized/date';
import type { ClockTime, IsoDate } from '#shared/base/date.ts';
import { unreachable } from '#shared/base/unreachable.ts';
import type { Instant } from '#shared/engine/incident.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
/** A day of a zone without a change of the clocks; of other days only `startOfDay` knows the length. */
export const DAY = 24 * HOUR;

/** Days since 1970-01-01: days as numbers, for counting and as keys. */
export const dayNumber = (day: IsoDate): number => Date.parse(`${day}T00:00:00Z`) / DAY;

/** The day of a number within the years 0100 to 9999. */
export const dayOfNumber = (number: number): IsoDate =>
  new Date(number * DAY).toISOString().slice(0, 10) as IsoDate;

const FIRST_DAY = '0100-01-01' as IsoDate;
const LAST_DAY = '9999-12-31' as IsoDate;
/** Moments beyond count as in the first or the last day that can be written: no search leads there. */
const EARLIEST = dayNumber('0101-01-01' as IsoDate) * DAY;
const LATEST = dayNumber('9999-01-01' as IsoDate) * DAY;

/** 0 for Monday, 6 for Sunday. */
export const weekdayOf = (number: number): number => (((number + 3) % 7) + 7) % 7;

/**
 * The starts of a zone's days, a week at a time: histories of 200,000 cases fall on a few hundred
 * days, and the time zone database is slow to answer. A week of 168 hours has seven days of 24, as
 * no zone changes its clocks and changes them back within a week.
 */
class ZoneDays {
  readonly #weeks = new Map<number, Float64Array>();
  #week = NaN;
  #starts: Float64Array = new Float64Array(0);

  constructor(readonly zone: string) {}

  start(number: number): Instant {
    const week = Math.floor(number / 7);
    if (week !== this.#week) {
      this.#starts = this.#weeks.get(week) ?? this.#layOut(week);
      this.#week = week;
    }
    return this.#starts[number - week * 7]!;
  }

  holding(at: Instant): number {
    if (at < EARLIEST) return dayNumber(FIRST_DAY);
    if (at > LATEST) return dayNumber(LAST_DAY);
    let number = Math.floor(at / DAY);
    while (at < this.start(number)) number -= 1;
    while (at >= this.start(number + 1)) number += 1;
    return number;
  }

  #layOut(week: number): Float64Array {
    const first = this.#ask(week * 7);
    const steady = this.#ask(week * 7 + 7) - first === 7 * DAY;
    const starts = Float64Array.from({ length: 7 }, (_, day) =>
      day === 0 ? first : steady ? first + day * DAY : this.#ask(week * 7 + day),
    );
    this.#weeks.set(week, starts);
    return starts;
  }

  #ask(number: number): Instant {
    return wallTime(number, 0).toDate(this.zone).getTime();
  }
}

const zones = new Map<string, ZoneDays>();

function daysOf(zone: string): ZoneDays {
  let days = zones.get(zone);
  if (!days) {
    days = new ZoneDays(zone);
    zones.set(zone, days);
  }
  return days;
}

/** The first moment of a day; where the clocks skip midnight, the moment after the gap. */
export const startOfDay = (day: IsoDate, zone: string): Instant =>
  startOfDayNumber(dayNumber(day), zone);

export const startOfDayNumber = (number: number, zone: string): Instant =>
  daysOf(zone).start(number);

/** The day that the calendar on a wall of the zone shows. */
export const dayOf = (at: Instant, zone: string): IsoDate => dayOfNumber(dayNumberOf(at, zone));

export const dayNumberOf = (at: Instant, zone: string): number => daysOf(zone).holding(at);

/**
 * The moment when the clock on a wall of the zone shows a time of a day, by the day's number and the
 * minutes after 00:00, at most 1,440. A time that the clocks skip moves forward by what they skip
 * (02:30 becomes 03:30); of a time that comes twice the first is meant. 1,440 is the start of the
 * next day.
 */
export function instantOfMinutes(number: number, minutes: number, zone: string): Instant {
  const start = startOfDayNumber(number, zone);
  const end = startOfDayNumber(number + 1, zone);
  if (minutes === 24 * 60) return end;
  if (end - start === DAY) return start + minutes * MINUTE;
  return wallTime(number, minutes).toDate(zone).getTime();
}

/**
 * The first moment of the day on which the clock shows this time or a later one: where shops open
 * and close. It differs from `instantOfMinutes` only for a time that the clocks skip: who opens at 02:30
 * is open when the clock jumps from 02:00 to 03:00.
 */
export function firstMomentAt(number: number, minutes: number, zone: string): Instant {
  const start = startOfDayNumber(number, zone);
  const end = startOfDayNumber(number + 1, zone);
  if (minutes === 24 * 60) return end;
  if (end - start === DAY) return start + minutes * MINUTE;
  const wall = wallTime(number, minutes);
  const after = wall.toDate(zone).getTime();
  if (clockMinutes(after, zone) === minutes) return after;
  // The time is skipped: look for the jump between the two readings of it.
  let before = Math.max(start, wall.toDate(zone, 'earlier').getTime());
  if (clockMinutes(before, zone) >= minutes) return before;
  let behind = after;
  while (behind - before > 1) {
    const middle = Math.floor((before + behind) / 2);
    if (clockMinutes(middle, zone) < minutes && middle < end) before = middle;
    else behind = middle;
  }
  return Math.min(behind, end);
}

/** The time of day, in minutes after 00:00, that the clock of the zone shows; seconds as a fraction. */
export function clockMinutes(at: Instant, zone: string): number {
  const { hour, minute, second, millisecond } = fromAbsolute(at, zone);
  return hour * 60 + minute + (second * 1000 + millisecond) / MINUTE;
}

/** "09:30" as minutes after 00:00. */
export const minutesOf = (clock: ClockTime): number =>
  Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

function wallTime(number: number, minutes: number): CalendarDateTime {
  const date = new Date(number * DAY);
  return new CalendarDateTime(
    date.getUTCFullYear(),
    date.getUTCMonth() + 1,
    date.getUTCDate(),
    Math.floor(minutes / 60),
    minutes % 60,
  );
}

/**
 * The day that lies `count` units later (negative: earlier). A day that the month lacks becomes the
 * month's last: a month after 31 January is 28 February, a year after 29 February is 28 February.
 * What would lie outside of the years 0100 to 9999 is their first or last day.
 */
export function addToDay(
  day: IsoDate,
  count: number,
  unit: 'day' | 'week' | 'month' | 'year',
): IsoDate {
  switch (unit) {
    case 'day':
      return daysLater(day, count);
    case 'week':
      return daysLater(day, 7 * count);
    case 'month':
      return monthsLater(day, count);
    case 'year':
      return monthsLater(day, 12 * count);
    default:
      return unreachable(unit);
  }
}

const daysLater = (day: IsoDate, count: number): IsoDate =>
  dayOfNumber(
    Math.min(Math.max(dayNumber(day) + count, dayNumber(FIRST_DAY)), dayNumber(LAST_DAY)),
  );

function monthsLater(day: IsoDate, count: number): IsoDate {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const index = year * 12 + month - 1 + count;
  if (index < 100 * 12) return FIRST_DAY;
  if (index >= 10_000 * 12) return LAST_DAY;
  return new CalendarDate(year, month, date).add({ months: count }).toString() as IsoDate;
}
