import { boxAround, type Box } from './geometry.ts';
import type { Piece } from './pieces.ts';

/** Pieces of one line without a wide gap between them, from left to right. */
export interface Segment extends Box {
  readonly pieces: readonly Piece[];
  readonly text: string;
  readonly base: number;
  /** Of most of its letters. */
  readonly size: number;
  readonly bold: boolean;
}

/** In sizes of the font: a wider gap parts columns and cells, a narrower may be one between words. */
const WIDE_GAP = 0.7;
/** Above it there is a space between two pieces. */
const WORD_GAP = 0.13;
/** How far apart two pieces of one line may stand, and how far a raised one may. */
const SAME_LINE = 0.3;
const RAISED = 0.62;
const SMALLER = 0.85;

/** The lines of a page, cut at wide gaps. */
export function segmentsOf(pieces: readonly Piece[]): readonly Segment[] {
  return lineGroups(pieces).flatMap((group) => {
    const sorted = [...group].sort((a, b) => a.left - b.left);
    const segments: Piece[][] = [];
    for (const piece of sorted) {
      const open = segments.find((segment) => continues(segment, piece));
      if (open) open.push(piece);
      else segments.push([piece]);
    }
    return segments.map(segmentOf);
  });
}

function continues(segment: readonly Piece[], piece: Piece): boolean {
  const last = segment.at(-1)!;
  const gap = piece.left - last.right;
  const size = Math.max(last.size, piece.size);
  return gap < size * WIDE_GAP && gap > -size * 1.5 && isOneLine(last, piece);
}

/** On the same line, or raised or lowered beside it in smaller letters. */
function isOneLine(a: Piece, b: Piece): boolean {
  const distance = Math.abs(a.base - b.base);
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  return (
    distance <= small.size * SAME_LINE ||
    (small.size < large.size * SMALLER && distance <= large.size * RAISED)
  );
}

/** Pieces that may stand on one line: those whose bases are within a letter's height of each other. */
function lineGroups(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const sorted = [...pieces].sort((a, b) => a.base - b.base);
  const groups: Piece[][] = [];
  for (const piece of sorted) {
    const group = groups.at(-1);
    if (
      group &&
      piece.base - group.at(-1)!.base <= Math.max(piece.size, group.at(-1)!.size) * RAISED
    )
      group.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

export function segmentOf(pieces: readonly Piece[]): Segment {
  const box = boxAround(pieces);
  const main = pieces.reduce((best, piece) => (weight(piece) > weight(best) ? piece : best));
  return {
    ...box,
    pieces,
    text: joinedText(pieces),
    base: main.base,
    size: main.size,
    bold: isBold(pieces),
  };
}

/** Whether all of its words are bold; bullets and dashes do not matter. */
function isBold(pieces: readonly Piece[]): boolean {
  if (!pieces.some(({ bold }) => bold)) return false;
  const words = pieces.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return words.length > 0 && words.every(({ bold }) => bold);
}

const weight = ({ text, size }: Piece): number => text.length * size;

/** Whether a space belongs between two neighbours. */
export const hasSpace = (a: Piece, b: Piece): boolean =>
  b.left - a.right > Math.max(a.size, b.size) * WORD_GAP;

const joinedText = (pieces: readonly Piece[]): string =>
  pieces
    .map(
      (piece, index) => (index > 0 && hasSpace(pieces[index - 1]!, piece) ? ' ' : '') + piece.text,
    )
    .join('');

/** Several segments of one line as one. */
export const mergedSegments = (segments: readonly Segment[]): Segment =>
  segments.length === 1
    ? segments[0]!
    : segmentOf(segments.flatMap(({ pieces }) => pieces).sort((a, b) => a.left - b.left));
