import type { Passage, SlaText, TableView } from '#shared/extract/sla-text.ts';
import { barredRecords } from './barred-records.ts';
import { countedRows } from './counted-rows.ts';
import { describedRows } from './described-rows.ts';
import { fusedRows } from './fused-rows.ts';
import { groupedRows } from './grouped-rows.ts';
import { gappedRows } from './gapped-rows.ts';
import { withHeadersAbove } from './header-above.ts';
import { lineRecords } from './line-records.ts';
import { looseRecords } from './loose-records.ts';
import { pipedTables } from './piped-tables.ts';
import { rowStreams } from './row-stream.ts';
import { runInRows } from './run-in-rows.ts';
import { slashedTables } from './slashed-tables.ts';
import { positionsOf, type Recovered } from './recovered.ts';
import { spacedColumns } from './spaced-columns.ts';

/** Tables with a line for each row, in which cells touch or only a space parts them. */
const linesOfCells = (passages: readonly Passage[]): readonly Recovered[] => {
  const counted = countedRows(passages);
  const others = withoutRead(passages, counted);
  const apart = [...describedRows(others), ...groupedRows(others)];
  return [...counted, ...apart, ...fusedRows(withoutRead(others, apart))];
};

/** A text with the tables that stood in it as lines of text, in the place of those. */
export function withRecovered(whole: SlaText): SlaText {
  const text = withHeadersAbove(whole);
  const marked = slashedTables(text.passages);
  const others = withoutRead(text.passages, marked);
  const barred = [...marked, ...barredRecords(others), ...linesOfCells(others)];
  const apart = positionsOf(barred);
  const plain = text.passages.filter(({ at }) => !apart.has(at));
  const piped = pipedTables(plain);
  const gapped = [...gappedRows(plain), ...spacedColumns(plain)];
  const drawn = positionsOf([...piped, ...gapped]);
  const left = plain.filter(({ at }) => !drawn.has(at));
  const loose = lineRecords(left);
  const rows = positionsOf(loose);
  const records = looseRecords(left.filter(({ at }) => !rows.has(at)));
  const taken = positionsOf([...loose, ...records]);
  const streams = rowStreams(left.filter(({ at }) => !taken.has(at)));
  const streamed = positionsOf([...loose, ...records, ...streams]);
  const runIn = runInRows(left.filter(({ at }) => !streamed.has(at)));
  const found = [...barred, ...piped, ...gapped, ...loose, ...records, ...streams, ...runIn];
  if (found.length === 0) return { ...text, passages: withoutBars(text.passages) };
  const read = positionsOf(found);
  return {
    ...text,
    passages: withoutBars(text.passages.filter(({ at }) => !read.has(at))),
    tables: [
      ...text.tables,
      ...found.map(({ table }) => ({ ...table, lead: leadOf(table, text) })),
    ],
  };
}

/** "Urgent |" as a line: a cell of a table of which nothing else is left, without the bar at its end. */
const withoutBars = (passages: readonly Passage[]): readonly Passage[] =>
  passages.map((passage) =>
    passage.text.endsWith('|') ? { ...passage, text: passage.text.replace(BAR, '') } : passage,
  );
const BAR = /(?<!\s)\s{0,3}\|$/u;

const withoutRead = (
  passages: readonly Passage[],
  tables: readonly Recovered[],
): readonly Passage[] => {
  const read = positionsOf(tables);
  return read.size === 0 ? passages : passages.filter(({ at }) => !read.has(at));
};

/** What introduces a table: the words right before it, as of one that is none of lines. */
function leadOf({ at, lead }: TableView, { passages }: SlaText): string {
  const before = lead === '' ? passages.find((passage) => passage.at === at - 1) : undefined;
  return before === undefined || before.kind === 'heading' ? lead : before.text;
}
