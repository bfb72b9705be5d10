import { describe, expect, test } from 'vitest';
import { calendarDaysOf, durationsIn, hoursOf } from '#shared/extract/grammar/duration.ts';
import { duration } from '#shared/agreement/duration.ts';
import { DURATIONS, NO_DURATIONS } from '#test/support/sla-texts/sla-phrases-times.ts';

describe('a duration', () => {
  test.each(DURATIONS)('%s', (text, value, unit, working) => {
    const [read, ...more] = durationsIn(`ready, ${text}, and no more`);
    expect(read?.duration ?? null).toEqual(value === null ? null : { value, unit });
    expect(read?.working).toBe(working);
    expect(more).toEqual([]);
  });

  test.each(NO_DURATIONS)('is none in: %s', (text) => {
    expect(durationsIn(text)).toEqual([]);
  });

  test.each([
    ['Telephone 3 150 minutes 3 working days', ['150 minutes', '3 working days']],
    ['dans les 1 440 minutes', ['1 440 minutes']],
    ['within 4 320 minutes', ['4 320 minutes']],
  ])('has thousands only where they make half days: %s', (text, times) =>
    expect(durationsIn(text).map((found) => found.text)).toEqual(times),
  );

  test.each([
    ['1 Helpdesk hours are 8am to 4pm', []],
    ['Note.\n1 Helpdesk hours are 8am to 4pm', []],
    ['within 1 Helpdesk hour', ['1 Helpdesk hour']],
  ])('is none where a note begins with its mark: %j', (text, times) =>
    expect(durationsIn(text).map((found) => found.text)).toEqual(times),
  );

  test('may be a part of an hour', () => {
    const found = durationsIn('within 1/2 hour, at most 3/4 hours');
    expect(found.map(({ text, duration: read }) => [text, read?.value])).toEqual([
      ['1/2 hour', '0.5'],
      ['3/4 hours', '0.75'],
    ]);
  });

  test('is printed where it says', () => {
    const text = 'answered within two (2) hours, fixed within 3 days';
    expect(durationsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'two (2) hours',
      '3 days',
    ]);
  });
});

test('a duration ends where a capital touches its unit', () => {
  expect(durationsIn('3 daysMonday to Friday, 7 hoursBy phone').map(({ text }) => text)).toEqual([
    '3 days',
    '7 hours',
  ]);
  expect(durationsIn('4 Dayton Street, 3 minIO nodes')).toEqual([]);
});

describe('its length', () => {
  test.each([
    [duration(30, 'minute'), 0.5, null],
    [duration(2, 'week'), 336, 14],
    [duration(10, 'day'), 240, 10],
    [duration(48, 'hour'), 48, 2],
    [duration(8, 'working-hour'), 8, null],
    [duration(2, 'working-day'), null, null],
    [duration(1, 'month'), null, null],
    [duration(1, 'billing-cycle'), null, null],
  ] as const)('of %o', (length, hours, days) => {
    expect(hoursOf(length)).toBe(hours);
    expect(calendarDaysOf(length)).toBe(days);
  });
});
