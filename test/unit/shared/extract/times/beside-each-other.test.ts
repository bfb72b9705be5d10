import { describe, expect, test } from 'vitest';
import { timesByCase, timesByPlan } from '#test/support/sla-texts/promised-times.ts';
import { TABLE_LAYOUTS } from '#test/support/sla-texts/table-layouts.ts';

const NOTHING = { response: [], resolution: [] };
const table = TABLE_LAYOUTS['a table of Markdown'];

describe('a column that says little is told by the one beside it', () => {
  test.each([
    ['Diagnosis', 'Closure'],
    ['First contact', 'Closure'],
    ['Contact within', 'Restore within'],
    ['Assessment', 'Correction'],
    ['Attendance', 'Completion'],
    ['Response time', 'Target date'],
    ['Response time', 'Service recovery time'],
  ])('%s and %s', (first, last) => {
    const text = table([
      ['Class', first, last],
      ['Critical', '1 hour', '9 hours'],
      ['Low', '2 hours', '30 hours'],
    ]);
    expect(timesByCase(text)).toEqual({
      response: [
        ['Critical', 1],
        ['Low', 2],
      ],
      resolution: [
        ['Critical', 9],
        ['Low', 30],
      ],
    });
  });

  test('or by what is asked for', () => {
    const rows = [
      ['Badge for a visitor', '2 hours'],
      ['Chair for a desk', '30 hours'],
    ] as const;
    const text = table([['Request', 'Target completion'], ...rows]);
    expect(timesByCase(text).resolution).toEqual([
      ['Badge for a visitor', 2],
      ['Chair for a desk', 30],
    ]);
  });

  test.each([
    ['Milestone', 'Target date'],
    ['Training', 'Completion'],
    ['Invoice', 'Due date'],
    ['Data', 'Closure'],
  ])('and by nothing else: %s, %s', (key, name) => {
    const text = table([
      [key, name],
      ['First', '3 weeks'],
      ['Second', '8 weeks'],
    ]);
    expect(timesByCase(text)).toEqual(NOTHING);
  });
});

describe('blocks of the same labels are named by what stands above each', () => {
  const BLOCKS = {
    response: [
      ['Burst hose', 2],
      ['Loose hinge', 50],
    ],
    resolution: [
      ['Burst hose', 8],
      ['Loose hinge', 90],
    ],
  };
  test.each([
    [
      'as numbered items',
      [
        '1. Burst hose',
        '   Response: 2 hours',
        '   Repair: 8 hours',
        '2. Loose hinge',
        '   Response: 50 hours',
        '   Repair: 90 hours',
      ],
    ],
    [
      'as lines, with what they mean between',
      [
        'Burst hose',
        'Meaning: the hall is wet.',
        'Response: 2 hours',
        'Repair: 8 hours',
        '',
        'Loose hinge',
        'Meaning: a door hangs.',
        'Response: 50 hours',
        'Repair: 90 hours',
      ],
    ],
  ])('%s', (_, lines) => {
    expect(timesByCase(lines.join('\n'))).toEqual(BLOCKS);
  });

  test('but not below headings, which name them already', () => {
    const text = [
      '## Priority 1\n\n- The hall is wet\n- Response: 2 hours',
      '## Priority 2\n\n- A door hangs\n- Response: 50 hours',
    ].join('\n\n');
    expect(timesByCase(text).response).toEqual([
      ['Priority 1', 2],
      ['Priority 2', 50],
    ]);
  });
});

