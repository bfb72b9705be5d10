import { describe, expect, test } from 'vitest';
import { times } from '#shared/extract/times/times.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const timesOf = (text: string) => times(slaTextOf(text));
const short = (terms: ReturnType<typeof times>['response']) =>
  terms.map(({ severity, plan, hours }) => [severity, plan, hours]);

describe('times of several plans in one cell', () => {
  test.each([
    'Base: 4h • Plus: 2h • Prime: 30min',
    'Base: 4h · Plus: 2h · Prime: 30min',
    'Base: 4 hours, Plus: 2 hours, Prime: 30 minutes',
    'Base: 4 h / Plus: 2 h / Prime: 30 min',
    'Base: 4 h<br>Plus: 2 h<br>Prime: 30 min',
    'Base: 4 h; Plus: 2 h; Prime: 30 min',
    'Base 4h / Plus 2h / Prime 30min',
    'Base 4h, Plus 2h, Prime 30min',
    'Base – 4 h • Plus – 2 h • Prime – 30 min',
    '4h (Base) • 2h (Plus) • 30min (Prime)',
    '4h (Base), 2h (Plus), 30min (Prime)',
    '≤ 4h (Base) / ≤ 2h (Plus) / ≤ 30min (Prime)',
  ])('%s', (cell) => {
    const { response } = timesOf(
      `| Severity | Meaning | First response |\n|---|---|---|\n| S1 | All is down | ${cell} |\n| S2 | Slow | ${cell} |`,
    );
    expect(short(response)).toEqual(
      ['S1', 'S2'].flatMap((name) => [
        [name, 'Base', 4],
        [name, 'Plus', 2],
        [name, 'Prime', 0.5],
      ]),
    );
  });

  test('are read in rows of topics too', () => {
    const { response, resolution } = timesOf(
      '| Target | P1 | P2 |\n|---|---|---|\n| First response | Base: 2h • Plus: 1h | Base: 8h • Plus: 4h |\n| Resolution | Base: 9h • Plus: 5h | Base: 20h • Plus: 10h |',
    );
    expect(short(response)).toEqual([
      ['P1', 'Base', 2],
      ['P1', 'Plus', 1],
      ['P2', 'Base', 8],
      ['P2', 'Plus', 4],
    ]);
    expect(short(resolution)).toEqual([
      ['P1', 'Base', 9],
      ['P1', 'Plus', 5],
      ['P2', 'Base', 20],
      ['P2', 'Plus', 10],
    ]);
  });

  test('are one time where a bracket only explains it', () => {
    const { response } = timesOf(
      '| Severity | First response |\n|---|---|\n| S1 | 4h (by phone) |\n| S2 | 8 hours (working days) |',
    );
    expect(short(response)).toEqual([
      ['S1', '', 4],
      ['S2', '', 8],
    ]);
  });
});

