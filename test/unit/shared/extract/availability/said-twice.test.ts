import { describe, expect, test } from 'vitest';
import { serviceLevels } from '#shared/extract/availability/service-levels.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const levels = (text: string) =>
  serviceLevels(slaTextOf(text)).availability.map(({ percent, window }) => `${percent} ${window}`);

test('the downtime that a plan allows says its level again', () => {
  expect(
    levels(
      '## 3.1 Plan Eco\n\n| Métrica | Compromiso |\n|---|---|\n| Disponibilidad Mensual | 98.4% |\n\n## 3.2 Plan Max\n\n| Métrica | Compromiso |\n|---|---|\n| Disponibilidad Mensual | 99.4% |\n\n## 4 Inactividad permitida\n\n| Plan | Disponibilidad | Inactividad permitida |\n|---|---|---|\n| Eco | 98.4% | 11 horas |\n| Max | 99.4% | 4 horas |',
    ),
  ).toEqual(['98.4 monthly', '99.4 monthly']);
});

test('what stands beside a target tells for whom it is', () => {
  expect(
    levels(
      '# Uptime tiers\n\n| Tier | Target | Made for |\n|---|---|---|\n| One | 98.4% monthly | hobbies |\n| Two | 99.4% monthly | compliance and quality teams |',
    ),
  ).toHaveLength(2);
});

test('a requirement tells over which time, and a number names nothing', () => {
  const { availability } = serviceLevels(
    slaTextOf(
      '| Ref | Requirement | Standard |\n|---|---|---|\n| 4.1 | Availability of the portal, per quarter | ≥ 99.4 % |\n| 4.2 | Availability of the vault, per quarter | ≥ 98.4 % |',
    ),
  );
  expect(availability.map(({ scope }) => scope)).toEqual([
    expect.stringContaining('portal'),
    expect.stringContaining('vault'),
  ]);
  expect(new Set(availability.map(({ window }) => window)).size).toBe(1);
});

test('objectives that are internal promise nothing', () => {
  expect(
    levels(
      '# Promises\n\n| Metric | Commitment |\n|---|---|\n| Availability | 99.4% monthly |\n\n# Objectives (internal)\n\n| Metric | Target |\n|---|---|\n| Availability | 99.7% |',
    ),
  ).toHaveLength(1);
});

describe('what was chosen names the part', () => {
  test.each([
    'Where the tenant takes one feed, the level is 98.4%, measured annually.',
    'If you book one feed, the level is 98.4%, measured annually.',
  ])('%s', (text) =>
    expect(levels(`Quarl warrants that the cage has power 100% of the time. ${text}`)).toHaveLength(
      2,
    ),
  );
});

test('two dashes are one', () => {
  const { credits } = serviceLevels(
    slaTextOf(
      '| Availability | Credit |\n|---|---|\n| 99.4% -- 98.4% | 6% of the fee |\n| < 98.4% | 12% of the fee |',
    ),
  );
  expect(credits.map(({ below, atOrAbove }) => [below, atOrAbove])).toEqual([
    ['99.4', '98.4'],
    ['98.4', null],
  ]);
});

test('deductions are credits', () => {
  const { credits } = serviceLevels(
    slaTextOf(
      'Deductions from the monthly charge:\n\n| Availability | Deduction |\n|---|---|\n| 99.4% or above | nil |\n| 98.4% to below 99.4% | 6% |\n| below 98.4% | 12% |',
    ),
  );
  expect(credits.map(({ credit }) => credit)).toEqual(['6', '12']);
});

test('an aside tells the downtime that a level leaves', () => {
  expect(
    levels('Quarl keeps the line available 99.4% (less than 5 hours of downtime) of the time.'),
  ).toHaveLength(1);
});
