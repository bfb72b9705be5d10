import { cellBetween } from '../cells.ts';
import type { Passage, SlaText, TableView } from '../sla-text.ts';
import { isBare } from './table-header.ts';

/** "|| Priority || Response ||", as wikis mark the row that names the columns. */
const DOUBLED = /^\s*\|\|.*\|\|\s*$/u;
const LONGEST = 1_000;

/** A text in which the rows that wikis mark by doubled bars name the columns of the tables right below them. */
export function withDoubledBars(text: SlaText): SlaText {
  const marked = new Map(
    text.passages
      .filter((line) => line.text.length <= LONGEST && DOUBLED.test(line.text))
      .map((line) => [line.at, line]),
  );
  if (marked.size === 0) return text;
  const named = new Set<number>();
  const tables = text.tables.map((table): TableView => {
    const line = marked.get(table.at - 1);
    const header = line === undefined ? [] : doubledCells(line);
    if (!table.header.every(isBare) || header.length !== table.header.length) return table;
    named.add(table.at - 1);
    return { ...table, header };
  });
  return { ...text, tables, passages: text.passages.filter(({ at }) => !named.has(at)) };
}

function doubledCells(line: Passage): readonly Passage[] {
  const bars = [...line.text.matchAll(/\|\|/g)].map(({ index }) => index);
  return bars.slice(1).map((to, index) => cellBetween(line, bars[index]! + 2, to));
}
