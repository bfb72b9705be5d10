import { describe, expect, it } from 'vitest';
import type { CommitmentId } from '#shared/agreement/ids.ts';
import { problemLine } from '#shared/base/place.ts';
import { readResults } from '#shared/engine/import/results.ts';
import { availability } from '#test/support/agreements/agreements.ts';

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
      ].map(([period, value, cases], index) => ({
        commitment: 'availability',
        row: index + 2,
        result: { period, value, cases, claimed: null, claimedCredit: null, terms: null, note: '' },
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
    ['more than all of it', '2026-05,availability,105', /^Row 2, column "value": "105" is more/],
    [
      'a fraction for a percentage',
      '2026-05,availability,0.9981',
      /^Row 2, column "value": "0.9981" would be read as 0.9981%, against a target of 99.9%\. Write 99.81 if/,
    ],
    [
      'the same month twice',
      '2026-05,availability,99\n2026-05,availability,98',
      /^Row 3, column "month": Row 2 already/,
    ],
  ])('with %s are refused', (_, rows, message) => {
    expect(faults(`month,commitment,value\n${rows}\n`)).toEqual([expect.stringMatching(message)]);
  });

  it('may be as low as they say, with their sign', () => {
    expect(faults('month,commitment,value\n2026-05,availability,0.5%\n')).toEqual([]);
  });

  it('of a name that several commitments bear are refused, of an id are not', () => {
    const twice = [availability(), { ...availability(), id: 'second' as CommitmentId }];
    const named = (name: string) => {
      const result = readResults(`month,commitment,value\n2026-05,${name},99\n`, twice);
      return result.ok
        ? result.value.map(({ commitment }) => commitment)
        : result.error.map(problemLine);
    };
    expect(named('second')).toEqual(['second']);
    const other = [{ ...availability(), id: 'first' as CommitmentId }, twice[1]!];
    const result = readResults('month,commitment,value\n2026-05,Availability,99\n', other);
    expect(result.ok ? [] : result.error.map(problemLine)).toEqual([
      'Row 2, column "commitment": "Availability" is the name of several commitments. Write the id of the one that is meant: first or second.',
    ]);
  });

  it('may call a commitment without a name by what it is, as the message of another does', () => {
    const nameless = ['first', 'second'].map((id) => ({
      ...availability(),
      id: id as CommitmentId,
      name: '',
    }));
    const named = (name: string) => {
      const result = readResults(`month,commitment,value\n2026-05,${name},99\n`, nameless);
      return result.ok
        ? result.value.map(({ commitment }) => commitment)
        : result.error.map(problemLine);
    };
    expect(named('commitment 2')).toEqual(['second']);
    expect(named('')).toEqual([
      'Row 2, column "commitment": The agreement has no commitment "". Write one of: Commitment 1, Commitment 2.',
    ]);
  });

  it('are at least one', () => {
    expect(faults('month,commitment,value\n')[0]).toContain('There is no result in it');
  });

  it('need their columns', () => {
    expect(faults('month,value\n2026-05,99\n')[0]).toMatch(/no column "commitment"/);
  });
});
