import { describe, expect, test } from 'vitest';
import { serviceLevels } from '#shared/extract/availability/service-levels.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const credits = (text: string) =>
  serviceLevels(slaTextOf(text)).credits.map(({ scope, below, atOrAbove, credit }) => [
    scope,
    below,
    atOrAbove,
    credit,
  ]);

const table = (...cells: readonly string[]) =>
  [
    '| Plan | Uptime | Service credits |',
    '|---|---|---|',
    ...cells.map((cell, row) => `| Plan ${row + 1} | 99.${8 - row}% | ${cell} |`),
  ].join('\n');

describe('steps that share a cell', () => {
  test.each([
    '5% for <99.8%, 20% for <99.2%',
    '5% if < 99.8%; 20% if < 99.2%',
    '5% when uptime is below 99.8%, 20% when uptime is below 99.2%',
    '5% under 99.8%, 20% under 99.2%',
    '5% of the monthly fee below 99.8%, 20% of the monthly fee below 99.2%',
    '<99.8%: 5%, <99.2%: 20%',
    '< 99.8% → 5% / < 99.2% → 20%',
    '5% (<99.8%), 20% (<99.2%)',
    'Up to 20%: 5% for <99.8%, 20% for <99.2%',
    '5 % si < 99,8 %, 20 % si < 99,2 %',
    '5% bij < 99,8%, 20% bij < 99,2%',
    'Below 99.8%: 5% credit<br>Below 99.2%: 20% credit',
  ])('%s', (cell) => {
    expect(credits(table(cell))).toEqual([
      ['Plan 1', '99.8', null, '5'],
      ['Plan 1', '99.2', null, '20'],
    ]);
  });

  test('are those of the plan that their row names, also where two plans share one', () => {
    expect(
      credits(table('5% for <99.8%, 20% for <99.2%', '5% for <99.7%, 20% for <99.2%', 'None')),
    ).toEqual([
      ['Plan 1', '99.8', null, '5'],
      ['Plan 1', '99.2', null, '20'],
      ['Plan 2', '99.7', null, '5'],
      ['Plan 2', '99.2', null, '20'],
    ]);
  });

  test('in German, below the name of the credit', () => {
    expect(
      credits(
        '| Tarif | Verfügbarkeit | Gutschrift |\n|---|---|---|\n| Basis | 99,5 % | 10 % bei < 99,5 %, 30 % bei < 98 % |',
      ),
    ).toEqual([
      ['Basis', '99.5', null, '10'],
      ['Basis', '98', null, '30'],
    ]);
  });

  test('of each of two schedules that stand in cells', () => {
    const nested = (name: string, top: string) =>
      `<table><tr><th>Service level</th><td>At least ${top}% ${name}.</td></tr><tr><th>Service credit</th><td><table><tr><th>${name}</th><th>Service credit</th></tr><tr><td>98.0% to < ${top}%</td><td>10%</td></tr><tr><td>95.0% to < 98.0%</td><td>25%</td></tr><tr><td>< 95.0%</td><td>50%</td></tr></table></td></tr></table>`;
    const found = credits(
      `## Storage\n\n${nested('readable objects', '99.7')}\n\n## Compute\n\n${nested('availability', '99.4')}`,
    );
    expect(found.map(([, ...step]) => step)).toEqual([
      ['99.7', '98', '10'],
      ['98', '95', '25'],
      ['95', null, '50'],
      ['99.4', '98', '10'],
      ['98', '95', '25'],
      ['95', null, '50'],
    ]);
  });
});

test('a rate in a cell keeps what it counts', () => {
  const found = serviceLevels(
    slaTextOf(
      '| Plan | Uptime | Service credit |\n|---|---|---|\n| One | below 99.8% | 5% for each 0.1% |\n| Two | below 99.2% | For every 0.2%: 10% of the fee |',
    ),
  ).credits.map(({ below, credit, per }) => [below, credit, per?.value]);
  expect(found).toEqual([
    ['99.8', '5', '0.1'],
    ['99.2', '10', '0.2'],
  ]);
});

describe('a row of credits and levels', () => {
  test('still reads a credit before the next level as that of the level before it', () => {
    expect(
      credits('## Service credits\n\n- < 99.8% 5% < 99.2% 20%').map(([, ...step]) => step),
    ).toEqual([
      ['99.8', null, '5'],
      ['99.2', null, '20'],
    ]);
  });
});

describe('steps of whole hours', () => {
  test('begin with each length that a cell names', () => {
    expect(
      credits(
        '| Period | Service credit |\n|---|---|\n| 2 hours of downtime | 5% |\n| 4 hours of downtime | 15% |\n| 8+ hours of downtime | 40% |',
      ).map(([, ...step]) => step),
    ).toEqual([
      [null, '2', '5'],
      [null, '4', '15'],
      [null, '8', '40'],
    ]);
  });

  test('but not with the downtime that a plan allows', () => {
    expect(
      credits(
        '| Plan | Allowed downtime | Service credit |\n|---|---|---|\n| One | 2 hours | 5% |\n| Two | 4 hours | 15% |',
      ).filter(([, , atOrAbove]) => atOrAbove !== null),
    ).toEqual([]);
  });
});
