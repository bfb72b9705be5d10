import { describe, expect, it } from 'vitest';
import { readHolidays } from '#shared/engine/calendar/holidays.ts';
import { problemLine } from '#shared/base/place.ts';

const years = { first: 2026, last: 2028 };
const calendar = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Test//EN', ...lines, 'END:VCALENDAR', ''].join(
    '\r\n',
  );
const event = (...lines: string[]) => ['BEGIN:VEVENT', 'UID:a', ...lines, 'END:VEVENT'];

const read = (text: string) => {
  const result = readHolidays(text, years);
  if (!result.ok) throw new Error(result.error.map(problemLine).join('\n'));
  return result.value;
};
const dates = (...lines: string[]) =>
  read(calendar(...event(...lines))).holidays.map(({ date }) => date);
const problems = (text: string) => {
  const result = readHolidays(text, years);
  return result.ok ? [] : result.error.map(problemLine);
};

describe('holidays of an iCalendar file', () => {
  it('are its all-day events with their names, by date', () => {
    const text = calendar(
      ...event(
        'DTSTART;VALUE=DATE:20261225',
        'DTEND;VALUE=DATE:20261226',
        'SUMMARY:Christmas\\, day one',
      ),
      ...event('DTSTART;VALUE=DATE:20260101', 'SUMMARY:New', '  Year’s Day'),
    );
    expect(read(text).holidays).toEqual([
      { date: '2026-01-01', name: 'New Year’s Day' },
      { date: '2026-12-25', name: 'Christmas, day one' },
    ]);
  });

  it('may last several days, by their end or their duration', () => {
    expect(dates('DTSTART;VALUE=DATE:20261224', 'DTEND;VALUE=DATE:20261227', 'SUMMARY:X')).toEqual([
      '2026-12-24',
      '2026-12-25',
      '2026-12-26',
    ]);
    expect(dates('DTSTART;VALUE=DATE:20261231', 'DURATION:P2D')).toEqual([
      '2026-12-31',
      '2027-01-01',
    ]);
    expect(dates('DTSTART;VALUE=DATE:20261231', 'DTEND;VALUE=DATE:20261231')).toEqual([
      '2026-12-31',
    ]);
    expect(dates('DTSTART:20261231T000000', 'DTEND:20270101T000000')).toEqual(['2026-12-31']);
  });

  it.each([
    [
      'on the same date',
      'DTSTART;VALUE=DATE:20201225',
      'FREQ=YEARLY',
      ['2026-12-25', '2027-12-25', '2028-12-25'],
    ],
    [
      'on the fourth Thursday of November',
      'DTSTART;VALUE=DATE:20261126',
      'FREQ=YEARLY;BYMONTH=11;BYDAY=4TH',
      ['2026-11-26', '2027-11-25', '2028-11-23'],
    ],
    [
      'on the last Monday of May',
      'DTSTART;VALUE=DATE:20200525',
      'FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO',
      ['2026-05-25', '2027-05-31', '2028-05-29'],
    ],
    [
      'on the Monday from 25 May on',
      'DTSTART;VALUE=DATE:20200525',
      'FREQ=YEARLY;BYMONTH=5;BYDAY=MO;BYMONTHDAY=25,26,27,28,29,30,31',
      ['2026-05-25', '2027-05-31', '2028-05-29'],
    ],
    [
      'until a day',
      'DTSTART;VALUE=DATE:20200101',
      'FREQ=YEARLY;UNTIL=20270101',
      ['2026-01-01', '2027-01-01'],
    ],
    [
      'so many times',
      'DTSTART;VALUE=DATE:20250101',
      'FREQ=YEARLY;COUNT=3',
      ['2026-01-01', '2027-01-01'],
    ],
    [
      'every second year',
      'DTSTART;VALUE=DATE:20240101',
      'FREQ=YEARLY;INTERVAL=2',
      ['2026-01-01', '2028-01-01'],
    ],
    [
      'on a leap day, in leap years only',
      'DTSTART;VALUE=DATE:20240229',
      'FREQ=YEARLY',
      ['2028-02-29'],
    ],
    [
      'on the last day of two months',
      'DTSTART;VALUE=DATE:20260228',
      'FREQ=YEARLY;BYMONTH=2,4;BYMONTHDAY=-1;COUNT=3',
      ['2026-02-28', '2026-04-30', '2027-02-28'],
    ],
  ])('may repeat each year %s', (_, start, rule, expected) => {
    expect(dates(start, `RRULE:${rule}`)).toEqual(expected);
  });

  it('leave out days that are taken out of a series, and take those put in', () => {
    expect(
      dates(
        'DTSTART;VALUE=DATE:20250501',
        'RRULE:FREQ=YEARLY',
        'EXDATE;VALUE=DATE:20270501',
        'RDATE;VALUE=DATE:20270503',
      ),
    ).toEqual(['2026-05-01', '2027-05-03', '2028-05-01']);
  });

  it('follow what was moved or cancelled', () => {
    const text = calendar(
      ...event('DTSTART;VALUE=DATE:20250501', 'RRULE:FREQ=YEARLY', 'SUMMARY:May'),
      ...event(
        'RECURRENCE-ID;VALUE=DATE:20260501',
        'DTSTART;VALUE=DATE:20260504',
        'SUMMARY:May (moved)',
      ),
      ...event(
        'RECURRENCE-ID;VALUE=DATE:20270501',
        'DTSTART;VALUE=DATE:20270501',
        'STATUS:CANCELLED',
      ),
    );
    expect(read(text).holidays.map(({ date }) => date)).toEqual(['2026-05-04', '2028-05-01']);
    expect(read(text).leftOut).toEqual([{ line: 16, name: 'Holiday', why: 'It was cancelled.' }]);
  });

  it('follow a change of their own series alone, where two fall on one day', () => {
    const series = (uid: string, ...lines: string[]) =>
      event(...lines).map((line) => (line === 'UID:a' ? `UID:${uid}` : line));
    const text = calendar(
      ...series('a', 'DTSTART;VALUE=DATE:20250501', 'RRULE:FREQ=YEARLY', 'SUMMARY:Labour Day'),
      ...series('b', 'DTSTART;VALUE=DATE:20250501', 'RRULE:FREQ=YEARLY', 'SUMMARY:Founders'),
      ...series(
        'b',
        'RECURRENCE-ID;VALUE=DATE:20260501',
        'DTSTART;VALUE=DATE:20260504',
        'SUMMARY:Founders',
      ),
    );
    expect(read(text).holidays.map(({ date, name }) => `${date} ${name}`)).toEqual([
      '2026-05-01 Labour Day',
      '2026-05-04 Founders',
      // Those of one day stand in the order of their names.
      '2027-05-01 Founders',
      '2027-05-01 Labour Day',
      '2028-05-01 Founders',
      '2028-05-01 Labour Day',
    ]);
  });

  it('are refused with a rule that takes days out, which is not followed', () => {
    const text = calendar(
      ...event(
        'DTSTART;VALUE=DATE:20250501',
        'RRULE:FREQ=YEARLY',
        'EXRULE:FREQ=YEARLY;INTERVAL=2',
        'SUMMARY:May',
      ),
    );
    expect(problems(text).join()).toMatch(/"May" repeats in a way/);
  });

  it('say which events were left out', () => {
    const text = calendar(
      ...event('DTSTART;VALUE=DATE:20260101', 'SUMMARY:New Year'),
      ...event('DTSTART:20260102T090000Z', 'DTEND:20260102T100000Z', 'SUMMARY:Meeting'),
    );
    expect(read(text).holidays).toHaveLength(1);
    expect(read(text).leftOut).toMatchObject([{ line: 9, name: 'Meeting' }]);
  });

  it('are listed once for each date and name', () => {
    const one = event('DTSTART;VALUE=DATE:20260101', 'SUMMARY:New Year');
    expect(read(calendar(...one, ...one)).holidays).toHaveLength(1);
  });
});

