import { describe, expect, test } from 'vitest';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const tablesOf = (...lines: readonly string[]) =>
  slaTextOf(lines.join('\n')).tables.map(({ header, rows }) =>
    [header, ...rows].map((row) => row.map(({ text }) => text).join(' | ')),
  );

describe('a table whose columns stand under each other', () => {
  test('with a first column that nothing names', () => {
    expect(
      tablesOf(
        'How soon we call back:',
        '',
        '                     Shed          Barn',
        'Pump stands still    3 hours       40 minutes',
        'Pump leaks           next week     2 days',
      ),
    ).toEqual([
      [
        ' | Shed | Barn',
        'Pump stands still | 3 hours | 40 minutes',
        'Pump leaks | next week | 2 days',
      ],
    ]);
  });

  test('with cells that go on in the line below', () => {
    expect(
      tablesOf(
        'Availability                 Rebate',
        '98.0% or more but            6%',
        'less than 99.8%',
        '96.0% or more but            14%',
        'less than 98.0%',
        'less than 96.0%              28%',
      ),
    ).toEqual([
      [
        'Availability | Rebate',
        '98.0% or more but less than 99.8% | 6%',
        '96.0% or more but less than 98.0% | 14%',
        'less than 96.0% | 28%',
      ],
    ]);
    expect(
      tablesOf(
        'Level     What it is           Fix',
        '---------------------------------------',
        'Red       All is down, no      5 hours',
        '          way around it',
        'Green     A question           next',
        '                               release',
      ),
    ).toEqual([
      [
        'Level | What it is | Fix',
        'Red | All is down, no way around it | 5 hours',
        'Green | A question | next release',
      ],
    ]);
  });

  test('with a rule below names that fill two lines', () => {
    expect(
      tablesOf(
        'Hours without heat          Taken off',
        '                            (of the rent)',
        '------------------------------------------',
        'over 3  and  up to 9        4 %',
        'over 9                      11 %',
      ),
    ).toEqual([
      [
        'Hours without heat | Taken off (of the rent)',
        'over 3  and  up to 9 | 4 %',
        'over 9 | 11 %',
      ],
    ]);
  });

  test('with a row whose first cell fills its column', () => {
    expect(
      tablesOf(
        'Time without water       Paid back',
        'an hour or less          nothing',
        'more than an hour, to 7h 6% of the rate',
        'more than 7h             19% of the rate',
      )[0]?.[2],
    ).toBe('more than an hour, to 7h | 6% of the rate');
  });

  test.each([
    [
      'clauses that are set in behind their number',
      '7.1   The pump is looked after by the',
      '      maker, and nobody else may open',
      '      its case while it runs.',
    ],
    [
      'items behind their sign',
      '-  95% to 97%        less by a fifth',
      '-  90% to 94%        less by a half',
      '-  under 90%         free',
    ],
    ['running text', 'We look   after', 'the pump that you have', 'bought from us.'],
  ])('none of %s', (_, ...lines) => {
    expect(tablesOf(...lines)).toEqual([]);
  });
});

test('items below a numbered line are no table of signs', () => {
  expect(
    tablesOf('3.4   Left out', '      –  a cut cable', '      –  a closed gate', '      –  snow'),
  ).toEqual([]);
});
