import type { Passage } from '#shared/extract/sla-text.ts';
import { cellBetween, emptyCell } from '#shared/extract/cells.ts';
import {
  isLabelledTime,
  isSeverityName,
  isTime,
  isTimeOrWords,
  LONGEST_NAME,
  LONGEST_TIME,
  namesPlanColumn,
  namesSeverityColumn,
  topicOfName,
} from '../words/cell-kind.ts';
import { columnNames, OTHER_COLUMN, type ColumnName } from '../words/column-names.ts';
import { ofTimes, topicBeside } from '../words/topic.ts';
import { withUnits } from '../tables/header-units.ts';
import {
  equalRows,
  isWords,
  MOST_ROWS,
  tableOf,
  WIDEST,
  type CellTable,
  type Head,
} from './equal-rows.ts';
import { cellsOf, runsOf, type Placed } from './placed-cells.ts';
import type { Recovered } from './recovered.ts';
import { beginsRow, isKey, nameOfKey } from './row-keys.ts';

const MOST_CELLS = 400;
/** Cells of one row: descriptions may take several lines. */
const LONGEST_ROW = 12;

/**
 * Tables with one cell a line, with or without bars between: the names of the columns, all on a line
 * or a line each, then for each row its severity and what else the row holds: "Priority", "Response time", "P1",
 * "Nobody can work", "1 hour", "P2", … Cells may be missing or have several lines, as long as every row
 * has a time for every column of times.
 */
export function lineRecords(passages: readonly Passage[]): readonly Recovered[] {
  return runsOf(passages).flatMap((run) => {
    const found: Recovered[] = [];
    const cells = cellsOf(run);
    for (let from = 0; from < cells.length; from += 1) {
      const head = headAt(cells, from);
      if (head === null) continue;
      const table = longer(severityRows(cells, from, head), equalRows(cells, from, head));
      if (table === null) continue;
      found.push(table.recovered);
      from = table.end - 1;
    }
    return found;
  });
}

/** Rows by their severities, unless rows of equal length go on: "Basic", "P1", "1 hour", "Basic", "P2", … names each twice. */
function longer(graded: CellTable | null, equal: CellTable | null): CellTable | null {
  if (graded === null || equal === null || equal.end > graded.end) return equal ?? graded;
  // "New starter" between "Normal" and "Low": rows whose names are no severities.
  const keys = keysOf(equal);
  const isWhole =
    rowsOf(equal) > rowsOf(graded) && keysOf(graded).every((key) => keys.includes(key));
  return isWhole ? equal : graded;
}
const keysOf = ({ recovered }: CellTable): readonly string[] =>
  recovered.table.rows.map(([key]) => bareName(key?.text ?? ''));
