import type { Line } from './lines.ts';

/** A table as a text prints it; cells hold light markup still. */
export interface TextTable {
  /** Null where no row names the columns. */
  readonly header: readonly string[] | null;
  readonly rows: readonly (readonly string[])[];
  /** How many lines it took. */
  readonly lines: number;
}

/** The table that begins at a line; null where none does. */
export const tableAt = (lines: readonly Line[], at: number): TextTable | null =>
  gridTable(lines, at) ??
  spreadRows(lines, at) ??
  cellPerLine(lines, at) ??
  pipeTable(lines, at) ??
  separated(lines, at, (text) => (text.includes('\t') ? text.split(/\t+/) : null), 2) ??
  separated(lines, at, (text) => (/\S {2,}\S/.test(text) ? text.split(/ {2,}/) : null), 3);

const hasPipe = (text: string): boolean => /(?:^|[^\\])\|/.test(text);

const RULE_CELL = String.raw`\s*:?-{2,}:?\s*`;
/** "---|:--:|---", also with one column only where pipes enclose it. */
const RULE = new RegExp(String.raw`^\|?${RULE_CELL}(?:\|${RULE_CELL})*\|?$`);
const isRule = (text: string): boolean =>
  text.includes('|') && text.length < 2_000 && RULE.test(text);

/** "|-|-|": GFM asks for one hyphen only; below a header, where rows of dashes as values do not stand. */
const SHORT_RULE = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?$/;
const isRuleAt = (text: string, row: number): boolean =>
  isRule(text) || (row === 1 && text.length < 2_000 && SHORT_RULE.test(text));

/** The cells of a row with pipes: escaped ones belong to the words. */
export function cellsOf(text: string): readonly string[] {
  const inner = text.replace(/^\|/, '').replace(/([^\\]|^)\|$/, '$1');
  return inner.split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|').trim());
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

/** A header without rows: what it says is worth reading all the same. */
const alone = (rows: readonly (readonly string[])[], lines: number): TextTable | null =>
  rows.length === 0 ? null : { header: null, rows, lines };

/** Bounds what a look ahead for the rule below a header costs. */
const MOST_COLUMNS = 60;

/**
 * Copied from a page, a table may come one cell a line, each with a pipe behind it, the rule telling
 * how many columns there are:
 *
 *     Item |
 *     Target |
 *     ---|---|
 *     Latency |
 *     50 ms |
 */
function cellPerLine(lines: readonly Line[], at: number): TextTable | null {
  const single = (line: Line | undefined): boolean =>
    line !== undefined &&
    line.text.endsWith('|') &&
    !isRule(line.text) &&
    cellsOf(line.text).length === 1;
  let rule = at;
  while (rule - at < MOST_COLUMNS && single(lines[rule])) rule += 1;
  const columns = rule - at;
  if (columns < 2 || !isRule(lines[rule]?.text ?? '')) return null;
  if (cellsOf(lines[rule]!.text).length !== columns) return null;
  const cells: string[] = [];
  let end = rule + 1;
  for (; single(lines[end]); end += 1) cells.push(cellsOf(lines[end]!.text)[0] ?? '');
  return {
    header: lines.slice(at, rule).map(({ text }) => cellsOf(text)[0] ?? ''),
    rows: chunks(cells, columns),
    lines: end - at,
  };
}

/**
 * The same where a pipe of its own may begin each row, where words of a cell take several lines, and
 * short cells share one. A row ends with as many cells as the rule has.
 */
function spreadRows(lines: readonly Line[], at: number): TextTable | null {
  if (!hasPipe(lines[at]?.text ?? '')) return null;
  const first = lines[at]!.text === '|' ? at + 1 : at;
  let rule = first;
  while (rule - first < MOST_COLUMNS && isOneCell(lines[rule]?.text ?? '')) rule += 1;
  const columns = rule - first;
  if (columns < 2 || !isRule(lines[rule]?.text ?? '')) return null;
  if (cellsOf(lines[rule]!.text).length !== columns) return null;
  const rows: (readonly string[])[] = [];
  let end = rule + 1;
  for (let row = spreadRow(lines, end, columns); row; row = spreadRow(lines, end, columns)) {
    rows.push(row.cells);
    end = row.end;
  }
  if (rows.length === 0) return null;
  const header = lines.slice(first, rule).map(({ text }) => cellsOf(text)[0] ?? '');
  return { header, rows, lines: end - at };
}

const isOneCell = (text: string): boolean =>
  text.length > 1 && text.endsWith('|') && !isRule(text) && cellsOf(text).length === 1;

/** A longer row is prose that a table further down would end. */
const LONGEST_ROW = 40;

function spreadRow(
  lines: readonly Line[],
  at: number,
  columns: number,
): { readonly cells: readonly string[]; readonly end: number } | null {
  const cells: string[] = [];
  let open: string[] = [];
  for (let end = at; end < lines.length && end < at + LONGEST_ROW; end += 1) {
    const { text } = lines[end]!;
    if (text === '' || isRule(text)) return null;
    const parts = text.split(/(?<!\\)\|/);
    // The pipe before the first cell opens the row and ends nothing.
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

function chunks(cells: readonly string[], size: number): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  for (let index = 0; index < cells.length; index += size) {
    const row = cells.slice(index, index + size);
    rows.push([...row, ...Array<string>(size - row.length).fill('')]);
  }
  return rows;
}

const BORDER = /^\+(?:[-=]+\+)+$/;

/** A table drawn with "+---+"; the lines between two borders are one row. */
function gridTable(lines: readonly Line[], at: number): TextTable | null {
  if (!BORDER.test(lines[at]?.text ?? '')) return null;
  const rows: string[][] = [];
  let open: string[] | null = null;
  let header = -1;
  let end = at;
  for (; end < lines.length; end += 1) {
    const { text } = lines[end]!;
    if (BORDER.test(text)) {
      if (open) rows.push(open);
      if (text.includes('=')) header = rows.length;
      open = null;
    } else if (text.startsWith('|')) {
      const cells = cellsOf(text);
      open = open ? open.map((cell, index) => `${cell} ${cells[index] ?? ''}`.trim()) : [...cells];
    } else break;
  }
  if (rows.length === 0) return null;
  return header === 1
    ? { header: rows[0] ?? null, rows: rows.slice(1), lines: end - at }
    : { ...headed(rows), lines: end - at };
}

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
    if (cells === null || cells.length < 2 || (rows[0] && cells.length !== rows[0].length)) break;
    rows.push(cells.map((cell) => cell.trim()));
  }
  return rows.length < atLeast ? null : { ...headed(rows), lines: rows.length };
}

/** The first row names the columns where it alone is without figures. */
function headed(rows: readonly (readonly string[])[]): Pick<TextTable, 'header' | 'rows'> {
  const [first, ...rest] = rows;
  const hasFigure = (row: readonly string[]) => row.some((cell) => /\d/.test(cell));
  const isHeader =
    first !== undefined && !hasFigure(first) && rest.length > 0 && rest.every(hasFigure);
  return isHeader ? { header: first, rows: rest } : { header: null, rows };
}
