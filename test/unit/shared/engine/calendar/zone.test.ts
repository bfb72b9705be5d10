import fc from 'fast-check';
import { toCalendarDateTime, fromAbsolute, CalendarDateTime } from '@internationalized/date';
import { describe, expect, it } from 'vitest';
import type { ClockTime, IsoDate } from '#shared/base/date.ts';
import {
  addToDay,
  dayNumber,
  dayOf,
  dayOfNumber,
  firstMomentAt,
  instantOfMinutes,
  minutesOf,
  startOfDay,
  weekdayOf,
} from '#shared/engine/calendar/zone.ts';

const day = (text: string) => text as IsoDate;
const clock = (text: string) => text as ClockTime;
const utc = (text: string) => Date.parse(text);

describe('a moment in a time zone', () => {
  it.each([
    ['2026-01-15', '09:00', 'Europe/Berlin', '2026-01-15T08:00Z', 'winter'],
    ['2026-07-15', '09:00', 'Europe/Berlin', '2026-07-15T07:00Z', 'summer'],
    ['2026-03-29', '02:30', 'Europe/Berlin', '2026-03-29T01:30Z', 'skipped: 03:30 in summer time'],
    ['2026-10-25', '02:30', 'Europe/Berlin', '2026-10-25T00:30Z', 'twice: the first'],
    ['2026-10-25', '24:00', 'Europe/Berlin', '2026-10-25T23:00Z', 'a day of 25 hours'],
    ['2026-03-08', '02:30', 'America/New_York', '2026-03-08T07:30Z', 'skipped: 03:30'],
    ['2026-11-01', '01:30', 'America/New_York', '2026-11-01T05:30Z', 'twice: the first'],
    ['2026-06-01', '09:00', 'Asia/Kolkata', '2026-06-01T03:30Z', 'half an hour off'],
    ['2026-10-04', '02:15', 'Australia/Lord_Howe', '2026-10-03T15:45Z', 'skipped: 02:45, +11:00'],
    ['2026-04-05', '01:45', 'Australia/Lord_Howe', '2026-04-04T14:45Z', 'twice: the first, +11:00'],
    ['2018-11-04', '00:00', 'America/Sao_Paulo', '2018-11-04T03:00Z', 'midnight is skipped'],
  ])('%s %s in %s is %s (%s)', (date, time, zone, expected) => {
    expect(instantOfMinutes(dayNumber(day(date)), minutesOf(clock(time)), zone)).toBe(
      utc(expected),
    );
  });

  it.each([
    ['2026-03-28', 24],
    ['2026-03-29', 23],
    ['2026-10-25', 25],
  ])('gives %s %i hours in Berlin', (date, hours) => {
    const next = addToDay(day(date), 1, 'day');
    const length = startOfDay(next, 'Europe/Berlin') - startOfDay(day(date), 'Europe/Berlin');
    expect(length).toBe(hours * 3_600_000);
  });

  it('opens a shop at a skipped hour when the clock jumps over it', () => {
    const number = dayNumber(day('2026-03-29'));
    expect(firstMomentAt(number, 150, 'Europe/Berlin')).toBe(utc('2026-03-29T01:00Z'));
    expect(firstMomentAt(number, 180, 'Europe/Berlin')).toBe(utc('2026-03-29T01:00Z'));
    expect(firstMomentAt(number, 119, 'Europe/Berlin')).toBe(utc('2026-03-29T00:59Z'));
    expect(firstMomentAt(dayNumber(day('2018-11-04')), 30, 'America/Sao_Paulo')).toBe(
      utc('2018-11-04T03:00Z'),
    );
  });

  it('skips a day that an island skipped', () => {
    expect(startOfDay(day('2011-12-30'), 'Pacific/Apia')).toBe(utc('2011-12-30T10:00Z'));
    expect(dayOf(utc('2011-12-30T09:59Z'), 'Pacific/Apia')).toBe('2011-12-29');
    expect(dayOf(utc('2011-12-30T10:00Z'), 'Pacific/Apia')).toBe('2011-12-31');
  });
});

const anyZone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
const anyMoment = fc.integer({ min: utc('1975-01-01'), max: utc('2060-01-01') });
const anyDay = fc
  .integer({ min: dayNumber(day('1975-01-01')), max: dayNumber(day('2060-01-01')) })
  .map(dayOfNumber);

describe('days of a zone', () => {
  it('are those that the time zone database shows, in every zone', () => {
    fc.assert(
      fc.property(anyZone, anyDay, (zone, date) => {
        const [year, month, of] = date.split('-').map(Number) as [number, number, number];
        const midnight = new CalendarDateTime(year, month, of).toDate(zone).getTime();
        expect(startOfDay(date, zone)).toBe(midnight);
      }),
      { numRuns: 2000 },
    );
  });

  it('hold each moment', () => {
    fc.assert(
      fc.property(anyZone, anyMoment, (zone, at) => {
        const date = dayOf(at, zone);
        expect(startOfDay(date, zone)).toBeLessThanOrEqual(at);
        expect(startOfDay(addToDay(date, 1, 'day'), zone)).toBeGreaterThan(at);
      }),
      { numRuns: 500 },
    );
  });

  it('say the date that a wall shows', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Europe/Berlin', 'Asia/Kolkata', 'America/New_York'),
        anyMoment,
        (zone, at) => {
          expect(dayOf(at, zone)).toBe(
            toCalendarDateTime(fromAbsolute(at, zone)).toString().slice(0, 10),
          );
        },
      ),
    );
  });

  it('have weekdays', () => {
    expect(weekdayOf(dayNumber(day('2026-11-23')))).toBe(0);
    expect(weekdayOf(dayNumber(day('2026-11-22')))).toBe(6);
    expect(weekdayOf(dayNumber(day('1969-12-29')))).toBe(0);
  });
});

describe('adding to a day', () => {
  it.each([
    ['2026-01-31', 1, 'month', '2026-02-28'],
    ['2028-01-31', 1, 'month', '2028-02-29'],
    ['2026-03-31', -1, 'month', '2026-02-28'],
    ['2028-02-29', 1, 'year', '2029-02-28'],
    ['2028-02-29', 4, 'year', '2032-02-29'],
    ['2028-02-28', 1, 'day', '2028-02-29'],
    ['2027-02-28', 1, 'day', '2027-03-01'],
    ['2026-12-30', 1, 'week', '2027-01-06'],
    ['2100-02-28', 1, 'day', '2100-03-01'],
    ['9999-12-01', 1, 'month', '9999-12-31'],
    ['2026-01-01', 1e15, 'day', '9999-12-31'],
    ['2026-01-01', 1e15, 'year', '9999-12-31'],
  ] as const)('%s and %d %ss is %s', (from, count, unit, expected) => {
    expect(addToDay(day(from), count, unit)).toBe(expected);
  });
});