describe('several times beside each other', () => {
  test.each([
    [
      'Response times: phone 15 minutes, chat 30 minutes, e-mail 4 hours.',
      [
        ['phone', 0.25],
        ['chat', 0.5],
        ['e-mail', 4],
      ],
    ],
    [
      'We answer phone calls within 15 minutes, chats within 30 minutes and e-mails within 4 hours.',
      [
        ['phone calls', 0.25],
        ['chats', 0.5],
        ['e-mails', 4],
      ],
    ],
    [
      'Initial response: 1 hour (urgent) or 9 hours (all others)',
      [
        ['urgent', 1],
        ['all others', 9],
      ],
    ],
    [
      'Response: 1 hour and 30 minutes for P1, 4 hours for P2',
      [
        ['P1', 1.5],
        ['P2', 4],
      ],
    ],
    [
      'Tiempo máximo de respuesta: 2 horas para incidencias graves y 30 horas para incidencias leves.',
      [
        ['incidencias graves', 2],
        ['incidencias leves', 30],
      ],
    ],
    [
      'Response times\n\n1 = 1 hour\n2 = 4 hours',
      [
        ['1', 1],
        ['2', 4],
      ],
    ],
  ])('have each its case: %s', (text, response) => {
    expect(timesByCase(text).response).toEqual(response);
  });

  test.each([
    ['15 minutes (1 hour out of hours)', [0.25, 1]],
    ['50% 1 hour, 95% 4 hours', [1, 4]],
    ['1 hour (2 hours on average)', [1]],
  ])('in one cell are all promised where they tell when or of how many: %s', (cell, hours) => {
    const text = table([
      ['Priority', 'Response'],
      ['P1', cell],
      ['P2', '9 hours'],
    ]);
    const read = timesByCase(text).response.filter(([name]) => name === 'P1');
    expect(read.map(([, each]) => each)).toEqual(hours);
  });

  test('in a sentence, the one in brackets is of other hours', () => {
    const text = 'P1 tickets are answered within 20 minutes (40 minutes outside of office hours).';
    expect(timesByCase(text).response.map(([, hours]) => hours)).toEqual([1 / 3, 2 / 3]);
  });

  test('may be parted by a slash, also where the second is a day of hours', () => {
    const text =
      'Response Time / Resolution Time\n\n- P1: 1 hour / 24 hours\n- P2: 4 hours / 48 hours';
    expect(timesByCase(text)).toEqual({
      response: [
        ['P1', 1],
        ['P2', 4],
      ],
      resolution: [
        ['P1', 24],
        ['P2', 48],
      ],
    });
  });
});

describe('a unit that the cells lack', () => {
  const OF_PLANS = [
    ['P1', 'Bronze', 8],
    ['P1', 'Gold', 1],
    ['P2', 'Bronze', 30],
    ['P2', 'Gold', 9],
  ];
  const rows = [
    ['Severity', 'Bronze', 'Gold'],
    ['P1', '8', '1'],
    ['P2', '30', '9'],
  ];
  test('stands in the title', () => {
    const text = `## Response times in hours\n\n${table(rows)}`;
    expect(timesByPlan(text).response).toEqual(OF_PLANS);
  });

  test('or in a row below the names', () => {
    const text = table([
      ['Priority', 'Response', 'Fix'],
      ['', 'Hours', 'Days'],
      ['P1', '1', '2'],
      ['P2', '2', '3'],
    ]);
    expect(timesByCase(text).resolution).toEqual([
      ['P1', 48],
      ['P2', 72],
    ]);
  });

  test('but plain numbers without any stay numbers', () => {
    expect(timesByCase(`## Response times\n\n${table(rows)}`)).toEqual(NOTHING);
  });
});

describe('words in the place of a time', () => {
  test.each([
    'P4 – response 9 hours, resolution best effort',
    '4.1 P4. Response Time: 9 hours. Resolution Time: best effort.',
    '| KPI | Target |\n|---|---|\n| P4 response | 9 hours |\n| P4 resolution | best effort |',
  ])('are read beside the other one: %s', (text) => {
    expect(timesByCase(text)).toEqual({ response: [['P4', 9]], resolution: [['P4', null]] });
  });
});

describe('a named day', () => {
  test.each([
    'on the business day following receipt',
    'by close of business on the next working day',
    'by the end of the next business day',
    'the same business day',
    'am übernächsten Werktag',
    'le jour ouvré suivant',
    'el día hábil siguiente',
    'no próximo dia útil',
    'de eerstvolgende werkdag',
    'il giorno lavorativo seguente',
  ])('is a time of its case: %s', (day) => {
    const text = `## Response times\n\n- P1: 1 hour\n- P2: ${day}`;
    expect(timesByCase(text).response).toEqual([
      ['P1', 1],
      ['P2', null],
    ]);
  });
});
