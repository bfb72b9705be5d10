import { describe, expect, test } from 'vitest';
import { serviceLevels } from '#shared/extract/availability/service-levels.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const levelsOf = (text: string) =>
  serviceLevels(slaTextOf(text)).availability.map(({ percent, scope }) => [percent, scope]);
const stepsOf = (text: string) =>
  serviceLevels(slaTextOf(text)).credits.map(({ below, atOrAbove, credit, scope }) => [
    below,
    atOrAbove,
    credit,
    scope,
  ]);

describe('several plans in one cell', () => {
  test.each([
    '99.3 % (Basic), 99.6 % (Plus)',
    '99.3% (Basic) / 99.6% (Plus)',
    'Basic: 99.3%; Plus: 99.6%',
    '99.3% for Basic and 99.6% for Plus',
  ])('%s', (cell) => {
    const table = `| Item | Value |\n|---|---|\n| Availability per month | ${cell} |\n| Support | by mail |`;
    const levels = levelsOf(table);
    expect(levels.map(([percent]) => percent)).toEqual(['99.3', '99.6']);
    expect(levels[0]?.[1]).toContain('Basic');
    expect(levels[1]?.[1]).toContain('Plus');
  });

  test('each has its own step', () => {
    const table =
      '| Uptime | Credit |\n|---|---|\n| 98.4 % – 99.3 % (Basic) / 99.1 % – 99.6 % (Plus) | 8 % |\n| < 98.4 % | 21 % |';
    expect(stepsOf(table)).toEqual([
      ['99.3', '98.4', '8', 'Basic'],
      ['99.6', '99.1', '8', 'Plus'],
      ['98.4', null, '21', ''],
    ]);
  });

  test('the two bounds of one band are no plans', () => {
    const table =
      '| Uptime | Credit |\n|---|---|\n| 98.4 % to 99.3 % | 8 % |\n| below 98.4 % | 21 % |';
    expect(stepsOf(table)).toEqual([
      ['99.3', '98.4', '8', ''],
      ['98.4', null, '21', ''],
    ]);
  });

  test('in a line, the plan stands in brackets behind its figure', () => {
    expect(levelsOf('- Uptime: 99.3 % (Basic), 99.6 % (Plus)')).toEqual([
      ['99.3', 'Basic'],
      ['99.6', 'Plus'],
    ]);
  });
});

describe('several parts in the lines of one cell', () => {
  test.each([
    '99.3% > Mail/SMS<br>98.6% > Faces',
    '99.3% Mail/SMS<br/>98.6% Faces',
    '99.3 % – Mail/SMS<br>98.6 % – Faces',
    'Mail/SMS: 99.3%<br>Faces: 98.6%',
  ])('%s', (cell) => {
    const table = `| Product | Availability | Notes |\n|---|---|---|\n| Gate | ${cell} | |\n| Scan | 98.1% > Registry | slow |`;
    expect(levelsOf(table)).toEqual([
      ['99.3', 'Gate, Mail/SMS'],
      ['98.6', 'Gate, Faces'],
      ['98.1', 'Scan'],
    ]);
  });

  test.each([
    ['99.3% Monthly<br>98.6% Yearly', ['99.3']],
    ['99.3% Uptime<br>98.6% Target', ['99.3']],
  ])('%s names none', (cell, percents) => {
    const table = `| Product | Availability |\n|---|---|\n| Gate | ${cell} |`;
    expect(levelsOf(table).map(([percent]) => percent)).toEqual(percents);
  });

  test('a schedule that earns nothing states no second level', () => {
    const text =
      '| Product | Availability |\n|---|---|\n| Gate | 99.3% |\n\n| Availability | Credit | Product |\n|---|---|---|\n| Mail<br>99.3% or higher<br>99.29% or lower | No credit | Gate |';
    expect(levelsOf(text)).toEqual([['99.3', 'Gate']]);
  });
});

describe('levels whose cells became lines', () => {
  test('a name and a level each, below a word for availability', () => {
    const lines =
      'Parameter |\n\nService availability |\n\nPortal (two sites) |\n\n100% |\n\nPortal (one site) |\n\n99.4% |\n\nCall quality |';
    expect(levelsOf(lines)).toEqual([
      ['100', 'Portal (two sites)'],
      ['99.4', 'Portal (one site)'],
    ]);
  });

  test('columns of other levels in the same line change nothing', () => {
    const lines =
      'Item :: availability each month :: max. data loss\n\nLedger :: 99.6 % :: 20 min\n\nReports :: 98.2 % :: 12 h';
    expect(levelsOf(lines)).toEqual([
      ['99.6', 'Ledger'],
      ['98.2', 'Reports'],
    ]);
  });
});
