import type { Inlines } from '#shared/document/document.ts';
import type { Box } from './geometry.ts';
import { overlap } from './geometry.ts';
import type { Piece } from './pieces.ts';

/** Where a column of a table lies. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

/** Columns closer than this would not be told apart by an eye either. */
const NARROWEST_GAP = 4;

/**
 * The columns that stretches of text in rows leave free spaces between. What reaches over most of the
 * table does not count, unless there is nothing else.
 */
export function columnSpans(rows: readonly (readonly Box[])[]): readonly Span[] {
  const boxes = rows.flat();
  const left = Math.min(...boxes.map((box) => box.left));
  const right = Math.max(...boxes.map((box) => box.right));
  const several = rows.filter((row) => row.length > 1);
  const counted = several.length > 0 ? several.flat() : boxes;
  // In long tables a heading over several columns, or one cell that runs over, hides no column.
  const stray = Math.floor(several.length / 8);
  const edges = counted
    .flatMap((box) => [
      { at: box.left, step: 1 },
      { at: box.right, step: -1 },
    ])
    .sort((a, b) => a.at - b.at || b.step - a.step);
  const spans: { left: number; right: number }[] = [];
  let covered = 0;
  for (const { at, step } of edges) {
    const before = covered;
    covered += step;
    const last = spans.at(-1);
    if (before <= stray && covered > stray) {
      if (!last || at >= last.right + NARROWEST_GAP) spans.push({ left: at, right: at });
    } else if (before > stray && covered <= stray && last) last.right = at;
  }
  // The outer columns reach as far as the table does.
  const [first, last] = [spans[0], spans.at(-1)];
  if (first) first.left = Math.min(first.left, left);
  if (last) last.right = Math.max(last.right, right);
  return spans;
}

/** Share of a column that text has to reach into, to belong to it besides another. */
const REACHES = 0.5;

/** The columns that a piece stands in: one, or all those that it reaches over. */
export function columnsOf(piece: Box, spans: readonly Span[]): readonly number[] {
  const shares = spans.map((span) => overlap(piece.left, piece.right, span.left, span.right));
  const reached = shares.flatMap((share, column) =>
    share >= (spans[column]!.right - spans[column]!.left) * REACHES && share > 0 ? [column] : [],
  );
  if (reached.length > 1) return reached;
  const most = Math.max(...shares);
  if (most > 0) return [shares.indexOf(most)];
  const distances = spans.map((span) => Math.max(span.left - piece.right, piece.left - span.right));
  return [distances.indexOf(Math.min(...distances))];
}

/** A table as it stands on one page. */
export interface PageTable extends Box {
  readonly page: number;
  readonly spans: readonly Span[];
  readonly rows: readonly (readonly PageCell[])[];
  /** True where drawn lines part its rows or columns. */
  readonly isRuled: boolean;
}

export interface PageCell {
  readonly paragraphs: readonly Inlines[];
}

/** Splits a piece that reaches over a drawn line, at the space nearest to it. */
export function splitAt(piece: Piece, xs: readonly number[]): readonly Piece[] {
  const crossed = xs.find((x) => x > piece.left + piece.size && x < piece.right - piece.size);
  if (crossed === undefined || !piece.text.includes(' ')) return [piece];
  const letter = (piece.right - piece.left) / piece.text.length;
  const wanted = (crossed - piece.left) / letter;
  const before = piece.text.lastIndexOf(' ', Math.round(wanted));
  const after = piece.text.indexOf(' ', Math.round(wanted));
  const at = after < 0 || (before > 0 && wanted - before <= after - wanted) ? before : after;
  if (at <= 0 || Math.abs(at - wanted) > 3) return [piece];
  const middle = piece.left + at * letter;
  const head = { ...piece, text: piece.text.slice(0, at), right: middle };
  const tail = { ...piece, text: piece.text.slice(at + 1), left: middle + letter };
  return [head, ...splitAt(tail, xs)];
}
