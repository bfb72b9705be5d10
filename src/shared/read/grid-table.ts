import type { Inlines, Table } from '#shared/document/document.ts';
import { inlineText } from '#shared/document/plain-text.ts';
import { blockSource, cellSource } from './reading.ts';

/** A cell of a grid; where cells were merged, the same one stands in each of their places. */
export interface GridCell {
  /** Empty for an empty cell. */
  readonly paragraphs: readonly Inlines[];
  /** True where the file itself says that the cell names its row; the first of a row always does. */
  readonly header: boolean;
}

export interface Grid {
  readonly caption: Inlines;
  /** All of the same length. */
  readonly rows: readonly (readonly GridCell[])[];
  /** How many of the first rows name the columns; null where the file does not say so. */
  readonly headerRows: number | null;
}

export const gridText = (cell: GridCell): string => cell.paragraphs.map(inlineText).join('\n');

/** The table of a grid at a position in `document.nodes`; null where nothing is in it. */
export function tableNode(grid: Grid, index: number): Table | null {
  const { rows, headerRows } = withoutEmpty(grid);
  const width = rows[0]?.length ?? 0;
  if (width === 0) return null;
  const heads = Math.min(headerRows ?? guessedHeaderRows(rows), rows.length);
  const body = rows.slice(heads);
  return {
    type: 'table',
    anchor: `text_${index}`,
    caption: grid.caption,
    columns: Array.from({ length: width }, (_, column) => ({
      heading: headingOf(rows.slice(0, heads), column),
      align: isRightmost(body, column) ? 'end' : 'start',
      weight: weightOf(rows, column),
    })),
    rows: body.map((cells, row) =>
      cells.map((cell, column) => ({
        paragraphs: cell.paragraphs.length === 0 ? [[]] : cell.paragraphs,
        header: cell.header || column === 0,
        source: cellSource(index, row + 1, column),
      })),
    ),
    source: blockSource(index),
  };
}

/** Spacers of a layout are rows and columns without a word. */
function withoutEmpty({ rows, headerRows }: Grid): Pick<Grid, 'rows' | 'headerRows'> {
  const isFilled = (cell: GridCell) => gridText(cell).trim() !== '';
  const kept = rows.map((row) => row.some(isFilled));
  const columns = (rows[0] ?? []).map((_, column) =>
    rows.some((row) => row[column] !== undefined && isFilled(row[column])),
  );
  return {
    rows: rows
      .filter((_, row) => kept[row] === true)
      .map((row) => row.filter((_, column) => columns[column] === true)),
    headerRows: headerRows === null ? null : kept.slice(0, headerRows).filter(Boolean).length,
  };
}

const LONGEST_HEADING = 120;

/**
 * A file that does not say so shows its header by type or by words: the one row in bold, or the one
 * without a figure above rows with figures.
 */
function guessedHeaderRows(rows: readonly (readonly GridCell[])[]): 0 | 1 {
  const [first, ...rest] = rows;
  if (first === undefined || rest.length === 0 || first.length < 2) return 0;
  const texts = first.map(gridText);
  // The corner above the names of the rows may be empty.
  if (texts.slice(1).some((text) => text.trim() === '' || text.length > LONGEST_HEADING)) return 0;
  if (new Set(texts).size === 1) return 0;
  if (isBold(first) && !rest.every(isBold)) return 1;
  const hasFigure = (row: readonly GridCell[]) => row.some((cell) => /\d/.test(gridText(cell)));
  return !hasFigure(first) && rest.filter(hasFigure).length * 2 >= rest.length ? 1 : 0;
}

const isBold = (row: readonly GridCell[]): boolean =>
  row.some((cell) => cell.paragraphs.length > 0) &&
  row.every((cell) =>
    cell.paragraphs.flat().every(({ text, marks }) => text.trim() === '' || marks.includes('bold')),
  );

/** Headings over several columns stand before those of the single ones. */
function headingOf(rows: readonly (readonly GridCell[])[], column: number): string {
  const texts = rows.map((row) => gridText(row[column]!).replace(/\s+/g, ' ').trim());
  return texts.filter((text, row) => text !== '' && text !== texts[row - 1]).join(' ');
}

/** Figures alone stand at the end of their column, as they do in print. */
const isRightmost = (rows: readonly (readonly GridCell[])[], column: number): boolean =>
  rows.length > 0 &&
  rows.every((row) => /^[\p{Sc}≥≤<>~]?\s?[\d.,\s]+[%\p{Sc}]?$/u.test(gridText(row[column]!)));

/** By the length of the words, within the bounds in which a column can be read. */
function weightOf(rows: readonly (readonly GridCell[])[], column: number): number {
  const lengths = rows.map((row) => gridText(row[column]!).length);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  return Math.min(6, Math.max(1, Math.round(mean / 12)));
}
