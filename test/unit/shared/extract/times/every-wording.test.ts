import { describe, expect, test } from 'vitest';
import { TABLE_LAYOUTS, type Table } from '#test/support/sla-texts/table-layouts.ts';
import { timesByCase, timesByPlan } from '#test/support/sla-texts/promised-times.ts';

const NAMES = ['Red', 'Amber', 'Green'];
const AMONG_NAMES: readonly (readonly [string, number])[] = [
  ['Red', 0.25],
  ['Amber', 1],
  ['Green', 4],
];
const TIMES = ['15 minutes', '1 hour', '4 hours'];

describe('a list of names that are no grades', () => {
  const listOf = (item: (name: string, time: string) => string) =>
    NAMES.map((name, at) => item(name, TIMES[at]!));
  const items = (item: (name: string, time: string) => string) =>
    ['## Response times', '', ...listOf((name, time) => `- ${item(name, time)}`)].join('\n');
  test.each([
    ['before a colon', items((name, time) => `${name}: ${time}`)],
    ['before a dash', items((name, time) => `${name} – ${time}`)],
    ['before brackets', items((name, time) => `${name} (${time})`)],
    ['behind their times', items((name, time) => `${time} for ${name}`)],
    ['with what they mean', items((name, time) => `**${name}:** Sails can be lost – ${time}`)],
    ['before an arrow', `## Response times\n${listOf((...own) => own.join(' → ')).join('\n')}`],
    ['in a line', `Response times: ${listOf((...own) => own.join(' ')).join(', ')}.`],
    ['in a sentence', `Our response times are ${listOf((...own) => own.join(' ')).join('; ')}.`],
  ])('has each with its time, %s', (_, text) => {
    expect(timesByCase(text).response).toEqual(AMONG_NAMES);
  });

  test('goes on in the sentences behind the label', () => {
    const read = timesByCase(
      'Amber: we reply within 1 hour. We aim to have it fixed within 9 hours.',
    );
    expect(read).toEqual({ response: [['Amber', 1]], resolution: [['Amber', 9]] });
  });
});

const rows = (key: string, response: string, resolution: string): Table => [
  [key, response, resolution],
  ['Critical', '1 hour', '9 hours'],
  ['Low', '2 hours', '3 days'],
  ['Service Request', '4 hours', '5 days'],
];
const OF_ROWS = {
  response: [
    ['Critical', 1],
    ['Low', 2],
    ['Service Request', 4],
  ],
  resolution: [
    ['Critical', 9],
    ['Low', 72],
    ['Service Request', 120],
  ],
};

const linesOf: Readonly<Record<string, (table: Table) => string>> = {
  'a table of Markdown': TABLE_LAYOUTS['a table of Markdown'],
  'a cell on each line': TABLE_LAYOUTS['a cell on each line'],
  'names of columns a line each over rows': ([head, ...body]) =>
    [...head!, ...body.map((row) => row.join(' '))].join('\n'),
};

describe.each(Object.entries(linesOf))('in %s', (_, laid) => {
  test.each([
    ...[
      'Severity of Incident',
      'Issue',
      'Request Type',
      'Severity / Priority',
      'Service Level',
    ].map((key) => [key, 'Response', 'Resolution'] as const),
    ...['Assigned within', 'Contacted within', 'Initial engagement', 'Acknowledged'].map(
      (response) => ['Priority', response, 'Resolution'] as const,
    ),
    ...['Target completion', 'Remedy', 'Fault clearance', 'Cure period'].map(
      (resolution) => ['Priority', 'Response', resolution] as const,
    ),
  ])('the columns may be called %s, %s and %s', (...names) => {
    expect(timesByCase(`${laid(rows(...names))}\n\nThis holds for a year.`)).toEqual(OF_ROWS);
  });
});

test.each([
  ['Response (Hrs.)', 'Resolution (Hrs.)'],
  ['Response - hours', 'Resolution - hours'],
  ['Hours to respond', 'Hours to resolve'],
  ['Response hours', 'Resolution hours'],
])('a unit may stand in the name of a column: %s', (response, resolution) => {
  const text = TABLE_LAYOUTS['a table of Markdown']([
    ['Priority', response, resolution],
    ['P1', '1', '9'],
    ['P2', '2', '30'],
  ]);
  const read = timesByCase(text);
  expect(read.response.map(([, hours]) => hours)).toEqual([1, 2]);
  expect(read.resolution.map(([, hours]) => hours)).toEqual([9, 30]);
});

