import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PROMISE_LAYOUTS, type PromisedCase } from '#test/support/sla-texts/promise-layouts.ts';
import { timesByCase, type TimeOfCase } from '#test/support/sla-texts/promised-times.ts';

const MEANINGS = [
  'Nobody at the plant can work and no way around it is known',
  'One line of the plant is slow, others go on',
  'A question on how a form is filled in',
];
const SCALES = [
  ['P1', 'P2', 'P3'],
  ['P1 - Critical', 'P2 - High', 'P3 - Low'],
  ['Priority 1 (Critical)', 'Priority 2 (High)', 'Priority 3 (Low)'],
  ['Severity 1', 'Severity 2', 'Severity 3'],
  ['Level 1', 'Level 2', 'Level 3'],
  ['Critical', 'High', 'Low'],
  ['Urgent', 'Normal', 'Minor'],
  ['Critical incidents', 'High priority incidents', 'Low priority incidents'],
];
const LETTERS = ['Category A', 'Category B', 'Category C'];
/** As printed, and in hours; null for working days, whose length nobody says. */
const TIMES: readonly (readonly (readonly [string, number | null])[])[] = [
  [
    ['15 minutes', 0.25],
    ['1 hour', 1],
    ['8 hours', 8],
    ['4 hours', 4],
    ['24 hours', 24],
    ['3 days', 72],
  ],
  [
    ['1 hour', 1],
    ['4 business hours', 4],
    ['2 business days', null],
    ['1 day', 24],
    ['3 business days', null],
    ['10 business days', null],
  ],
];
const WITH_LIMITS: (typeof TIMES)[number] = [
  ['within 30 minutes', 0.5],
  ['within 2 hours', 2],
  ['within 8 hours', 8],
  ['within 4 hours', 4],
  ['within 24 hours', 24],
  ['within 72 hours', 72],
];
const MEASURES = [
  ['Response Time', 'Resolution Time'],
  ['Initial response', 'Resolution'],
  ['Target response time', 'Target resolution time'],
  ['First response', 'Fix'],
  ['Response', 'Restore'],
  ['Acknowledgement', 'Target fix'],
  ['Respond within', 'Resolve within'],
] as const;
const TITLES = [
  '',
  '# Support',
  '# Priority Levels and Response Times',
  '# Response and Resolution Times',
  '# Service Levels',
  '# Incident Management',
  '# Severity definitions',
  'Our support team aims for the following times.',
];

/** "Category ANobody can work": nothing tells where the name ends. */
const isUnreadable = (layout: string, names: readonly string[]): boolean =>
  layout.includes('touch') && names === LETTERS;

const promises = fc.record({
  names: fc.constantFrom(...SCALES, LETTERS),
  times: fc.constantFrom(...TIMES, WITH_LIMITS),
  measure: fc.constantFrom(...MEASURES),
  key: fc.constantFrom('Severity', 'Priority', 'Priority level', 'Level'),
  title: fc.constantFrom(...TITLES),
});

/** "P1 – Critical" and "P1": a layout may keep more of a name, or less. */
function isSame(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) =>
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim(),
  );
  return one!.includes(other!) || other!.includes(one!);
}

describe('the same times', () => {
  test.each(PROMISE_LAYOUTS)('are read from %s', (layout, laidOut) => {
    fc.assert(
      fc.property(promises, ({ names, times, measure, key, title }) => {
        fc.pre(!isUnreadable(layout, names));
        const [response, resolution] = measure;
        const cases = names.map((name, at): PromisedCase => ({
          name,
          means: MEANINGS[at]!,
          response: times[at]![0],
          resolution: times[at + 3]![0],
        }));
        const laid = laidOut(cases, { key, response, resolution });
        const read = timesByCase(`${title}\n\n${laid}\n\nThe terms above hold for a year.`);
        const hoursOf = (found: readonly TimeOfCase[]) =>
          names.map((name) => found.filter(([own]) => isSame(own, name)).map(([, hours]) => hours));
        expect([read.response.length, read.resolution.length]).toEqual([3, 3]);
        expect(hoursOf(read.response)).toEqual(times.slice(0, 3).map(([, hours]) => [hours]));
        expect(hoursOf(read.resolution)).toEqual(times.slice(3).map(([, hours]) => [hours]));
      }),
      { numRuns: 30 },
    );
  });
});
