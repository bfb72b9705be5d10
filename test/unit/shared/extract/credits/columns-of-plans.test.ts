import { describe, expect, test } from 'vitest';
import { serviceLevels } from '#shared/extract/availability/service-levels.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const steps = (text: string) =>
  serviceLevels(slaTextOf(text)).credits.map(({ scope, below, atOrAbove, credit }) => [
    scope,
    below,
    atOrAbove,
    credit,
  ]);
const table = (...rows: readonly string[]) => rows.map((row) => `| ${row} |`).join('\n');

const ROWS = [
  '97.5% ≤ A < 98.6% | 97.5% ≤ A < 99.3% | 7%',
  '94% ≤ A < 97.5% | 94% ≤ A < 97.5% | 18%',
  'A < 94% | A < 94% | 60%',
];
const OF_BOTH = [
  ['Kite', '98.6', '97.5', '7'],
  ['Kite', '97.5', '94', '18'],
  ['Kite', '94', null, '60'],
  ['Heron', '99.3', '97.5', '7'],
  ['Heron', '97.5', '94', '18'],
  ['Heron', '94', null, '60'],
];

describe('a column of levels for each plan, beside one credit', () => {
  test.each([
    ['named by the header', ['Kite | Heron | Service credit', '---|---|---']],
    [
      'named by the header, with the level of each',
      ['Kite (98.6%) | Heron (99.3%) | Service credit', '---|---|---'],
    ],
    [
      'named by the row below a title that spans them',
      [
        'Availability reached (A) | | Service credit',
        '---|---|---',
        'Kite (98.6%) | Heron (99.3%) | ',
      ],
    ],
  ])('%s', (_, head) => expect(steps(table(...head, ...ROWS))).toEqual(OF_BOTH));

  test('two bounds of one band are no plans', () => {
    const text = table(
      'From | Below | Service credit',
      '---|---|---',
      '≥ 97.5% | < 98.6% | 7%',
      '≥ 94% | < 97.5% | 18%',
    );
    expect(steps(text)).toEqual([
      ['', '98.6', '97.5', '7'],
      ['', '97.5', '94', '18'],
    ]);
  });

  test('a column that measures the same otherwise is no plan', () => {
    const text = table(
      'Monthly uptime | Time down in the month | Service credit',
      '---|---|---',
      '97.5% – 98.6% | up to 18 hours | 7%',
      '< 97.5% | more than 18 hours | 18%',
    );
    expect(steps(text)).toEqual([
      ['', '98.6', '97.5', '7'],
      ['', '97.5', null, '18'],
    ]);
  });
});

describe('a share of the fee is no level, however it is compared', () => {
  test.each([
    'Most that is paid per month | No more than 12% of the monthly charge | No more than 24% of the monthly charge',
    'Greatest penalty in a quarter | at most 12% of the fee | at most 24% of the fee',
  ])('%s', (row) => {
    expect(steps(table('Penalty | Test cluster | Live cluster', '---|---|---', row))).toEqual([]);
  });

  test('a level beside a share is one', () => {
    const text = table(
      'Uptime of the month | Penalty',
      '---|---',
      'below 98.6% | 12% of the monthly charge',
      'below 95% | 24% of the monthly charge',
    );
    expect(steps(text)).toEqual([
      ['', '98.6', null, '12'],
      ['', '95', null, '24'],
    ]);
  });
});
