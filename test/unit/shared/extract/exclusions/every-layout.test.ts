import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ExclusionCategory } from '#shared/agreement/exclusion.ts';
import { exclusions } from '#shared/extract/exclusions/exclusions.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const GROUNDS: readonly (readonly [ExclusionCategory, string])[] = [
  ['force-majeure', 'acts of God, war, strikes or natural disasters'],
  ['force-majeure', 'circumstances beyond the control of the provider'],
  ['scheduled-maintenance', 'planned maintenance announced at least two days before'],
  ['scheduled-maintenance', 'maintenance windows'],
  ['emergency-maintenance', 'emergency maintenance'],
  ['customer-actions', 'changes made by the customer'],
  ['customer-actions', 'your failure to follow our instructions'],
  ['customer-equipment', 'faults in your own hardware, software or network'],
  ['third-party', 'failures of third party providers'],
  ['internet-access', 'problems with your internet connection'],
  ['beta-features', 'alpha, beta or preview services'],
  ['suspension', 'suspension of your account for non-payment'],
  ['quota-limits', 'exceeding the quotas of the plan'],
  ['misuse', 'misuse of the service'],
  ['dns', 'DNS propagation delays'],
  ['security-attack', 'hacking, viruses or other malicious attacks'],
];
/** Each begins a sentence that goes on with its grounds. */
const INTRODUCTIONS = [
  'The following do not count as downtime:',
  'This SLA does not apply to any unavailability caused by:',
  'Downtime excludes:',
  'The uptime commitment does not include downtime resulting from',
  'Service credits will not be issued for:',
  'Credits are not available for outages due to:',
  'We are not responsible for failures caused by:',
  'Unavailability does not include',
  'Excluded from the calculation of availability are:',
  'No credit is due if the failure results from:',
  'Availability is measured exclusive of:',
  'There is no entitlement to a credit for interruptions caused by:',
  'The calculation of uptime does not take into account:',
  'We will not be in breach of this SLA where the failure arises from:',
  'We promise a credit for any downtime that isn’t related to:',
  'Outside the scope of this SLA are:',
];
const HEADINGS = ['', '## Exclusions', '## Limitations', '## Uptime'];

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
const letter = (at: number): string => String.fromCharCode(97 + at);

/** What makes a ground longer than a line, and names none. */
const AT_LENGTH =
  'for as long as it lasts and until everything shows again what it showed before, of which we write to everybody as soon as we can, and once more when it has come to its end';

type Layout = (introduction: string, grounds: readonly string[]) => string;
const list =
  (item: (ground: string, at: number) => string, between = '\n'): Layout =>
  (introduction, grounds) =>
    `${introduction}\n\n${grounds.map(item).join(between)}`;
const sentence =
  (part: (ground: string, at: number) => string, between: string): Layout =>
  (introduction, grounds) =>
    `${introduction} ${grounds.map(part).join(between)}.`;

const LAYOUTS: Readonly<Record<string, Layout>> = {
  'a list': list((ground) => `- ${capital(ground)}`),
  'a list that semicolons part': list((ground) => `- ${ground};`),
  'bullets of a word processor': list((ground) => `• ${capital(ground)}`),
  'a numbered list': list((ground, at) => `${at + 1}. ${capital(ground)}.`),
  'a lettered list': list((ground, at) => `(${letter(at)}) ${ground};`),
  'names in bold': list((ground) => `- **${capital(ground)}**: this is outside what we promise.`),
  'bare lines': list(capital),
  paragraphs: list(capital, '\n\n'),
  'letters in a sentence': sentence((ground, at) => `(${letter(at)}) ${ground}`, ', '),
  'numerals in a sentence': sentence(
    (ground, at) => `(${['i', 'ii', 'iii', 'iv'][at]}) ${ground}`,
    '; ',
  ),
  'a plain sentence': (introduction, grounds) =>
    `${introduction} ${grounds.slice(0, -1).join(', ')} or ${grounds.at(-1)}.`,
  'numbers without stops': list((ground, at) => `${at + 1}. ${capital(ground)}`),
  'marks on lines of their own': list((ground, at) => `(${letter(at)})\n${capital(ground)};`),
  'long lines that semicolons part': list((ground) => `${capital(ground)}, ${AT_LENGTH};`),
  'labels above each half': (introduction, grounds) => {
    const half = (from: number): string =>
      list((ground) => `- ${capital(ground)}`)('', grounds.slice(from, from + 2)).trim();
    return `${introduction}\n\n**Causes of one kind**\n\n${half(0)}\n\n**Causes of another kind**\n\n${half(2)}`;
  },
  'lists within a list': (introduction, grounds) => {
    const half = (from: number): string =>
      grounds
        .slice(from, from + 2)
        .map((ground) => `  - ${ground}`)
        .join('\n');
    return `${introduction}\n\n- On one hand:\n${half(0)}\n- On the other:\n${half(2)}`;
  },
  'a table': (introduction, grounds) => {
    const rows = grounds.map((ground, at) => `| ${at + 1} | ${capital(ground)} | see annex |`);
    return [introduction, '', '| No. | Event | Remark |', '| --- | --- | --- |', ...rows].join(
      '\n',
    );
  },
};

const named = fc.record({
  grounds: fc.uniqueArray(fc.constantFrom(...GROUNDS), {
    minLength: 4,
    maxLength: 4,
    selector: ([category]) => category,
  }),
  introduction: fc.constantFrom(...INTRODUCTIONS),
  heading: fc.constantFrom(...HEADINGS),
});

describe('the same grounds', () => {
  test.each(Object.entries(LAYOUTS))('are read from %s', (_, laidOut) => {
    fc.assert(
      fc.property(named, ({ grounds, introduction, heading }) => {
        const laid = laidOut(
          introduction,
          grounds.map(([, words]) => words),
        );
        const text = `We promise 99.9% uptime each month.\n\n${heading}\n\n${laid}\n\nPrices are in our list.`;
        const read = exclusions(slaTextOf(text)).exclusions.map(({ category }) => category);
        expect([...new Set(read)].sort()).toEqual(grounds.map(([category]) => category).sort());
      }),
      { numRuns: 40 },
    );
  });
});
