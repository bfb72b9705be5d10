import { describe, expect, test } from 'vitest';
import { newCalendar, WeeklyHoursSchema } from '#shared/agreement/calendar.ts';
import { duration } from '#shared/agreement/duration.ts';
import type { CalendarId } from '#shared/agreement/ids.ts';
import {
  dayLength,
  durationLength,
  hasEvenDays,
  isTimeUnit,
  unitLength,
} from '#shared/engine/calendar/unit-length.ts';
import { SHORT_FRIDAYS } from '#test/support/agreements/reviewed.ts';

const HOUR = 3_600_000;

const open = (...hours: readonly (readonly [string, string, string])[]) => ({
  ...newCalendar('office' as CalendarId, 'Office'),
  hours: hours.map(([day, from, to]) => WeeklyHoursSchema.parse({ day, from, to })),
});

describe("the length of a target's unit", () => {
  test.each([
    ['day', 9 * HOUR],
    ['working-day', 9 * HOUR],
    ['working-hour', HOUR],
    ['hour', HOUR],
    ['minute', 60_000],
    ['second', 1000],
    ['millisecond', 1],
  ] as const)('of a %s on a calendar is that of its clock', (unit, length) => {
    expect(unitLength(unit, SHORT_FRIDAYS)).toBe(length);
  });

  test('of a day around the clock is 24 hours', () => {
    expect(unitLength('day', null)).toBe(24 * HOUR);
  });

  test('of a working day without a calendar is not known', () => {
    expect(unitLength('working-day', null)).toBeNull();
    expect(isTimeUnit('working-day')).toBe(true);
  });

  test.each(['percent', 'count', 'points', 'mbit-per-second'] as const)('in %s is none', (unit) => {
    expect(unitLength(unit, null)).toBeNull();
    expect(isTimeUnit(unit)).toBe(false);
  });
});

describe('a day on a calendar', () => {
  test('is as long as most weekdays, of several lengths the longest', () => {
    expect(dayLength(SHORT_FRIDAYS)).toBe(9 * HOUR);
    expect(dayLength(open(['mon', '09:00', '12:00'], ['tue', '09:00', '17:00']))).toBe(8 * HOUR);
  });

  test('counts hours that overlap once', () => {
    expect(dayLength(open(['mon', '08:00', '12:00'], ['mon', '10:00', '17:00']))).toBe(9 * HOUR);
  });

  test('is 24 hours where no weekday has hours', () => {
    expect(dayLength(open())).toBe(24 * HOUR);
  });

  test('is even where all open weekdays have the same hours', () => {
    expect(hasEvenDays(newCalendar('office' as CalendarId, 'Office'))).toBe(true);
    expect(hasEvenDays(SHORT_FRIDAYS)).toBe(false);
  });
});

describe('the length of a period', () => {
  test('has calendar days and the working days of a calendar', () => {
    expect(durationLength(duration(1, 'day'), SHORT_FRIDAYS)).toBe(24 * HOUR);
    expect(durationLength(duration(2, 'working-day'), SHORT_FRIDAYS)).toBe(18 * HOUR);
    expect(durationLength(duration('0.5', 'minute'), null)).toBe(30_000);
  });
});