describe('a broken iCalendar file', () => {
  const good = event('DTSTART;VALUE=DATE:20260101', 'SUMMARY:New Year');

  it.each<[string, string, RegExp]>([
    ['is something else', 'date,name\n2026-01-01,New Year\n', /^Line 1: .*no line of a calendar/],
    ['is empty', '', /^Line 1: .*no iCalendar file/],
    ['is cut off', calendar(...good).slice(0, 100), /^Line 4: VEVENT begins here and never ends/],
    [
      'ends twice',
      calendar(...good, 'END:VEVENT'),
      /^Line 9: VEVENT ends here, but VCALENDAR of line 1/,
    ],
    [
      'has a line without colon',
      calendar(...event('DTSTART;VALUE=DATE:20260101', 'SUMMARY')),
      /^Line 7: "SUMMARY"/,
    ],
    ['has no start', calendar(...event('SUMMARY:X')), /^Line 4: .*no valid date/],
    [
      'has a day that does not exist',
      calendar(...event('DTSTART;VALUE=DATE:20260231')),
      /^Line 6: 20260231 is no day/,
    ],
    ['has a start that is no date', calendar(...event('DTSTART;VALUE=DATE:soon')), /^Line 4: /],
    [
      'ends before it begins',
      calendar(...event('DTSTART;VALUE=DATE:20260105', 'DTEND;VALUE=DATE:20260101', 'SUMMARY:X')),
      /^Line 4: The event "X" ends before/,
    ],
    [
      'repeats every second',
      calendar(...event('DTSTART;VALUE=DATE:20260105', 'RRULE:FREQ=SECONDLY')),
      /^Line 4: /,
    ],
    [
      'repeats every day on a day that never comes',
      calendar(...event('DTSTART;VALUE=DATE:20260105', 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30')),
      /not yearly/,
    ],
    [
      'repeats by no rule',
      calendar(...event('DTSTART;VALUE=DATE:20260105', 'RRULE:SOMETIMES')),
      /^Line 4: /,
    ],
    [
      'is in another encoding',
      calendar(...event('DTSTART;VALUE=DATE:20260105', 'SUMMARY:F\ufffdte')),
      /^Line 7: .*UTF-8/,
    ],
    [
      'covers other years',
      calendar(...event('DTSTART;VALUE=DATE:20100101', 'SUMMARY:X')),
      /no all-day event from 2026 to 2028/,
    ],
    [
      'lasts for years',
      calendar(...event('DTSTART;VALUE=DATE:20260101', 'DTEND;VALUE=DATE:20290101')),
      /longer than a year/,
    ],
  ])('that %s is refused with line and remedy', (_, text, expected) => {
    const found = problems(text);
    expect(found[0]).toMatch(expected);
    expect(found.every((line) => /\. [A-Z].*\.$/.test(line))).toBe(true);
  });

  it('gives nothing where one event of several is broken, and names each', () => {
    const text = calendar(...good, ...event('SUMMARY:A'), ...event('SUMMARY:B'));
    expect(problems(text)).toHaveLength(2);
  });
});