describe('a table for each severity', () => {
  const block = (name: string, first: string, second: string) =>
    [
      `## ${name}`,
      'Something is out of order.',
      ...['| Response terms | Standard | Extended |', '|---|---|---|'],
      '| **Service window** | 8x5 | 24x7 |',
      `| **Turnaround time (TAT)** | ${first} |`,
      '| **Update cycle** | Daily | 3 hrs |',
      `| **Resolution time (RT)** | ${second} |`,
    ].join('\n');

  const { response, resolution } = timesOf(
    [
      block('Priority 1 tickets', '3 hrs | 20 mins', '2 days | 10 hrs'),
      block('Priority 2 tickets', '9 hrs | 2 hrs', '-- | --'),
    ].join('\n\n'),
  );
  const covered = (terms: ReturnType<typeof times>['response']) =>
    terms.map(({ severity, plan, hours, coverage }) => [severity, plan, hours, coverage]);

  test('has the plans as columns, the topics as rows and the hours in a row of their own', () => {
    expect(covered(response)).toEqual([
      ['Priority 1 tickets', 'Standard', 3, '8x5'],
      ['Priority 1 tickets', 'Extended', 1 / 3, '24x7'],
      ['Priority 2 tickets', 'Standard', 9, '8x5'],
      ['Priority 2 tickets', 'Extended', 2, '24x7'],
    ]);
    expect(covered(resolution)).toEqual([
      ['Priority 1 tickets', 'Standard', 48, '8x5'],
      ['Priority 1 tickets', 'Extended', 10, '24x7'],
    ]);
  });

  test.each(['Turnaround time', 'Turn-around time (TAT)', 'Turn around'])(
    '%s beside a time to resolve is that of the answer',
    (name) => {
      const rows = timesOf(
        `| Measure | P1 | P2 |\n|---|---|---|\n| ${name} | 1 hour | 3 hours |\n| Time to fix | 5 hours | 9 hours |`,
      );
      const columns = timesOf(
        `| Priority | ${name} | Time to fix |\n|---|---|---|\n| P1 | 1 hour | 5 hours |\n| P2 | 3 hours | 9 hours |`,
      );
      for (const { response: first, resolution: second } of [rows, columns]) {
        expect(first.map(({ hours }) => hours)).toEqual([1, 3]);
        expect(second.map(({ hours }) => hours)).toEqual([5, 9]);
      }
    },
  );

  test('a turnaround beside a response is that of the solution', () => {
    const found = timesOf(
      '| Priority | Response | Turnaround |\n|---|---|---|\n| P1 | 1 hour | 5 hours |\n| P2 | 3 hours | 9 hours |',
    );
    expect(found.resolution.map(({ hours }) => hours)).toEqual([5, 9]);
  });
});

test.each([
  ['- **S1**: Base: 4h • Plus: 2h\n- **S2**: Base: 8h • Plus: 5h'],
  ['- S1: 4h (Base), 2h (Plus)\n- S2: 8h (Base), 5h (Plus)'],
  ['- S1: Base 4h / Plus 2h\n- S2: Base 8h / Plus 5h'],
])('several plans behind the label of a list: %s', (list) => {
  expect(short(timesOf(`## Response times\n\n${list}`).response)).toEqual([
    ['S1', 'Base', 4],
    ['S1', 'Plus', 2],
    ['S2', 'Base', 8],
    ['S2', 'Plus', 5],
  ]);
});

test('the same behind the label of a time', () => {
  const { response } = timesOf(
    '### Critical issues\n\n- Response time: Base 4h • Plus 2h\n\n### Minor issues\n\n- Response time: Base 9h • Plus 6h',
  );
  expect(short(response)).toEqual([
    ['Critical issues', 'Base', 4],
    ['Critical issues', 'Plus', 2],
    ['Minor issues', 'Base', 9],
    ['Minor issues', 'Plus', 6],
  ]);
});

test('a cell whose time touches its hours has both, and a name is without its place in the list', () => {
  const { response } = times(
    slaTextOf(
      '## Response times\n\nSeverity level| Basic| Premium\n---|---|---\n1. Urgent| 5 hours24/7| 1 hour24/7\n2. High| 3 business daysMonday - Friday| 7 hours24/7',
    ),
  );
  expect(
    response.map(({ severity, plan, hours, coverage }) => [severity, plan, hours, coverage]),
  ).toEqual([
    ['Urgent', 'Basic', 5, '24/7'],
    ['Urgent', 'Premium', 1, '24/7'],
    ['High', 'Basic', null, null],
    ['High', 'Premium', 7, '24/7'],
  ]);
});

describe('a column of targets', () => {
  test.each(['Targets', 'Service levels', 'Target times', 'SLAs'])('%s names no plan', (name) => {
    const { response, resolution } = timesOf(
      `| Priority | ${name} |\n|---|---|\n| Urgent | Response: 20 minutes<br>Workaround: 3 hours<br>Fix: 14 hours |\n| Normal | Response: 9 hours<br>Workaround: 2 days<br>Fix: 15 days |`,
    );
    expect(short(response)).toEqual([
      ['Urgent', '', 1 / 3],
      ['Normal', '', 9],
    ]);
    // A workaround is none of its resolution, where one is told beside it.
    expect(short(resolution)).toEqual([
      ['Urgent', '', 14],
      ['Normal', '', 360],
    ]);
  });
});
