import {
  attribute,
  countAttribute,
  findElement,
  isElement,
  textWithin,
  type Element,
} from './tree.ts';
import { omissionOf } from './omitted.ts';

/** A cell with the grid places that it covers. */
export interface PlacedCell {
  readonly element: Element;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface TableShape {
  readonly caption: Element | null;
  readonly cells: readonly PlacedCell[];
  readonly rows: number;
  readonly columns: number;
  /** How many of the first rows name the columns; null where the page does not say so. */
  readonly headerRows: number | null;
  /** True where spans or rows beyond {@link MOST_PLACES} were cut. */
  readonly cut: boolean;
}

const MOST_COLUMNS = 200;
/** Spans can make a grid of millions of places out of a line of text. */
const MOST_PLACES = 100_000;

/** The grid of a table by the rules of HTML (4.9.12): spans push what comes after them aside. */
export function shapeOf(table: Element): TableShape {
  const { groups, caption } = rowGroups(table);
  const cells: PlacedCell[] = [];
  let [row, columns, places, headRows] = [0, 0, 0, 0];
  let isHead = true;
  let cut = false;
  for (const { rows, head } of groups) {
    /** Until which row a column is covered from above; spans end with their group. */
    const covered: number[] = [];
    const groupEnd = row + rows.length;
    for (const element of rows) {
      const own = element.childNodes.filter(
        (child): child is Element =>
          isElement(child) &&
          (child.tagName === 'td' || child.tagName === 'th') &&
          omissionOf(child) === null,
      );
      const named = head || (own.length > 0 && own.every(({ tagName }) => tagName === 'th'));
      isHead &&= named;
      if (isHead) headRows += 1;
      let column = 0;
      for (const cell of own) {
        while ((covered[column] ?? 0) > row) column += 1;
        const wide = Math.max(1, countAttribute(cell, 'colspan', 1_000) ?? 1);
        const span = countAttribute(cell, 'rowspan', 65_534) ?? 1;
        const high = Math.min(span === 0 ? groupEnd - row : span, groupEnd - row);
        const fits = Math.min(wide, MOST_COLUMNS - column);
        places += Math.max(0, fits) * high;
        if (fits < 1 || places > MOST_PLACES) {
          cut = true;
          break;
        }
        cells.push({ element: cell, row, column, rows: high, columns: fits });
        for (let at = column; at < column + fits; at += 1)
          covered[at] = Math.max(covered[at] ?? 0, row + high);
        column += fits;
        columns = Math.max(columns, column);
      }
      row += 1;
    }
  }
  // A table of row and column heads alone has no header: its first row is one, its others are not.
  const headerRows = headRows === 0 ? null : headRows === row ? 1 : headRows;
  return { caption, cells, rows: row, columns, headerRows, cut };
}

interface RowGroup {
  readonly rows: Element[];
  readonly head: boolean;
}

/** Head first and foot last, wherever they stand in the file. */
function rowGroups(table: Element): {
  readonly groups: readonly RowGroup[];
  readonly caption: Element | null;
} {
  const [heads, bodies, feet]: [RowGroup[], RowGroup[], RowGroup[]] = [[], [], []];
  let caption: Element | null = null;
  for (const child of table.childNodes) {
    if (!isElement(child) || omissionOf(child) !== null) continue;
    if (child.tagName === 'caption') caption ??= child;
    const groups = { thead: heads, tbody: bodies, tfoot: feet }[child.tagName];
    if (!groups) continue;
    const rows = child.childNodes.filter(
      (row): row is Element => isElement(row) && row.tagName === 'tr' && omissionOf(row) === null,
    );
    groups.push({ rows, head: child.tagName === 'thead' });
  }
  return { groups: [...heads, ...bodies, ...feet], caption };
}

const isNested = (element: Element): boolean => element.tagName === 'table';
const isStructure = ({ tagName }: Element): boolean =>
  /^(?:h[1-6]|ul|ol|dl|nav|article|section|main|form)$/.test(tagName);

/** A cell longer than this holds a page, and not a value. */
const LONGEST_VALUE = 2_000;

/**
 * Whether a table only places things on the page. One that names its columns or has a caption never
 * does; one that holds another table, whole sections or a single cell always does.
 */
export function isLayout(table: Element): boolean {
  const role = attribute(table, 'role');
  if (role === 'presentation' || role === 'none') return true;
  const names = findElement(
    table,
    ({ tagName }) => tagName === 'th' || tagName === 'thead' || tagName === 'caption',
    (element) => !isNested(element),
  );
  if (names) return false;
  if (findElement(table, isNested)) return true;
  const { cells, rows, columns } = shapeOf(table);
  if (columns < 2 || rows === 0) return true;
  const hasLongCell = cells.some(
    ({ element }) => textWithin(element, LONGEST_VALUE + 1).length > LONGEST_VALUE,
  );
  if (hasLongCell) return true;
  return rows === 1 && cells.some(({ element }) => findElement(element, isStructure) !== null);
}
