import fc from 'fast-check';
import { fromAbsolute } from '@internationalized/date';
import { describe, expect, it } from 'vitest';
import { newCalendar, WEEKDAYS, type Calendar } from '#shared/agreement/calendar.ts';
import type { CalendarId } from '#shared/agreement/ids.ts';
import type { ClockTime, IsoDate } from '#shared/base/date.ts';
import {
  aroundTheClock,
  clockOf,
  workedBetween,
  WorkingTime,
} from '#shared/engine/calendar/working-time.ts';

const HOUR = 3_600_000;
const office = newCalendar('office' as CalendarId, 'Office hours');
const at = (text: string) => Date.parse(text);
const hours = (day: (typeof WEEKDAYS)[number], from: string, to: string) => ({
  day,
  from: from as ClockTime,
  to: to as ClockTime,
});
const berlin = (calendar: Partial<Calendar> = {}) =>
  new WorkingTime({ ...office, ...calendar }, 'Europe/Berlin');
const iso = (moment: number | null) => moment && new Date(moment).toISOString().slice(0, 16);

describe('working time between two moments', () => {
  it('is what lies in the weekly hours', () => {
    // Friday 20 November 16:10 to Monday 23 November 12:10: 50 min on Friday, 3 h 10 min on Monday.
    expect(berlin().between(at('2026-11-20T15:10Z'), at('2026-11-23T11:10Z'))).toBe(4 * HOUR);
  });

  it('is negative backwards', () => {
    expect(berlin().between(at('2026-11-23T11:10Z'), at('2026-11-20T15:10Z'))).toBe(-4 * HOUR);
  });

  it('knows holidays', () => {
    const christmas = berlin({ holidays: [{ date: '2026-12-25' as IsoDate, name: 'Christmas' }] });
    // The week of Monday 21 December has four working days of eight hours.
    expect(christmas.between(at('2026-12-21T00:00Z'), at('2026-12-27T00:00Z'))).toBe(32 * HOUR);
    expect(christmas.isOpen(at('2026-12-25T10:00Z'))).toBe(false);
  });

  it('keeps to the clock on the wall when the clocks change', () => {
    // 09:00 to 17:00 are eight hours on Friday 27 and on Monday 30 March 2026; the hour lost is at night.
    const time = berlin();
    expect(time.between(at('2026-03-27T08:00Z'), at('2026-03-30T15:00Z'))).toBe(16 * HOUR);
    expect(time.isOpen(at('2026-03-27T15:30Z'))).toBe(true);
    expect(time.isOpen(at('2026-03-30T15:30Z'))).toBe(false);
    // Night shift 00:00 to 06:00 on Sundays: five hours in March, seven in October.
    const night = berlin({ hours: [hours('sun', '00:00', '06:00')] });
    expect(night.between(at('2026-03-28T20:00Z'), at('2026-03-29T20:00Z'))).toBe(5 * HOUR);
    expect(night.between(at('2026-10-24T20:00Z'), at('2026-10-25T20:00Z'))).toBe(7 * HOUR);
    // Hours within what is skipped: 02:15 to 04:00 is the hour from 03:00, 02:10 to 02:50 nothing.
    const skipped = berlin({ hours: [hours('sun', '02:15', '04:00')] });
    expect(skipped.between(at('2026-03-28T20:00Z'), at('2026-03-29T20:00Z'))).toBe(HOUR);
    const none = berlin({ hours: [hours('sun', '02:10', '02:50')] });
    expect(none.between(at('2026-03-28T20:00Z'), at('2026-03-29T20:00Z'))).toBe(0);
  });

  it('follows New York’s own change of the clocks', () => {
    // Friday 6 March 09:00 EST to Monday 9 March 17:00 EDT.
    const time = new WorkingTime(office, 'America/New_York');
    expect(time.between(at('2026-03-06T14:00Z'), at('2026-03-09T21:00Z'))).toBe(16 * HOUR);
    expect(iso(time.nextOpening(at('2026-03-08T12:00Z')))).toBe('2026-03-09T13:00');
  });

  it('knows zones of half an hour, and half an hour of summer time', () => {
    const delhi = new WorkingTime(office, 'Asia/Kolkata');
    expect(iso(delhi.nextOpening(at('2026-06-01T00:00Z')))).toBe('2026-06-01T03:30');
    const night = { ...office, hours: [hours('sun', '00:00', '06:00')] };
    const island = new WorkingTime(night, 'Australia/Lord_Howe');
    expect(island.between(at('2026-10-03T00:00Z'), at('2026-10-05T00:00Z'))).toBe(5.5 * HOUR);
    expect(island.between(at('2026-04-04T00:00Z'), at('2026-04-06T00:00Z'))).toBe(6.5 * HOUR);
  });

  it('takes two spans a day, and joins those that touch or overlap', () => {
    const lunch = berlin({
      hours: [hours('mon', '13:00', '17:00'), hours('mon', '08:00', '12:00')],
    });
    expect(lunch.between(at('2026-11-23T00:00Z'), at('2026-11-24T00:00Z'))).toBe(8 * HOUR);
    expect(iso(lunch.nextOpening(at('2026-11-23T11:30Z')))).toBe('2026-11-23T12:00');
    const doubled = berlin({
      hours: [hours('mon', '08:00', '12:00'), hours('mon', '10:00', '14:00')],
    });
    expect(doubled.between(at('2026-11-23T00:00Z'), at('2026-11-24T00:00Z'))).toBe(6 * HOUR);
    const overnight = berlin({
      hours: [hours('mon', '20:00', '24:00'), hours('tue', '00:00', '06:00')],
    });
    expect(iso(overnight.add(at('2026-11-23T12:00Z'), 10 * HOUR))).toBe('2026-11-24T05:00');
    expect(overnight.isOpen(at('2026-11-23T23:00Z'))).toBe(true);
  });

  it('stands still in pauses, of which only what lies in the hours counts', () => {
    const pause = { start: at('2026-11-20T15:30Z'), end: at('2026-11-23T09:00Z') };
    const worked = workedBetween(berlin(), at('2026-11-20T15:10Z'), at('2026-11-23T11:10Z'), [
      pause,
    ]);
    // 20 minutes on Friday, 2 h 10 min on Monday.
    expect(worked).toBe(2.5 * HOUR);
    expect(
      workedBetween(aroundTheClock, 0, 10, [
        { start: -5, end: 2 },
        { start: 8, end: 20 },
      ]),
    ).toBe(6);
  });
});

