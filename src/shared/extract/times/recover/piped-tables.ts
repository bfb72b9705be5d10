import { severityAtStart } from '#shared/extract/grammar/severity.ts';
import type { Passage } from '#shared/extract/sla-text.ts';
import { barredCells, emptyCell } from '#shared/extract/cells.ts';
import { isTopicName, LONGEST_NAME } from '../words/cell-kind.ts';
import type { Recovered } from './recovered.ts';
import { hasTimes } from '../tables/table-roles.ts';

const WIDEST = 8;
const LONGEST_ROW = 1_500;
const MOST_LINES = 200;
/** Lines that one row may have. */
const MOST_OF_ROW = 12;
const NOTHING = /^[\s|:+=-]+$/;

/**
 * Tables drawn with bars that arrive as running text, as where blank lines part their rows: "P1 | Down |
 * 1 hour" as a line each, or over several lines where a cell has some.
 */
export function pipedTables(passages: readonly Passage[]): readonly Recovered[] {
  const found: Recovered[] = [];
  for (let at = 0; at < passages.length; at += 1) {
    if (!passages[at]!.text.includes('|')) continue;
    const table = tableAt(passages, at);
    if (table === null) continue;
    found.push(table.recovered);
    at += table.lines - 1;
  }
  return found;
}

interface Drawn {
  readonly recovered: Recovered;
  /** How many passages it takes. */
  readonly lines: number;
}

const isHeader = (cells: readonly Passage[]): boolean =>
  cells.length >= 2 &&
  cells.length <= WIDEST &&
  cells.every(({ text }) => text.length <= LONGEST_NAME) &&
  cells[0]?.text !== '' &&
  !hasTimes(cells) &&
  cells.some(isTopicName);

/** The names of columns without the empty ones that bars at the end of the line make. */
function headerOf(passage: Passage): readonly Passage[] {
  const cells = [...barredCells(passage)];
  while (cells.at(-1)?.text === '') cells.pop();
  return cells;
}

function tableAt(passages: readonly Passage[], from: number): Drawn | null {
  const first = passages[from]!;
  if (first.kind === 'item' || first.text.length > LONGEST_ROW) return null;
  const header = headerOf(first);
  if (!isHeader(header)) return null;
  const rows: (readonly Passage[])[] = [];
  let at = from + 1;
  while (at < passages.length && at - from < MOST_LINES) {
    if (NOTHING.test(passages[at]!.text)) at += 1;
    else {
      const row = rowAt(passages, at, header.length);
      if (row === null || passages[row.end - 1]!.at - first.at !== row.end - 1 - from) break;
      rows.push(row.cells);
      at = row.end;
    }
  }
  return rows.length < 2 ? null : drawn(passages.slice(from, at), header, rows);
}

interface Row {
  readonly cells: readonly Passage[];
  readonly end: number;
}

/** The row of so many cells, one more or fewer, that begins at a line; it may go on over several. */
function rowAt(passages: readonly Passage[], from: number, width: number): Row | null {
  const first = passages[from]!;
  if (!first.text.includes('|')) return null;
  let cells: readonly Passage[] = [];
  for (let at = from; at < passages.length && at - from < MOST_OF_ROW; at += 1) {
    const passage = passages[at]!;
    if (passage.text.length > LONGEST_ROW) return null;
    // The next row begins, and this one was short.
    if (at > from && passage.text.includes('|') && severityAtStart(passage.text) !== null)
      return padded(cells, width, at);
    cells = at === from ? barredCells(passage) : continued(cells, barredCells(passage));
    const next = passages[at + 1];
    const isWhole = cells.length >= width || (cells.length >= 2 && cells.length === width - 1);
    if (isWhole && !goesOn(passage, next, cells.length < width))
      return padded(cells, width, at + 1);
  }
  return null;
}

/** A row of too few cells goes on with a line that has bars and begins no row. */
const goesOn = (passage: Passage, next: Passage | undefined, isShort: boolean): boolean =>
  isShort &&
  next !== undefined &&
  !/\|\s*$/.test(passage.text) &&
  !next.text.includes('|') &&
  next.kind !== 'heading';

/** The first cell of a further line goes on with the last one before it. */
function continued(cells: readonly Passage[], more: readonly Passage[]): readonly Passage[] {
  const [open, ...others] = [cells.at(-1), ...more.slice(1)];
  const words = more[0]?.text ?? '';
  const last = open === undefined ? [] : [{ ...open, text: `${open.text}\n${words}`.trim() }];
  return [...cells.slice(0, -1), ...last, ...others.flatMap((cell) => cell ?? [])];
}

function padded(cells: readonly Passage[], width: number, end: number): Row | null {
  const extra = cells.slice(width).filter(({ text }) => text !== '').length;
  if (cells.length < 2 || cells.length < width - 1 || extra > 1) return null;
  const [last] = cells.slice(-1);
  return {
    cells: Array.from({ length: width }, (_, index) => cells[index] ?? emptyCell(last!)),
    end,
  };
}

function drawn(
  lines: readonly Passage[],
  header: readonly Passage[],
  rows: readonly (readonly Passage[])[],
): Drawn {
  const { source, path, lead, at } = lines[0]!;
  return {
    recovered: {
      table: { source, header, rows, path, lead, at },
      read: new Set(lines.map((line) => line.at)),
    },
    lines: lines.length,
  };
}
