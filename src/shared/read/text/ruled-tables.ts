import type { Line } from './lines.ts';
import type { TextTable } from './text-table.ts';

/** Longer than this, no person draws a table by hand; it bounds what one look ahead costs. */
const LONGEST = 500;
const HEADER_LINES = 4;

/** "=====  ====" and "-----  ----": a rule that also shows where the columns stand. */
const COLUMN_RULE = /^(?:={2,}(?: {1,20}={2,}){1,40}|-{2,}(?: {1,20}-{2,}){1,40})$/;
const FULL_RULE = /^-{8,}$/;

const isColumnRule = (text: string): boolean => text.length < 2_000 && COLUMN_RULE.test(text);
const isFullRule = (text: string): boolean => text.length < 2_000 && FULL_RULE.test(text);

/**
 * The table that begins at a line and whose columns stand under each other: the simple tables of
 * reStructuredText and those that pandoc writes between rules of dashes; null where none does.
 */
export function ruledTable(lines: readonly Line[], at: number): TextTable | null {
  const [first, second] = [lines[at]?.text ?? '', lines[at + 1]?.text ?? ''];
  if (isColumnRule(first)) return simpleTable(lines, at);
  if (isFullRule(first)) return betweenRules(lines, at);
  if (first !== '' && isColumnRule(second) && second.startsWith('-') && !isColumnRule(first))
    return belowHeader(lines, at, at, at + 1);
  return null;
}

/** Where the columns of a rule begin, counted from the margin. */
const startsOf = ({ text, indent }: Line): readonly number[] =>
  [...text.matchAll(/[-=]+/g)].map(({ index }) => indent + index);

/** The cells of a line by the places of its columns; a cell that begins earlier is none of them. */
function cellsAt({ text, indent }: Line, starts: readonly number[]): readonly string[] {
  return starts.map((start, column) => {
    const from = column === 0 ? 0 : Math.max(0, start - indent);
    const end = starts[column + 1];
    return text.slice(from, end === undefined ? undefined : Math.max(0, end - indent)).trim();
  });
}

/** The cells of several lines as those of one row. */
export const joinedCells = (rows: readonly (readonly string[])[]): readonly string[] =>
  (rows[0] ?? []).map((_, column) =>
    rows
      .map((row) => row[column] ?? '')
      .filter((cell) => cell !== '')
      .join(' '),
  );

/** reStructuredText: a rule, perhaps a header and a rule, rows, a rule. */
function simpleTable(lines: readonly Line[], at: number): TextTable | null {
  if (!opensRows(lines, at + 1, lines[at]!.text)) return null;
  const starts = startsOf(lines[at]!);
  const parts: (readonly string[])[][] = [[]];
  let end = at + 1;
  for (; end < lines.length && end < at + LONGEST; end += 1) {
    const line = lines[end]!;
    const isEnd = line.text === '' && parts.length > 1 && !closes(lines, end);
    if (isEnd) break;
    if (line.text === '') continue;
    if (!isColumnRule(line.text)) {
      parts.at(-1)!.push(cellsAt(line, starts));
      continue;
    }
    const isLast = parts.length === 2 || !opensRows(lines, end + 1, line.text);
    if (isLast) {
      end += 1;
      break;
    }
    parts.push([]);
  }
  const [head = [], body] = parts;
  const rows = continued(body ?? head);
  if (rows.length === 0) return null;
  return { header: body === undefined ? null : joinedCells(head), rows, lines: end - at };
}

/** Whether rows go on behind a blank line: a rule closes them within reach. */
function closes(lines: readonly Line[], at: number): boolean {
  for (let next = at + 1; next < lines.length && next <= at + 3; next += 1)
    if (isColumnRule(lines[next]!.text)) return true;
  return false;
}

/** Whether what follows a rule are rows that another rule closes. */
function opensRows(lines: readonly Line[], at: number, like: string): boolean {
  if ((lines[at]?.text ?? '') === '') return false;
  for (let next = at; next < lines.length && next < at + 60; next += 1) {
    const { text } = lines[next]!;
    if (text === like) return true;
    if (text === '' && (lines[next + 1]?.text ?? '') === '') return false;
  }
  return false;
}

