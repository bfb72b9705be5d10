import Papa from 'papaparse';
import type { Line } from './lines.ts';
import type { TextTable } from './text-table.ts';

/** Longer than this nobody writes a table; it bounds what one look ahead costs. */
const LONGEST = 500;

/** A table in the marks of AsciiDoc or of reStructuredText's values; null where none begins. */
export const markedTable = (lines: readonly Line[], at: number): TextTable | null =>
  asciidocTable(lines, at) ?? valuesTable(lines, at);

const EDGE = /^\|={3,}$/;
/** "2+|", "a|", ".2+^|": what a cell spans and how it is set, in front of its bar. */
const CELLS = /(?:^|\s)(?:\.?\d{1,2}(?:\.\d{1,2})?[+*])?[<^>.]{0,4}[aehlmsd]?\|/;

/** "|===", "|Priority |First answer", "|P1 |1 hour", "|===": cells on one line or on a line each. */
function asciidocTable(lines: readonly Line[], at: number): TextTable | null {
  if (!EDGE.test(lines[at]!.text)) return null;
  const inner: Line[] = [];
  let end = at + 1;
  for (; !EDGE.test(lines[end]?.text ?? ''); end += 1) {
    if (end === lines.length || end > at + LONGEST) return null;
    inner.push(lines[end]!);
  }
  const rows = inner.map(({ text }) => text.split(CELLS).map((cell) => cell.trim()));
  const first = rows.find((row) => row.length > 1) ?? [];
  const columns = first.length - 1;
  if (columns < 2) return null;
  const cells: string[] = [];
  for (const [words = '', ...more] of rows) {
    // What stands before the first bar of a line goes on with the cell above it.
    if (words !== '') cells.push(`${cells.pop() ?? ''}\n${words}`.trim());
    cells.push(...more);
  }
  const all = chunked(cells, columns);
  const [header = null, ...rest] = all;
  return rest.length === 0 ? null : { header, rows: rest, lines: end + 1 - at };
}

const chunked = (cells: readonly string[], size: number): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(cells.length / size) }, (_, row) =>
    cells.slice(row * size, (row + 1) * size),
  );

/** ".. csv-table::" of reStructuredText: a line of values to each row, the names in an option. */
function valuesTable(lines: readonly Line[], at: number): TextTable | null {
  const first = lines[at]!;
  if (!first.text.startsWith('.. csv-table::')) return null;
  let header: readonly string[] | null = null;
  const rows: (readonly string[])[] = [];
  let end = at + 1;
  for (; end < lines.length && end < at + LONGEST; end += 1) {
    const { text, indent } = lines[end]!;
    if (text === '') continue;
    if (indent <= first.indent) break;
    const option = /^:([a-z-]{2,20}):\s*(.*)$/.exec(text);
    if (rows.length > 0 || option === null) rows.push(valuesOf(text));
    else if (option[1] === 'header') header = valuesOf(option[2]!);
  }
  while (end > at && lines[end - 1]!.text === '') end -= 1;
  return rows.length === 0 ? null : { header, rows, lines: end - at };
}

/** Blanks behind a comma are no part of the next value, which may stand in quotation marks. */
const valuesOf = (text: string): readonly string[] =>
  (Papa.parse<readonly string[]>(text.replace(/,\s+(?=")/g, ',')).data[0] ?? []).map((value) =>
    value.trim(),
  );
