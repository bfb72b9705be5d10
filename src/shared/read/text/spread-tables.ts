import { cellsOf, hasPipe, isRule, isRuleAt, MOST_COLUMNS } from './bars.ts';
import type { Line } from './lines.ts';
import type { TextTable } from './text-table.ts';

/** A longer row is prose that a table further down would end. */
const LONGEST_ROW = 40;
const MOST_ROWS = 2_000;

interface Row {
  readonly cells: readonly string[];
  /** The line behind its last. */
  readonly end: number;
}

interface Head extends Row {
  readonly inOneLine: boolean;
}

/**
 * A table with bars whose rows go on over several lines: cells of several lines, a line for each cell,
 * a bar alone that ends a row. The rule below the header tells how many cells a row has; without
 * one, all rows begin with a bar and have as many cells as the first.
 */
export function spreadTable(lines: readonly Line[], at: number): TextTable | null {
  if (!hasPipe(lines[at]?.text ?? '')) return null;
  const head = ruledHead(lines, at);
  return head === null
    ? unruledTable(lines, at)
    : withRows(at, head.cells, head.end, (from) =>
        startsRow(lines[from], head, startsWithBar(lines[head.end])) &&
        !isRule(lines[from + 1]?.text ?? '')
          ? rowAt(lines, from, head.cells.length, startsWithBar(lines[head.end]))
          : null,
      );
}

/** Below a header on one line a row has a bar in its first line too: what has none is a note. */
const startsRow = (line: Line | undefined, { inOneLine }: Head, barred: boolean): boolean =>
  line !== undefined && (!inOneLine || hasPipe(line.text)) && (!barred || startsWithBar(line));

const startsWithBar = (line: Line | undefined): boolean => line?.text.startsWith('|') ?? false;

function withRows(
  at: number,
  header: readonly string[],
  from: number,
  next: (from: number) => Row | null,
): TextTable | null {
  const rows: (readonly string[])[] = [];
  let end = from;
  for (let row = next(end); row !== null && rows.length < MOST_ROWS; row = next(end)) {
    rows.push(row.cells);
    end = row.end;
  }
  // As many lines as rows: a table of the usual kind.
  const isSpread = end - from > rows.length || from - at > 2;
  if (rows.length === 0 || !isSpread) return null;
  return { header, rows, lines: end - at };
}

/** The header above a rule, in one line or over several that end with a cell each. */
function ruledHead(lines: readonly Line[], at: number): Head | null {
  const first = lines[at]!.text === '|' ? at + 1 : at;
  if (isRuleAt(lines[first + 1]?.text ?? '', 1) && hasPipe(lines[first]?.text ?? '')) {
    const cells = cellsOf(lines[first]!.text);
    return cells.length === cellsOf(lines[first + 1]!.text).length && cells.length > 1
      ? { cells, end: first + 2, inOneLine: true }
      : null;
  }
  let rule = first;
  while (rule - first < MOST_COLUMNS && endsCells(lines[rule]?.text ?? '')) rule += 1;
  if (rule - first < 2 || !isRule(lines[rule]?.text ?? '')) return null;
  const cells = lines.slice(first, rule).flatMap(({ text }) => cellsOf(text));
  if (cellsOf(lines[rule]!.text).length !== cells.length) return null;
  return { cells, end: rule + 1, inOneLine: false };
}

const endsCells = (text: string): boolean => text.length > 1 && text.endsWith('|') && !isRule(text);

