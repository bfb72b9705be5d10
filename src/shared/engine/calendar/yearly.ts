import type { IsoDate } from '#shared/base/date.ts';
import { isCalendarDay } from '#shared/base/date.ts';
import { WEEKDAYS } from '#shared/agreement/calendar.ts';
import { addToDay, dayNumber, weekdayOf } from './zone.ts';

/** A rule of RFC 5545, section 3.3.10, that repeats by the year, on days of months. */
export interface YearlyRule {
  readonly interval: number;
  readonly count: number | null;
  readonly until: IsoDate | null;
  readonly months: readonly number[];
  /** Days of the month; negative ones count from its end. */
  readonly monthDays: readonly number[];
  /** "MO", "4TH", "-1FR": weekdays, or the n-th of the month. */
  readonly weekdays: readonly string[];
}

const WEEKDAY = /^([+-]?\d)?(MO|TU|WE|TH|FR|SA|SU)$/;

/** The parts of a rule that are understood; null where it repeats in another way. */
export function yearlyRule(parts: ReadonlyMap<string, readonly string[]>): YearlyRule | null {
  const known = ['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYMONTH', 'BYMONTHDAY', 'BYDAY', 'WKST'];
  if (parts.get('FREQ')?.[0]?.toUpperCase() !== 'YEARLY') return null;
  for (const name of parts.keys()) if (!known.includes(name)) return null;
  const numbers = (name: string, from: number, to: number) => {
    const values = (parts.get(name) ?? []).map((text) =>
      /^[+-]?\d+$/.test(text) ? Number(text) : NaN,
    );
    return values.every((value) => value !== 0 && value >= from && value <= to) ? values : null;
  };
  const interval = numbers('INTERVAL', 1, 1000);
  const count = numbers('COUNT', 1, 100_000);
  const months = numbers('BYMONTH', 1, 12);
  const monthDays = numbers('BYMONTHDAY', -31, 31);
  const weekdays = (parts.get('BYDAY') ?? []).map((text) => text.toUpperCase());
  if (!interval || !count || !months || !monthDays) return null;
  if (!weekdays.every((text) => WEEKDAY.test(text))) return null;
  // Weekdays of the year, not of a month, are no way in which holidays repeat.
  if (weekdays.length > 0 && months.length === 0) return null;
  const until = parts.get('UNTIL')?.[0];
  const untilDay = until === undefined ? null : dayFrom(until);
  if (until !== undefined && untilDay === null) return null;
  return {
    interval: interval[0] ?? 1,
    count: count[0] ?? null,
    until: untilDay,
    months,
    monthDays,
    weekdays,
  };
}

/** "20261231" or "20261231T235959Z" as a day. */
function dayFrom(text: string): IsoDate | null {
  const match = /^(\d{4})(\d{2})(\d{2})(?:T\d{6}Z?)?$/.exec(text);
  const day = match && `${match[1]}-${match[2]}-${match[3]}`;
  return day && isCalendarDay(day) ? (day as IsoDate) : null;
}

/**
 * The days on which an event that begins on `start` repeats, up to the end of `lastYear`, in order.
 * A day that a month lacks is left out (a holiday of 29 February is one of leap years).
 */
export function repeatedDays(rule: YearlyRule, start: IsoDate, lastYear: number): IsoDate[] {
  const days: IsoDate[] = [];
  const first = Number(start.slice(0, 4));
  for (let year = first; year <= lastYear; year += rule.interval)
    for (const day of daysOfYear(rule, start, year)) {
      if (day < start) continue;
      if (rule.until !== null && day > rule.until) return days;
      days.push(day);
      if (rule.count !== null && days.length >= rule.count) return days;
    }
  return days;
}

function daysOfYear(rule: YearlyRule, start: IsoDate, year: number): readonly IsoDate[] {
  const { months, monthDays, weekdays } = rule;
  const everyMonth = Array.from({ length: 12 }, (_, index) => index + 1);
  const inMonths =
    months.length > 0 ? months : monthDays.length > 0 ? everyMonth : [Number(start.slice(5, 7))];
  const named =
    monthDays.length === 0 && weekdays.length === 0 ? [Number(start.slice(8))] : monthDays;
  const days = inMonths.flatMap((month) => {
    const first =
      `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01` as IsoDate;
    const length = dayNumber(addToDay(first, 1, 'month')) - dayNumber(first);
    return Array.from({ length }, (_, index) => index + 1)
      .filter(
        (date) =>
          named.length === 0 || named.some((day) => day === date || day === date - length - 1),
      )
      .map((date) => ({ date, day: addToDay(first, date - 1, 'day') }))
      .filter(
        ({ date, day }) =>
          weekdays.length === 0 || weekdays.some((text) => isWeekday(text, day, date, length)),
      )
      .map(({ day }) => day);
  });
  return [...new Set(days)].sort();
}

function isWeekday(text: string, day: IsoDate, date: number, length: number): boolean {
  const [, nth, name] = WEEKDAY.exec(text) ?? [];
  if (WEEKDAYS[weekdayOf(dayNumber(day))]?.slice(0, 2).toUpperCase() !== name) return false;
  if (nth === undefined) return true;
  const wanted = Number(nth);
  return wanted > 0
    ? Math.ceil(date / 7) === wanted
    : Math.ceil((length - date + 1) / 7) === -wanted;
}
