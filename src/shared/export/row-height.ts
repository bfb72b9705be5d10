import type { Cell, Table } from '#shared/document/document.ts';
import { page, table as look } from './appearance.ts';
import type { PageFormat } from './page-format.ts';

const MM = 72 / 25.4;
/** Mean width of a letter by its font's size, rather too wide than too narrow. */
const LETTER_WIDTH = 0.55;
/**
 * A row that could be taller than this part of the text's height may split over two pages: kept
 * whole, it would leave that much of a page empty.
 */
const TALLEST_WHOLE_ROW = 0.16;

/** Letters that surely fit a line of a column that takes `share` (0 to 1) of the table's width. */
export function lettersPerLine(share: number, { textWidthMm }: PageFormat = page): number {
  const width = (textWidthMm * share - 2 * look.cell.xMm) * MM;
  return Math.max(4, width / (look.size * LETTER_WIDTH));
}

/** Whether a row of a table may split over two pages: the same in every exporter. */
export function mayRowSplit(
  table: Table,
  row: readonly Cell[],
  format: PageFormat = page,
): boolean {
  const weights = table.columns.map((column) => column.weight);
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const tallest = (format.heightMm - 2 * format.marginMm) * MM * TALLEST_WHOLE_ROW;
  return row.some(
    (cell, index) => mayBeTall(cell, (weights[index] ?? 1) / total, format) > tallest,
  );
}

/** Height in points that the text of a cell may need. */
function mayBeTall(cell: Cell, share: number, format: PageFormat): number {
  const perLine = lettersPerLine(share, format);
  return cell.paragraphs.reduce((height, paragraph) => {
    const lines = paragraph
      .map((inline) => inline.text)
      .join('')
      .split('\n')
      .reduce((count, line) => count + Math.max(1, Math.ceil(line.length / perLine)), 0);
    return height + lines * look.leading + look.between;
  }, 0);
}
