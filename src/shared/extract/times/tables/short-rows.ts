import { emptyCell } from '#shared/extract/cells.ts';
import { hoursOf } from '#shared/extract/grammar/duration.ts';
import { isRank, isSeverityLabel } from '#shared/extract/grammar/severity.ts';
import type { Passage, TableView } from '#shared/extract/sla-text.ts';
import { hasTimes, namesSeverities } from './table-roles.ts';
import { isShare, isTime } from '../words/cell-kind.ts';
import { coverageOf, inPlaceOfTime, isPlaceholder, timesOf } from '../words/target.ts';

// A format without spans leaves out the cells that go on from the row above, and what stands behind
// them moves to the left. Of what kind a cell is tells which column it belongs to.

type Kind = 'time' | 'share' | 'hours' | 'severity' | 'words';
type Row = readonly Passage[];
/** By the position of a filled cell, its column. */
type Places = readonly number[];

const MOST_COLUMNS = 12;
const MOST_WAYS = 200;
const LONGEST_NAME = 60;
/** So many rows show how the times of a column go on. */
const ROWS_ABOVE = 20;

/**
 * A table whose shorter rows stand in the columns that they fit. A cell that fits several is left out: a time
 * in the wrong column would be a promise that nobody made.
 */
export function withShortRows(table: TableView): TableView {
  const width = Math.max(0, ...table.rows.map(filledWidth));
  if (width < 3 || width > MOST_COLUMNS || width > table.header.length) return table;
  const full = table.rows.filter((row) => row.slice(0, width).every(isFilled));
  const short = table.rows.filter((row) => isShort(row, width) && hasTimes(row));
  if (full.length === 0 || short.length === 0) return table;
  const kinds = Array.from({ length: width }, (_, at) => kindsOf(full.flatMap((row) => row[at]!)));
  const isFirstKey = namesSeverities(table.header[0]!.text);
  const rows: Row[] = [];
  for (const row of table.rows) {
    const cells = row.slice(0, filledWidth(row));
    const isMoved = isShort(row, width) && !cells.every((cell, at) => fits(cell, kinds[at]!));
    rows.push(isMoved ? placed(row, cells, kinds, rows.slice(-ROWS_ABOVE), isFirstKey) : row);
  }
  return { ...table, rows };
}

const isFilled = (cell: Passage | undefined): cell is Passage =>
  cell !== undefined && cell.text.trim() !== '';

/** How many cells a row has up to its last filled one. */
export function filledWidth(row: Row): number {
  let width = row.length;
  while (width > 0 && !isFilled(row[width - 1])) width -= 1;
  return width;
}

/** Several cells, one behind the other, and fewer than there are columns. */
function isShort(row: Row, width: number): boolean {
  const own = filledWidth(row);
  return own >= 2 && own < width && row.slice(0, own).every(isFilled);
}

/** What a cell is by its words; null for one that may stand anywhere. */
function kindOf(cell: Passage): Kind | null {
  const text = cell.text.trim();
  if (text === '' || isPlaceholder(text)) return null;
  if (isShare(text)) return 'share';
  if (text.length > LONGEST_NAME) return 'words';
  if (isTime(cell) || inPlaceOfTime(text)) return 'time';
  if (isSeverityLabel(text) || isRank(text)) return 'severity';
  return coverageOf(text) === null ? 'words' : 'hours';
}

const kindsOf = (cells: readonly Passage[]): ReadonlySet<Kind> =>
  new Set(cells.flatMap((cell) => kindOf(cell) ?? []));

function fits(cell: Passage, kinds: ReadonlySet<Kind>): boolean {
  const kind = kindOf(cell);
  return (
    kind === null ||
    kinds.has(kind) ||
    (isName(kind) && (kinds.has('severity') || kinds.has('words')))
  );
}

const isName = (kind: Kind | null): boolean => kind === 'severity' || kind === 'words';

/** The row with its cells in the one way that they fit, and what spans it from above in the columns between. */
function placed(
  row: Row,
  cells: readonly Passage[],
  kinds: readonly ReadonlySet<Kind>[],
  above: readonly Row[],
  isFirstKey: boolean,
): Row {
  const exact = (cell: Passage, at: number) => {
    const kind = kindOf(cell);
    return kind === null || kinds[at]!.has(kind);
  };
  const strict = waysOf(cells, kinds.length, exact);
  const ways =
    strict.length > 0 ? strict : waysOf(cells, kinds.length, (cell, at) => fits(cell, kinds[at]!));
  if (ways.length === 0) return row;
  const ordered = ways.length === 1 ? ways : ways.filter((way) => keepsOrder(cells, way, above));
  const left = ordered.length > 0 ? ordered : ways;
  // Cells that span rows are those of the groups, in front, but where the first column is that of the severities.
  const ofNames = isFirstKey ? left[0]! : left.at(-1)!;
  const apartInNames = left.every((way) =>
    way.every((at, index) => at === ofNames[index] || isName(kindOf(cells[index]!))),
  );
  const [first, ...others] = apartInNames ? [ofNames] : left;
  const certain = first!.map((at, index) => (others.every((way) => way[index] === at) ? at : -1));
  return kinds.map((own, at) => {
    const cell = cells[certain.indexOf(at)];
    if (cell !== undefined) return cell;
    const spanning = above.at(-1)?.[at];
    const isTaken = [first!, ...others].some((way) => way.includes(at));
    return spanning !== undefined && !own.has('time') && !isTaken ? spanning : emptyCell(row[0]!);
  });
}

/** All ways to give cells columns in their order. */
function waysOf(
  cells: readonly Passage[],
  width: number,
  may: (cell: Passage, at: number) => boolean,
): readonly Places[] {
  let ways: readonly Places[] = [[]];
  for (const [index, cell] of cells.entries()) {
    const last = width - (cells.length - index);
    ways = ways.flatMap((way) =>
      Array.from({ length: width }, (_, at) => at)
        .filter((at) => at > (way.at(-1) ?? -1) && at <= last && may(cell, at))
        .map((at) => [...way, at]),
    );
    if (ways.length === 0 || ways.length > MOST_WAYS) return [];
  }
  return ways;
}

/** Whether each time goes on with its column, which grows or shrinks from row to row. */
const keepsOrder = (cells: readonly Passage[], way: Places, above: readonly Row[]): boolean =>
  way.every((at, index) => {
    const hours = hoursIn(cells[index]);
    const column = above.flatMap((row) => hoursIn(row[at]) ?? []);
    const last = column.at(-1);
    if (hours === null || last === undefined || column.length < 2) return true;
    const isSorted = (holds: (a: number, b: number) => boolean) =>
      column.every((value, row) => row === 0 || holds(column[row - 1]!, value));
    const grows = isSorted((a, b) => a <= b);
    const shrinks = isSorted((a, b) => a >= b);
    if (grows === shrinks) return true;
    return grows ? hours >= last : hours <= last;
  });

function hoursIn(cell: Passage | undefined): number | null {
  const [time] = cell === undefined || cell.text.length > LONGEST_NAME ? [] : timesOf(cell.text);
  return time === undefined || time.duration === null ? null : hoursOf(time.duration);
}
