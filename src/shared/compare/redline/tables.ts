import type { Cell, Inlines, Table } from '#shared/document/document.ts';
import { inlineText } from '#shared/document/plain-text.ts';
import type {
  RedlineCell,
  RedlineParagraph,
  RedlineRow,
  RedlineTable,
} from '#shared/document/redline.ts';
import { aligned } from './align.ts';
import type { Effort } from './effort.ts';
import { similarity } from './similarity.ts';
import { comparedPlain, comparedWords } from './words.ts';

type Alike = (a: string, b: string) => boolean;

/** Word can track rows, but no columns: tables with other columns are another table. */
export const mayCompare = (base: Table, target: Table, alike: Alike): boolean =>
  base.columns.length === target.columns.length &&
  base.columns.some(({ heading }) => heading !== '') ===
    target.columns.some(({ heading }) => heading !== '') &&
  (alike(headings(base), headings(target)) || alike(tableWords(base), tableWords(target)));

const headings = ({ columns }: Table): string => columns.map(({ heading }) => heading).join('\t');

export const tableWords = (table: Table): string =>
  [headings(table), inlineText(table.caption), ...table.rows.map(rowWords)].join('\n');

const cellWords = ({ paragraphs }: Cell): string => paragraphs.map(inlineText).join('\v');
const rowWords = (row: readonly Cell[]): string => row.map(cellWords).join('\t');

/** Two tables with the same number of columns: what changes in each cell, and which rows come and go. */
export function comparedTables(base: Table, target: Table, effort: Effort): RedlineTable {
  const alike = similarity();
  const pairs = aligned(
    base.rows,
    target.rows,
    {
      record: () => null,
      words: (row) => `${row.length} ${rowWords(row)}`,
      similar: (one, other) =>
        one.length === other.length &&
        (sameRecord(one, other) || alike(rowWords(one), rowWords(other))),
    },
    effort,
  );
  return {
    change: 'both',
    type: 'table',
    base: { anchor: base.anchor, source: base.source },
    target: { anchor: target.anchor, source: target.source },
    caption: comparedWords(base.caption, target.caption, effort),
    columns: base.columns.map(({ heading, ...column }, at) => {
      const { heading: wanted, ...other } = target.columns[at]!;
      return { base: column, target: other, heading: comparedPlain(heading, wanted, effort) };
    }),
    rows: pairs.map((pair): RedlineRow => {
      if (pair.target === null) return { change: 'deleted', whole: base.rows[pair.base]! };
      if (pair.base === null) return { change: 'inserted', whole: target.rows[pair.target]! };
      const row = target.rows[pair.target]!;
      return {
        change: 'both',
        cells: base.rows[pair.base]!.map((cell, at) => comparedCells(cell, row[at]!, effort)),
      };
    }),
  };
}

/** Rows of the same record, such as a commitment; many rows of one record say nothing of each. */
const sameRecord = ([one]: readonly Cell[], [other]: readonly Cell[]): boolean =>
  one !== undefined &&
  other !== undefined &&
  one.source === other.source &&
  !one.source.startsWith('/text/');

function comparedCells(base: Cell, target: Cell, effort: Effort): RedlineCell {
  const { paragraphs, ...frame } = base;
  const { paragraphs: wanted, ...other } = target;
  return { base: frame, target: other, paragraphs: cellParagraphs(paragraphs, wanted, effort) };
}

function cellParagraphs(
  base: readonly Inlines[],
  target: readonly Inlines[],
  effort: Effort,
): readonly RedlineParagraph[] {
  const found = comparedParagraphs(base, target, effort);
  if (found.some(({ change }) => change === 'both') || base.length * target.length === 0)
    return found;
  // A cell always has a paragraph: the first of one side becomes the first of the other.
  return [
    { change: 'both', pieces: comparedWords(base[0]!, target[0]!, effort) },
    ...base.slice(1).map((whole) => ({ change: 'deleted' as const, whole })),
    ...target.slice(1).map((whole) => ({ change: 'inserted' as const, whole })),
  ];
}

/** The paragraphs of a cell or of a party, which have no records of their own. */
export function comparedParagraphs(
  base: readonly Inlines[],
  target: readonly Inlines[],
  effort: Effort,
): readonly RedlineParagraph[] {
  const alike = similarity();
  return aligned(
    base,
    target,
    {
      record: () => null,
      words: inlineText,
      similar: (one, other) => alike(inlineText(one), inlineText(other)),
    },
    effort,
  ).map((pair): RedlineParagraph => {
    if (pair.target === null) return { change: 'deleted', whole: base[pair.base]! };
    if (pair.base === null) return { change: 'inserted', whole: target[pair.target]! };
    return {
      change: 'both',
      pieces: comparedWords(base[pair.base]!, target[pair.target]!, effort),
    };
  });
}
