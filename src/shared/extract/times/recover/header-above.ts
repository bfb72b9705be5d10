import { barredCells, cellBetween, emptyCell } from '#shared/extract/cells.ts';
import type { Passage, SlaText, TableView } from '#shared/extract/sla-text.ts';
import { isBare } from '../tables/table-header.ts';

/** "|| Priority || Response ||", as wikis mark the row that names the columns. */
const DOUBLED = /^\s*\|\|.*\|\|\s*$/u;
const LONGEST = 1_000;

/**
 * A text in which the line right above a table without names of columns names them: a row that wikis mark by doubled
 * bars, or one that a rule sets apart from the rows below ("Severity | Response | Repair").
 */
export function withHeadersAbove(text: SlaText): SlaText {
  const nameless = text.tables.filter(({ header }) => header.every(isBare));
  if (nameless.length === 0) return text;
  const lines = new Map(text.passages.map((line) => [line.at, line]));
  const named = new Set<number>();
  const tables = text.tables.map((table): TableView => {
    const above = nameless.includes(table)
      ? (barredAbove(table, lines) ?? gapsAbove(table, lines))
      : null;
    for (const { at } of above?.read ?? []) named.add(at);
    return above?.table ?? table;
  });
  return { ...text, tables, passages: text.passages.filter(({ at }) => !named.has(at)) };
}

interface Named {
  readonly table: TableView;
  readonly read: readonly Passage[];
}
type Lines = ReadonlyMap<number, Passage>;

/** A table below a line of bars that names its columns. */
function barredAbove(table: TableView, lines: Lines): Named | null {
  const line = lines.get(table.at - 1);
  const header = line === undefined || line.text.length > LONGEST ? [] : cellsOf(line);
  return line === undefined || header.length !== table.header.length || header.every(isBare)
    ? null
    : { table: { ...table, header }, read: [line] };
}

/** How many lines of a table may have stayed above it. */
const MOST_LEFT = 3;
const GAP = /\s{2,}/;

/** A table whose first lines stayed lines, as their cells were too few or too long: the names of plans, and rows. */
function gapsAbove(table: TableView, lines: Lines): Named | null {
  const width = table.header.length;
  const read: Passage[] = [];
  const rows: (readonly Passage[])[] = [];
  while (read.length < MOST_LEFT) {
    const line = lines.get(table.at - 1 - read.length);
    const cells = line === undefined || line.kind === 'item' ? [] : gappedCells(line);
    if (line === undefined || cells.length < 2) return null;
    read.push(line);
    if (cells.length === width - 1 && cells.every(isName)) {
      const { path, lead, at } = line;
      const header = [emptyCell(line), ...cells];
      return { table: { ...table, header, rows: [...rows, ...table.rows], path, lead, at }, read };
    }
    if (cells.length !== width) return null;
    rows.unshift(cells);
  }
  return null;
}

const isName = ({ text }: Passage): boolean => /^\p{L}[^.:;?!\d%]{0,40}$/u.test(text);

function gappedCells(line: Passage): readonly Passage[] {
  const { text } = line;
  if (text.length > LONGEST || !GAP.test(text)) return [];
  const gaps = [...text.matchAll(/\s{2,}/g)];
  const starts = [0, ...gaps.map(({ index, 0: gap }) => index + gap.length)];
  return starts.map((from, index) => cellBetween(line, from, gaps[index]?.index ?? text.length));
}

function cellsOf(line: Passage): readonly Passage[] {
  if (!line.text.includes('|')) return [];
  if (!DOUBLED.test(line.text)) return barredCells(line);
  const bars = [...line.text.matchAll(/\|\|/g)].map(({ index }) => index);
  return bars.slice(1).map((to, index) => cellBetween(line, bars[index]! + 2, to));
}
