import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newAgreement } from '#shared/agreement/agreement.ts';
import { newCalendar, WEEKDAYS } from '#shared/agreement/calendar.ts';
import { duration, DURATION_UNITS, type DurationUnit } from '#shared/agreement/duration.ts';
import type { AgreementId, CalendarId } from '#shared/agreement/ids.ts';
import { newCreditRemedy } from '#shared/agreement/remedy.ts';
import type { ClockTime, IsoDate } from '#shared/base/date.ts';
import {
  deadline,
  deadlineContext,
  lastDay,
  lastDayToClaim,
} from '#shared/engine/calendar/deadline.ts';
import { addToDay } from '#shared/engine/calendar/zone.ts';
import { endAfterNotice, lastDayForNotice } from '#shared/engine/calendar/notice.ts';
import { WorkingTime } from '#shared/engine/calendar/working-time.ts';

const day = (text: string) => text as IsoDate;
const at = (text: string) => Date.parse(text);
const office = newCalendar('office' as CalendarId, 'Office hours');
const context = {
  zone: 'Europe/Berlin',
  contractStart: null,
  workingTime: new WorkingTime(
    { ...office, holidays: [{ date: day('2026-12-25'), name: 'Christmas Day' }] },
    'Europe/Berlin',
  ),
};
const iso = (moment: number) => new Date(moment).toISOString().slice(0, 16);
const reach = (from: string, value: number | string, unit: DurationUnit, own = context) => {
  const result = deadline(at(from), duration(value, unit), own);
  return result.ok ? iso(result.value) : result.error;
};

describe('a deadline', () => {
  it.each<[string, number | string, DurationUnit, string, string]>([
    ['2026-11-20T15:10Z', 4, 'working-hour', '2026-11-23T11:10', 'over the weekend'],
    ['2026-11-20T15:10Z', '0.5', 'working-hour', '2026-11-20T15:40', 'half an hour'],
    ['2026-11-20T15:10Z', 4, 'hour', '2026-11-20T19:10', 'hours run around the clock'],
    ['2026-11-20T15:10Z', '1.5', 'minute', '2026-11-20T15:11', 'and 30 seconds'],
    ['2026-03-28T12:00Z', 1, 'day', '2026-03-29T11:00', 'a day keeps the clock time: 23 hours'],
    ['2026-03-28T12:00Z', 24, 'hour', '2026-03-29T12:00', 'hours do not'],
    ['2026-10-24T12:00Z', 1, 'week', '2026-10-31T13:00', 'a week over the end of summer time'],
    ['2026-03-28T01:30Z', 1, 'day', '2026-03-29T01:30', '02:30 is skipped and becomes 03:30'],
    ['2026-11-20T15:10Z', '0.5', 'day', '2026-11-21T03:10', 'half a day'],
    ['2028-01-31T11:00Z', 1, 'month', '2028-02-29T11:00', 'the last day of a shorter month'],
    ['2028-02-29T11:00Z', 1, 'year', '2029-02-28T11:00', 'a year after a leap day'],
    ['2028-02-29T11:00Z', '1.5', 'year', '2029-08-29T10:00', 'a year and a half'],
    ['2026-12-24T11:00Z', 1, 'working-day', '2026-12-28T11:00', 'over Christmas and the weekend'],
    ['2026-11-20T15:10Z', '0.5', 'working-day', '2026-11-23T11:10', 'half of the next day’s hours'],
    ['2026-06-10T11:00Z', 2, 'billing-cycle', '2026-08-31T22:00', 'the end of August'],
    ['2026-06-30T22:00Z', 2, 'billing-cycle', '2026-08-31T22:00', 'the end of June is in June'],
    ['2026-06-10T11:00Z', 0, 'billing-cycle', '2026-06-30T22:00', 'the running cycle'],
  ])('from %s in %s %ss is %s (%s)', (from, value, unit, expected) => {
    expect(reach(from, value, unit)).toBe(expected);
  });

  it('follows a calendar over the change of the clocks in New York', () => {
    const newYork = {
      ...context,
      zone: 'America/New_York',
      workingTime: new WorkingTime(office, 'America/New_York'),
    };
    // Friday 6 March 16:10 EST; Monday 9 March 12:10 EDT.
    expect(reach('2026-03-06T21:10Z', 4, 'working-hour', newYork)).toBe('2026-03-09T16:10');
  });

  it('takes working days as days, and working hours as hours, without a calendar', () => {
    const always = { ...context, workingTime: null as never };
    expect(reach('2026-11-20T15:10Z', 2, 'working-day', always)).toBe('2026-11-22T15:10');
    expect(reach('2026-11-20T15:10Z', 2, 'working-hour', always)).toBe('2026-11-20T17:10');
  });

  it('says why there is none', () => {
    const closed = {
      ...context,
      workingTime: new WorkingTime({ ...office, hours: [] }, 'Europe/Berlin'),
    };
    expect(reach('2026-11-20T15:10Z', 4, 'working-hour', closed)).toContain('no working hours');
    expect(reach('2026-11-20T15:10Z', 4, 'working-day', closed)).toContain('no working hours');
    expect(reach('2026-11-20T15:10Z', '1.5', 'month')).toBe(
      '1.5 months cannot be counted on a calendar. Enter a whole number, or use days.',
    );
    for (const unit of DURATION_UNITS)
      expect(reach('2026-11-20T15:10Z', '999999999999999', unit)).toContain('further ahead');
  });
});