describe('plans beside severities', () => {
  const OF_PLANS = [
    ['P1', 'Basic', 1],
    ['P2', 'Basic', 3],
    ['P1', 'Mission critical', 2],
    ['P2', 'Mission critical', 4],
  ];
  const ofPlans = (text: string) =>
    [...timesByPlan(text).response].sort((a, b) => a[1].localeCompare(b[1]));
  test.each(['Severity', 'Plan'])('as rows, with "%s" in the corner', (corner) => {
    const text = TABLE_LAYOUTS['a table of Markdown']([
      [corner, 'P1', 'P2'],
      ['Basic', '1 hour', '3 hours'],
      ['Mission critical', '2 hours', '4 hours'],
    ]);
    expect(ofPlans(`## Response times\n\n${text}`)).toEqual(OF_PLANS);
  });

  test('as columns with a cell on each line, where the corner says what the times are for', () => {
    const text = TABLE_LAYOUTS['a cell on each line']([
      ['Response time', 'Plus', 'Pro'],
      ['P1', '1 hour', '2 hours'],
      ['P2', '3 hours', '4 hours'],
    ]);
    expect(timesByPlan(text).response).toEqual([
      ['P1', 'Plus', 1],
      ['P1', 'Pro', 2],
      ['P2', 'Plus', 3],
      ['P2', 'Pro', 4],
    ]);
  });

  test('as the first of three columns, a cell on each line', () => {
    const text = TABLE_LAYOUTS['a cell on each line']([
      ['Plan', 'Severity', 'Response time'],
      ['Plus', 'P1', '1 hour'],
      ['Plus', 'P2', '3 hours'],
      ['Pro', 'P1', '2 hours'],
      ['Pro', 'P2', '4 hours'],
    ]);
    expect(timesByPlan(text).response.map(([name, plan]) => `${name} ${plan}`)).toEqual([
      'P1 Plus',
      'P2 Plus',
      'P1 Pro',
      'P2 Pro',
    ]);
  });
});

describe('a column of something else', () => {
  test.each(['Closure', 'RCA', 'Escalate after'])(
    'behind those of the times leaves them in their places: %s',
    (name) => {
      const text = [
        `Priority Response Time Resolution Time ${name}`,
        'P1 15 minutes 4 hours 30 minutes',
        'P2 1 hour 8 hours 5 days',
        'P3 4 hours 3 days 10 days',
      ].join('\n');
      expect(timesByCase(text)).toEqual({
        response: [
          ['P1', 0.25],
          ['P2', 1],
          ['P3', 4],
        ],
        resolution: [
          ['P1', 4],
          ['P2', 8],
          ['P3', 72],
        ],
      });
    },
  );

  test('between them, below names on one line', () => {
    const lines = ['Priority Response Time Escalation Resolution Time'];
    lines.push('P1', 'Nobody sails', '15 minutes', '30 minutes', '4 hours');
    lines.push('P2', 'One ship is late', '1 hour', '2 hours', '8 hours');
    expect(timesByCase(lines.join('\n')).resolution).toEqual([
      ['P1', 4],
      ['P2', 8],
    ]);
  });

  test('is that of a workaround, where there is a resolution', () => {
    const text = TABLE_LAYOUTS['a table that runs across']([
      ['Priority', 'Response', 'Workaround', 'Resolution'],
      ['P1', '1 hour', '2 hours', '9 hours'],
      ['P2', '3 hours', '4 hours', '30 hours'],
    ]);
    expect(timesByCase(text).resolution).toEqual([
      ['P1', 9],
      ['P2', 30],
    ]);
  });
});

test.each([
  ['- 1 hour response for Critical', [['Critical', 1]]],
  ['For Low, we respond within 9 hours.', [['Low', 9]]],
  ['**2 (High)** – Half of the fleet is late. Response: 2 hours.', [['2 (High)', 2]]],
  ['Very urgent tickets are answered within 1 hour.', [['Very urgent tickets', 1]]],
  [
    'Initial response (P1: 15 minutes; P2: 1 hour).',
    [
      ['P1', 0.25],
      ['P2', 1],
    ],
  ],
])('a case is named: %s', (text, response) => {
  expect(timesByCase(text).response).toEqual(response);
});

test('what is kept is no promise, with brackets or a name behind it', () => {
  const text = '## Retention\n\n- Logs (30 days)\n- 90 days for Backups';
  expect(timesByCase(text)).toEqual({ response: [], resolution: [] });
});
