import Papa from 'papaparse';
import { cellsOf, hasPipe, isRuleAt } from './bars.ts';
import type { Line } from './lines.ts';
import { spreadTable, tabbedTable } from './spread-tables.ts';
import type { TextTable } from './text-table.ts';

/** The table that begins at a line; null where none does. */
export const tableAt = (lines: readonly Line[], at: number): TextTable | null =>
  gridTable(lines, at) ??
  barred(lines, at) ??
  tabbedTable(lines, at) ??
  tabbed(lines, at) ??
  separated(lines, at, (text) => (/\S {2,}\S/.test(text) ? text.split(/ {2,}/) : null), 3) ??
  separated(lines, at, (text) => valuesOf(text, ';'), 3) ??
  separated(lines, at, (text) => valuesOf(text, ','), 3);

const LONGEST_VALUE = 80;

/** The values of a line of CSV, no prose: three short ones and more, none of which begins with a space. */
function valuesOf(text: string, separator: ';' | ','): readonly string[] | null {
  if (text.length > 1_000 || !text.includes(separator)) return null;
  const [values = []] = Papa.parse<readonly string[]>(text, { delimiter: separator }).data;
  return values.length >= 3 &&
    values.every((value) => /^\S/.test(value) && value.length <= LONGEST_VALUE)
    ? values
    : null;
}

/** Rows of a line each, or rows that go on over several lines where those make the longer table. */
function barred(lines: readonly Line[], at: number): TextTable | null {
  const plain = pipeTable(lines, at);
  const spread = spreadTable(lines, at);
  return spread !== null && spread.lines >= (plain?.lines ?? 0) ? spread : plain;
}

/** The usual table of Markdown, and its looser relatives without a line below the header. */
function pipeTable(lines: readonly Line[], at: number): TextTable | null {
  const rows: (readonly string[])[] = [];
  let rule = -1;
  let end = at;
  for (; end < lines.length; end += 1) {
    const { text } = lines[end]!;
    if (!hasPipe(text)) break;
    if (isRuleAt(text, rule < 0 ? rows.length : -1)) {
      // A second rule begins another table, whose header was the row before.
      if (rule >= 0) break;
      rule = rows.length;
    } else {
      const cells = cellsOf(text);
      if (rows.length === 1 && lacksFirstName(rows[0]!, cells, lines[at]!.text, text))
        rows[0] = ['', ...rows[0]!];
      rows.push(cells);
      // No rule came below the first row, and none helps further down: nothing more is looked at.
      const [first = []] = rows;
      if (rule < 0 && rows.length > 1 && (first.length < 2 || cells.length !== first.length))
        return null;
    }
  }
  if (rule < 0) {
    const width = rows[0]?.length ?? 0;
    if (rows.length < 2 || width < 2 || rows.some((row) => row.length !== width)) return null;
    return { ...headed(rows), lines: end - at };
  }
  if (rule > 1 || rows.length < 2) return rule > 1 ? null : alone(rows, end - at);
  const [header, ...body] = rows;
  return rule === 1
    ? { header: header ?? null, rows: body, lines: end - at }
    : { ...headed(rows), lines: end - at };
}

/** "| Basic | Gold" above "P1 | 4 hours | 1 hour": the bar stands behind an empty name. */
const lacksFirstName = (
  names: readonly string[],
  cells: readonly string[],
  header: string,
  row: string,
): boolean => names.length === cells.length - 1 && header.startsWith('|') && !row.startsWith('|');

/** A header without rows: what it says is worth reading all the same. */
const alone = (rows: readonly (readonly string[])[], lines: number): TextTable | null =>
  rows.length === 0 ? null : { header: null, rows, lines };

const BORDER = /^\+(?:[-=]+\+)+$/;

/**
 * A table drawn with "+---+"; the lines between two borders are one row, or where borders only stand around
 * the header and the whole, a row each that has a first cell.
 */
function gridTable(lines: readonly Line[], at: number): TextTable | null {
  if (!BORDER.test(lines[at]?.text ?? '')) return null;
  const groups: (readonly string[])[][] = [];
  let open: (readonly string[])[] | null = null;
  let header = -1;
  let end = at;
  for (; end < lines.length; end += 1) {
    const { text } = lines[end]!;
    if (BORDER.test(text)) {
      if (open) groups.push(open);
      if (text.includes('=')) header = groups.length;
      open = null;
    } else if (text.startsWith('|')) (open ??= []).push(cellsOf(text));
    else break;
  }
  if (groups.length === 0) return null;
  const rows = groups.length <= 2 ? groups.flatMap(rowsOfKeys) : groups.map(joined);
  const [first = [], ...rest] = rows;
  const isHeader = header === 1 && groups[0]!.length === 1;
  return isHeader
    ? { header: first, rows: rest, lines: end - at }
    : { ...headed(rows), lines: end - at };
}

const joined = (group: readonly (readonly string[])[]): readonly string[] =>
  (group[0] ?? []).map((_, column) =>
    group
      .map((cells) => cells[column] ?? '')
      .join(' ')
      .trim(),
  );

/** The rows of lines of which each that has a first cell begins one. */
function rowsOfKeys(group: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const rows: (readonly string[])[][] = [];
  for (const cells of group)
    if (rows.length > 0 && cells[0] === '') rows.at(-1)!.push(cells);
    else rows.push([cells]);
  return rows.map(joined);
}

/** Several tabs between two cells set them under each other, unless one each makes the rows alike. */
const tabbed = (lines: readonly Line[], at: number): TextTable | null =>
  separated(lines, at, (text) => (text.includes('\t') ? text.split(/\t+/) : null), 2) ??
  separated(lines, at, (text) => (text.includes('\t') ? text.split('\t') : null), 3);

/** Rows whose cells are parted by tabs or by two spaces and more, alike in number. */
function separated(
  lines: readonly Line[],
  at: number,
  split: (text: string) => readonly string[] | null,
  atLeast: number,
): TextTable | null {
  const rows: (readonly string[])[] = [];
  for (let end = at; end < lines.length; end += 1) {
    const cells = split(lines[end]!.text);
    if (cells === null || cells.length < 2) break;
    // A tab in front of the names is an indent by now: the first one is empty.
    if (rows.length === 1 && isSetIn(lines, at) && cells.length === rows[0]!.length + 1)
      rows[0] = ['', ...rows[0]!];
    if (rows[0] && cells.length !== rows[0].length) break;
    rows.push(cells.map((cell) => cell.trim()));
  }
  // "–   What does not count" below "2.6   Left out": items set in behind their sign.
  const items = rows.filter(([first = '']) => BULLET_SIGN.test(first)).length;
  if (rows.length < atLeast || items * 2 > rows.length) return null;
  return { ...headed(rows), lines: rows.length };
}
const isSetIn = (lines: readonly Line[], at: number): boolean =>
  lines[at]!.indent > (lines[at + 1]?.indent ?? 0);
const BULLET_SIGN = /^[-–—•*·▪]$/;

/** The first row names the columns where it alone is without figures. */
function headed(rows: readonly (readonly string[])[]): Pick<TextTable, 'header' | 'rows'> {
  const [first, ...rest] = rows;
  const hasFigure = (row: readonly string[]) => row.some((cell) => /\d/.test(cell));
  const isHeader =
    first !== undefined && !hasFigure(first) && rest.length > 0 && rest.every(hasFigure);
  return isHeader ? { header: first, rows: rest } : { header: null, rows };
}
