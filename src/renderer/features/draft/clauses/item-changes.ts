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
  obligations: 'Who owes what to whom',
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
  obligations: '/commitments',
  escalation: '/escalation',
  definitions: '/definitions',
  term: '/term/start',
};

export const itemPlace = (section: SectionId, item: ItemId): string =>
  `/sections/${section}/items/${item}`;

export const freeItemId = (agreement: Agreement, wanted: string): ItemId =>
  freeId(wanted, itemIds(agreement)) as ItemId;

export const emptyClause = (agreement: Agreement): SectionItem =>
  newClause(freeItemId(agreement, 'clause'), '');

export const tableOf = (agreement: Agreement, view: DataView): SectionItem => ({
  type: 'data',
  id: freeItemId(agreement, `table-${view}`),
  view,
  title: VIEW_TITLES[view],
  condition: null,
});

/** Puts an item behind another one of the section; at its beginning where that is null. */
export function insertItem(
  agreement: Agreement,
  section: SectionId,
  item: SectionItem,
  after: ItemId | null,
): Agreement {
  const added = addItem(agreement, section, item, after);
  return after === null ? moveItem(added, item.id, section, 0) : added;
}

/** A copy behind the original. */
export function duplicateItem(agreement: Agreement, id: ItemId, copy: ItemId): Agreement {
  const found = findItem(agreement, id);
  return found ? addItem(agreement, found.section.id, { ...found.item, id: copy }, id) : agreement;
}

/** The item that takes a removed one's place for whoever was there: the next, else the one before. */
export function neighbourOf(agreement: Agreement, id: ItemId): ItemId | null {
  const found = findItem(agreement, id);
  if (!found) return null;
  const { items } = found.section;
  return (items[found.index + 1] ?? items[found.index - 1])?.id ?? null;
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
