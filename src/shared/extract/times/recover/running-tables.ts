import { cellBetween } from '#shared/extract/cells.ts';
import type { Passage } from '#shared/extract/sla-text.ts';
import { CASE_KEY_WORDS, RANK_WORDS, SEVERITY_WORDS } from '../words/key-words.ts';
import { unglued } from '#shared/extract/seams.ts';
import { tablesAt, type Recovered } from './recovered.ts';
import { runningHeads, type RunningColumn, type RunningHead } from './running-head.ts';
import { runningRows, type RunningRow } from './running-rows.ts';
import { valuesIn, type Span } from './running-values.ts';
import { severityAtStart } from '#shared/extract/grammar/severity.ts';
import { namesSeverityColumn } from '../words/cell-kind.ts';
import { OTHER_COLUMN } from '../words/column-names.ts';
import { ofTimes, topicBeside } from '../words/topic.ts';

const LONGEST_TEXT = 6_000;
const MOST_PASSAGES = 20;
const FEWEST_ROWS = 2;
/** A row has a time for each of several columns. */
const FEWEST_VALUES = 2;

/**
 * Tables of which only the order of their cells is left, in one paragraph or in a line for each row: behind the names of
 * several columns of times come rows that each begin with the next severity and hold as many times. Where a row describes
 * its case, the names say on which side of its times that stands.
 */
export const runningTables = (passages: readonly Passage[]): readonly Recovered[] =>
  tablesAt(passages, (at) => tableAt(passages, at));

/** Without one of these no column is named for the keys. */
const MAY_NAME = new RegExp(`${CASE_KEY_WORDS}|${SEVERITY_WORDS}|${RANK_WORDS}`, 'i');

/** Passages as one text, in which each position can be found in its passage again. */
interface Stream {
  readonly text: string;
  readonly lineStarts: readonly number[];
  readonly cell: (span: Span) => Passage;
  readonly passageAt: (position: number) => Passage;
}

function tableAt(passages: readonly Passage[], at: number): Recovered | null {
  const first = passages[at]!;
  if (first.kind === 'item' || first.text.length > LONGEST_TEXT) return null;
  const heads = MAY_NAME.test(first.text) ? runningHeads(unglued(first.text, true)) : [];
  for (const head of heads) {
    const stream = streamOf(linesFrom(passages, at));
    const table = tableBelow(first, head, stream);
    if (table !== null) return table;
  }
  if (!namesSeverityColumn(first)) return null;
  const lines = linesFrom(passages, at);
  const stream = streamOf(lines);
  const head = linedHead(lines, stream.lineStarts);
  return head === null ? null : tableBelow(first, head, stream);
}

const FEWEST_NAMES = 2;

/** The names of the columns a line each, above rows that have one each: "Priority", "Response", "Fix", "P1 1 hour 4 hours". */
function linedHead(lines: readonly Passage[], lineStarts: readonly number[]): RunningHead | null {
  const end = lines.findIndex(({ text, kind }) => kind === 'item' || !IS_NAME.test(text));
  const [row, next] = lines.slice(end);
  if (end < FEWEST_NAMES || row === undefined) return null;
  const isRow =
    (severityAtStart(row.text) !== null && valuesIn(row.text).length > 0) ||
    (next !== undefined && valuesIn(next.text).length > 1);
  if (!isRow) return null;
  const names = lines.slice(0, end).map(({ text }) => text);
  const [key, ...columns] = names.map((name, index) => ({
    topic: ofTimes(topicBeside(name, names)),
    isOther: OTHER_COLUMN.test(name),
    start: lineStarts[index]!,
    end: lineStarts[index + 1]! - 1,
  }));
  const isTimed = columns.map(({ topic }) => topic !== null);
  const isWords = columns.map(({ isOther }, index) => !isTimed[index] && !isOther);
  const [from, to] = [isTimed.indexOf(true), isTimed.lastIndexOf(true)];
  return key === undefined || from < 0
    ? null
    : {
        key,
        columns: columns.filter((_, index) => !isWords[index]),
        wordsBefore: isWords.slice(0, from).includes(true),
        wordsBehind: isWords.slice(to + 1).includes(true),
        end: lineStarts[end]!,
      };
}
const IS_NAME = /^\p{L}[^\d.;:?!|]{1,59}$/u;

/** The passages right below each other, up to the next heading. */
function linesFrom(passages: readonly Passage[], at: number): readonly Passage[] {
  const lines: Passage[] = [];
  let length = 0;
  for (const passage of passages.slice(at, at + MOST_PASSAGES)) {
    const last = lines.at(-1);
    if (last !== undefined && (passage.at !== last.at + 1 || endsRows(passage))) break;
    length += passage.text.length;
    if (length > LONGEST_TEXT) break;
    lines.push(passage);
  }
  return lines;
}

/** A heading, but for the last row before a gap, which may be taken for one. */
const endsRows = ({ kind, text }: Passage): boolean =>
  kind === 'heading' && (severityAtStart(text) === null || valuesIn(text).length < FEWEST_VALUES);

