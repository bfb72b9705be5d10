import type { Agreement } from '#shared/agreement/agreement.ts';
import { addItem, findItem, itemIds, moveItem } from '#shared/agreement/edit/items.ts';
import { freeId, type ItemId, type SectionId } from '#shared/agreement/ids.ts';
import { newClause, type DataView, type SectionItem } from '#shared/agreement/section.ts';

/** The titles under which tables are added. */
export const VIEW_TITLES: Readonly<Record<DataView, string>> = {
  stakeholders: 'Stakeholders',
  contacts: 'Contacts',
  services: 'Services',
  scope: 'Scope',
  hours: 'Hours',
  maintenance: 'Planned maintenance',
  severities: 'Severities',
  commitments: 'Commitments',
  measurement: 'Measurement',
  credits: 'Remedies',
  exclusions: 'Exclusions',
  reports: 'Reports',
  escalation: 'Escalation',
  definitions: 'Definitions',
  term: 'Term',
};

/** Where the data of a table is filled in. */
export const VIEW_PLACES: Readonly<Record<DataView, string>> = {
  stakeholders: '/stakeholders',
  contacts: '/stakeholders',
  services: '/services',
  scope: '/scope/application',
  hours: '/calendars',
  maintenance: '/services',
  severities: '/severities',
  commitments: '/commitments',
  measurement: '/commitments',
  credits: '/commitments',
  exclusions: '/exclusions',
  reports: '/reports',
  escalation: '/escalation',
  definitions: '/definitions',
  term: '/term/start',
};

export const itemPlace = (section: SectionId, item: ItemId): string =>
  `/sections/${section}/items/${item}`;

export const emptyClause = (agreement: Agreement): SectionItem =>
  newClause(freeId('clause', itemIds(agreement)) as ItemId, '');

export const tableOf = (agreement: Agreement, view: DataView): SectionItem => ({
  type: 'data',
  id: freeId(`table-${view}`, itemIds(agreement)) as ItemId,
  view,
  title: VIEW_TITLES[view],
  condition: null,
});

/** A copy behind the original. */
export function duplicateItem(agreement: Agreement, id: ItemId): Agreement {
  const found = findItem(agreement, id);
  if (!found) return agreement;
  const copy = { ...found.item, id: freeId(id, itemIds(agreement)) as ItemId };
  return addItem(agreement, found.section.id, copy, id);
}

/**
 * One place up or down. At the end of its section an item goes on to the next one, so that the
 * keyboard alone brings it anywhere.
 */
export function stepItem(agreement: Agreement, id: ItemId, by: -1 | 1): Agreement {
  const found = findItem(agreement, id);
  if (!found) return agreement;
  const to = found.index + by;
  if (to >= 0 && to < found.section.items.length)
    return moveItem(agreement, id, found.section.id, to);
  const at = agreement.sections.findIndex((section) => section.id === found.section.id);
  const neighbour = agreement.sections[at + by];
  return neighbour
    ? moveItem(agreement, id, neighbour.id, by === 1 ? 0 : neighbour.items.length)
    : agreement;
}

/** Before or behind another item, wherever both are. */
export function dropItem(
  agreement: Agreement,
  id: ItemId,
  target: ItemId,
  side: 'before' | 'behind',
): Agreement {
  if (id === target) return agreement;
  const from = findItem(agreement, id);
  const to = findItem(agreement, target);
  if (!from || !to) return agreement;
  const shifted = from.section.id === to.section.id && from.index < to.index ? 1 : 0;
  return moveItem(agreement, id, to.section.id, to.index - shifted + (side === 'behind' ? 1 : 0));
}
