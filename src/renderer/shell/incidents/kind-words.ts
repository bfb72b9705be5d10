import { EXCLUSION_CATEGORIES } from '#shared/agreement/exclusion.ts';
import { formatterFor } from '#shared/assemble/format.ts';
import type { Incident } from '#shared/engine/incident.ts';

export const INCIDENT_KINDS = ['outage', ...EXCLUSION_CATEGORIES] as const;
export type IncidentKind = Incident['kind'];

export const kindWords = (kind: IncidentKind): string =>
  kind === 'outage' ? 'Outage' : formatterFor('en-GB').choice('exclusionCategory', kind);
