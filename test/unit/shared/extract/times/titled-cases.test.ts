import { describe, expect, test } from 'vitest';
import { timesByCase, timesByPlan } from '#test/support/sla-texts/promised-times.ts';

const LAYOUTS: readonly (readonly [string, (name: string, sentence: string) => string])[] = [
  ['headings', (name, sentence) => `## ${name}\n\n${sentence}\n\n`],
  ['lines of their own', (name, sentence) => `${name}\n${sentence}\n`],
  ['bold lines', (name, sentence) => `**${name}**\n\n${sentence}\n\n`],
  ['labels', (name, sentence) => `${name}: ${sentence}\n\n`],
  ['names before a dash', (name, sentence) => `${name} – ${sentence}\n\n`],
  ['items of a list', (name, sentence) => `- ${name}: ${sentence}\n`],
];
const SCALES = [
  ['Emergency repairs', 'Planned repairs'],
  ['Prompt Care', 'Total Care'],
  ['Care Level 1', 'Care Level 2'],
  ['Emergency works', 'Cyclical works'],
  ['Priority 1 – Emergency', 'Priority 2 – Routine'],
];
const ANSWERED = [
  'We will attend within $.',
  'Somebody will visit within $.',
  'You will be contacted within $.',
  'Work is scheduled to begin within $.',
  'Initial response will usually be within $.',
  'We will acknowledge your report within $.',
];
const MENDED = [
  'It is completed within $.',
  'We aim to clear the fault within $.',
  'Things are put right within $.',
  'To be completed within $.',
];

const laid = (
  laidOut: (name: string, sentence: string) => string,
  names: readonly string[],
  sentence: string,
) =>
  `${names.map((name, at) => laidOut(name, sentence.replace('$', `${at + 3} hours`))).join('')}\nEnd.`;

describe('cases that titles of one form tell apart', () => {
  test.each(LAYOUTS)('have the times of everyday sentences below or behind %s', (_, laidOut) => {
    for (const names of SCALES) {
      const wanted = names.map((name, at) => [name, at + 3]);
      for (const sentence of ANSWERED)
        expect([sentence, timesByCase(laid(laidOut, names, sentence)).response]).toEqual([
          sentence,
          wanted,
        ]);
      for (const sentence of MENDED)
        expect([sentence, timesByCase(laid(laidOut, names, sentence)).resolution]).toEqual([
          sentence,
          wanted,
        ]);
    }
  });

  test.each([
    'The report on it is completed within $.',
    'The review is carried out within $ of closing it.',
    'You must contact us within $.',
    'The parties start negotiations within $.',
    'A survey is completed within $.',
    'The tenant gives access within $.',
    'Training will begin within $.',
  ])('have no time by "%s"', (sentence) => {
    for (const [, laidOut] of LAYOUTS)
      for (const names of [...SCALES, ['Supplier Contracts', 'Customer Contracts']])
        expect(timesByCase(laid(laidOut, names, sentence))).toEqual({
          response: [],
          resolution: [],
        });
  });
});

test('what stands below titles of one form and is no case has no times by such words', () => {
  const text = '## Site Access\n\nIt is completed within 3 days.\n\n## Fire Notices\n\nWe begin.';
  expect(timesByCase(text)).toEqual({ response: [], resolution: [] });
});

test('a sentence that says less of the name above it is of that case', () => {
  expect(
    timesByCase('## Priority 3 – Routine\n\nRoutine requests are answered within 5 hours.')
      .response,
  ).toEqual([['Priority 3 – Routine', 5]]);
});

test('who responds to a repair does not end it', () => {
  expect(timesByCase('The firm responds to any routine repair within 9 hours.').resolution).toEqual(
    [],
  );
});

test('who attends to make a thing safe answers, and mends it later', () => {
  const { response, resolution } = timesByCase(
    'Emergency repairs\n\nWe attend to make it safe within 2 hours and mend it within 30 hours.',
  );
  expect([response, resolution]).toEqual([[['Emergency repairs', 2]], [['Emergency repairs', 30]]]);
});

test('examples of a case are no time of it', () => {
  expect(
    timesByCase(
      '## Emergency repairs\n\nThese repairs could include fixing:\n\n- a dead lift\n- a burst pipe',
    ),
  ).toEqual({ response: [], resolution: [] });
});

test('rows that end with a priority and its grade are of that case, for each plan', () => {
  const table = [
    '| Help desk | Copper | Zinc |',
    '|---|---|---|',
    '| Most incidents above the time | < 10 | < 8 |',
    '| Response time of the desk - priority high. | 30 minutes | 15 minutes |',
    '| Response time of the desk - priority low. | 6 hours | 3 hours |',
  ].join('\n');
  const { response, resolution } = timesByPlan(table);
  expect(response.map(([, plan, hours]) => [plan, hours])).toEqual([
    ['Copper', 0.5],
    ['Zinc', 0.25],
    ['Copper', 6],
    ['Zinc', 3],
  ]);
  expect(response.every(([name]) => /priority (?:high|low)/.test(name))).toBe(true);
  expect(resolution).toEqual([]);
});

describe('a rank whose line says at length what it means', () => {
  const block = (line: string, hours: number, example = '') =>
    [line, example, `First answer: Within ${hours} hours.`]
      .filter((one) => one !== '')
      .join('\n\n');
  const ranks = (first: string, second: string, example = '') =>
    timesByCase(`${block(first, 2, example)}\n\n${block(second, 4, example)}`).response;

  test.each(['', 'Example: The till is down.', 'Nobody can pay.'])(
    'names the labels below it, after: %j',
    (example) => {
      const first = 'P1 - Severe fault that stops the work of everybody in the building';
      const second = 'P2 - Moderate fault that slows the work of a whole team for a while';
      expect(ranks(first, second, example)).toEqual([
        ['P1 - Severe fault', 2],
        ['P2 - Moderate fault', 4],
      ]);
    },
  );

  test('with nothing but a dash behind the rank', () => {
    expect(
      ranks(
        'Priority 1 - Loss of a system without which at least one ward cannot work',
        'Priority 2 – Loss of a system for people who can do other work instead',
      ),
    ).toEqual([
      ['Priority 1', 2],
      ['Priority 2', 4],
    ]);
  });
});
