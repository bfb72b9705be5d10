import type { Agreement } from '#shared/agreement/agreement.ts';
import type { AnnexId, ItemId, SectionId } from '#shared/agreement/ids.ts';
import type { REFERENCE_TARGETS } from '#shared/agreement/rich-text.ts';
import type { OutlineNumber } from '#shared/document/document.ts';
import { holds } from './condition.ts';
import { alphabetic } from './markers.ts';

/** One numbered place of the text. */
export interface OutlineEntry {
  readonly number: OutlineNumber;
  /** What a reference shows: "4.2" for a clause, "3" for a table, "A" for an annex. */
  readonly label: string;
  readonly anchor: string;
}

/** The numbers of everything that belongs to the text; what a condition hides is not in it. */
export interface Outline {
  readonly sections: ReadonlyMap<SectionId, OutlineEntry>;
  /** Clauses bear their outline number, tables their number in the document. */
  readonly items: ReadonlyMap<ItemId, OutlineEntry>;
  readonly annexes: ReadonlyMap<AnnexId, OutlineEntry>;
}

export function outlineOf(agreement: Agreement): Outline {
  const sections = new Map<SectionId, OutlineEntry>();
  const items = new Map<ItemId, OutlineEntry>();
  const annexes = new Map<AnnexId, OutlineEntry>();
  let tables = 0;
  agreement.sections.forEach((section, at) => {
    const sectionNumber = at + 1;
    sections.set(section.id, entry([sectionNumber], `section_${sectionNumber}`));
    let clauses = 0;
    for (const item of section.items) {
      if (!holds(item.condition, agreement)) continue;
      if (item.type === 'clause') {
        clauses += 1;
        items.set(item.id, entry([sectionNumber, clauses], `clause_${sectionNumber}_${clauses}`));
      } else {
        tables += 1;
        items.set(item.id, entry([tables], `table_${tables}`));
      }
    }
  });
  agreement.annexes.forEach((annex, at) => {
    const letter = alphabetic(at + 1).toUpperCase();
    annexes.set(annex.id, {
      number: { levels: [at + 1], label: letter },
      label: letter,
      anchor: `annex_${at + 1}`,
    });
  });
  return { sections, items, annexes };
}

/** Where a cross-reference leads; null where its target is not part of the text. */
export function findTarget(
  outline: Outline,
  target: { readonly kind: (typeof REFERENCE_TARGETS)[number]; readonly id: string },
): OutlineEntry | null {
  const entries: ReadonlyMap<string, OutlineEntry> =
    target.kind === 'section'
      ? outline.sections
      : target.kind === 'item'
        ? outline.items
        : outline.annexes;
  return entries.get(target.id) ?? null;
}

const entry = (levels: readonly number[], anchor: string): OutlineEntry => {
  const label = levels.join('.');
  return { number: { levels, label }, label, anchor };
};