describe('adding working time', () => {
  it('goes over the weekend: 4 hours from Friday 16:10 end on Monday 12:10', () => {
    expect(iso(berlin().add(at('2026-11-20T15:10Z'), 4 * HOUR))).toBe('2026-11-23T11:10');
  });

  it('goes over both changes of the clocks in Europe', () => {
    // Friday 16:10 in winter time is 15:10 UTC; Monday 12:10 in summer time is 10:10 UTC.
    expect(iso(berlin().add(at('2026-03-27T15:10Z'), 4 * HOUR))).toBe('2026-03-30T10:10');
    expect(iso(berlin().add(at('2026-10-23T14:10Z'), 4 * HOUR))).toBe('2026-10-26T11:10');
  });

  it('ends at the close of business where the time is used up there', () => {
    expect(iso(berlin().add(at('2026-11-20T15:10Z'), 50 * 60_000))).toBe('2026-11-20T16:00');
  });

  it('goes backwards', () => {
    expect(iso(berlin().add(at('2026-11-23T11:10Z'), -4 * HOUR))).toBe('2026-11-20T15:10');
  });

  it('ends on a leap day', () => {
    // Monday 28 February 2028 16:00 and two hours: Tuesday 29 February 10:00.
    expect(iso(berlin().add(at('2028-02-28T15:00Z'), 2 * HOUR))).toBe('2028-02-29T09:00');
  });

  it('says that it never comes where there are no hours, or too few in all the years', () => {
    const closed = berlin({ hours: [] });
    expect(closed.add(0, HOUR)).toBe(null);
    expect(closed.between(at('2026-01-01'), at('2027-01-01'))).toBe(0);
    expect(closed.nextOpening(0)).toBe(null);
    expect(closed.addDays(0, 1)).toBe(null);
    const minute = berlin({ hours: [hours('mon', '09:00', '09:01')] });
    expect(minute.add(at('2026-01-01'), 1000 * HOUR)).toBe(null);
    expect(minute.add(at('2026-01-01'), 1e18)).toBe(null);
    expect(berlin().between(at('2026-01-01'), 1e15)).toBeGreaterThan(0);
  });

  it('is plain time around the clock', () => {
    expect(aroundTheClock.add(5, 10)).toBe(15);
    expect(aroundTheClock.between(15, 5)).toBe(-10);
    expect(aroundTheClock.add(0, 1e18)).toBe(null);
    const always = WEEKDAYS.map((day) => hours(day, '00:00', '24:00'));
    const never = { hours: always, holidays: [], holidayRule: '' };
    expect(clockOf({ ...office, ...never }, 'UTC')).toBe(aroundTheClock);
    expect(clockOf(null, 'UTC')).toBe(aroundTheClock);
    expect(clockOf(office, 'UTC')).toBe(clockOf(office, 'UTC'));
  });
});

