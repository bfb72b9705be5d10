import { cellBetween } from '#shared/extract/cells.ts';
import { durationsIn } from '#shared/extract/grammar/duration.ts';
import { isSeverityLabel } from '#shared/extract/grammar/severity.ts';
import type { Passage, SlaText, TableView } from '#shared/extract/sla-text.ts';
import { isTopicName, LONGEST_NAME, namesSeverityColumn } from '../words/cell-kind.ts';
import { barredRecords } from './barred-records.ts';
import { countedRows } from './counted-rows.ts';
import { fusedRows } from './fused-rows.ts';
import { gradedExamples } from './graded-examples.ts';
import { gradedLines } from './graded-lines.ts';
import { groupedRows } from './grouped-rows.ts';
import { gappedRows } from './gapped-rows.ts';
import { withHeadersAbove } from './header-above.ts';
import { lineGrids } from './line-grids.ts';
import { lineRecords } from './line-records.ts';
import { looseRecords } from './loose-records.ts';
import { pipedTables } from './piped-tables.ts';
import { planGrids } from './plan-grids.ts';
import { rowStreams } from './row-stream.ts';
import { runInRows } from './run-in-rows.ts';
import { runningTables } from './running-tables.ts';
import { severityBlocks } from './severity-blocks.ts';
import { slashedTables } from './slashed-tables.ts';
import { positionsOf, type Recovered } from './recovered.ts';
import { spacedColumns } from './spaced-columns.ts';
import { titledPairs } from './titled-pairs.ts';
import { titledRows } from './titled-rows.ts';
import { touchingCells } from './touching-cells.ts';
import { windowRows } from './window-rows.ts';

type Finder = (passages: readonly Passage[]) => readonly Recovered[];

/** The layouts that tables are looked for in, the surest first: each sees the passages that none before it has read. */
const LAYOUTS: readonly Finder[] = [
  slashedTables,
  barredRecords,
  // A line for each row, in which cells touch or only a space parts them.
  runningTables,
  countedRows,
  groupedRows,
  gradedLines,
  fusedRows,
  titledRows,
  // Cells that marks or gaps part.
  pipedTables,
  planGrids,
  gappedRows,
  spacedColumns,
  // One cell a line.
  titledPairs,
  windowRows,
  lineGrids,
  lineRecords,
  looseRecords,
  // Cells that only follow each other.
  rowStreams,
  severityBlocks,
  gradedExamples,
  runInRows,
  touchingCells([fusedRows, rowStreams, runningTables, gradedExamples]),
];

/** A text with the tables that stood in it as lines of text, in the place of those. */
export function withRecovered(whole: SlaText): SlaText {
  const text = withHeadersAbove(whole);
  let left = withKeysApart(text.passages);
  const found: Recovered[] = [];
  for (const tablesIn of LAYOUTS) {
    const tables = tablesIn(left);
    left = withoutRead(left, tables);
    found.push(...tables);
  }
  return {
    ...text,
    passages: withoutBars(left),
    tables:
      found.length === 0
        ? text.tables
        : [...text.tables, ...found.map(({ table }) => ({ ...table, lead: leadOf(table, text) }))],
  };
}

const KEY_AT_END = /[:.]\s?(?=\p{Lu}[\p{L} ]{3,30}$)/u;

/** "… are as follows:Priority" right above "Response time": the name of the first column, into which the sentence ran. */
const withKeysApart = (passages: readonly Passage[]): readonly Passage[] =>
  passages.flatMap((passage, index) => {
    const { text, kind } = passage;
    const next = passages[index + 1];
    const isAbove = next !== undefined && next.kind === 'paragraph' && next.at === passage.at + 1;
    if (kind !== 'paragraph' || !isAbove || !isTopicName(next)) return [passage];
    const colon = KEY_AT_END.exec(text);
    if (colon === null) return [passage];
    const start = colon.index + colon[0].length;
    const key = cellBetween(passage, start, text.length);
    return namesSeverityColumn(key)
      ? [cellBetween(passage, 0, start), key].map((cell) => ({ ...cell, kind }))
      : [passage];
  });

/**
 * "Urgent |" as a line: a cell of a table of which nothing else is left, without the bar at its end; "… within 2 days |
 * Urgent": the last cell of a row and the name of the next, each as a line of its own.
 */
const withoutBars = (passages: readonly Passage[]): readonly Passage[] =>
  passages.flatMap((passage) =>
    passage.text.endsWith('|')
      ? cellAndName({ ...passage, text: passage.text.replace(BAR, '') })
      : [passage],
  );
const BAR = /(?<!\s)\s{0,3}\|$/u;

function cellAndName(passage: Passage): readonly Passage[] {
  const { text, kind } = passage;
  const bar = text.lastIndexOf(' | ');
  if (kind !== 'paragraph' || bar < 0 || text.length - bar > LONGEST_NAME) return [passage];
  const name = cellBetween(passage, bar + 2, text.length);
  const isName = isSeverityLabel(name.text) && durationsIn(text.slice(0, bar)).length > 0;
  return isName
    ? [cellBetween(passage, 0, bar), name].map((cell) => ({ ...cell, kind }))
    : [passage];
}

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
