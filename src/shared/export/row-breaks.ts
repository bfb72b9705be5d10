import type { Cell, Table } from '#shared/document/document.ts';
import { page, table as look } from './appearance.ts';
import type { PageFormat } from './page-format.ts';
import { MM, rowHeight, textHeight } from './row-height.ts';

/** Where a table may go on to the next page at one of its rows: the same in every exporter. */
export interface RowBreak {
  /** The row itself may stand on two pages. */
  readonly splits: boolean;
  /** How many rows, from this one on, stand on one page; 0 in a row that follows such a one. */
  readonly together: number;
}

/**
 * A row that could be taller than this part of the text's height may split over two pages: kept
 * whole, it would leave that much of a page empty.
 */
const TALLEST_WHOLE_ROW = 0.16;
/**
 * Rows with one name stand on one page even if that leaves much of the page before empty: on the
 * next page nobody could tell whose they are. Caption and header need the rest of a page.
 */
const TALLEST_WHOLE_GROUP = 0.8;

/** The breaks of `rows`; a row without words in its first cell belongs to the one above. */
export function rowBreaks(
  { columns }: Pick<Table, 'columns'>,
  rows: readonly (readonly Cell[])[],
  format: PageFormat = page,
): readonly RowBreak[] {
  const heights = rows.map((row) => rowHeight(columns, row, format));
  const inset = (look.cell.topMm + look.cell.bottomMm) * MM;
  const whole = textHeight(format);
  const breaks: RowBreak[] = [];
  for (let at = 0; at < rows.length;) {
    let end = at + 1;
    while (end < rows.length && isContinued(rows[end]!)) end += 1;
    const group = heights.slice(at, end);
    const tall = group.reduce((sum, height) => sum + height + inset, 0);
    const isKept = group.length > 1 && tall <= whole * TALLEST_WHOLE_GROUP;
    breaks.push(
      ...group.map((height, index) => ({
        splits: !isKept && height > whole * TALLEST_WHOLE_ROW,
        together: !isKept ? 1 : index === 0 ? group.length : 0,
      })),
    );
    at = end;
  }
  return breaks;
}

const isContinued = ([first, ...others]: readonly Cell[]): boolean =>
  first !== undefined && isBlank(first) && !others.every(isBlank);

const isBlank = ({ paragraphs }: Cell): boolean =>
  paragraphs.every((paragraph) => paragraph.every(({ text }) => text.trim() === ''));
