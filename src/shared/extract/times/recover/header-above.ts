import { barredCells, cellBetween } from '#shared/extract/cells.ts';
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
  const nameless = new Set(
    text.tables.filter(({ header }) => header.every(isBare)).map(({ at }) => at),
  );
  const above = new Map(
    text.passages
      .filter((line) => nameless.has(line.at + 1) && line.text.length <= LONGEST)
      .map((line) => [line.at, line]),
  );
  if (above.size === 0) return text;
  const named = new Set<number>();
  const tables = text.tables.map((table): TableView => {
    const line = nameless.has(table.at) ? above.get(table.at - 1) : undefined;
    const header = line === undefined ? [] : cellsOf(line);
    if (header.length !== table.header.length || header.every(isBare)) return table;
    named.add(table.at - 1);
    return { ...table, header };
  });
  return { ...text, tables, passages: text.passages.filter(({ at }) => !named.has(at)) };
}

function cellsOf(line: Passage): readonly Passage[] {
  if (!line.text.includes('|')) return [];
  if (!DOUBLED.test(line.text)) return barredCells(line);
  const bars = [...line.text.matchAll(/\|\|/g)].map(({ index }) => index);
  return bars.slice(1).map((to, index) => cellBetween(line, bars[index]! + 2, to));
}
