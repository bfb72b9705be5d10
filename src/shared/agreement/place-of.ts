import type { RecordList } from './agreement.ts';
import { ownName, positionName, RECORD_NOUNS } from './record-name.ts';
import type { Place } from '#shared/base/place.ts';

/** Keys of the model in the words of the interface. */
const WORDS: Readonly<Record<string, string>> = {
  stakeholders: 'Stakeholders',
  services: 'Services',
  calendars: 'Calendars',
  severities: 'Severities',
  commitments: 'Commitments',
  exclusions: 'Exclusions',
  reports: 'Reports',
  escalation: 'Escalation',
  definitions: 'Definitions',
  sections: 'Sections',
  annexes: 'Annexes',
  signatures: 'Signatures',
  legalName: 'Legal name',
  governingLaw: 'Governing law',
  timeZone: 'Time zone',
  notIncluded: 'Not included',
  operatingHours: 'Operating hours',
  processingTimes: 'Processing times',
  monthlyCap: 'Monthly cap',
  measuredBy: 'Measured by',
  smallestOutage: 'Smallest outage that counts',
  worseThan: 'Worse than',
  notWorseThan: 'Not worse than',
  planWithin: 'Plan within',
  escalateAfter: 'Escalate after',
  dataRetrieval: 'Data retrieval',
  withinMonths: 'Within months',
};

const words = (key: string): string =>
  WORDS[key] ??
  key.charAt(0).toUpperCase() +
    key
      .slice(1)
      .replace(/([A-Z])/g, ' $1')
      .toLowerCase();

/** What a position in a list is called: for a record by its name, for others by a number. */
function itemLabel(list: string | undefined, item: unknown, index: number, count: number): string {
  const name = ownName(item);
  if (name !== null) return name.slice(0, 80);
  return list !== undefined && Object.hasOwn(RECORD_NOUNS, list)
    ? positionName(list as RecordList, index, count)
    : `No. ${index + 1}`;
}

/**
 * The place that a path of keys and list positions leads to in `value`: ids instead of positions
 * where a list's records have ids, names of records in the label.
 */
export function placeOf(value: unknown, path: readonly PropertyKey[]): Place {
  let node: unknown = value;
  const steps: string[] = [];
  const labels: string[] = [];
  for (const key of path) {
    const list = Array.isArray(node);
    const count = Array.isArray(node) ? node.length : 0;
    node =
      typeof node === 'object' && node !== null
        ? (node as Readonly<Record<PropertyKey, unknown>>)[key]
        : undefined;
    if (list) {
      const id = (node as { readonly id?: unknown } | undefined)?.id;
      steps.push(typeof id === 'string' ? id : String(Number(key) + 1));
      labels.push(itemLabel(steps.at(-2), node, Number(key), count));
    } else {
      steps.push(String(key));
      // A target's value is what the form calls its target.
      if (!(key === 'value' && steps.at(-2) === 'target')) labels.push(words(String(key)));
    }
  }
  return { path: `/${steps.join('/')}`, label: labels.join(' › ') || 'File' };
}
