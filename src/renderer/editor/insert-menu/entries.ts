import type { Agreement } from '#shared/agreement/agreement.ts';
import { listFields } from '#shared/assemble/fields/catalogue.ts';
import type { Outline } from '#shared/assemble/outline.ts';
import { foldedText } from '#shared/base/fold.ts';
import type { TokenRun } from '../nodes/token-node.ts';

/** One line of the insert menu. */
export interface InsertEntry {
  readonly id: string;
  readonly group: string;
  readonly label: string;
  readonly run: TokenRun;
}

/** All that can be inserted into a text of this agreement: fields, references, terms. */
export function insertEntries(agreement: Agreement, outline: Outline): readonly InsertEntry[] {
  return [
    ...listFields(agreement).map(({ path, label, group }) => ({
      id: `field ${path}`,
      group,
      label,
      run: { type: 'field' as const, path, marks: [] },
    })),
    ...agreement.definitions.map(({ id, term }) => ({
      id: `term ${id}`,
      group: 'Defined terms',
      label: term,
      run: { type: 'term' as const, definition: id, text: null, marks: [] },
    })),
    ...referenceEntries(agreement, outline),
  ];
}

function referenceEntries(agreement: Agreement, outline: Outline): readonly InsertEntry[] {
  const entry = (
    kind: 'section' | 'item' | 'annex',
    id: string,
    label: string,
  ): readonly InsertEntry[] => [
    {
      id: `${kind} ${id}`,
      group: 'Cross-references',
      label,
      run: { type: 'reference', target: { kind, id }, marks: [] },
    },
  ];
  const sections = agreement.sections.flatMap((section) => {
    const number = outline.sections.get(section.id);
    return [
      ...(number ? entry('section', section.id, `Section ${number.label} ${section.title}`) : []),
      ...section.items.flatMap((item) => {
        const at = outline.items.get(item.id);
        const word = item.type === 'clause' ? 'Clause' : 'Table';
        // What a condition hides has no number to refer to.
        return at ? entry('item', item.id, `${word} ${at.label} ${item.title}`.trim()) : [];
      }),
    ];
  });
  const annexes = agreement.annexes.flatMap((annex) => {
    const at = outline.annexes.get(annex.id);
    return at ? entry('annex', annex.id, `Annex ${at.label} ${annex.title}`.trim()) : [];
  });
  return [...sections, ...annexes];
}

const MAX_SHOWN = 200;

/**
 * The entries that hold every word of the query, those whose label begins with it first; last, a
 * blank that bears the query as its name.
 */
export function matchingEntries(
  entries: readonly InsertEntry[],
  query: string,
): readonly InsertEntry[] {
  const words = foldedText(query).split(/\s+/).filter(Boolean);
  const ranked = entries
    .flatMap((entry) => {
      const label = foldedText(entry.label);
      const whole = `${label} ${foldedText(entry.group)}`;
      if (!words.every((word) => whole.includes(word))) return [];
      const rank = words.every((word) => label.startsWith(word))
        ? 0
        : words.every((word) => ` ${whole}`.includes(` ${word}`))
          ? 1
          : 2;
      return [{ entry, rank }];
    })
    .sort((one, other) => one.rank - other.rank)
    .slice(0, MAX_SHOWN)
    .map(({ entry }) => entry);
  return [...inGroups(ranked), blankEntry(query)];
}

/** Whether nothing of the agreement matched, and a blank is all that is left to insert. */
export const isBlankAlone = (entries: readonly InsertEntry[]): boolean =>
  entries.length === 1 && entries[0]?.run.type === 'blank';

/** Keeps the groups together, in the order in which each first comes up. */
function inGroups(entries: readonly InsertEntry[]): readonly InsertEntry[] {
  const groups = new Map<string, InsertEntry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.group);
    if (group) group.push(entry);
    else groups.set(entry.group, [entry]);
  }
  return [...groups.values()].flat();
}

function blankEntry(query: string): InsertEntry {
  const label = query.trim() === '' ? 'to be completed' : query.trim();
  return {
    id: 'blank',
    group: 'Blank to fill',
    label: `[${label}]`,
    run: { type: 'blank', label, marks: [] },
  };
}