/** A row without a first cell goes on with the one above it. */
function continued(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const whole: (readonly string[])[] = [];
  for (const row of rows) {
    const above = whole.at(-1);
    if (row[0] === '' && above !== undefined) whole[whole.length - 1] = joinedCells([above, row]);
    else whole.push(row);
  }
  return whole;
}

/** pandoc: a full rule, the header, a rule, rows, a full rule. */
function betweenRules(lines: readonly Line[], at: number): TextTable | null {
  let rule = at + 1;
  while (
    rule <= at + HEADER_LINES &&
    (lines[rule]?.text ?? '') !== '' &&
    !isColumnRule(lines[rule]!.text) &&
    !isFullRule(lines[rule]!.text)
  )
    rule += 1;
  const text = lines[rule]?.text ?? '';
  if (rule === at + 1 || text === '') return null;
  if (isColumnRule(text)) return belowHeader(lines, at, at + 1, rule);
  return isFullRule(text) && rule === at + 2 ? spacedRows(lines, at) : null;
}

/** The header's lines, a rule with the places of the columns, and the rows up to a full rule or a blank line. */
function belowHeader(
  lines: readonly Line[],
  at: number,
  head: number,
  rule: number,
): TextTable | null {
  const starts = startsOf(lines[rule]!);
  const isClosed = head > at;
  const groups: (readonly string[])[][] = [[]];
  let end = rule + 1;
  for (; end < lines.length && end < rule + LONGEST; end += 1) {
    const line = lines[end]!;
    if (isFullRule(line.text) || isColumnRule(line.text)) {
      end += 1;
      break;
    }
    if (line.text !== '') groups.at(-1)!.push(cellsAt(line, starts));
    else if (isClosed) groups.push([]);
    else break;
  }
  const filled = groups.filter((group) => group.length > 0);
  // Blank lines between rows: each may take several lines.
  const rows = filled.length > 1 ? filled.map(joinedCells) : continued(filled[0] ?? []);
  const header = joinedCells(lines.slice(head, rule).map((line) => cellsAt(line, starts)));
  if (rows.length === 0 || header.filter((cell) => cell !== '').length < 2) return null;
  return { header, rows, lines: end - at };
}

/** The same with full rules only: cells are parted by two spaces and more. */
function spacedRows(lines: readonly Line[], at: number): TextTable | null {
  const cells = (line: Line | undefined) => (line?.text ?? '').split(/ {2,}|\t+/);
  const header = cells(lines[at + 1]);
  if (header.length < 2) return null;
  const rows: (readonly string[])[] = [];
  let end = at + 3;
  for (; end < lines.length && end < at + LONGEST; end += 1) {
    if (isFullRule(lines[end]!.text)) {
      end += 1;
      break;
    }
    const row = cells(lines[end]);
    if (row.length !== header.length) break;
    rows.push(row.map((cell) => cell.trim()));
  }
  return rows.length === 0 ? null : { header, rows, lines: end - at };
}

/** ".. list-table::" of reStructuredText: "* -" begins a row, "-" its next cell. */
export function listTable(lines: readonly Line[], at: number): TextTable | null {
  const first = lines[at]!;
  if (!first.text.startsWith('.. list-table::')) return null;
  const rows: string[][] = [];
  let headerRows = 0;
  let end = at + 1;
  for (; end < lines.length; end += 1) {
    const { text, indent } = lines[end]!;
    if (text === '') continue;
    if (indent <= first.indent) break;
    const option = /^:([a-z-]+):\s*(\d{0,3})/.exec(text);
    if (rows.length === 0 && option) {
      if (option[1] === 'header-rows') headerRows = Number(option[2] ?? 0);
      continue;
    }
    const row = /^\*\s+-(?:\s+(.*))?$/.exec(text);
    const cell = row ?? /^-(?:\s+(.*))?$/.exec(text);
    if (row) rows.push([]);
    const open = rows.at(-1);
    if (open === undefined) break;
    if (cell) open.push(cell[1] ?? '');
    else open.push(`${open.pop() ?? ''} ${text}`.trim());
  }
  if (rows.length === 0) return null;
  // Blank lines behind the last row belong to what follows.
  while (end > at && lines[end - 1]!.text === '') end -= 1;
  const [header, ...rest] = rows;
  return headerRows > 0 && rest.length > 0
    ? { header: header ?? null, rows: rest, lines: end - at }
    : { header: null, rows, lines: end - at };
}
