import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WINDOWS, type Window } from '#shared/agreement/commitment.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { windowOn, windowsBetween } from '#shared/engine/calendar/windows.ts';
import { addToDay, dayNumber, dayOfNumber } from '#shared/engine/calendar/zone.ts';

const day = (text: string) => text as IsoDate;
const context = { zone: 'Europe/Berlin', contractStart: day('2026-04-15') };

describe('the window that holds a day', () => {
  it.each([
    ['day', '2026-06-10', '2026-06-10', '2026-06-10'],
    ['week', '2026-06-10', '2026-06-08', '2026-06-14'],
    ['week', '2026-06-14', '2026-06-08', '2026-06-14'],
    ['calendar-month', '2028-02-10', '2028-02-01', '2028-02-29'],
    ['rolling-30-days', '2026-06-30', '2026-06-01', '2026-06-30'],
    ['calendar-quarter', '2026-06-10', '2026-04-01', '2026-06-30'],
    ['calendar-year', '2026-06-10', '2026-01-01', '2026-12-31'],
    ['contract-year', '2026-06-10', '2026-04-15', '2027-04-14'],
    ['contract-year', '2026-04-14', '2025-04-15', '2026-04-14'],
    ['billing-cycle', '2026-06-10', '2026-06-01', '2026-06-30'],
  ] as const)('a %s on %s runs from %s to %s', (window, on, first, last) => {
    expect(windowOn(window, day(on), context)).toMatchObject({ first, last });
  });

  it('begins and ends at midnight of the agreement’s zone, over the change of the clocks', () => {
    const march = windowOn('calendar-month', day('2026-03-10'), context);
    expect(march.start).toBe(Date.parse('2026-02-28T23:00Z'));
    expect(march.end).toBe(Date.parse('2026-03-31T22:00Z'));
    expect((march.end - march.start) / 3_600_000).toBe(31 * 24 - 1);
  });

  it('takes contract years from a leap day on to 28 February where there is no 29th', () => {
    const leap = { ...context, contractStart: day('2028-02-29') };
    expect(windowOn('contract-year', day('2029-02-27'), leap)).toMatchObject({
      first: '2028-02-29',
      last: '2029-02-27',
    });
    expect(windowOn('contract-year', day('2032-02-29'), leap)).toMatchObject({
      first: '2032-02-29',
      last: '2033-02-27',
    });
  });

  it('bills by other cycles where it is told so', () => {
    const billing = { ...context, billing: { anchor: day('2026-01-31'), months: 3 } };
    expect(windowOn('billing-cycle', day('2026-05-01'), billing)).toMatchObject({
      first: '2026-04-30',
      last: '2026-07-30',
    });
  });

  it('takes contract years as calendar years while the start is open', () => {
    expect(
      windowOn('contract-year', day('2026-06-10'), { ...context, contractStart: null }),
    ).toMatchObject({ first: '2026-01-01', last: '2026-12-31' });
  });
});

describe('the windows between two days', () => {
  it('are all that touch them', () => {
    const months = windowsBetween('calendar-month', day('2026-01-31'), day('2026-04-01'), context);
    expect(months.map(({ first }) => first)).toEqual([
      '2026-01-01',
      '2026-02-01',
      '2026-03-01',
      '2026-04-01',
    ]);
  });

  it('are, of rolling ones, those that end with a month and the one that ends with the span', () => {
    const rolling = windowsBetween(
      'rolling-30-days',
      day('2026-01-15'),
      day('2026-03-10'),
      context,
    );
    expect(rolling.map(({ first, last }) => [first, last])).toEqual([
      ['2026-01-02', '2026-01-31'],
      ['2026-01-30', '2026-02-28'],
      ['2026-02-09', '2026-03-10'],
    ]);
  });

  it('are none for days in the wrong order, and end with the calendar', () => {
    expect(windowsBetween('day', day('2026-01-02'), day('2026-01-01'), context)).toEqual([]);
    expect(windowsBetween('week', day('9999-12-30'), day('9999-12-31'), context)).toHaveLength(1);
  });

  const anyDay = fc
    .integer({ min: dayNumber(day('2020-01-01')), max: dayNumber(day('2040-01-01')) })
    .map(dayOfNumber);
  const tiling = WINDOWS.filter((window) => window !== 'rolling-30-days');

  it('follow each other without gap or overlap', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Window>(...tiling),
        anyDay,
        fc.integer({ min: 0, max: 800 }),
        fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'),
        fc.record({
          contractStart: anyDay,
          anchor: anyDay,
          months: fc.constantFrom(1, 2, 3, 6, 12),
        }),
        (window, from, days, zone, { contractStart, anchor, months }) => {
          const to = addToDay(from, days, 'day');
          const own = { zone, contractStart, billing: { anchor, months } };
          const spans = windowsBetween(window, from, to, own);
          expect(spans[0]!.first <= from && spans.at(-1)!.last >= to).toBe(true);
          spans.forEach((span, index) => {
            expect(windowOn(window, span.first, own)).toEqual(span);
            expect(windowOn(window, span.last, own)).toEqual(span);
            expect(span.end).toBeGreaterThan(span.start);
            if (index > 0) expect(span.start).toBe(spans[index - 1]!.end);
          });
        },
      ),
    );
  });
});
