import type { Inlines } from '#shared/document/document.ts';
import { boxAround, commonest, type Box } from './geometry.ts';
import type { Vocabulary } from './hyphens.ts';
import { underHead } from './head-rows.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { Piece } from './pieces.ts';
import type { Ladder, RuledGrid } from './ruled-tables.ts';
import { segmentOf, segmentsOf, type Segment } from './segments.ts';
import {
  columnSpans,
  columnsOf,
  splitAt,
  type PageCell,
  type PageTable,
  type Span,
} from './table-columns.ts';

const EMPTY: PageCell = { paragraphs: [] };

/** The table of a drawn grid with what stands in it; null where a frame only surrounds text. */
export function gridTable(
  grid: RuledGrid,
  pieces: readonly Piece[],
  page: number,
  words: Vocabulary,
): { readonly table: PageTable; readonly taken: readonly Piece[] } | null {
  const { xs, ys, box } = grid;
  const taken = pieces.filter((piece) => isInside(piece, box));
  if (taken.length === 0) return null;
  const byCell = new Map<number, Piece[]>();
  for (const piece of taken.flatMap((one) => splitAt(one, crossedBy(one, grid)))) {
    const cell = grid.cells[slot(ys, middle(piece))]?.[slot(xs, (piece.left + piece.right) / 2)];
    if (cell === undefined) continue;
    const own = byCell.get(cell);
    if (own) own.push(piece);
    else byCell.set(cell, [piece]);
  }
  if (byCell.size < 2) return null;
  const contents = new Map<number, PageCell>();
  for (const [cell, own] of byCell)
    contents.set(cell, cellOf(own, columnsOfCell(grid, cell), page, words));
  const rows = grid.cells.map((row) => row.map((cell) => contents.get(cell) ?? EMPTY));
  const filled = rows.filter((row) => row.some(({ paragraphs }) => paragraphs.length > 0));
  // One line of boxes, or a page of text in a frame with a stroke beside it, is no table.
  const longest = Math.max(...[...byCell.values()].map((own) => letters(own)));
  if (filled.length < 2 && longest > 400) return null;
  return {
    table: { ...box, page, spans: spansOf(xs), rows, isRuled: true },
    taken,
  };
}

const letters = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { text }) => sum + text.length, 0);

/** The middle of a letter's height, which lies within its cell whatever the lines' width. */
const middle = ({ base, size }: Piece): number => base - size * 0.3;

export const isInside = (piece: Piece, box: Box): boolean => {
  const [x, y] = [(piece.left + piece.right) / 2, middle(piece)];
  return x > box.left - 1 && x < box.right + 1 && y > box.top - 1 && y < box.bottom + 1;
};

const slot = (edges: readonly number[], value: number): number => {
  let at = 0;
  while (at < edges.length - 2 && value > edges[at + 1]!) at += 1;
  return at;
};

const spansOf = (xs: readonly number[]): readonly Span[] =>
  xs.slice(1).map((right, index) => ({ left: xs[index]!, right }));

/** The inner lines beside which the piece's row has two cells. */
function crossedBy(piece: Piece, { xs, ys, cells }: RuledGrid): readonly number[] {
  const row = cells[slot(ys, middle(piece))] ?? [];
  return xs.slice(1, -1).filter((_, index) => row[index] !== row[index + 1]);
}

function columnsOfCell({ xs, cells }: RuledGrid, cell: number): Span {
  const columns = cells.flatMap((row) =>
    row.flatMap((one, column) => (one === cell ? [column] : [])),
  );
  return { left: xs[Math.min(...columns)] ?? 0, right: xs[Math.max(...columns) + 1] ?? 0 };
}

/** The paragraphs of a cell; lines end at the cell's padding, which is as wide as on its left. */
function cellOf(
  pieces: readonly Piece[],
  { left, right }: Span,
  page: number,
  words: Vocabulary,
): PageCell {
  const lines = cellLines(pieces);
  const box = boxAround(lines);
  const padding = Math.min(Math.max(0, box.left - left), 12);
  const flow = { left: box.left, right: Math.max(box.right, right - padding) };
  return { paragraphs: paragraphsOf(lines, flow, page, words).map(({ text }): Inlines => text) };
}

/** In a cell, whatever stands on one line is one line, however wide its gaps. */
export function cellLines(pieces: readonly Piece[]): readonly Segment[] {
  const segments = [...segmentsOf(pieces)].sort((a, b) => a.base - b.base || a.left - b.left);
  const lines: Segment[] = [];
  for (const segment of segments) {
    const last = lines.at(-1);
    if (last && Math.abs(last.base - segment.base) <= Math.min(last.size, segment.size) * 0.4)
      lines[lines.length - 1] = segmentOf(
        [...last.pieces, ...segment.pieces].sort((a, b) => a.left - b.left),
      );
    else lines.push(segment);
  }
  return lines;
}

/** Cells of rows whose pieces are known, by the columns that the rows share. */
export function rowsByColumns(
  rows: readonly (readonly Piece[])[],
  spans: readonly Span[],
  page: number,
  words: Vocabulary,
): readonly (readonly PageCell[])[] {
  return rows.map((pieces) => {
    const byColumn = spans.map((): Piece[] => []);
    for (const piece of pieces)
      for (const column of columnsOf(piece, spans)) byColumn[column]!.push(piece);
    return byColumn.map((own, column) =>
      own.length === 0 ? EMPTY : cellOf(own, spans[column]!, page, words),
    );
  });
}

/** A first column of these is a list's, and not a table's. */
const LIST_MARK = /^(?:\(?[a-zA-Z0-9]{1,4}[.)]|\d{1,2}(?:\.\d{1,3})+\.?|[•▪●○‣·–—-])$/;

