import type { Inlines } from '#shared/document/document.ts';
import { inlineText } from '#shared/document/plain-text.ts';
import type { Grid as SharedGrid, GridCell as SharedCell } from '#shared/read/grid-table.ts';
import {
  lineText,
  type Draft,
  type Grid,
  type GridCell,
  type GridRow,
  type Line,
} from './draft.ts';
import { clean, plainInline, type Heard } from './words.ts';

/** The drafts of a table that is there only to frame text, in order; null for a real table. */
export function framed(grid: Grid): readonly Draft[] | null {
  const cells = new Set(grid.rows.flatMap(({ cells: row }) => row.filter((cell) => cell !== null)));
  if (grid.columns > 1 && cells.size > 1) return null;
  return [...cells].flatMap(({ drafts }) => drafts);
}

/**
 * Splits off the rows at the top that are one cell over all columns: titles of the table, which
 * are read as paragraphs before it.
 */
export function titleRows(grid: Grid): {
  readonly titles: readonly GridCell[];
  readonly grid: Grid;
} {
  const titles: GridCell[] = [];
  for (const { cells } of grid.rows) {
    const [first] = cells;
    if (!first || cells.some((cell) => cell !== first) || titles.includes(first)) break;
    titles.push(first);
  }
  if (titles.length === 0 || titles.length === grid.rows.length) return { titles: [], grid };
  return { titles, grid: { ...grid, rows: grid.rows.slice(titles.length) } };
}

/**
 * Without the rows and columns that have no words, the spacers of a layout, and without columns that
 * no row tells from the one before: borders that were moved leave them behind.
 */
export function withoutSpacers(grid: Grid): Grid {
  const filled = new Map<GridCell, boolean>();
  const isFilled = (cell: GridCell | null): boolean => {
    if (cell === null) return false;
    const known = filled.get(cell) ?? cell.drafts.some(hasWords);
    filled.set(cell, known);
    return known;
  };
  const rows = grid.rows.filter(({ cells }) => cells.some(isFilled));
  const kept = Array.from(
    { length: grid.columns },
    (_, column) =>
      rows.some(({ cells }) => isFilled(cells[column] ?? null)) &&
      (column === 0 || rows.some(({ cells }) => cells[column] !== cells[column - 1])),
  );
  return {
    ...grid,
    columns: kept.filter(Boolean).length,
    rows: rows.map((row) => ({ ...row, cells: row.cells.filter((_, at) => kept[at] === true) })),
  };
}

const hasWords = (draft: Draft): boolean =>
  draft.type === 'line'
    ? lineText(draft).trim() !== '' || draft.after.some(hasWords)
    : draft.rows.some(({ cells }) => cells.some((cell) => cell?.drafts.some(hasWords) === true));

/** The grid with its words, for the table that all formats make of theirs. */
export function sharedGrid(grid: Grid, heard: Heard): SharedGrid {
  const known = new Map<GridCell, SharedCell>();
  const cellOf = (cell: GridCell | null): SharedCell => {
    if (cell === null) return EMPTY;
    const before = known.get(cell);
    // A cell that stands in many places makes the text longer each time.
    if (before !== undefined) return heard.take(lengthOf(before)) ? before : EMPTY;
    const made = { paragraphs: paragraphsOf(cell.drafts, heard), header: false };
    known.set(cell, made);
    return made;
  };
  return {
    caption: [],
    rows: grid.rows.map(({ cells }) => cells.map(cellOf)),
    headerRows: headerRows(grid),
  };
}

const EMPTY: SharedCell = { paragraphs: [], header: false };

const lengthOf = (cell: SharedCell): number =>
  cell.paragraphs.reduce((sum, paragraph) => sum + inlineText(paragraph).length, 0);

/** Null where the file does not say. */
function headerRows(grid: Grid): number | null {
  const { rows } = grid;
  const repeated = rows.findIndex(({ header }) => !header);
  if (repeated > 0) return repeated;
  const [first, ...rest] = rows;
  if (first === undefined || rest.length === 0 || repeated < 0) return null;
  if (!first.cells.some((cell, at) => at > 0 && cell?.drafts.some(hasWords))) return null;
  if (grid.headed) return 1;
  const apart = (test: (row: GridRow) => boolean): boolean => test(first) && !rest.some(test);
  return apart(isHeavy) || apart(isShaded) ? 1 : null;
}

const isHeavy = ({ cells }: GridRow): boolean => {
  const words = cells.flatMap((cell) => cell?.drafts ?? []).flatMap(piecesOf);
  return words.length > 0 && words.every(({ heavy }) => heavy);
};

const isShaded = ({ cells }: GridRow): boolean =>
  cells.every((cell) => cell !== null && cell.shade !== null && cell.shade !== 'ffffff');

const piecesOf = (draft: Draft): Line['pieces'] =>
  draft.type === 'line' ? draft.pieces.filter(({ text }) => text.trim() !== '') : [];

/** Everything in a cell as paragraphs; a table within it gives one for each of its rows. */
function paragraphsOf(drafts: readonly Draft[], heard: Heard): readonly Inlines[] {
  return drafts.flatMap((draft): readonly Inlines[] => {
    if (draft.type === 'line') {
      const words = clean(draft, heard);
      const label = draft.label?.text ?? '';
      const own =
        words.length === 0 ? [] : [label === '' ? words : [plainInline(`${label} `), ...words]];
      for (const one of draft.after) one.anchor.into ??= draft.anchor;
      return [...own, ...paragraphsOf(draft.after, heard)];
    }
    return draft.rows.flatMap(({ cells }) => {
      const row = [...new Set(cells)].flatMap((cell) =>
        cell === null ? [] : [joined(paragraphsOf(cell.drafts, heard), ' ')],
      );
      const filled = row.filter((one) => one.length > 0);
      return filled.length === 0 ? [] : [joined(filled, '\t')];
    });
  });
}

const joined = (parts: readonly Inlines[], between: string): Inlines =>
  parts.flatMap((part, at) => (at === 0 ? part : [plainInline(between), ...part]));
