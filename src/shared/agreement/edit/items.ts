import type { Agreement } from '../agreement.ts';
import type { ItemId, SectionId } from '../ids.ts';
import type { Section, SectionItem } from '../section.ts';

const withItems = (
  agreement: Agreement,
  change: (section: Section) => readonly SectionItem[],
): Agreement => ({
  ...agreement,
  sections: agreement.sections.map((section) => {
    const items = change(section);
    return items === section.items ? section : { ...section, items };
  }),
});

export const itemIds = (agreement: Agreement): readonly ItemId[] =>
  agreement.sections.flatMap((section) => section.items.map((item) => item.id));

export function findItem(
  agreement: Agreement,
  id: ItemId,
): { readonly section: Section; readonly item: SectionItem; readonly index: number } | null {
  for (const section of agreement.sections) {
    const index = section.items.findIndex((item) => item.id === id);
    const item = section.items[index];
    if (item) return { section, item, index };
  }
  return null;
}

/** Adds an item to a section, behind the item `after`; at the section's end where that is null. */
export const addItem = (
  agreement: Agreement,
  section: SectionId,
  item: SectionItem,
  after: ItemId | null,
): Agreement =>
  withItems(agreement, (candidate) => {
    if (candidate.id !== section) return candidate.items;
    const at = candidate.items.findIndex((other) => other.id === after) + 1;
    return after === null || at === 0
      ? [...candidate.items, item]
      : [...candidate.items.slice(0, at), item, ...candidate.items.slice(at)];
  });

export const updateItem = <T extends SectionItem>(
  agreement: Agreement,
  id: ItemId,
  update: (item: T) => T,
): Agreement =>
  withItems(agreement, (section) =>
    section.items.some((item) => item.id === id)
      ? section.items.map((item) => (item.id === id ? update(item as T) : item))
      : section.items,
  );

export const removeItem = (agreement: Agreement, id: ItemId): Agreement =>
  withItems(agreement, (section) =>
    section.items.some((item) => item.id === id)
      ? section.items.filter((item) => item.id !== id)
      : section.items,
  );

/** Moves an item to position `to` of a section (counted after it was taken out). */
export function moveItem(
  agreement: Agreement,
  id: ItemId,
  section: SectionId,
  to: number,
): Agreement {
  const found = findItem(agreement, id);
  if (!found || !agreement.sections.some((candidate) => candidate.id === section)) return agreement;
  return withItems(removeItem(agreement, id), (candidate) => {
    if (candidate.id !== section) return candidate.items;
    const at = Math.max(0, Math.min(to, candidate.items.length));
    return [...candidate.items.slice(0, at), found.item, ...candidate.items.slice(at)];
  });
}
