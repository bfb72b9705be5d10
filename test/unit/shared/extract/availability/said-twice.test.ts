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

const percents = (text: string) =>
  serviceLevels(slaTextOf(text)).availability.map(({ percent }) => percent);

describe('a level that is said of a plan again', () => {
  const TABLE =
    '| Feature | Standard | Premium |\n|---|---|---|\n| Uptime SLA | 99.3% | 99.7%, or 99.85% for paired sites |\n\n';
  const scoped = (text: string) =>
    serviceLevels(slaTextOf(text)).availability.map(({ percent, scope }) => [percent, scope]);

  test.each([
    'Premium commits to 99.7% monthly uptime for sites in one town and 99.85% for paired sites. Standard commits to 99.3%.',
    'Standard guarantees 99.3% and Premium 99.7% monthly uptime.',
    'Premium plans come with an uptime of 99.7%, Standard plans with 99.3%.',
  ])('%s', (text) => {
    expect(percents(`# Plans\n\n${TABLE}# Uptime\n\n${text}`).slice(0, 2)).toEqual([
      '99.3',
      '99.7',
    ]);
    expect(percents(`# Plans\n\n${TABLE}# Uptime\n\n${text}`).length).toBeLessThanOrEqual(3);
  });

  test('a plan as the subject is what its level is for', () => {
    expect(scoped('# Uptime\n\nGold commits to 99.7% a month. Basic has 99.1% uptime.')).toEqual([
      ['99.7', 'Gold'],
      ['99.1', 'Basic'],
    ]);
  });

  test('what is promised of all is what every row of a table says', () => {
    const promise =
      '# Promise\n\nQuarl commits to 99.7% uptime of the platform a month.\n\n## Plans\n\n';
    const rows = '| Plan | Uptime |\n|---|---|\n| Team | 99.7% |\n';
    expect(percents(`${promise}${rows}| Firm | 99.7% |`)).toEqual(['99.7', '99.7']);
    expect(percents(`${promise}${rows}| Firm | 99.9% |`)).toEqual(['99.7', '99.7', '99.9']);
  });
});

test('things whose names end alike stay apart, also where a line says what its level comes to', () => {
  const text =
    '# Uptime\n\nWe guarantee a month:\n\n- Web hosting and shop hosting: 99.7% uptime (at most 130 minutes of downtime a month)\n- Team hosting: 99.7% uptime\n- Farm hosting: 99.95% uptime (some 22 minutes)';
  expect(percents(text)).toEqual(['99.7', '99.7', '99.95']);
});

test.each([
  ['99.7+% uptime guarantee: we are up all month.', '99.7'],
  [
    "If the availability of the client's sites is less than 99.65%, Quarl credits 4% of the monthly fee for each 20 minutes of downtime.",
    '99.65',
  ],
  [
    'Should monthly uptime fall below 99.7%, we credit 5% of the fee for each hour of downtime.',
    '99.7',
  ],
])('%s', (text, level) => expect(percents(text)).toEqual([level]));

describe('a level of several parts that are named one by one', () => {
  const summary =
    'In short: this agreement promises that your hosted web sites, databases, container nodes, queues, and office network keep 99.4% monthly availability.';
  const exact =
    'Kestrel warrants that all network uplinks, disk arrays, storage shelves, caches and resolving DNS clusters shall keep a monthly uptime of at least 99.4%.';

  test('is one, where the lists have a part in common', () => {
    expect(levels(`# Summary\n\n${summary}\n\n# Commitment\n\n${exact}`)).toHaveLength(1);
  });

  test('is another one, where they have none', () => {
    const cooling =
      'Kestrel warrants that all cooling towers, pumps, and HVAC units shall keep a monthly uptime of at least 99.4%.';
    expect(levels(`# Summary\n\n${summary}\n\n# Commitment\n\n${cooling}`)).toHaveLength(2);
  });
});
