import { cellBetween } from './cells.ts';
import type { Passage, SlaText, TableView } from './sla-text.ts';

// Tables drawn with bars and dashes (Markdown) that arrive otherwise than they were written.

/** A text in which every drawn table is one, whatever happened to its lines. */
export const withDrawnTables = (text: SlaText): SlaText =>
  withNamesOnce(withOwnHeaders(withInlineTables(text)));

const DASHES = /\|(?:\s{0,3}:?-{2,40}:?\s{0,3}\|){2,12}/;
const LONGEST = 8_000;

/** "| Plan | Reply | |---|---| | Basic | 4 hours |": a table whose lines were joined into one. */
function withInlineTables(text: SlaText): SlaText {
  const tables: TableView[] = [];
  const passages = text.passages.flatMap((passage): readonly Passage[] => {
    const found = inlineTable(passage);
    if (found === null) return [passage];
    tables.push(found.table);
    return found.around;
  });
  return tables.length === 0 ? text : { ...text, passages, tables: [...text.tables, ...tables] };
}

function inlineTable(
  passage: Passage,
): { readonly table: TableView; readonly around: readonly Passage[] } | null {
  const { text, source, path, at } = passage;
  const drawn = text.length > LONGEST ? null : DASHES.exec(text);
  if (drawn === null) return null;
  const width = drawn[0].split('|').length - 2;
  const bars = [...text.matchAll(/\|/g)].map(({ index }) => index);
  const line = bars.indexOf(drawn.index);
  const cells = (first: number): readonly Passage[] | null => {
    const edges = bars.slice(first, first + width + 1);
    return first < 0 || edges.length <= width
      ? null
      : edges.slice(1).map((to, index) => cellBetween(passage, edges[index]! + 1, to));
  };
  // Each line of the table begins and ends with a bar, so that nothing stands between two lines.
  const isSeam = (bar: number) => text.slice(bars[bar]! + 1, bars[bar + 1]).trim() === '';
  const header = cells(line - width - 1);
  if (header === null || !isSeam(line - 1)) return null;
  const rows: (readonly Passage[])[] = [];
  let last = line + width;
  for (let row = cells(last + 1); row !== null && isSeam(last); row = cells(last + 1)) {
    rows.push(row);
    last += width + 1;
  }
  if (rows.length === 0) return null;
  const before = text.slice(0, bars[line - width - 1]).trim();
  const behind = cellBetween(passage, bars[last]! + 1, text.length);
  const around = [
    ...(before === '' ? [] : [{ ...passage, text: before }]),
    ...(behind.text === '' ? [] : [{ ...behind, kind: passage.kind }]),
  ];
  const lead = before === '' ? passage.lead : before;
  return { table: { source, header, rows, path, lead, at }, around };
}

const LONGEST_NAME = 60;

/**
 * Two drawn tables without a line between them: the names of the second were read as the last row of
 * the first, and its dashes began a table without any.
 */
function withOwnHeaders(text: SlaText): SlaText {
  const byPlace = new Map(text.tables.map((table) => [table.at, table]));
  for (const table of text.tables) {
    const above = byPlace.get(table.at - 1);
    const own = byPlace.get(table.at);
    const header = above === undefined || own === undefined ? null : headerAbove(above, own);
    if (header === null) continue;
    byPlace.set(above!.at, { ...above!, rows: above!.rows.slice(0, -1) });
    byPlace.set(own!.at, { ...own!, header });
  }
  return { ...text, tables: text.tables.map((table) => byPlace.get(table.at) ?? table) };
}

const isBare = ({ text }: Passage): boolean => text.trim() === '';

/** The last row of a table as the names of the next, where it holds nothing but names and that holds figures. */
function headerAbove(above: TableView, own: TableView): readonly Passage[] | null {
  const last = above.rows.length < 2 ? undefined : above.rows.at(-1);
  if (last === undefined || !own.header.every(isBare) || own.rows.length < 2) return null;
  if (above.header.every(isBare) || last.length !== own.header.length) return null;
  const areNames = last.every((cell) => !isBare(cell) && cell.text.length <= LONGEST_NAME);
  const hasFigure = (row: readonly Passage[]) => row.some(({ text }) => /\d/.test(text));
  return areNames && !hasFigure(last) && own.rows.every(hasFigure) ? last : null;
}

/** Tables whose cells repeat the names of their columns for narrow screens ("PriorityP1", "Reply: 4 hours"), without them. */
const withNamesOnce = (text: SlaText): SlaText => ({ ...text, tables: text.tables.map(namedOnce) });

function namedOnce(table: TableView): TableView {
  const named = table.header.filter((cell) => !isBare(cell)).length;
  if (named < 2 || table.rows.length === 0) return table;
  const rows: (readonly Passage[])[] = [];
  for (const row of table.rows) {
    const cells = row.flatMap((cell, column) => behindName(cell, table.header[column]) ?? []);
    if (cells.length < row.length) return table;
    rows.push(cells);
  }
  return { ...table, rows };
}

/** Right behind a name, or behind its colon; a space alone goes on with it: "Priority 1" below "Priority". */
const BEHIND_NAME = /^(?:\s?[:–—]\s?|(?=[\p{L}\d(<>≤≥~]))/u;

/** What a cell holds behind the name of its column; the cell itself where either is empty, null where it has none. */
function behindName(cell: Passage, column: Passage | undefined): Passage | null {
  const name = column?.text.trim() ?? '';
  if (name === '' || isBare(cell)) return cell;
  if (!cell.text.toLowerCase().startsWith(name.toLowerCase())) return null;
  const seam = BEHIND_NAME.exec(cell.text.slice(name.length));
  return seam === null ? null : cellBetween(cell, name.length + seam[0].length, cell.text.length);
}
