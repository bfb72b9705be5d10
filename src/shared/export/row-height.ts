import type { Cell, Table } from '#shared/document/document.ts';
import { page, table as look } from './appearance.ts';
import type { PageFormat } from './page-format.ts';

/** Points in a millimetre. */
export const MM = 72 / 25.4;
/** Mean width of a letter by its font's size, rather too wide than too narrow. */
export const LETTER_WIDTH = 0.55;

/** Height in points of a page's text. */
export const textHeight = ({ heightMm, marginMm }: PageFormat): number =>
  (heightMm - 2 * marginMm) * MM;

/** Letters that surely fit a line of a column that takes `share` (0 to 1) of the table's width. */
export function lettersPerLine(share: number, { textWidthMm }: PageFormat = page): number {
  const width = (textWidthMm * share - 2 * look.cell.xMm) * MM;
  return Math.max(4, width / (look.size * LETTER_WIDTH));
}

/** Height in points that the text of a row may need. */
export function rowHeight(
  columns: Table['columns'],
  row: readonly Cell[],
  format: PageFormat,
): number {
  const weights = columns.map((column) => column.weight);
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  return row.reduce(
    (height, cell, index) =>
      Math.max(height, cellHeight(cell, (weights[index] ?? 1) / total, format)),
    0,
  );
}

function cellHeight(cell: Cell, share: number, format: PageFormat): number {
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