describe('the last day', () => {
  const last = (from: string, value: number, unit: DurationUnit) => {
    const result = lastDay(at(from), duration(value, unit), context);
    return result.ok ? result.value : result.error;
  };

  it.each<[string, number, DurationUnit, string, string]>([
    ['2026-06-30T22:00Z', 30, 'day', '2026-07-30', 'June ends with the 30th: 30 days later'],
    ['2026-06-30T22:00Z', 1, 'month', '2026-07-31', 'the month after June'],
    ['2026-06-10T12:00Z', 30, 'day', '2026-07-10', 'an incident during the day'],
    [
      '2026-06-30T22:00Z',
      10,
      'working-day',
      '2026-07-14',
      'from 1 July on, ten Mondays to Fridays',
    ],
    ['2026-06-30T10:00Z', 10, 'working-day', '2026-07-14', 'the day itself does not count'],
    ['2026-06-30T10:00Z', 1.5, 'working-day', '2026-07-02', 'half a day has that day'],
    ['2026-06-10T12:00Z', 2, 'billing-cycle', '2026-08-31', 'the second billing cycle'],
    ['2026-06-30T22:00Z', 2, 'billing-cycle', '2026-08-31', 'the second after June'],
  ])('from %s in %s %ss is %s (%s)', (from, value, unit, expected) => {
    expect(last(from, value, unit)).toBe(expected);
  });

  it('to claim runs from what the claim rule names', () => {
    const { claim } = newCreditRemedy();
    const starts = {
      incident: at('2026-06-10T12:00Z'),
      periodEnd: at('2026-06-30T22:00Z'),
      report: at('2026-07-14T15:00Z'),
    };
    const by = (from: typeof claim.from, known: typeof starts | object = starts) =>
      lastDayToClaim(
        { ...claim, from, deadline: duration(30, 'day') },
        { ...starts, ...known },
        context,
      );
    expect(by('incident')).toEqual({ ok: true, value: '2026-07-10' });
    expect(by('period-end')).toEqual({ ok: true, value: '2026-07-30' });
    expect(by('report')).toEqual({ ok: true, value: '2026-08-13' });
    expect(by('report', { report: null })).toMatchObject({ ok: false });
    expect(by('incident', { incident: null })).toMatchObject({ ok: false });
    expect(lastDayToClaim({ ...claim, deadline: null }, starts, context)).toEqual({
      ok: true,
      value: null,
    });
  });
});

