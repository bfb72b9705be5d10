import { boxAround, clustered, overlap, type Box } from './geometry.ts';

/** A table whose cells are parted by drawn lines: the grid that they make. */
export interface RuledGrid {
  readonly box: Box;
  /** Places of the lines, at least two of each. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** For each row and column, the number of its cell: merged places share one. */
  readonly cells: readonly (readonly number[])[];
}

/** Lines closer together than this are one, drawn twice, or meet. */
const TOUCHING = 3.5;
/** Share of a side that has to be drawn. */
const DRAWN = 0.6;
const MOST_LINES = 400;

interface Line {
  /** Where it stands: y of a horizontal one, x of a vertical one. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface RuledPage {
  readonly grids: readonly RuledGrid[];
  /** Stacks of horizontal lines of the same ends, with nothing between the columns. */
  readonly ladders: readonly Ladder[];
}

/** Horizontal lines of the same ends above each other: rows without drawn columns. */
export interface Ladder {
  readonly box: Box;
  readonly ys: readonly number[];
}

export function ruledTables(rules: readonly Box[]): RuledPage {
  const horizontal = linesOf(
    rules.filter((rule) => rule.right - rule.left >= rule.bottom - rule.top),
    (rule) => ({
      at: (rule.top + rule.bottom) / 2,
      from: rule.left,
      to: rule.right,
    }),
  );
  const vertical = linesOf(
    rules.filter((rule) => rule.right - rule.left < rule.bottom - rule.top),
    (rule) => ({
      at: (rule.left + rule.right) / 2,
      from: rule.top,
      to: rule.bottom,
    }),
  );
  if (horizontal.length + vertical.length > MOST_LINES * 4) return { grids: [], ladders: [] };
  const grids: RuledGrid[] = [];
  const alone: Line[] = [];
  for (const { rows, columns } of components(horizontal, vertical)) {
    const grid = gridOf(rows, columns);
    if (grid) grids.push(grid);
    else alone.push(...rows);
  }
  return { grids, ladders: laddersOf(alone) };
}

/** Pieces of one line joined: cells draw their sides each by itself. */
function linesOf(rules: readonly Box[], lineOf: (rule: Box) => Line): readonly Line[] {
  const sorted = rules.map(lineOf).sort((a, b) => a.at - b.at || a.from - b.from);
  const lines: { at: number; from: number; to: number }[] = [];
  let band = 0;
  for (const line of sorted) {
    while (band < lines.length && line.at - lines[band]!.at > TOUCHING) band += 1;
    const open = lines
      .slice(band)
      .find((one) => line.from <= one.to + TOUCHING && line.to >= one.from - TOUCHING);
    if (open) {
      open.from = Math.min(open.from, line.from);
      open.to = Math.max(open.to, line.to);
    } else lines.push({ ...line });
  }
  return lines;
}

interface Component {
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
}

/** Lines that cross or touch each other belong together. */
function components(rows: readonly Line[], columns: readonly Line[]): readonly Component[] {
  const touches = (row: Line, column: Line) =>
    column.at >= row.from - TOUCHING &&
    column.at <= row.to + TOUCHING &&
    row.at >= column.from - TOUCHING &&
    row.at <= column.to + TOUCHING;
  const restRows = new Set(rows);
  const restColumns = new Set(columns);
  const found: Component[] = [];
  for (const start of rows) {
    if (!restRows.delete(start)) continue;
    const component = { rows: [start], columns: [] as Line[] };
    for (let at = [start], isRow = true; at.length > 0; isRow = !isRow) {
      const rest = isRow ? restColumns : restRows;
      const next = [...rest].filter((line) =>
        at.some((other) => (isRow ? touches(other, line) : touches(line, other))),
      );
      for (const line of next) rest.delete(line);
      (isRow ? component.columns : component.rows).push(...next);
      at = next;
    }
    found.push(component);
  }
  return found;
}

function gridOf(rows: readonly Line[], columns: readonly Line[]): RuledGrid | null {
  if (columns.length === 0 || rows.length + columns.length > MOST_LINES) return null;
  const box = boxAround([
    ...rows.map(({ at, from, to }) => ({ left: from, right: to, top: at, bottom: at })),
    ...columns.map(({ at, from, to }) => ({ left: at, right: at, top: from, bottom: to })),
  ]);
  // A table may be open at its sides: its ends are lines all the same.
  const xs = clustered([...columns.map(({ at }) => at), box.left, box.right], TOUCHING);
  const ys = clustered([...rows.map(({ at }) => at), box.top, box.bottom], TOUCHING);
  if (xs.length < 3 || ys.length < 2) return null;
  return { box, xs, ys, cells: cellNumbers(xs, ys, rows, columns) };
}

/** Neighbours without a line between them are one cell. */
function cellNumbers(
  xs: readonly number[],
  ys: readonly number[],
  rows: readonly Line[],
  columns: readonly Line[],
): readonly (readonly number[])[] {
  const width = xs.length - 1;
  const parents = Array.from({ length: width * (ys.length - 1) }, (_, index) => index);
  const find = (index: number): number => {
    let at = index;
    while (parents[at] !== at) at = parents[at] ?? at;
    return at;
  };
  const join = (a: number, b: number) => {
    parents[Math.max(find(a), find(b))] = Math.min(find(a), find(b));
  };
  for (let row = 0; row < ys.length - 1; row += 1)
    for (let column = 0; column < width; column += 1) {
      const here = row * width + column;
      const [left, right, top, bottom] = [xs[column]!, xs[column + 1]!, ys[row]!, ys[row + 1]!];
      if (column + 1 < width && !isDrawn(columns, right, top, bottom)) join(here, here + 1);
      if (row + 2 < ys.length && !isDrawn(rows, bottom, left, right)) join(here, here + width);
    }
  return Array.from({ length: ys.length - 1 }, (_, row) =>
    Array.from({ length: width }, (__, column) => find(row * width + column)),
  );
}

const isDrawn = (lines: readonly Line[], at: number, from: number, to: number): boolean =>
  lines
    .filter((line) => Math.abs(line.at - at) <= TOUCHING)
    .reduce((sum, line) => sum + overlap(line.from, line.to, from, to), 0) >=
  (to - from) * DRAWN;

/** Two lines of the same ends make a ladder; what is further apart than a page's half does not. */
function laddersOf(rows: readonly Line[]): readonly Ladder[] {
  const sorted = [...rows].sort((a, b) => a.at - b.at);
  const ladders: Line[][] = [];
  for (const line of sorted) {
    const open = ladders.find(([first]) => {
      const same = Math.abs(first!.from - line.from) + Math.abs(first!.to - line.to);
      return same <= TOUCHING * 2;
    });
    if (open) open.push(line);
    else ladders.push([line]);
  }
  return ladders
    .filter((lines) => lines.length >= 2)
    .map((lines) => ({
      box: boxAround(
        lines.map(({ at, from, to }) => ({ left: from, right: to, top: at, bottom: at })),
      ),
      ys: clustered(
        lines.map(({ at }) => at),
        TOUCHING,
      ),
    }));
}
