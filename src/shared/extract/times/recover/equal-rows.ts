import { emptyCell } from '#shared/extract/cells.ts';
import type { Passage } from '#shared/extract/sla-text.ts';
import {
  isLabelledTime,
  isSeverityName,
  isTime,
  isTimeOrNone,
  isTimeOrWords,
  LONGEST_NAME,
  LONGEST_TIME,
  namesSeverityColumn,
  topicOfName,
} from '../words/cell-kind.ts';
import type { ColumnName } from '../words/column-names.ts';
import { withUnits } from '../tables/header-units.ts';
import type { Placed } from './placed-cells.ts';
import type { Recovered } from './recovered.ts';

// Rows of a table with one cell a line, each of as many cells as there are names.

/** Names of columns that stand side by side, or in one cell. */
export interface Head {
  readonly names: readonly ColumnName[];
  readonly cells: readonly Passage[];
}

export interface CellTable {
  readonly recovered: Recovered;
  /** Position behind its last cell. */
  readonly end: number;
}

export const WIDEST = 8;
export const MOST_ROWS = 60;

/** Rows of as many cells as there are names, with a time in every column of times and none in the first. */
export function equalRows(cells: readonly Placed[], from: number, head: Head): CellTable | null {
  for (let width = Math.min(WIDEST, head.names.length); width >= 2; width -= 1) {
    const names = head.cells.length === 1 ? head.names : head.names.slice(0, width);
    if (names.length !== width || names[0]?.topic !== null) continue;
    const inOne = head.cells.length === 1;
    const table =
      rowsOfWidth(cells, from, inOne ? 1 : width, names) ??
      (inOne ? rowsOfWidth(cells, from, 1, described(names)) : null);
    if (table !== null) return table;
  }
  return undescribedRows(cells, from, head) ?? brokenKey(cells, from, head);
}

/** "Problem", "Level", "Response time": the name of the first column on two lines. */
function brokenKey(cells: readonly Placed[], from: number, head: Head): CellTable | null {
  const [first, second, ...others] = head.names;
  const isBroken = head.cells.length > 3 && first?.topic === null && second?.topic === null;
  if (!isBroken || !namesSeverityColumn(second.cell)) return null;
  return rowsOfWidth(cells, from, head.cells.length, [second, ...others]);
}

/** A line of names that says of one column only that it is neither the key nor a time: what describes each row. */
const described = ([key, ...others]: readonly ColumnName[]): readonly ColumnName[] =>
  key === undefined ? [] : [key, { cell: emptyCell(key.cell), topic: null }, ...others];

/** Bars around rows that left out a column that describes: "Request | Meaning | Response | Fix" over "Training | 1 day | 3 days". */
function undescribedRows(cells: readonly Placed[], from: number, head: Head): CellTable | null {
  const [key, ...others] = head.names;
  const times = others.filter(({ topic }) => topic !== null);
  const isShort = times.length > 1 && times.length === others.length - 1;
  if (key === undefined || key.topic !== null || !isShort || !cells[from]!.barred) return null;
  return rowsOfWidth(cells, from, head.cells.length, [key, ...times]);
}

function rowsOfWidth(
  cells: readonly Placed[],
  from: number,
  headed: number,
  names: readonly ColumnName[],
): CellTable | null {
  const width = names.length;
  const begin = from + headed;
  const barred = cells[begin]?.barred === true && cells[from]!.barred;
  const rows: (readonly Passage[])[] = [];
  for (let at = begin; rows.length < MOST_ROWS; at += width) {
    const row = cells.slice(at, at + width).map(({ cell }) => cell);
    if (row.length < width || !fits(row, names, barred)) break;
    rows.push(row);
  }
  // Bars say that it is a table, though it has but one row.
  const isOneRow = width > 2 && barred && isRowOf(rows[0] ?? [], names);
  if (rows.length < (isOneRow ? 1 : 2)) return null;
  const header = names.map(({ cell }) => cell);
  return tableOf(cells, [from, begin + rows.length * width], header, rows);
}

/** Whether the one row of a table is below its names: figures are no names, and no column has what is of another kind. */
const isRowOf = (row: readonly Passage[], names: readonly ColumnName[]): boolean =>
  names.every(({ cell }) => !/[\d≤≥<>%]/.test(cell.text)) &&
  row.every(
    (cell, index) =>
      (index > 0 && names[index]?.topic !== null) || !(isTime(cell) || topicOfName(cell) !== null),
  );

/** Between bars, a row may be named by a sentence: "All of the network is down, with no way around." */
const LONGEST_BARRED_KEY = 160;

function fits(bare: readonly Passage[], names: readonly ColumnName[], barred: boolean): boolean {
  const row = withUnits({ header: names.map(({ cell }) => cell), rows: [bare] }).rows[0]!;
  const [key] = row;
  if (key === undefined || row.some((cell) => cell.kind === 'item' || isLabelledTime(cell)))
    return false;
  if (key.text.length > LONGEST_BARRED_KEY || isTimeOrNone(key)) return false;
  // The name of a further column.
  if (topicOfName(key) !== null) return false;
  if (/[;:]$/.test(key.text.trim())) return false;
  const isSentence = key.text.length > LONGEST_NAME || key.text.trim().endsWith('.');
  if (isSentence && !(barred && isRowOf(row, names))) return false;
  const times = row.filter((_, index) => names[index]?.topic !== null);
  return times.some(isTime) && times.every((cell) => isTimeOrWords(cell) || isWords(cell));
}

/** Words stand in the place of one time ("Next release"), not of all. */
export const isWords = (cell: Passage): boolean =>
  cell.text.length <= LONGEST_TIME && !isSeverityName(cell) && !cell.text.trim().endsWith(':');

export function tableOf(
  cells: readonly Placed[],
  [from, end]: readonly [number, number],
  header: readonly Passage[],
  rows: readonly (readonly Passage[])[],
): CellTable {
  const { source, path, lead, at } = cells[from]!.cell;
  const read = new Set(cells.slice(from, end).map((cell) => cell.at));
  return { recovered: { table: { source, header, rows, path, lead, at }, read }, end };
}
