import type { RecordList } from '#shared/agreement/agreement.ts';
import type { Uses } from '#shared/agreement/uses.ts';
import { formatterFor } from '#shared/assemble/format.ts';

const WORDS: Readonly<Partial<Record<RecordList | 'termination', readonly [string, string]>>> = {
  services: ['service', 'services'],
  commitments: ['commitment', 'commitments'],
  reports: ['report', 'reports'],
  escalation: ['escalation step', 'escalation steps'],
};

/** What those that named the record say now that it is gone. */
const MEANS_NOW: Readonly<Partial<Record<RecordList, string>>> = {
  severities: 'which now apply to every case',
  calendars: 'which now have no calendar, so that their clocks never stop',
};

/**
 * What the removal of a record touched, as a sentence; empty where nothing used it: "It was used by 2
 * commitments and 1 escalation step, which now apply to every case."
 */
export function usesInWords(list: RecordList, { records, inTexts }: Uses): string {
  const counted = (count: number, [one, many]: readonly [string, string]) =>
    `${count} ${count === 1 ? one : many}`;
  const users = [...records].map(([from, count]) => {
    const words = WORDS[from];
    return words ? counted(count, words) : 'the right to end the agreement';
  });
  const now = MEANS_NOW[list];
  const texts = inTexts === 0 ? null : `in ${counted(inTexts, ['place', 'places'])} of the text`;
  const byRecords =
    users.length === 0
      ? null
      : `by ${formatterFor('en-GB').list(users)}${now === undefined ? '' : `, ${now}`}`;
  const parts = [byRecords, texts].filter((part) => part !== null);
  return parts.length === 0
    ? ''
    : `It was used ${parts.join(now && byRecords ? '; and ' : ' and ')}.`;
}