function streamOf(lines: readonly Passage[]): Stream {
  const parts = lines.map((passage) => ({ passage, line: unglued(passage.text, true) }));
  const lineStarts: number[] = [];
  let length = 0;
  for (const { line } of parts) {
    lineStarts.push(length);
    length += line.text.length + 1;
  }
  const partAt = (position: number): number =>
    lineStarts.filter((start) => start <= position).length - 1;
  return {
    text: parts.map(({ line }) => line.text).join('\n'),
    lineStarts,
    passageAt: (position) => parts[partAt(position)]!.passage,
    cell: ({ start, end }) => {
      const index = partAt(start);
      const { passage, line } = parts[index]!;
      const from = lineStarts[index]!;
      return cellBetween(passage, line.at(start - from), line.at(end - from));
    },
  };
}

function tableBelow(first: Passage, head: RunningHead, stream: Stream): Recovered | null {
  const rows = runningRows(stream.text, head.end, stream.lineStarts);
  if (rows.length < FEWEST_ROWS) return null;
  const columns = columnsOf(head, rows);
  if (columns === null || lacksTimeBetween(head, columns, rows, stream.text)) return null;
  const read = rows.flatMap((row) => {
    const values = timesOf(apartOf(row, columns.length, stream.text), columns.length, head);
    return values === null ? [] : [{ row, values }];
  });
  // A row whose times cannot be told apart is a row still.
  if (read.length * 2 < rows.length) return null;
  // The one row whose times stand on lines of their own may be one of many.
  const [only, ...others] = read;
  const isOverLines = only?.values.some(({ start }) => stream.lineStarts.includes(start));
  if (others.length === 0 && isOverLines === true) return null;
  const isTime = (_: unknown, index: number) => columns[index]!.topic !== null;
  const last = read.at(-1)!.values.at(-1)!;
  const end = stream.passageAt(last.start).at;
  return {
    table: {
      source: first.source,
      header: [head.key, ...columns.filter(isTime)].map((span) => ({
        ...stream.cell(span),
        // "RepairTime": the words of a name may touch.
        text: stream.text.slice(span.start, span.end).trim(),
      })),
      rows: read.map(({ row, values }) => [row.key, ...values.filter(isTime)].map(stream.cell)),
      path: first.path,
      lead: first.lead,
      at: first.at,
    },
    read: new Set(Array.from({ length: end - first.at + 1 }, (_, index) => first.at + index)),
  };
}

/** The columns that the times of most rows are of: those that are known, and others where there are more times. */
function columnsOf(
  { columns }: RunningHead,
  rows: readonly RunningRow[],
): readonly RunningColumn[] | null {
  const known = columns.filter(({ topic }) => topic !== null);
  const usual = mostCommon(rows.map(({ values }) => values.length));
  const fitting = [known, columns].find(({ length }) => length === usual);
  return fitting ?? (usual > known.length ? known : null);
}

/**
 * "Response", "Escalation", "Resolution" over two times and words: nobody can say that the second is of the last. Between
 * those of "Response", "Updates", "Resolution" stands how often.
 */
function lacksTimeBetween(
  { columns: named }: RunningHead,
  columns: readonly RunningColumn[],
  rows: readonly RunningRow[],
  text: string,
): boolean {
  const topics = named.map(({ topic }) => topic !== null);
  const between = named.filter(
    ({ start, end }, at) =>
      at > topics.indexOf(true) &&
      at < topics.lastIndexOf(true) &&
      OTHER_COLUMN.test(text.slice(start, end).trim()),
  );
  if (columns.length === named.length || between.length === 0) return false;
  return !rows.every(({ values }) =>
    values.some(({ end }, at) => {
      const next = values[at + 1];
      return next !== undefined && text.slice(end, next.start).trim() !== '';
    }),
  );
}

function mostCommon(numbers: readonly number[]): number {
  const times = (one: number) => numbers.filter((other) => other === one).length;
  return [...numbers].sort((a, b) => times(b) - times(a) || a - b)[0] ?? 0;
}

/** "4 hours 30 minutes" is one time, and in a row that lacks one the times of two columns. */
function apartOf(row: RunningRow, count: number, text: string): RunningRow {
  if (row.values.length !== count - 1) return row;
  const values = row.values.flatMap(({ start, end }) => {
    const edge = TWO_TIMES.exec(text.slice(start, end))?.[0].length;
    return edge === undefined
      ? [{ start, end }]
      : [
          { start, end: start + edge },
          { start: start + edge + 1, end },
        ];
  });
  return values.length === count ? { ...row, values } : row;
}
const TWO_TIMES = /^\D{0,12}\d{1,3}\s?\p{L}{1,9}(?=\s\d{1,3}\s?\p{L}{1,9}$)/u;

/** No more stands between the times of two columns. */
const MOST_BETWEEN = 60;
/** A time that its description names stands farther away. */
const FEWEST_BESIDE = 25;

/** So many times of a row: those behind its description, or before it; null where they cannot be told from others. */
function timesOf(
  { values }: RunningRow,
  count: number,
  { wordsBefore, wordsBehind }: RunningHead,
): readonly Span[] | null {
  if (values.length < count || (values.length > count && wordsBefore && wordsBehind)) return null;
  const from = wordsBefore ? values.length - count : 0;
  const own = values.slice(from, from + count);
  const gap = (index: number) => values[index]!.start - values[index - 1]!.end;
  const isTogether = own.every((_, index) => index === 0 || gap(from + index) <= MOST_BETWEEN);
  const isApart =
    (from === 0 || gap(from) >= FEWEST_BESIDE) &&
    (from + count === values.length || gap(from + count) >= FEWEST_BESIDE);
  return isTogether && isApart ? own : null;
}
