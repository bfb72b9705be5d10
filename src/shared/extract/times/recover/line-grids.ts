import { durationsIn } from '#shared/extract/grammar/duration.ts';
import type { Passage } from '#shared/extract/sla-text.ts';
import { aboutIntro } from '../lines/line-above.ts';
import {
  isSeverityName,
  isTime,
  isTimeOrWords,
  isTopicName,
  LONGEST_NAME,
  namesPlanColumn,
  namesSeverityColumn,
  topicOfName,
} from '../words/cell-kind.ts';
import { runsOf } from './placed-cells.ts';
import type { Recovered } from './recovered.ts';

const WIDEST = 6;
const MOST_ROWS = 30;
const LINES_ABOVE = 3;
const LONGEST_PLAN = 40;

/** A cell with the positions of the lines that it is printed on. */
interface Cell {
  readonly cell: Passage;
  readonly last: number;
}

/**
 * Tables of severities and plans with one cell a line, whose title says what their times are for: "First reply",
 * then "Priority", "Basic", "Plus", then "P1", "4 hours", "1 hour", "P2", … A time may say itself in other units on a
 * line of its own: "(240 min)". Below plans may be but one column: "Plan", "First reply", "Basic", "4 hours", "Plus", …
 */
export function lineGrids(passages: readonly Passage[]): readonly Recovered[] {
  return runsOf(passages).flatMap((run) => {
    const found: Recovered[] = [];
    const cells = cellsOf(run);
    const timed = cells.map(({ cell }) => isTimeOrWords(cell));
    for (let at = 0; at < cells.length; at += 1) {
      const first = cells[at]!.cell;
      // Behind a key and its columns, the first row begins with a time.
      const isNear = timed.slice(at + 2, at + 3 + WIDEST).includes(true);
      if (first.kind === 'item' || !isNear || !(isName(first) || isTopicName(first))) continue;
      const table = pairsAt(cells, at) ?? gridAt(cells, at);
      if (table === null) continue;
      found.push(table.recovered);
      at = table.end - 1;
    }
    return found;
  });
}

const IN_OTHER_UNITS = /^\([^()]{2,30}\)$/;

/** Lines as cells; the same time in other units belongs to the cell above it. */
function cellsOf(run: readonly Passage[]): readonly Cell[] {
  const cells: Cell[] = [];
  for (const line of run) {
    const above = cells.at(-1);
    const isSame =
      above !== undefined &&
      IN_OTHER_UNITS.test(line.text) &&
      durationsIn(line.text).length === 1 &&
      isTime(above.cell);
    if (isSame) cells[cells.length - 1] = { ...above, last: line.at };
    else cells.push({ cell: line, last: line.at });
  }
  return cells;
}

/** Whether a line right above, or the heading, says what the times of a table are for. */
function isTitled(cells: readonly Cell[], at: number): boolean {
  const { path } = cells[at]!.cell;
  return (
    cells
      .slice(Math.max(0, at - LINES_ABOVE), at)
      .some(({ cell }) => isTopicName(cell) || aboutIntro(cell.text) !== null) ||
    aboutIntro(path.at(-1) ?? '') !== null
  );
}

const isName = ({ text, kind }: Passage): boolean =>
  kind !== 'item' &&
  text.length <= LONGEST_PLAN &&
  /^[\p{L}\d][^.;?!]*$/u.test(text) &&
  !isTimeOrWords({ text }) &&
  !isTopicName({ text });

interface Grid {
  readonly recovered: Recovered;
  readonly end: number;
}

/** A grid of the cells from one up to another. */
function gridOf(
  cells: readonly Cell[],
  [from, end]: readonly [number, number],
  names: readonly Passage[],
  rows: readonly (readonly Passage[])[],
): Grid {
  const first = cells[from]!.cell;
  const { source, path, lead, at } = first;
  const last = cells[end - 1]!.last;
  const read = new Set(Array.from({ length: last - at + 1 }, (_, index) => at + index));
  return {
    recovered: { table: { source, header: [first, ...names], rows, path, lead, at }, read },
    end,
  };
}

/** Plans and what is promised for each, up to the last that has a time. */
function pairsAt(cells: readonly Cell[], from: number): Grid | null {
  const [key, topic] = cells.slice(from, from + 2).map(({ cell }) => cell);
  if (key === undefined || topic === undefined || !namesPlanColumn(key) || !isTopicName(topic))
    return null;
  const rows: (readonly [Passage, Passage])[] = [];
  for (let at = from + 2; rows.length < MOST_ROWS; at += 2) {
    const [name, value] = cells.slice(at, at + 2).map(({ cell }) => cell);
    if (name === undefined || value === undefined || !isName(name)) break;
    if (!isTimeOrWords(value) && !isName(value)) break;
    rows.push([name, value]);
  }
  const timed = rows.filter(([, value]) => isTime(value));
  const end = rows.lastIndexOf(timed.at(-1)!) + 1;
  return timed.length < 2 || timed.length * 2 < end
    ? null
    : gridOf(
        cells,
        [from, from + 2 + end * 2],
        [topic],
        // "Community only" is no time.
        rows.slice(0, end).filter(([, value]) => isTimeOrWords(value)),
      );
}

function gridAt(cells: readonly Cell[], from: number): Grid | null {
  for (let width = 2; width <= WIDEST; width += 1) {
    const names = cells.slice(from + 1, from + 1 + width).map(({ cell }) => cell);
    if (names.length < width || !names.every(isName)) return null;
    const rows = rowsFrom(cells, from + 1 + width, width);
    if (rows.length < 2 || !isOfTimes(cells, from, rows)) continue;
    return gridOf(cells, [from, from + (rows.length + 1) * (width + 1)], names, rows);
  }
  return null;
}

/** "Response time" and "Resolution time" as names of rows say what their times are for, else what stands above them. */
function isOfTimes(
  cells: readonly Cell[],
  from: number,
  rows: readonly (readonly Passage[])[],
): boolean {
  const key = cells[from]!.cell;
  // "Response time", "Basic", "Plus", then "P1", …: the corner says it itself.
  if (isTopicName(key)) return rows.every(([name]) => isSeverityName(name!));
  const isKey = namesSeverityColumn(key) || namesPlanColumn(key);
  const topics = new Set(rows.map((row) => topicOfName(row[0]!)));
  topics.delete(null);
  return isKey ? topics.size > 0 || isTitled(cells, from) : topics.size > 1;
}

/** Rows of a name, a severity where the columns are plans, and a time for each column. */
function rowsFrom(cells: readonly Cell[], from: number, width: number) {
  const rows: (readonly Passage[])[] = [];
  for (let at = from; rows.length < MOST_ROWS; at += width + 1) {
    const row = cells.slice(at, at + width + 1).map(({ cell }) => cell);
    const [key, ...times] = row;
    const isRow =
      row.length === width + 1 &&
      key !== undefined &&
      key.text.length <= LONGEST_NAME &&
      (isSeverityName(key) || isName(key) || isTopicName(key)) &&
      times.every(isTimeOrWords) &&
      times.some(isTime);
    if (!isRow) break;
    rows.push(row);
  }
  return rows;
}
