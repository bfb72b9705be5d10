import type { RecordList } from '#shared/agreement/agreement.ts';

/** How many records an agreement may hold of each list: a draft with more could not be opened. */
export const RECORD_LIMITS: Readonly<Record<RecordList, number>> = {
  stakeholders: 100,
  services: 500,
  calendars: 100,
  severities: 50,
  commitments: 500,
  exclusions: 200,
  reports: 200,
  escalation: 100,
  definitions: 500,
  sections: 200,
  annexes: 100,
  signatures: 100,
};
