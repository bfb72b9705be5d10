import { describe, expect, it } from 'vitest';
import { problemLine } from '#shared/base/place.ts';
import { columnFormat, readInstants, type InstantOptions } from '#shared/engine/import/instants.ts';
import { ProblemList } from '#shared/engine/import/problem-list.ts';

const read = (cells: readonly string[], options: Partial<InstantOptions> = {}) => {
  const problems = new ProblemList();
  const rowNumbers = Uint32Array.from(cells, (_, index) => index + 2);
  const { values, ...said } = readInstants(
    { name: 'Opened', cells, rowNumbers },
    { zone: 'UTC', dateOrder: null, ...options },
    problems,
  );
  return {
    moments: [...values].map((value) =>
      Number.isNaN(value) ? null : new Date(value).toISOString(),
    ),
    faults: problems.problems.map(problemLine),
    ...said,
  };
};

const AT = '2026-06-03T14:05:00.000Z';

describe('a moment', () => {
  it.each<[string, string]>([
    ['2026-06-03T14:05:00Z', AT],
    ['2026-06-03T14:05Z', AT],
    ['2026-06-03T16:05:00+02:00', AT],
    ['2026-06-03 09:05:00 -0500', AT],
    ['2026-06-03T16:05+02', AT],
    ['20260603T140500Z', AT],
    ['2026-06-03 14:05:00.250Z', '2026-06-03T14:05:00.250Z'],
    ['2026-06-03 14:05 UTC', AT],
    ['2026-06-03 14:05', AT],
    ['2026/06/03 14:05', AT],
    ['2026-06-03', '2026-06-03T00:00:00.000Z'],
    ['03.06.2026 14:05', AT],
    ['3. 6. 2026, 14:05 Uhr', AT],
    ['03.06.26 14:05', AT],
    ['3 Jun 2026 14:05', AT],
    ['3. Juni 2026 14:05', AT],
    ['03/Jun/26 2:05 PM', AT],
    ['Jun 3, 2026 at 2:05 PM', AT],
    ['Wed, 03 Jun 2026 14:05:00 +0000', AT],
    ['46176.58680555555', AT],
    ['1780495500', AT],
    ['1780495500000', AT],
    ['2026-06-02 24:00', '2026-06-03T00:00:00.000Z'],
    ['2026-06-03 12:05 am', '2026-06-03T00:05:00.000Z'],
  ])('is written as %s', (cell, moment) => {
    expect(read([cell])).toMatchObject({ moments: [moment], faults: [] });
  });

  it('with day and month in doubt is decided by the whole column', () => {
    expect(read(['03/06/2026 2:05 pm', '25/06/2026 2:05 pm']).moments[0]).toBe(AT);
    expect(read(['06/03/2026 2:05 pm', '06/25/2026 2:05 pm']).moments[0]).toBe(AT);
  });

  it('with day and month in doubt everywhere is asked for', () => {
    const cells = ['03/06/2026 14:05', '', '04/06/2026 14:05'];
    expect(columnFormat(cells)).toMatchObject({ type: 'ambiguous', example: '03/06/2026 14:05' });
    expect(read(cells).faults).toEqual([
      expect.stringMatching(/^Row 2, column "Opened".*day first/),
    ]);
    expect(read(cells, { dateOrder: 'day-first' }).moments[0]).toBe(AT);
    expect(read(cells, { dateOrder: 'month-first' }).moments[0]).toBe('2026-03-06T14:05:00.000Z');
  });

  it.each<[string, readonly string[], RegExp]>([
    [
      'two ways of writing',
      ['2026-06-03 14:05', '2026-06-04 14:05', '05.06.2026 14:05'],
      /^Row 4, .*differently/,
    ],
    [
      'day first and month first',
      ['25/06/2026', '26/06/2026', '06/27/2026'],
      /^Row 4, .*differently/,
    ],
    [
      'zones on some',
      ['2026-06-03T14:05Z', '2026-06-03T14:05Z', '2026-06-03T14:05'],
      /^Row 4, .*names no time zone/,
    ],
    ['words', ['2026-06-03', 'yesterday'], /^Row 3, .*"yesterday" is no date and time/],
    ['a day that is none', ['2026-02-28', '2026-02-29'], /^Row 3, .*no day of the calendar/],
    ['a month 13', ['2026-13-01'], /^Row 2, .*no day of the calendar/],
    ['an hour 25', ['2026-06-03 25:00'], /^Row 2, .*between 00:00 and 24:00/],
    ['a time after 24:00', ['2026-06-03 24:01'], /^Row 2, .*between 00:00 and 24:00/],
    ['13 pm', ['2026-06-03 13:00 pm'], /^Row 2, .*between 00:00 and 24:00/],
    ['a leap second', ['2016-12-31T23:59:60Z'], /^Row 2, .*leap second/],
  ])('column with %s names row and column', (_, cells, message) => {
    const { faults } = read(cells);
    expect(faults).toEqual([expect.stringMatching(message)]);
  });

  it('without a zone is refused where none is given, and read in the given one', () => {
    expect(read(['2026-06-03 14:05'], { zone: null }).faults).toEqual([
      expect.stringMatching(/^Row 2, column "Opened".*names no time zone/),
    ]);
    expect(read(['2026-06-03T14:05Z'], { zone: null }).faults).toEqual([]);
    expect(read(['2026-06-03 16:05'], { zone: 'Europe/Berlin' })).toMatchObject({
      moments: [AT],
      usedZone: true,
    });
  });

  it('that the clocks skipped is refused with its row', () => {
    const { faults } = read(['2026-03-29 01:59', '2026-03-29 02:30', '2026-03-29 03:00'], {
      zone: 'Europe/Berlin',
    });
    expect(faults).toEqual([expect.stringMatching(/^Row 3, .*does not exist in Europe\/Berlin/)]);
  });

  it('that came twice is the first one, and it is said', () => {
    expect(read(['2026-10-25 02:30', '2026-10-25 03:30'], { zone: 'Europe/Berlin' })).toMatchObject(
      {
        moments: ['2026-10-25T00:30:00.000Z', '2026-10-25T02:30:00.000Z'],
        twice: new Map([[0, Date.parse('2026-10-25T01:30Z')]]),
        faults: [],
      },
    );
  });

  it('at 24:00 of a day on which the clocks change is the next midnight', () => {
    expect(read(['2026-03-29 24:00'], { zone: 'Europe/Berlin' }).moments).toEqual([
      '2026-03-29T22:00:00.000Z',
    ]);
  });
});