/** "Emergency (office hours)" is "Emergency" as a severity. */
const bareName = (name: string): string => name.replace(/\s?\(.*$/, '').trim();
const rowsOf = ({ recovered }: CellTable): number => recovered.table.rows.length;

const isName = ({ text, kind }: Passage): boolean =>
  kind !== 'item' &&
  text.length <= LONGEST_NAME &&
  !/[.;!?]$|\S{2}:$/.test(text.trim()) &&
  !isTime({ text });

/** The names of columns that begin at a cell; null where none of them is of a time. */
function headAt(cells: readonly Placed[], from: number): Head | null {
  const first = cells[from]!.cell;
  if (first.kind === 'item') return null;
  const fused = columnNames(first);
  if (fused !== null) return { names: fused, cells: [first] };
  if (first.text.length > LONGEST_NAME) return null;
  const isOfKeys = namesSeverityColumn(first) || namesPlanColumn(first);
  if (
    !isOfKeys &&
    !cells[from]!.barred &&
    (first.kind === 'heading' || topicOfName(first) === null)
  )
    return null;
  if (!isName(first) || isKey(first)) return null;
  const names: Passage[] = [];
  for (let at = from; names.length < WIDEST; at += 1) {
    const cell = cells[at]?.cell;
    if (cell === undefined || !isName(cell) || isKey(cell)) break;
    names.push(cell);
  }
  // A topic alone above its times is a heading, and the rows below it are no table.
  return names.length > 1 && names.some((name) => topicOfName(name) !== null)
    ? { names: topicsOf(names), cells: names }
    : null;
}

/** Each name with what its times are for beside the others: "Completed" beside "Response". */
function topicsOf(names: readonly Passage[]): Head['names'] {
  const texts = names.map(({ text }) => text);
  return names.map((cell) => ({ cell, topic: ofTimes(topicBeside(cell.text, texts)) }));
}

interface Row {
  readonly key: Passage;
  readonly cells: readonly Passage[];
  readonly end: number;
}

/** Rows that each begin with a severity of one scale, however many cells they have. */
function severityRows(cells: readonly Placed[], from: number, head: Head): CellTable | null {
  const begin = from + head.cells.length + (isDescribedFirst(cells, from, head) ? 1 : 0);
  const rows = rowsBelow(cells, begin);
  if (rows.length < 2) return null;
  // A list below each severity tells what is done when, unless bars say that it stands in a cell.
  const barred = cells.slice(from, rows.at(-1)!.end).some((one) => one.barred);
  const listed = rows.filter((row) => row.cells.some(({ kind }) => kind === 'item'));
  if (!barred && !listed.every((row) => endsInList(row, head))) return null;
  if (rows.some((row) => row.cells.some(isLabelledTime))) return null;
  const times = head.names.filter(({ topic }) => topic !== null);
  const placed = rows.map(({ cells: own }) => timesOfRow(own, head, times.length));
  const whole = placed.filter((row) => row !== null).length;
  if (whole < 2 || whole * 2 < rows.length) return null;
  const places = placesOf(rows, placed);
  const read = rows.map(
    ({ cells: own }, index) =>
      placed[index] ?? places.get(own.length)?.map((at) => own[at]!) ?? null,
  );
  const kept = rows.flatMap((row, index) => {
    const values = read[index];
    return values === null || values === undefined ? [] : [{ ...row, values }];
  });
  const [key] = head.names;
  const corner = key?.topic === null ? key.cell : emptyCell(head.cells[0]!);
  const last = kept.at(-1)!;
  return tableOf(
    cells,
    [from, last.end],
    [corner, ...times.map(({ cell }) => cell)],
    kept.map((row) => [nameOfKey(row.key), ...row.values]),
  );
}

/** "Priority", "Response time", "What we do": a column behind those of times may hold the list, and all items stand behind the times. */
function endsInList({ cells }: Row, { names, cells: printed }: Head): boolean {
  if (printed.length < 3 || names.at(-1)?.topic !== null) return false;
  const first = cells.findIndex(({ kind }) => kind === 'item');
  const times = names.filter(({ topic }) => topic !== null).length;
  return cells.slice(0, first).filter(isTimeOrWords).length === times;
}

/** "Trouble", "Priority", "Response time": what is wrong stands before each severity, and so before the first. */
function isDescribedFirst(cells: readonly Placed[], from: number, head: Head): boolean {
  const [name, first, key] = [-1, head.cells.length, head.cells.length + 1].map(
    (offset) => cells[from + offset]?.cell,
  );
  return (
    name !== undefined &&
    first !== undefined &&
    key !== undefined &&
    DESCRIPTION.test(name.text.trim()) &&
    !isSeverityName(first) &&
    !isTime(first) &&
    isSeverityName(key)
  );
}

const DESCRIPTION =
  /^(?:trouble|issues?|problems?|symptoms?|situation|incidents?|descriptions?|definition|impact|events?|störung|beschreibung|problème|incident|description|descrizione|descripción|omschrijving|problema|descrição)$/i;

/** The rows from a cell that is a severity, each up to the next of the same scale. */
function rowsBelow(cells: readonly Placed[], begin: number): readonly Row[] {
  const rows: Row[] = [];
  const names = new Set<string>();
  let at = begin;
  while (rows.length < MOST_ROWS && at < cells.length && at - begin < MOST_CELLS) {
    const key = cells[at]!.cell;
    if (!beginsRow(key, rows.at(-1)?.key, names)) break;
    names.add(key.text.trim().toLowerCase());
    let end = at + 1;
    while (end < cells.length && end - at <= LONGEST_ROW) {
      const { cell } = cells[end]!;
      if (cell.kind === 'heading' && !isTimeOrWords(cell) && cell.text.length > LONGEST_NAME) break;
      if (beginsRow(cell, key, names)) break;
      end += 1;
    }
    rows.push({ key, cells: cells.slice(at + 1, end).map(({ cell }) => cell), end });
    at = end;
  }
  return trimmed(rows);
}

/** The last row ends where the table does: it takes no more cells than the longest before it. */
function trimmed(rows: readonly Row[]): readonly Row[] {
  const last = rows.at(-1);
  if (last === undefined || rows.length < 2) return rows;
  const longest = Math.max(...rows.slice(0, -1).map(({ cells }) => cells.length));
  const over = Math.max(0, last.cells.length - longest);
  return over === 0
    ? rows
    : [
        ...rows.slice(0, -1),
        { ...last, cells: last.cells.slice(0, longest), end: last.end - over },
      ];
}

/**
 * The times of a row: by their columns where it has a cell for each, else where it has as many times as
 * there are columns of times; null where neither is so.
 */
function timesOfRow(
  cells: readonly Passage[],
  { names, cells: printed }: Head,
  width: number,
): readonly Passage[] | null {
  if (printed.length > 1 && cells.length === names.length - 1 && names[0]?.topic === null) {
    const below = withUnitsOf(names, cells).filter((_, index) => names[index + 1]?.topic !== null);
    const areTimes =
      below.some(isTime) && below.every((cell) => isTimeOrWords(cell) || isWords(cell));
    return areTimes ? below : null;
  }
  const plain = cells.filter(({ kind }) => kind !== 'item');
  const timed = plain.filter(isTime);
  const open = plain.filter(isTimeOrWords);
  // "Response", "Escalation", "Resolution": a time of something else stands among those of a case.
  const timing = names.filter(({ cell, topic }) => topic !== null || OTHER_COLUMN.test(cell.text));
  if (timing.length > width) {
    const all = [timed, open].find(({ length }) => length === timing.length);
    return all?.filter((_, index) => timing[index]!.topic !== null) ?? null;
  }
  if (timed.length === width) return timed;
  if (timed.length > 0 && open.length === width) return open;
  if (width > 1) return null;
  const last = timed.length > 0 ? timed[0] : timeAtEnd(plain.at(-1));
  return last === undefined || last === null ? null : [last];
}

/** The time that a description ran into: "… nobody can work. R = 3 hours". */
function timeAtEnd(cell: Passage | undefined): Passage | null {
  const text = cell?.text ?? '';
  const tail = /(?<=[.!?)]\s|[=|]\s?)[^.!?=|]{2,80}\.?$/u.exec(text.slice(-LONGEST_TIME - 4));
  if (cell === undefined || tail === null) return null;
  const time = cellBetween(cell, text.length - tail[0].length, text.length);
  return isTime(time) ? time : null;
}

/** The cells of a row behind its first with the units that only their columns print. */
function withUnitsOf(names: readonly ColumnName[], cells: readonly Passage[]): readonly Passage[] {
  const key = emptyCell(cells[0]!);
  const header = names.map(({ cell }) => cell);
  return withUnits({ header, rows: [[key, ...cells]] }).rows[0]!.slice(1);
}

/** By the number of a row's cells, where the times of such rows stand. */
function placesOf(
  rows: readonly Row[],
  placed: readonly (readonly Passage[] | null)[],
): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, readonly number[]>();
  for (const [index, { cells }] of rows.entries()) {
    const times = placed[index];
    if (times === null || times === undefined || places.has(cells.length)) continue;
    if (!times.every((time) => cells.includes(time))) continue;
    places.set(
      cells.length,
      times.map((time) => cells.indexOf(time)),
    );
  }
  return places;
}