describe('every hour but holidays', () => {
  it('stands still on a holiday, as the text says', () => {
    const holidays = [{ date: '2028-12-25' as IsoDate, name: 'Christmas Day' }];
    const always = WEEKDAYS.map((day) => hours(day, '00:00', '24:00'));
    const clock = clockOf({ ...office, hours: always, holidays, holidayRule: '' }, 'UTC');
    expect(clock.between(at('2028-12-24'), at('2028-12-27'))).toBe(2 * 24 * HOUR);
  });
});

describe('adding working days', () => {
  it.each([
    ['2026-11-20T15:10Z', 1, '2026-11-23T15:10', 'Friday 16:10: Monday 16:10'],
    [
      '2026-11-21T10:00Z',
      1,
      '2026-11-24T08:00',
      'Saturday counts from Monday 09:00: Tuesday 09:00',
    ],
    ['2026-11-20T17:00Z', 2, '2026-11-25T08:00', 'Friday 18:00 counts from Monday 09:00'],
    ['2026-11-20T05:00Z', 1, '2026-11-23T08:00', 'Friday 06:00 counts from 09:00'],
    ['2026-11-21T10:00Z', 0, '2026-11-23T08:00', 'no day: the next opening'],
    [
      '2026-03-27T15:10Z',
      1,
      '2026-03-30T14:10',
      'the same clock time over the change of the clocks',
    ],
    ['2026-11-23T15:10Z', -1, '2026-11-20T15:10', 'backwards'],
  ])('%s and %i is %s (%s)', (from, days, expected) => {
    expect(iso(berlin().addDays(at(from), days))).toBe(expected);
  });

  it('skips holidays', () => {
    const time = berlin({ holidays: [{ date: '2026-12-25' as IsoDate, name: 'Christmas' }] });
    expect(iso(time.addDays(at('2026-12-24T09:00Z'), 1))).toBe('2026-12-28T09:00');
  });

  it('ends with a morning at the very moment at which it closes', () => {
    const time = berlin({
      hours: [
        hours('mon', '09:00', '17:00'),
        hours('tue', '08:00', '12:00'),
        hours('tue', '13:00', '17:00'),
      ],
    });
    expect(iso(time.addDays(at('2026-11-23T11:00Z'), 1))).toBe('2026-11-24T11:00');
    expect(iso(time.addDays(at('2026-11-23T11:01Z'), 1))).toBe('2026-11-24T12:00');
  });

  it('ends with the business of a day that closes earlier, and waits for one that opens later', () => {
    const uneven = berlin({
      hours: [hours('thu', '08:00', '17:00'), hours('fri', '10:00', '14:00')],
    });
    expect(iso(uneven.addDays(at('2026-11-19T15:00Z'), 1))).toBe('2026-11-20T13:00');
    expect(iso(uneven.addDays(at('2026-11-19T07:00Z'), 1))).toBe('2026-11-20T09:00');
  });
});

const anyHours = fc
  .record({
    day: fc.constantFrom(...WEEKDAYS),
    from: fc.integer({ min: 0, max: 95 }),
    length: fc.integer({ min: 1, max: 96 }),
  })
  .map(({ day, from, length }) => hours(day, quarter(from), quarter(Math.min(96, from + length))));