/** The row of so many cells that begins at a line; null where it has more, or fewer on several lines. */
function rowAt(lines: readonly Line[], at: number, columns: number, barred: boolean): Row | null {
  const cells: string[] = [];
  let open: string[] = [];
  for (let end = at; end < lines.length && end < at + LONGEST_ROW; end += 1) {
    const { text } = lines[end]!;
    const begins = barred && end > at && open.length === 0 && /^\|./.test(text);
    if (text === '' || isRule(text) || begins)
      return end === at + 1 ? padded(cells, columns, end) : null;
    const parts = text.split(/(?<!\\)\|/);
    // The bar before the first cell opens the row and ends nothing.
    if (end === at && parts[0] === '') parts.shift();
    const last = parts.pop() ?? '';
    for (const part of parts) {
      cells.push([...open, part.trim()].filter((words) => words !== '').join('\n'));
      open = [];
    }
    if (last.trim() !== '') open.push(last.trim());
    if (cells.length === columns && open.length === 0) return { cells, end: end + 1 };
    if (cells.length >= columns) return null;
  }
  return null;
}

/** A row on a line of its own that leaves out its last cells. */
const padded = (cells: readonly string[], columns: number, end: number): Row | null =>
  cells.length < 2
    ? null
    : { cells: [...cells, ...Array<string>(columns - cells.length).fill('')], end };

/** "| 1 |", "Everything is down |", "4 hours |", "| 2 |", …: every row begins with a bar. */
function unruledTable(lines: readonly Line[], at: number): TextTable | null {
  const header = barredRow(lines, at);
  if (header === null || header.cells.length < 2 || header.end - at < 2) return null;
  const width = header.cells.length;
  const table = withRows(at, header.cells, header.end, (from) => {
    const row = barredRow(lines, from);
    return row?.cells.length === width ? row : lastRow(lines, from, width);
  });
  return table === null || table.rows.length < 2 ? null : table;
}

/** The row above what follows a table without an empty line between: it ends where it has all of its cells. */
function lastRow(lines: readonly Line[], at: number, columns: number): Row | null {
  const row = startsWithBar(lines[at]) ? rowAt(lines, at, columns, true) : null;
  return row !== null && row.end > at + 1 ? row : null;
}

/** What stands from a line that begins with a bar up to the next one. */
function barredRow(lines: readonly Line[], at: number): Row | null {
  if (!/^\|.*[^|\s]/.test((lines[at]?.text ?? '').slice(0, 400))) return null;
  let end = at + 1;
  while (end < lines.length && end < at + LONGEST_ROW && !/^\|.|^$/.test(lines[end]!.text))
    end += 1;
  const words = lines
    .slice(at, end)
    .map(({ text }) => text)
    .join('\n');
  return words.trimEnd().endsWith('|')
    ? { cells: cellsOf(words.trimEnd().replace(/\|\n\|$/, '|')), end }
    : null;
}

const LONGEST_HEADING = 60;

/**
 * A table parted by tabs, some cells of which have several lines: a row ends with the line that has
 * the tab before its last cell.
 */
export function tabbedTable(lines: readonly Line[], at: number): TextTable | null {
  const header = (lines[at]?.text ?? '').split('\t').map((cell) => cell.trim());
  if (header.length < 3 || header.some((cell) => cell === '' || cell.length > LONGEST_HEADING))
    return null;
  const table = withRows(at, header, at + 1, (from) => tabbedRow(lines, from, header.length));
  return table === null || table.rows.length < 2 ? null : table;
}

function tabbedRow(lines: readonly Line[], at: number, columns: number): Row | null {
  if ((lines[at]?.text ?? '') === '') return null;
  const cells: string[][] = [[]];
  for (let end = at; end < lines.length && end < at + LONGEST_ROW; end += 1) {
    const { text, indent } = lines[end]!;
    // Tabs before the words of a line are an indent by now.
    const parts = text.split('\t');
    if (end > at && indent >= 4 && text !== '' && cells.length < columns) cells.push([]);
    for (const [index, part] of parts.entries()) {
      if (index > 0) cells.push([]);
      if (part.trim() !== '') cells.at(-1)!.push(part.trim());
    }
    if (cells.length > columns) return null;
    if (cells.length === columns)
      return { cells: cells.map((words) => words.join('\n')), end: end + 1 };
  }
  return null;
}
