import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { duration } from '#shared/agreement/duration.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { dayNumber, dayOfNumber } from '#shared/engine/calendar/zone.ts';
import { endAfterRenewals, endOfTerm } from '#shared/engine/schedule/end-of-term.ts';

const day = (text: string) => text as IsoDate;
const end = (start: string, months: number) =>
  endOfTerm({ start: day(start), length: duration(months, 'month') });

describe('a term', () => {
  it.each([
    ['2027-01-01', 12, '2027-12-31'],
    ['2027-03-15', 1, '2027-04-14'],
    ['2027-02-28', 12, '2028-02-27'],
  ])(
    'from %s for %i months ends on the day before the corresponding day',
    (start, months, last) => {
      expect(end(start, months)).toBe(last);
    },
  );

  it.each([
    ['2027-03-31', 1, '2027-04-30'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2027-01-30', 1, '2027-02-28'],
  ])('from %s for %i months ends with a month that lacks the day', (start, months, last) => {
    expect(end(start, months)).toBe(last);
  });

  it('ends in the month of the corresponding day, and on the day before it unless the month lacks it', () => {
    const first = dayNumber(day('2000-01-01'));
    fc.assert(
      fc.property(
        fc.integer({ min: first, max: first + 40_000 }).map(dayOfNumber),
        fc.integer({ min: 1, max: 600 }),
        (start, months) => {
          const [year, month, date] = start.split('-').map(Number) as [number, number, number];
          const corresponding = new Date(Date.UTC(year, month - 1 + months, date));
          const isThere = corresponding.getUTCDate() === date;
          // Day 0 of the month after is the last day of a month.
          const last = isThere
            ? new Date(corresponding.getTime() - 86_400_000)
            : new Date(Date.UTC(year, month + months, 0));
          expect(end(start, months)).toBe(last.toISOString().slice(0, 10));
        },
      ),
    );
  });

  it.each([
    ['2028-02-29', 4, 'year', '2032-02-28'],
    ['2027-03-01', 30, 'day', '2027-03-30'],
    ['2027-03-01', 2, 'week', '2027-03-14'],
  ] as const)('from %s for %d %ss ends on %s', (start, count, unit, last) => {
    expect(endOfTerm({ start: day(start), length: duration(count, unit) })).toBe(last);
  });

  it('has no end while its start or length is open', () => {
    expect(endOfTerm({ start: null, length: duration(1, 'year') })).toBe(null);
    expect(endOfTerm({ start: day('2027-01-01'), length: null })).toBe(null);
  });

  it('begins again on the day after its end', () => {
    const january = { start: day('2027-01-31'), length: duration(1, 'month') };
    expect(endAfterRenewals(january, duration(1, 'week'), 1)).toBe('2027-03-07');
    expect(endAfterRenewals(january, duration(1, 'month'), 2)).toBe('2027-04-30');
  });
});