const quarter = (index: number) =>
  `${String(Math.floor(index / 4)).padStart(2, '0')}:${String((index % 4) * 15).padStart(2, '0')}`;
const anyCalendar = fc.record({
  hours: fc.array(anyHours, { minLength: 1, maxLength: 8 }),
  holidays: fc.array(
    fc.integer({ min: 1, max: 28 }).map((date) => ({
      date: `2026-03-${String(date).padStart(2, '0')}` as IsoDate,
      name: 'Holiday',
    })),
    { maxLength: 4 },
  ),
});
const anyZone = fc.constantFrom(
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
);
const anyMoment = fc.integer({ min: at('2025-06-01'), max: at('2027-06-01') });

describe('working time on any calendar', () => {
  it('adds up: from a to b and from b to c is from a to c', () => {
    fc.assert(
      fc.property(
        anyCalendar,
        anyZone,
        anyMoment,
        anyMoment,
        anyMoment,
        (calendar, zone, a, b, c) => {
          const time = new WorkingTime(calendar, zone);
          expect(time.between(a, b) + time.between(b, c)).toBe(time.between(a, c));
        },
      ),
    );
  });

  it('brings what was added, forwards and backwards, and no earlier', () => {
    fc.assert(
      fc.property(
        anyCalendar,
        anyZone,
        anyMoment,
        fc.integer({ min: 1, max: 100 * HOUR }),
        (calendar, zone, from, length) => {
          const time = new WorkingTime(calendar, zone);
          fc.pre(!time.hasNoHours);
          const later = time.add(from, length)!;
          expect(time.between(from, later)).toBe(length);
          expect(time.between(from, later - 1)).toBe(length - 1);
          const earlier = time.add(from, -length)!;
          expect(time.between(earlier, from)).toBe(length);
          expect(time.between(earlier + 1, from)).toBe(length - 1);
        },
      ),
    );
  });

  it('adds in parts as at once', () => {
    fc.assert(
      fc.property(
        anyCalendar,
        anyZone,
        anyMoment,
        fc.integer({ min: 1, max: 50 * HOUR }),
        fc.integer({ min: 1, max: 50 * HOUR }),
        (calendar, zone, from, first, second) => {
          const time = new WorkingTime(calendar, zone);
          expect(time.add(time.add(from, first)!, second)).toBe(time.add(from, first + second));
        },
      ),
    );
  });

  it('is what counting each minute by the clock on the wall gives', () => {
    // Around a change of the clocks or an ordinary week; a minute is open where the latest time of
    // day that its day has shown so far lies within the hours.
    const starts = [
      '2026-03-07',
      '2026-03-27',
      '2026-10-02',
      '2026-10-23',
      '2026-10-30',
      '2026-04-03',
    ];
    fc.assert(
      fc.property(
        anyCalendar,
        anyZone,
        fc.constantFrom(...starts),
        fc.integer({ min: 60, max: 4 * 24 * 60 }),
        (calendar, zone, start, minutes) => {
          const from = at(start);
          const to = from + minutes * 60_000;
          expect(new WorkingTime(calendar, zone).between(from, to)).toBe(
            minutesOpen(calendar, zone, from, to) * 60_000,
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** Starts a day early, so that the first day's latest time is known. */
function minutesOpen(
  { hours: weekly, holidays }: Pick<Calendar, 'hours' | 'holidays'>,
  zone: string,
  from: number,
  to: number,
): number {
  let open = 0;
  let date = '';
  let latest = '';
  for (let moment = from - 25 * HOUR; moment < to; moment += 60_000) {
    const wall = fromAbsolute(moment, zone).toString();
    const [today, time] = [wall.slice(0, 10), wall.slice(11, 16)];
    latest = today === date && latest > time ? latest : time;
    date = today;
    const weekday = WEEKDAYS[(new Date(`${today}T00:00Z`).getUTCDay() + 6) % 7];
    if (moment < from || holidays.some((holiday) => holiday.date === today)) continue;
    if (weekly.some((span) => span.day === weekday && span.from <= latest && latest < span.to))
      open += 1;
  }
  return open;
}
