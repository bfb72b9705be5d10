import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '#shared/extract/extract.ts';
import { flatTerms } from '#shared/extract/flat-terms.ts';
import { documentOfText } from '#test/support/sla-texts/sla-text-of.ts';
import { TABLE_LAYOUTS, type Table } from '#test/support/sla-texts/table-layouts.ts';

interface Step {
  readonly below: number;
  readonly atOrAbove: number | null;
  readonly credit: number;
}

const SCHEDULES: readonly (readonly Step[])[] = [
  [
    { below: 99.9, atOrAbove: 99, credit: 10 },
    { below: 99, atOrAbove: 95, credit: 25 },
    { below: 95, atOrAbove: null, credit: 100 },
  ],
  [
    { below: 99.95, atOrAbove: 99.5, credit: 5 },
    { below: 99.5, atOrAbove: 98, credit: 15 },
    { below: 98, atOrAbove: null, credit: 30 },
  ],
  [
    { below: 99.9, atOrAbove: 99, credit: 10 },
    { below: 99, atOrAbove: null, credit: 50 },
  ],
];
/** How a level is said: both of its bounds, or for the last step the one it has. */
const LEVELS: readonly ((below: number, atOrAbove: number | null) => string)[] = [
  (below, least) => (least === null ? `< ${below}%` : `< ${below}% but >= ${least}%`),
  (below, least) => (least === null ? `below ${below}%` : `${least}% or more but below ${below}%`),
  (below, least) =>
    least === null
      ? `Less than ${below}%`
      : `Less than ${below}% but equal to or greater than ${least}%`,
  (below, least) => (least === null ? `Below ${below}%` : `Between ${least}% and ${below}%`),
  (below, least) => (least === null ? `Below ${below}%` : `${least}% - ${below}%`),
  (below, least) => (least === null ? `<${below}%` : `≥${least}% and <${below}%`),
];
const CREDITS: readonly ((share: number) => string)[] = [
  (share) => `${share}%`,
  (share) => `${share} %`,
  (share) => `${share}% of the monthly fee`,
  (share) => `${share}% credit`,
];
const NAMES = [
  ['Monthly Uptime Percentage', 'Service Credit'],
  ['Availability', 'Credit'],
  ['Uptime', 'Service credit (% of monthly fee)'],
  ['Actual availability in a month', 'Percentage of monthly fee credited'],
  ['Service level achieved', 'Credit'],
] as const;
const TITLES = [
  '',
  '# Service Credits',
  '# SLA',
  'If we miss our uptime commitment of 99.9% in a month, you may claim the following credits:',
];

const schedules = fc.record({
  steps: fc.constantFrom(...SCHEDULES),
  level: fc.constantFrom(...LEVELS),
  credit: fc.constantFrom(...CREDITS),
  names: fc.constantFrom(...NAMES),
  title: fc.constantFrom(...TITLES),
});

describe('the same steps', () => {
  test.each(Object.entries(TABLE_LAYOUTS).filter(([name]) => !name.includes('across and lost')))(
    'are read from %s',
    (_, laidOut: (table: Table) => string) => {
      fc.assert(
        fc.property(schedules, ({ steps, level, credit, names, title }) => {
          const laid = laidOut([
            names,
            ...steps.map((step) => [level(step.below, step.atOrAbove), credit(step.credit)]),
          ]);
          const text = `${title}\n\n${laid}\n\nThe customer writes to us within 30 days.`;
          const read = flatTerms(extract(documentOfText(text))).creditTiers;
          const byLevel = [...read].sort((a, b) => (b.below ?? 0) - (a.below ?? 0));
          expect(
            byLevel.map(({ below, atOrAbove, creditPercent }) => ({
              below,
              atOrAbove,
              credit: creditPercent,
            })),
          ).toEqual(steps);
        }),
        { numRuns: 30 },
      );
    },
  );
});
