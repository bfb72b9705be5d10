import { describe, expect, test } from 'vitest';
import { times } from '#shared/extract/times/times.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const timesOf = (text: string) => times(slaTextOf(text));
const short = (terms: ReturnType<typeof times>['response']) =>
  terms.map(({ severity, plan, hours }) => [severity, plan, hours]);

/** A table of Markdown from its rows. */
function table(...rows: readonly string[]): string {
  const [header = '', ...body] = rows;
  const rule = header
    .split('|')
    .map(() => '---')
    .join('|');
  return [header, rule, ...body].join('\n');
}

describe('the same two severities in every layout', () => {
  const P1_P2 = [
    ['P1', 1],
    ['P2', 4],
  ];
  test.each([
    [
      'columns of topics',
      table('Severity | Response | Resolution', 'P1 | 1 hour | 4 hours', 'P2 | 4 hours | 8 hours'),
    ],
    [
      'a description between',
      table(
        'Priority | Description | Target response | Fix',
        'P1 | All is down | 1 hour | 4 hours',
        'P2 | Some is slow | 4 hours | 8 hours',
      ),
    ],
    [
      'updates beside',
      table(
        'Level | First response | Updates | Restoration',
        'P1 | 1 h | every 30 minutes | 4 h',
        'P2 | 4 h | every 2 hours | 8 h',
      ),
    ],
    [
      'severities as columns',
      table(
        'Metric | P1 | P2',
        'Response time | 1 hour | 4 hours',
        'Resolution time | 4 hours | 8 hours',
      ),
    ],
    [
      'a topic in each row',
      table(
        'Item | Priority | Target',
        'Respond | P1 | 1 hour',
        'Respond | P2 | 4 hours',
        'Resolve | P1 | 4 hours',
        'Resolve | P2 | 8 hours',
      ),
    ],
    [
      'labels inside the cells',
      table(
        'Severity | Response and resolution',
        'P1 | Response: 1 hour; Resolution: 4 hours',
        'P2 | Response: 4 hours; Resolution: 8 hours',
      ),
    ],
    [
      'two times a cell',
      table('Severity | Response / Resolution', 'P1 | 1 hour / 4 hours', 'P2 | 4 hours / 8 hours'),
    ],
    [
      'one hyphen in the rule',
      '|Severity|Response|Resolution|\n|-|-|-|\n|P1|1 hour|4 hours|\n|P2|4 hours|8 hours|',
    ],
    [
      'German headings',
      table(
        'Störung | Reaktionszeit | Entstörzeit',
        'P1 | 1 Stunde | 4 Stunden',
        'P2 | 4 Stunden | 8 Stunden',
      ),
    ],
    [
      'French headings',
      table(
        "Priorité | Délai d'intervention | Temps de rétablissement",
        'P1 | 1 heure | 4 heures',
        'P2 | 4 heures | 8 heures',
      ),
    ],
  ])('%s', (_, text) => {
    const { response, resolution } = timesOf(text);
    expect(response.map(({ severity, hours }) => [severity, hours])).toEqual(P1_P2);
    expect(resolution.map(({ severity, hours }) => [severity, hours])).toEqual([
      ['P1', 4],
      ['P2', 8],
    ]);
  });
});

describe('plans', () => {
  const all = [
    ['High', 'Basic', 8],
    ['High', 'Gold', 1],
    ['Low', 'Basic', 24],
    ['Low', 'Gold', 4],
  ];
  test.each([
    [
      'as columns below a heading',
      `## Response times\n\n${table('Priority | Basic | Gold', 'High | 8h | 1h', 'Low | 24h | 4h')}`,
    ],
    [
      'as columns after a sentence',
      `We respond to tickets within these response times:\n\n${table('Priority | Basic | Gold', 'High | 8h | 1h', 'Low | 24h | 4h')}`,
    ],
    [
      'in the headings',
      table(
        'Severity | Basic Response Time | Gold Response Time',
        'High | 8 hours | 1 hour',
        'Low | 24 hours | 4 hours',
      ),
    ],
  ])('%s', (_, text) => {
    expect(short(timesOf(text).response)).toEqual(all);
  });

  test('as rows', () => {
    const text = `# Response time\n\n${table('Plan | High | Low', 'Basic | 8 hours | 24 hours', 'Gold | 1 hour | 4 hours')}`;
    expect(short(timesOf(text).response)).toEqual([
      ['High', 'Basic', 8],
      ['Low', 'Basic', 24],
      ['High', 'Gold', 1],
      ['Low', 'Gold', 4],
    ]);
  });

  test('with several severities in one cell', () => {
    const text = table(
      'Plan | Response Time',
      'Basic | 2 business days',
      'Gold | 1 hour (critical), 4 hours (high)',
    );
    expect(short(timesOf(text).response)).toEqual([
      ['Basic', '', null],
      ['critical', 'Gold', 1],
      ['high', 'Gold', 4],
    ]);
  });
});

