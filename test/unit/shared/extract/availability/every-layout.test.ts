import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { serviceLevels } from '#shared/extract/availability/service-levels.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';
import { PARTED_LAYOUTS, TABLE_LAYOUTS } from '#test/support/sla-texts/table-layouts.ts';

// The same levels of the same things, as people lay them out.

const levels = (text: string) =>
  serviceLevels(slaTextOf(text)).availability.map(({ percent, window }) => [percent, window]);

const THINGS = [
  ['Web portal', 'Reporting API', 'Archive'],
  ['Gold', 'Silver', 'Bronze'],
  ['Virtual machines', 'Object storage', 'Load balancer'],
  ['Tier 1', 'Tier 2', 'Tier 3'],
] as const;
const SHARES = [
  ['99.95', '99.9', '99.5'],
  ['99.9', '99.5', '99'],
] as const;
const STYLES: readonly ((share: string) => string)[] = [
  (share) => `${share}%`,
  (share) => `${share} %`,
  (share) => `≥ ${share}%`,
];
const things = fc.constantFrom(...THINGS);
const shares = fc.constantFrom(...SHARES);
const style = fc.constantFrom(...STYLES);
const key = fc.constantFrom('Service', 'Component', 'Plan', 'Environment', 'Service element');
const end = '\n\nThe customer reports faults by e-mail.';

describe('the levels of several things', () => {
  const names = fc.constantFrom('Availability', 'Uptime SLA', 'Guaranteed uptime', 'Uptime target');
  const titles = fc.constantFrom('', '# Our promises', '## Availability', 'What we promise:');

  test.each([...PARTED_LAYOUTS, 'a table that runs across'] as const)(
    'with the time they are measured over, in %s',
    (layout) => {
      fc.assert(
        fc.property(
          ...([things, shares, style, key, names, titles] as const),
          (of, promised, written, first, name, title) => {
            const windows = ['Monthly', 'Quarterly', 'Monthly'];
            const laid = TABLE_LAYOUTS[layout]([
              [first, name, 'Measurement period'],
              ...of.map((thing, at) => [thing, written(promised[at]!), windows[at]!]),
            ]);
            expect(levels(`${title}\n\n${laid}${end}`)).toEqual(
              promised.map((share, at) => [share, windows[at]!.toLowerCase()]),
            );
          },
        ),
        { numRuns: 15 },
      );
    },
  );

  test.each(PARTED_LAYOUTS)('below words that say of what they are, in %s', (layout) => {
    const targets = fc.constantFrom('SLA', 'Target', 'Guarantee', 'Commitment', 'Service level');
    fc.assert(
      fc.property(
        ...([things, shares, style, key, targets] as const),
        (of, promised, written, first, name) => {
          const laid = TABLE_LAYOUTS[layout]([
            [first, name],
            ...of.map((thing, at) => [thing, written(promised[at]!)]),
          ]);
          expect(levels(`## Availability\n\n${laid}${end}`)).toEqual(
            promised.map((share) => [share, 'other']),
          );
        },
      ),
      { numRuns: 15 },
    );
  });
});

describe('the one level among other measures', () => {
  const OTHERS = [
    ['First response time', '4 hours', 'Monthly'],
    ['Customer satisfaction', '95%', 'Quarterly'],
    ['Backup success rate', '99%', 'Monthly'],
    ['Packet delivery', '99.9%', 'Monthly'],
    ['Data durability', '99.999999999%', 'Annual'],
    ['Latency', '< 200 ms', 'Monthly'],
    ['Orders sent the same day', '96%', 'Monthly'],
  ];
  const others = fc.shuffledSubarray(OTHERS, { minLength: 3, maxLength: 3 });
  const heads = fc.constantFrom(
    ['Metric', 'Target', 'Measured'],
    ['KPI', 'Objective', 'Frequency'],
    ['Measure', 'Goal', 'Period'],
    ['Indicator', 'Minimum', 'Reporting'],
  );
  const names = fc.constantFrom('Availability', 'Service uptime', 'Network availability');

  test.each([...PARTED_LAYOUTS, 'a table that runs across', 'rows that lost their bars'] as const)(
    'in %s',
    (layout) => {
      fc.assert(
        fc.property(...([others, heads, names, style] as const), (rows, head, name, written) => {
          const [first, ...rest] = rows;
          const laid = TABLE_LAYOUTS[layout]([
            head,
            first!,
            [name, written('99.7'), 'Monthly'],
            ...rest,
          ]);
          expect(levels(`# Service levels\n\n${laid}${end}`)).toEqual([['99.7', 'monthly']]);
        }),
        { numRuns: 15 },
      );
    },
  );
});

describe('the levels of several things in lines and sentences', () => {
  type Form = (of: readonly string[], promised: readonly string[]) => string;
  const lines =
    (line: (thing: string, share: string, at: number) => string, between = '\n'): Form =>
    (of, promised) =>
      of.map((thing, at) => line(thing, promised[at]!, at)).join(between);
  const FORMS: Readonly<Record<string, Form>> = {
    'items that begin with the name': lines((thing, share) => `- ${thing}: ${share}%`),
    'items that begin with the level': lines((thing, share) => `- ${share}% for ${thing}`),
    'clauses with the level behind': lines(
      (thing, share, at) => `(${'abc'[at]}) for ${thing}, ${share}%;`,
      '\n\n',
    ),
    'numbered clauses': lines((thing, share, at) => `3.${at + 1} ${thing}: ${share} %`, '\n\n'),
    'items with more in them': lines(
      (thing, share) => `- ${thing}: ${share}% uptime, 24x7 support, daily backups`,
    ),
    'a line with commas': (of, promised) =>
      `${of.map((thing, at) => `${thing} ${promised[at]}%`).join(', ')}.`,
    'a line with semicolons': (of, promised) =>
      `${of.map((thing, at) => `${thing}: ${promised[at]}%`).join('; ')}.`,
    'sentences that leave out the word': ([a, b, c], [x, y, z]) =>
      `For ${a} we guarantee ${x}% availability. For ${b} it is ${y}%. For ${c} it is ${z}%.`,
    'one sentence for all': ([a, b, c], [x, y, z]) =>
      `Availability of ${a}, ${b} and ${c} will be at least ${x}%, ${y}% and ${z}% respectively.`,
    'a heading for each': lines(
      (thing, share) => `### ${thing}\n\nAvailability: ${share}%`,
      '\n\n',
    ),
  };
  const leads = fc.constantFrom(
    ['## Availability', 'other'] as const,
    ['We commit to the following availability:', 'other'] as const,
    ['Availability targets, measured monthly:', 'monthly'] as const,
  );

  test.each(Object.entries(FORMS))('%s', (_, form) => {
    fc.assert(
      fc.property(...([things, shares, leads] as const), (of, promised, [lead, window]) => {
        expect(levels(`${lead}\n\n${form(of, promised)}${end}`)).toEqual(
          promised.map((share) => [share, window]),
        );
      }),
      { numRuns: 12 },
    );
  });
});
