import type { RecordList } from '#shared/agreement/agreement.ts';
import type { Uses } from '#shared/agreement/uses.ts';
import { formatterFor } from '#shared/assemble/format.ts';

const WORDS: Readonly<Partial<Record<RecordList | 'termination', readonly [string, string]>>> = {
  services: ['service', 'services'],
  commitments: ['commitment', 'commitments'],
  reports: ['report', 'reports'],
  escalation: ['escalation step', 'escalation steps'],
};

/** What is so from now on where such a record was named. */
const MEANS_NOW: Readonly<Partial<Record<RecordList, string>>> = {
  stakeholders: ' Where it was named nobody is now.',
  services: ' A commitment that names no service holds for all services.',
  exclusions: ' What it left out counts again.',
  commitments: ' Its misses give no right to leave any more.',
  severities: ' Without a severity a promise applies to every case.',
  calendars:
    ' Without a calendar a clock never stops, and nothing says when a service is in operation.',
};

/**
 * What the removal of a record touched, in sentences; empty where nothing used it: "It was used by 2
 * commitments and 1 escalation step. Without a severity a promise applies to every case."
 */
export function usesInWords(list: RecordList, { records, inTexts }: Uses): string {
  const counted = (count: number, [one, many]: readonly [string, string]) =>
    `${count} ${count === 1 ? one : many}`;
  const users = [...records].map(([from, count]) => {
    const words = WORDS[from];
    return words ? counted(count, words) : 'the right to end the agreement';
  });
  const parts = [
    ...(users.length === 0 ? [] : [`by ${formatterFor('en-GB').list(users)}`]),
    ...(inTexts === 0 ? [] : [`in ${counted(inTexts, ['place', 'places'])} of the text`]),
  ];
  if (parts.length === 0) return '';
  return `It was used ${parts.join(' and ')}.${users.length === 0 ? '' : (MEANS_NOW[list] ?? '')}`;
}
