import type { Line } from './lines.ts';
import type { TextTable } from './text-table.ts';

/** A border of one column; an inner rule has the same form. */
const BORDER = /^\+-{8,}\+$/;
const RULE = /^-{3,}$/;
const LONGEST = 400;
const FEWEST_COLUMNS = 3;
const FEWEST_ROWS = 2;

/** What a frame is drawn around. */
export interface Frame {
  readonly before: readonly Line[];
  /** A table whose columns only spaces part; null where none stands in the frame. */
  readonly table: TextTable | null;
  readonly after: readonly Line[];
  /** The line behind the frame. */
  readonly next: number;
}

interface Cell {
  readonly text: string;
  readonly start: number;
}

/** The frame that begins at a line; null where none does. */
export function frameAt(lines: readonly Line[], at: number): Frame | null {
  const isBorder = (line: Line | undefined) => BORDER.test((line?.text ?? '').slice(0, 400));
  if (!isBorder(lines[at])) return null;
  const inner: Line[] = [];
  let end = at + 1;
  for (; end < lines.length && end < at + LONGEST; end += 1) {
    const line = lines[end]!;
    if (isBorder(line)) inner.push({ ...line, text: '' });
    else if (/^\|[^|]*\|$/.test(line.text.slice(0, 2_000))) inner.push(unframed(line));
    else break;
  }
  if (inner.every(({ text }) => text === '')) return null;
  const found = alignedTable(inner);
  return found === null
    ? { before: inner, table: null, after: [], next: end }
    : {
        before: inner.slice(0, found.from),
        table: found.table,
        after: inner.slice(found.to),
        next: end,
      };
}

function unframed(line: Line): Line {
  const words = line.text.slice(1, -1);
  const text = words.trim();
  const indent = words.length - words.trimStart().length;
  return { ...line, text: RULE.test(text) ? '' : text, indent, breaks: false };
}

const cellsOf = ({ text, indent }: Line): readonly Cell[] =>
  [...text.matchAll(/\S+(?: \S+)*/g)].map(({ 0: words, index }) => ({
    text: words,
    start: indent + index,
  }));

/**
 * The names of columns and the rows below them, with blank lines and rules anywhere between. A line of one
 * cell is a band over the rows below it, and what stands below other cells of a row goes on with them.
 */
function alignedTable(
  lines: readonly Line[],
): { readonly table: TextTable; readonly from: number; readonly to: number } | null {
  const rows = lines.map(cellsOf);
  const from = rows.findIndex(
    (cells, index) =>
      cells.length >= FEWEST_COLUMNS &&
      rows.slice(index + 1).filter((below) => below.length === cells.length).length >= FEWEST_ROWS,
  );
  const header = rows[from];
  if (header === undefined) return null;
  const width = header.length;
  const starts = header.map(({ start }) => start);
  const [margin = 0, second = 0] = starts;
  const found: string[][] = [];
  let to = from + 1;
  for (let at = from + 1; at < rows.length; at += 1) {
    const cells = rows[at]!;
    const [first] = cells;
    if (first === undefined) continue;
    const placed = Array<string>(width).fill('');
    for (const cell of cells) placed[columnOf(cell, starts)] = cell.text;
    const open = found.at(-1);
    const goesOn = first.start > margin + 1 && open !== undefined && lines[at - 1]!.text !== '';
    if (cells.length === width || (cells.length > 1 && first.start < second)) found.push(placed);
    else if (goesOn && first.start >= second)
      placed.forEach((text, column) => {
        open[column] = `${open[column] ?? ''} ${text}`.trim();
      });
    else if (cells.length === 1) {
      found.push([first.text, ...Array<string>(width - 1).fill('')]);
      continue;
    } else break;
    to = at + 1;
  }
  // Bands without rows below them are no part of the table.
  while (
    found.length > 0 &&
    found
      .at(-1)!
      .slice(1)
      .every((text) => text === '')
  )
    found.pop();
  const table = { header: header.map(({ text }) => text), rows: found, lines: to - from };
  return { table, from, to };
}

/** The column that begins nearest to a cell. */
const columnOf = ({ start }: Cell, starts: readonly number[]): number =>
  starts.reduce(
    (best, begin, column) =>
      Math.abs(begin - start) < Math.abs(starts[best]! - start) ? column : best,
    0,
  );
