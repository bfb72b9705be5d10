import { describe, expect, it } from 'vitest';
import { problemLine } from '#shared/base/place.ts';
import { readResults } from '#shared/engine/import/results.ts';
import { availability } from '#test/support/agreements.ts';

const read = (text: string) => readResults(text, [availability()]);
const faults = (text: string) => {
  const result = read(text);
  return result.ok ? [] : result.error.map(problemLine);
};

describe('results of months', () => {
  it('are read with their commitment by id or name', () => {
    expect(
      read(
        'month,commitment,value,cases\n2026-05,availability,99.95,\n06/2026,Availability,"99,9 %",12\n2026-07,availability,,\n',
      ),
    ).toEqual({
      ok: true,
      value: [
        ['2026-05-01', '99.95', null],
        ['2026-06-01', '99.9', 12],
        ['2026-07-01', null, null],
      ].map(([period, value, cases]) => ({
        commitment: 'availability',
        result: { period, value, cases, claimed: null, note: '' },
      })),
    });
  });

  it.each<[string, string, RegExp]>([
    [
      'a month that is none',
      '2026-13,availability,99',
      /^Row 2, column "month": "2026-13" is no month/,
    ],
    [
      'an unknown commitment',
      '2026-05,uptime,99',
      /^Row 2, column "commitment": .*no commitment "uptime"/,
    ],
    [
      'a word for a figure',
      '2026-05,availability,good',
      /^Row 2, column "value": "good" is no figure/,
    ],
    ['a negative figure', '2026-05,availability,-1', /^Row 2, column "value": "-1" is negative/],
    [
      'the same month twice',
      '2026-05,availability,99\n2026-05,availability,98',
      /^Row 3, column "month": Row 2 already/,
    ],
  ])('with %s are refused', (_, rows, message) => {
    expect(faults(`month,commitment,value\n${rows}\n`)).toEqual([expect.stringMatching(message)]);
  });

  it('need their columns', () => {
    expect(faults('month,value\n2026-05,99\n')[0]).toMatch(/no column "commitment"/);
  });
});
