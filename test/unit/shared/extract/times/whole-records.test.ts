import { describe, expect, test } from 'vitest';
import { timesByCase as read } from '#test/support/sla-texts/promised-times.ts';

const ROWS = [
  ['Emergency (Office Hours)', 'The whole office is down.', '30 minutes', '1 hour', '4 hours'],
  ['Critical', 'One person cannot work.', '1 hour', '3 hours', 'It depends on the event'],
  ['Planned Work', 'Upgrades that were agreed', '24 hours', '50 hours', '2 weeks'],
  ['New Starter', 'A colleague and a machine', '16 hours', '24 hours', '5 days'],
  ['Low', 'A question', '32 hours', '60 hours', '10 days'],
] as const;
const NAMES = [
  'Priority',
  'Description',
  'Initial Response Time',
  'Escalation',
  'Expected Time to Resolution',
] as const;
const TITLE = 'Service Desk Ranks and Response Times';
const BEHIND = 'Call us by phone for urgent cases.';

const RESPONSE = [
  ['Emergency (Office Hours)', 0.5],
  ['Critical', 1],
  ['Planned Work', 24],
  ['New Starter', 16],
  ['Low', 32],
];
const RESOLUTION = [
  ['Emergency (Office Hours)', 4],
  ['Critical', null],
  ['Planned Work', 336],
  ['New Starter', 120],
  ['Low', 240],
];

/** A record for each case, among them such as no scale of severities has. */
describe('records with a cell a line are read whole', () => {
  const plain = (columns: readonly number[]) => [
    ...columns.map((at) => NAMES[at]!),
    ...ROWS.flatMap((row) => columns.map((at) => row[at]!)),
  ];
  const below = (names: readonly string[]) => [...names, ...ROWS.flat()];
  test.each([
    ['names a line each', below(NAMES).join('\n')],
    ['blank lines between', below(NAMES).join('\n\n')],
    ['the names in one line', below([NAMES.join(' ')]).join('\n')],
    ['the names in one line and blank lines', below([NAMES.join(' ')]).join('\n\n')],
    ['a first name on two lines', below(['Problem', 'Level', ...NAMES.slice(1)]).join('\n\n')],
    ['without descriptions', plain([0, 2, 3, 4]).join('\n\n')],
    ['without escalation', plain([0, 1, 2, 4]).join('\n\n')],
    ['key and times alone', plain([0, 2, 4]).join('\n\n')],
    [
      'a bar behind each cell',
      below(NAMES.map(String))
        .map((cell) => `${cell} |`)
        .join('\n'),
    ],
  ])('%s', (_, table) => {
    const { response, resolution } = read(`${TITLE}\n\n${table}\n\n${BEHIND}`);
    expect(response).toEqual(RESPONSE);
    expect(resolution).toEqual(RESOLUTION);
  });
});

describe('a column of something else between those of response and resolution', () => {
  test.each([
    [
      'rhythms',
      'Severity Meaning Response Updates Resolution\nP1 Nobody can work. Within 1 hour Every 30 minutes Within 4 hours\nP2 Few can work. Within 2 hours Every 3 hours Within 8 hours\nP3 Some are slowed down. Within 4 hours Every 2 days Within 40 hours',
      [
        ['P1', 4],
        ['P2', 8],
        ['P3', 40],
      ],
    ],
    [
      'times',
      'Priority Description Response Time Escalation Resolution Time\nP1 Nobody can work.\n30 minutes 1 hour 4 hours\nP2 Few can work.\n1 hour 4 hours 8 hours\nP3 Some are slowed down.\n4 hours 8 hours 40 hours',
      [
        ['P1', 4],
        ['P2', 8],
        ['P3', 40],
      ],
    ],
    [
      'times, of which the last is told in words',
      'Priority Description Response Time Escalation Resolution Time\nP1 Nobody can work.\n30 minutes 1 hour Depends on it\nP2 Few can work.\n1 hour 4 hours Depends on it',
      [],
    ],
    [
      'none but words around a name',
      'Severity Example Response Target Usual Resolution Goal*\nP1 – Critical Server or office down; virus Within 2 hours (24×7) Steady soon (mostly ≤ 4 hrs)\nP2 – High Many are hit; slowness Within 3 business hours Within 8 hours\nP3 – Medium One is hit Within 4 business hours Within 40 hours',
      [
        ['P1 – Critical', 4],
        ['P2 – High', 8],
        ['P3 – Medium', 40],
      ],
    ],
  ])('%s', (_, table, resolution) => expect(read(table).resolution).toEqual(resolution));
});