/** Tables whose rows are parted by lines, and whose columns by space alone. */
export function ladderTables(
  ladder: Ladder,
  pieces: readonly Piece[],
  page: number,
  words: Vocabulary,
  before: PageTable | null,
): readonly { readonly table: PageTable; readonly taken: readonly Piece[] }[] {
  const usual = commonest(
    pieces.map(({ size, text }) => ({ value: size, weight: text.length })),
    0.5,
  );
  const rungs = ladder.ys.slice(1).map((bottom, index) => {
    const box = { ...ladder.box, top: ladder.ys[index]!, bottom };
    const own = pieces.filter((piece) => isInside(piece, box));
    return { box, own, segments: segmentsOf(own), isRow: false };
  });
  // Tables of one width with text between them: what stands side by side tells their rows better.
  if (rungs.some(({ segments }) => holdsText(segments, ladder.box))) return [];
  for (const rung of rungs) rung.isRow = isRow(rung.segments, ladder.box, usual);
  const found: { table: PageTable; taken: readonly Piece[] }[] = [];
  for (let from = 0; from < rungs.length; from += 1) {
    if (!rungs[from]!.isRow) continue;
    let to = from;
    while (to < rungs.length && (rungs[to]!.isRow || isSpanning(rungs[to]!.segments))) to += 1;
    while (!rungs[to - 1]!.isRow) to -= 1;
    const group = rungs.slice(from, to);
    from = to;
    const isRest = found.length === 0 && before !== null && isSameWidth(before, ladder.box);
    const spans = spansOfRows(
      group.map(({ segments }) => segments),
      isRest ? before.spans : null,
    );
    if ((group.length < 2 && !isRest) || spans.length < 2) continue;
    const head = group[0] === rungs[0] && !isRest ? headAbove(ladder.box, pieces, spans) : null;
    const columns = head?.spans ?? spans;
    const all = head ? [head, ...group] : group;
    const rows = rowsByColumns(
      all.map(({ own }) => own),
      columns,
      page,
      words,
    );
    const box = boxAround(all.map((rung) => rung.box));
    found.push({
      table: { ...box, page, spans: columns, rows, isRuled: true },
      taken: all.flatMap(({ own }) => own),
    });
  }
  return found;
}

/** The names of the columns, which stand over the first line where only rows are underlined; null where none do. */
function headAbove(
  ladder: Box,
  pieces: readonly Piece[],
  spans: readonly Span[],
): { readonly own: readonly Piece[]; readonly box: Box; readonly spans: readonly Span[] } | null {
  const near = pieces.filter(
    ({ base, size, left, right }) =>
      base < ladder.top &&
      base > ladder.top - size * NEAR_HEAD &&
      left > ladder.left - 1 &&
      right < ladder.right + 1,
  );
  const names = [...segmentsOf(near)].sort((a, b) => a.left - b.left);
  const [first] = names;
  const isLine = names.every(({ base, bold }) => bold && Math.abs(base - first!.base) < 2);
  const all = isLine ? underHead(names, spans) : null;
  return all && { own: near, box: boxAround(names), spans: all };
}
/** So many sizes of its letters above the first line. */
const NEAR_HEAD = 2.5;

/** Whether between two lines there is a line of text, and names of columns below it that stand apart. */
function holdsText(segments: readonly Segment[], { left, right }: Box): boolean {
  const first = Math.min(...segments.map(({ base }) => base));
  const text = segments.filter(({ base }) => base - first < 2);
  const below = segments.filter(({ base }) => base - first >= 2);
  const [line] = text;
  const isLine =
    line !== undefined && text.length === 1 && line.left < left + 3 && /[.:]$/.test(line.text);
  const areNames =
    below.length > 1 &&
    below.every(({ bold, base, left: at }) => bold && at > left + 12 && base - first > 20) &&
    new Set(below.map(({ base }) => Math.round(base))).size === 1;
  return isLine && !line.bold && line.right < right && areNames;
}

const isSameWidth = (a: Box, b: Box): boolean =>
  Math.abs(a.left - b.left) <= 4 && Math.abs(a.right - b.right) <= 4;

/** The rest of a table may show fewer columns than it has: those of the page before then hold. */
function spansOfRows(
  rows: readonly (readonly Segment[])[],
  known: readonly Span[] | null,
): readonly Span[] {
  const own = columnSpans(rows);
  if (known === null || own.length >= known.length) return own;
  const fits = rows.flat().every((segment) => columnsOf(segment, known).length === 1);
  return fits ? known : own;
}

/** Between two lines there is one row if its words stand in columns and begin only once. */
function isRow(segments: readonly Segment[], { left, right }: Box, usual: number): boolean {
  if (segments.length === 0 || segments.some(({ size }) => size > usual * 1.2)) return false;
  const width = right - left;
  if (segments.some((segment) => segment.right - segment.left > width * 0.9)) return false;
  const first = Math.min(...segments.map((segment) => segment.left));
  const heads = segments.filter((segment) => segment.left < first + 3);
  if (heads.length > 0 && heads.every(({ text }) => LIST_MARK.test(text)))
    return segments.length > 2 && heads.length === 1;
  if (!areTogether(heads)) return false;
  return segments.some((segment) => segment.left > first + 12) || first > left + 20;
}

/** The lines of one cell follow each other closely. */
const areTogether = (segments: readonly Segment[]): boolean => {
  const bases = segments.map(({ base }) => base).sort((a, b) => a - b);
  return bases.every(
    (base, index) => index === 0 || base - bases[index - 1]! < segments[0]!.size * 1.9,
  );
};

/** One cell over all columns, such as the name of a group of rows. */
const isSpanning = (segments: readonly Segment[]): boolean =>
  segments.length === 1 && segments[0]!.text.length <= 120;