describe('a cell', () => {
  test('gives its coverage apart, or takes it from the column', () => {
    const inside = table('Priority | Response', 'P1 | 1 hour (24x7)', 'P2 | 4 business hours');
    expect(timesOf(inside).response.map(({ coverage }) => coverage)).toEqual([
      '24x7',
      'business hours',
    ]);
    const beside = table(
      'Priority | Response | Coverage',
      'P1 | 1 hour | 24x7',
      'P2 | 4 hours | 8x5',
    );
    expect(timesOf(beside).response.map(({ coverage }) => coverage)).toEqual(['24x7', '8x5']);
  });

  test('of two times takes their names from the heading', () => {
    const text = table(
      'Class | Response time (working hours / other hours)',
      'A | 2 hours / 9 hours',
    );
    expect(timesOf(text).response.map(({ hours, coverage }) => [hours, coverage])).toEqual([
      [2, 'working hours'],
      [9, 'other hours'],
    ]);
  });

  test('may say words instead of a time, never a placeholder', () => {
    const text = table(
      'Priority | Response',
      'P1 | 1 hour',
      'P2 | Best effort',
      'P3 | t.b.d.',
      'P4 | N/A',
      'P5 | -',
      'P6 | [X] hours',
    );
    expect(timesOf(text).response.map((term) => term.text)).toEqual(['1 hour', 'Best effort']);
  });

  test('may be a sentence named by its row', () => {
    const text = table(
      'Item | Details',
      'Fault notice | Customers are notified of an outage within 20 minutes of its detection.',
    );
    expect(short(timesOf(text).response)).toEqual([['Fault notice', '', 1 / 3]]);
  });
});

describe('other tables stay unread', () => {
  test.each([
    ['credits', table('Downtime | Credit', '1 hour | 5%', '4 hours | 10%')],
    ['escalation', table('Level | Escalation after', '1 | 30 minutes', '2 | 2 hours')],
    ['definitions', table('Severity | Definition', 'P1 | The service is down for 5 minutes')],
    ['updates', table('Severity | Status updates', 'P1 | every 2 hours', 'P2 | 1 day')],
    ['recovery', table('Tier | RTO', '1 | 4 hours', '2 | 8 hours')],
    ['retention', table('Data | Retention', 'Logs | 30 days', 'Backups | 90 days')],
    [
      'priorities',
      table(
        '| High impact | Low impact',
        'High urgency | Critical | High',
        'Low urgency | Medium | Low',
      ),
    ],
  ])('of %s', (_, text) => {
    expect(timesOf(text)).toEqual({ response: [], resolution: [] });
  });
});

describe('cells in words', () => {
  const rows = [
    ['P1', '1 hour', '4 hours'],
    ['P4', 'best effort', 'best effort'],
  ];
  const asTable = (...header: readonly string[]) =>
    table(header.join(' | '), ...rows.map((row) => row.join(' | ')));

  test('count for the response and the resolution alike', () => {
    const { response, resolution } = timesOf(asTable('Severity', 'Response', 'Resolution'));
    expect(response.map(({ text }) => text)).toEqual(['1 hour', 'best effort']);
    expect(resolution.map(({ text }) => text)).toEqual(['4 hours', 'best effort']);
  });

  test('count twice below two columns of one topic, each named by its heading', () => {
    const { response } = timesOf(asTable('Severity', 'Acknowledgement', 'First response'));
    expect(response.map(({ severity, text }) => [severity, text])).toEqual([
      ['P1 (Acknowledgement)', '1 hour'],
      ['P1 (First response)', '4 hours'],
      ['P4 (Acknowledgement)', 'best effort'],
      ['P4 (First response)', 'best effort'],
    ]);
  });

  test('count where they are as long as a sentence, beside figures in the column', () => {
    const words =
      'Work starts within a reasonable time after the fault is known, and the error is put right in a later release of the software';
    const { resolution } = timesOf(
      table('Severity | Response | Resolution', 'P1 | 1 h | 4 h', `P3 | 8 h | ${words}`),
    );
    expect(resolution.map(({ text }) => text)).toEqual(['4 h', words]);
  });
});

test('a row that names its time is read below a heading of several things', () => {
  const { resolution } = timesOf(
    table('Category | Availability / Response time', 'Time for remedy of faults | < 6 hours'),
  );
  expect(resolution.map(({ hours }) => hours)).toEqual([6]);
});

test('short forms of French and German tables are times', () => {
  const { response, resolution } = timesOf(
    table('Gravité | GTI | GTR', 'Bloquant | 2 h | 4 HO', 'Mineur | 1 JO | 5 JO'),
  );
  expect(short(response)).toEqual([
    ['Bloquant', '', 2],
    ['Mineur', '', null],
  ]);
  expect(resolution.map(({ text, working }) => [text, working])).toEqual([
    ['4 HO', true],
    ['5 JO', true],
  ]);
});

test('a grade in the heading of a response is the severity, and its rows are plans', () => {
  const { response } = timesOf(
    table('Plan | Critical response | Normal response', 'Gold | 1 h | 4 h', 'Silver | 2 h | 8 h'),
  );
  expect(short(response)).toEqual([
    ['Critical', 'Gold', 1],
    ['Normal', 'Gold', 4],
    ['Critical', 'Silver', 2],
    ['Normal', 'Silver', 8],
  ]);
});
