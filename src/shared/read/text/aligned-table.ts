import type { Line } from './lines.ts';
import { joinedCells } from './ruled-tables.ts';
import type { TextTable } from './text-table.ts';

// Tables of plain text whose columns stand under each other, with nothing but spaces between.

/** Longer lines are no rows that somebody set with spaces, and no table has more rows. */
const LONGEST_ROW = 240;
const MOST_ROWS = 200;
/** Two names of columns may fill a few lines, above a rule. */
const HEADER_LINES = 3;

const GAP = /\S {3,}\S/;
/** Where words begin behind so many spaces that they are a column's. */
const AFTER_GAP = / {3,}(?=\S)/g;
const FULL_RULE = /^(?:-{8,200}|={8,200}|_{8,200})$/;

interface Row {
  /** As it stands on the page, with its indent. */
  readonly text: string;
  readonly isRule: boolean;
}

/** The table that begins at a line, by where its columns begin; null where none does. */
export function alignedTable(lines: readonly Line[], at: number): TextTable | null {
  if (!GAP.test((lines[at]?.text ?? '').slice(0, LONGEST_ROW))) return null;
  const near = rowsAt(lines, at, at + HEADER_LINES + 3);
  const columns = columnsOf(
    near.filter((row, index) => !row.isRule && !(index > 0 && goesOn(row))),
  );
  if (columns === null) return null;
  const all = rowsAt(lines, at, at + MOST_ROWS);
  const end = endOf(all, columns);
  const rows = all.slice(0, end);
  const rule = rows.findIndex(({ isRule }) => isRule);
  const head = rule > 0 && rule <= HEADER_LINES ? rows.slice(0, rule) : [];
  const body = rows.slice(head.length).filter(({ isRule }) => !isRule);
  const cells = wholeRows(body, columns);
  if (cells.length + (head.length > 0 ? 1 : 0) < FEWEST_ROWS) return null;
  if (isHangingText(cells)) return null;
  const header = head.length > 0 ? joinedCells(head.map((row) => cellsOf(row, columns))) : null;
  if (header !== null) return { header, rows: cells, lines: end };
  const [first = [], ...rest] = cells;
  const isHeader =
    !hasFigure(first) && (first[0] === '' || rest.filter(hasFigure).length * 2 >= rest.length);
  return isHeader
    ? { header: first, rows: rest, lines: end }
    : { header: null, rows: cells, lines: end };
}
/** With its header. */
const FEWEST_ROWS = 3;

/** Clauses and items whose lines are set in behind their number or sign. */
const isHangingText = (rows: readonly (readonly string[])[]): boolean =>
  rows.filter(
    ([first = '', second = '']) =>
      SIGN.test(first) || SIGN_BEFORE.test(first) || SIGN_BEFORE.test(second),
  ).length *
    2 >=
    rows.length ||
  (rows.every((row) => row.length === 2) &&
    rows.filter(([first]) => first === '').length * 2 >= rows.length);
/** "–", "2.4", "(a)" and nothing else; a letter alone may name a row. */
const SIGN = /^(?:[-–—•*·▪]|\(?(?:\d{1,3}|[a-z]{1,4})[.)]|§?\s?\d{1,3}(?:\.\d{1,3}){1,4}\.?)$/;
const SIGN_BEFORE = /^(?:[-–—•*·▪]|\(?(?:\d{1,3}|[a-z])[.)])\s+\S/;

const hasFigure = (row: readonly string[]): boolean => row.some((cell) => /\d/.test(cell));

/** The lines from one on up to an empty one. */
function rowsAt(lines: readonly Line[], from: number, to: number): readonly Row[] {
  const rows: Row[] = [];
  for (let at = from; at < lines.length && at < to; at += 1) {
    const { text, indent } = lines[at]!;
    if (text === '' || text.length > LONGEST_ROW || indent > LONGEST_ROW || text.includes('\t'))
      break;
    const isRule = FULL_RULE.test(text);
    rows.push({ text: isRule ? text : `${' '.repeat(indent)}${text}`, isRule });
  }
  return rows;
}

/** Where the columns begin that the first rows have in common; null where they have none. */
function columnsOf(rows: readonly Row[]): readonly number[] | null {
  if (rows.length < FEWEST_ROWS) return null;
  const first = Math.min(...rows.map(({ text }) => /\S/.exec(text)?.index ?? 0));
  const starts = new Set<number>();
  for (const { text } of rows.slice(0, FEWEST_ROWS))
    for (const { index, 0: gap } of text.matchAll(AFTER_GAP))
      if (index + gap.length > first) starts.add(index + gap.length);
  const columns = [first, ...[...starts].sort((a, b) => a - b)];
  if (columns.length < 2 || columns.length > MOST_COLUMNS) return null;
  return rows.slice(0, FEWEST_ROWS).every((row) => fits(row, columns)) ? columns : null;
}
const MOST_COLUMNS = 12;

/** How many of the rows have their cells where the columns begin. */
function endOf(rows: readonly Row[], columns: readonly number[]): number {
  let end = 0;
  while (
    end < rows.length &&
    (rows[end]!.isRule || (end > 0 && isRest(rows[end]!, columns)) || fits(rows[end]!, columns))
  )
    end += 1;
  return end;
}

/** Whether a line is words without a gap that begin small, as a cell's do that go on from the line above. */
const goesOn = ({ text }: Row): boolean => /^\s*\p{Ll}/u.test(text) && !GAP.test(text);

/** Whether a line goes on in one column alone, and ends in it. */
function isRest(row: Row, columns: readonly number[]): boolean {
  if (row.isRule || !goesOn(row)) return false;
  const column = columns.indexOf(/\S/.exec(row.text)?.index ?? -1);
  const next = columns[column + 1];
  return column >= 0 && (next === undefined || row.text.length < next);
}

/** The cells of each row, with what stands of them in further lines. */
function wholeRows(
  rows: readonly Row[],
  columns: readonly number[],
): readonly (readonly string[])[] {
  const whole: (readonly string[])[] = [];
  for (const row of rows) {
    const cells = cellsOf(row, columns);
    const above = whole.at(-1);
    const isOpen =
      above !== undefined &&
      isRest(row, columns) &&
      cells.every((cell, at) => cell === '' || above[at] !== '');
    if (isOpen)
      whole[whole.length - 1] = above.map((cell, at) => `${cell} ${cells[at] ?? ''}`.trim());
    else whole.push(cells);
  }
  return whole;
}

/** Whether every column begins a word, or is left empty, and no other words begin behind a gap. */
function fits({ text }: Row, columns: readonly number[]): boolean {
  const others = columns.slice(1);
  const begins = (start: number) => text[start - 1] === ' ' && /\S/.test(text[start] ?? '');
  const isEmpty = (start: number) => !/\S/.test(text.slice(start - 1, start + 1));
  if (!others.every((start) => begins(start) || isEmpty(start))) return false;
  if (!others.some((start) => begins(start) && text[start - 2] === ' ')) return CROWDED.test(text);
  return [...text.matchAll(AFTER_GAP)].every(
    ({ index, 0: gap }) => index === 0 || columns.includes(index + gap.length),
  );
}
/** A first cell that fills its column leaves one space before the figure of the next. */
const CROWDED = /\s[<>≤≥]?\s?\d[\d.,]*\s?%[^.;]{0,40}$/;

const cellsOf = ({ text }: Row, columns: readonly number[]): readonly string[] =>
  columns.map((start, column) => text.slice(start, columns[column + 1]).trim());
