import type { Agreement, RecordList } from './agreement.ts';

/** What one record of each list is called. */
export const RECORD_NOUNS: Readonly<Record<RecordList, string>> = {
  stakeholders: 'Stakeholder',
  services: 'Service',
  calendars: 'Calendar',
  severities: 'Severity',
  commitments: 'Commitment',
  exclusions: 'Exclusion',
  reports: 'Report',
  escalation: 'Escalation step',
  definitions: 'Definition',
  sections: 'Section',
  annexes: 'Annex',
  signatures: 'Signature',
};

const NAMES = ['name', 'legalName', 'title', 'term', 'role'] as const;

/** The name that a record bears, as it is typed; null where it has none, or is no record at all. */
export function ownName(record: unknown): string | null {
  if (typeof record !== 'object' || record === null) return null;
  const named = record as Readonly<Record<string, unknown>>;
  for (const key of NAMES) {
    const name = named[key];
    if (typeof name === 'string' && name.trim() !== '') return name;
  }
  return null;
}

/** What a record without a name is, told from the others of its list by its position: "Exclusion 2". */
export const positionName = (list: RecordList, index: number, count: number): string =>
  count > 1 && index >= 0 ? `${RECORD_NOUNS[list]} ${index + 1}` : RECORD_NOUNS[list];

/**
 * The name by which people know a record of the agreement; without one what it is, told from others
 * by its position.
 */
export function recordName<L extends RecordList>(
  agreement: Pick<Agreement, L>,
  list: L,
  id: string,
): string {
  const records = agreement[list] as readonly { readonly id: string }[];
  const index = records.findIndex((record) => record.id === id);
  return ownName(records[index]) ?? positionName(list, index, records.length);
}

/** The same of a record as it was in its time, by the name that it had then. */
export const recordNameThen = <L extends RecordList>(
  agreement: Pick<Agreement, L>,
  list: L,
  record: { readonly id: string; readonly name: string },
): string => ownName(record) ?? recordName(agreement, list, record.id);