describe('the last day for notice', () => {
  it.each<[string, number, DurationUnit, string]>([
    ['2026-12-31', 3, 'month', '2026-09-30'],
    ['2026-12-31', 30, 'day', '2026-12-01'],
    ['2026-12-31', 2, 'week', '2026-12-17'],
    // Ten days and a half: eleven whole ones.
    ['2026-12-31', 1.5, 'week', '2026-12-20'],
    ['2026-12-31', 4.5, 'working-day', '2026-12-23'],
    ['2028-02-29', 1, 'year', '2027-02-28'],
    // April has no 31st to count back to: a month from 30 April is over on 30 May.
    ['2027-05-30', 1, 'month', '2027-04-30'],
    ['2027-03-30', 1, 'month', '2027-02-28'],
    ['2027-03-31', 1, 'month', '2027-02-28'],
    ['2026-12-31', 5, 'working-day', '2026-12-23'],
    ['2026-12-31', 2, 'billing-cycle', '2026-10-31'],
    ['2026-12-15', 1, 'billing-cycle', '2026-10-31'],
    ['2026-12-31', 48, 'hour', '2026-12-29'],
    ['2026-12-31', 8, 'working-hour', '2026-12-30'],
  ])('before the end of %s with %s %ss is %s', (end, value, unit, expected) => {
    expect(lastDayForNotice(day(end), duration(value, unit), context)).toEqual({
      ok: true,
      value: expected,
    });
  });

  it('leaves the whole notice between itself and the end', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.constantFrom<DurationUnit>('day', 'week', 'working-day'),
        (value, unit) => {
          const given = lastDayForNotice(day('2027-08-17'), duration(value, unit), context);
          if (!given.ok) throw new Error(given.error);
          const end = endAfterNotice(given.value, duration(value, unit), context);
          expect(end).toEqual({ ok: true, value: '2027-08-17' });
        },
      ),
    );
  });

  it('is the last one of which the notice is over by the end', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 800 }),
        fc.integer({ min: 1, max: 12 }),
        (days, months) => {
          const end = addToDay(day('2026-12-31'), days, 'day');
          const notice = duration(months, 'month');
          const given = lastDayForNotice(end, notice, context);
          if (!given.ok) throw new Error(given.error);
          const over = (first: IsoDate) => {
            const last = endAfterNotice(first, notice, context);
            return last.ok && last.value <= end;
          };
          expect([over(given.value), over(addToDay(given.value, 1, 'day'))]).toEqual([true, false]);
        },
      ),
    );
  });

  it('ends the agreement on the day of the same number', () => {
    expect(endAfterNotice(day('2026-06-30'), duration(1, 'month'), context)).toEqual({
      ok: true,
      value: '2026-07-30',
    });
  });

  it('is refused where the calendar does not reach', () => {
    expect(lastDayForNotice(day('2026-12-31'), duration('99999999', 'day'), context).ok).toBe(
      false,
    );
    expect(lastDayForNotice(day('2026-12-31'), duration('99999999', 'hour'), context).ok).toBe(
      false,
    );
    expect(lastDayForNotice(day('2026-12-31'), duration('1.5', 'month'), context).ok).toBe(false);
  });
});

describe('what the deadlines of an agreement are counted on', () => {
  const always = {
    ...newCalendar('always' as CalendarId, 'Always'),
    hours: WEEKDAYS.map((weekday) => ({
      day: weekday,
      from: '00:00' as ClockTime,
      to: '24:00' as ClockTime,
    })),
  };
  const saturdays = {
    ...newCalendar('saturdays' as CalendarId, 'Saturdays'),
    hours: [{ day: 'sat' as const, from: '09:00' as ClockTime, to: '12:00' as ClockTime }],
  };
  const agreement = newAgreement('a' as AgreementId, 'A');
  const oneDayLater = (calendars: (typeof always)[], calendar: CalendarId | null) => {
    const own = deadlineContext({ ...agreement, calendars }, calendar);
    const last = lastDay(at('2026-11-20T12:00Z'), duration(1, 'working-day'), own);
    return last.ok && last.value;
  };

  it('is the named calendar, else the first that closes, else Monday to Friday', () => {
    expect(oneDayLater([always, saturdays, office as never], 'office' as CalendarId)).toBe(
      '2026-11-23',
    );
    expect(oneDayLater([always, saturdays as never, office as never], null)).toBe('2026-11-21');
    expect(oneDayLater([always, saturdays as never], 'always' as CalendarId)).toBe('2026-11-21');
    expect(oneDayLater([always], null)).toBe('2026-11-23');
    expect(oneDayLater([always], 'always' as CalendarId)).toBe('2026-11-23');
    // A calendar whose hours nobody has entered yet has no working days either.
    const blank = { ...always, id: 'blank' as CalendarId, hours: [] };
    expect(oneDayLater([blank, saturdays as never], null)).toBe('2026-11-21');
    expect(oneDayLater([blank], null)).toBe('2026-11-23');
    expect(oneDayLater([], null)).toBe('2026-11-23');
  });
});
