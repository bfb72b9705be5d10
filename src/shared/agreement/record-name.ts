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

interface Named {
  readonly id: string;
  readonly name?: string;
  readonly legalName?: string;
  readonly title?: string;
  readonly term?: string;
  readonly role?: string;
}

/**
 * The name by which people know a record of the agreement; without one what it is, told from others
 * by its position: "Exclusion 2".
 */
export function recordName<L extends RecordList>(
  agreement: Pick<Agreement, L>,
  list: L,
  id: string,
): string {
  const records = agreement[list] as readonly Named[];
  const at = records.findIndex((record) => record.id === id);
  const record = records[at];
  const name = [record?.name, record?.legalName, record?.title, record?.term, record?.role].find(
    (candidate) => candidate !== undefined && candidate.trim() !== '',
  );
  const noun = RECORD_NOUNS[list];
  return name ?? (records.length > 1 && at >= 0 ? `${noun} ${at + 1}` : noun);
}
