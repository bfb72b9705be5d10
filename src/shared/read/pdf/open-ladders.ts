import { bandsOf, flowParts, tableOf, type Band } from './aligned-tables.ts';
import type { Vocabulary } from './hyphens.ts';
import { isInside } from './page-tables.ts';
import type { Piece } from './pieces.ts';
import type { Ladder } from './ruled-tables.ts';
import { segmentsOf } from './segments.ts';
import { columnSpans, type PageTable } from './table-columns.ts';

/** Lines above and below the names, and below the last row. */
const FEWEST_LINES = 2;
const MOST_LINES = 3;
/** The names and two rows: of one row alone a line parts it from them. */
const FEWEST_ROWS = 3;
/** A cell that goes on in its next line mostly does so in small letters. */
const GOES_ON = /^\p{Ll}/u;

/**
 * A table with lines around its names and its whole only, as books and web pages set them: its rows are told by what
 * stands side by side; null where each line parts a row from the next.
 */
export function openLadder(
  { box, ys }: Ladder,
  pieces: readonly Piece[],
  page: number,
  words: Vocabulary,
): { readonly table: PageTable; readonly taken: readonly Piece[] } | null {
  if (ys.length < FEWEST_LINES || ys.length > MOST_LINES) return null;
  const taken = pieces.filter((piece) => isInside(piece, box));
  const bands = bandsOf(segmentsOf(taken));
  const body = bands.filter(({ base }) => base > ys.at(-2)!);
  const rows = body.filter(({ segments }) => segments.length > 1);
  const isOpen = body.length > 1 && rows.every(({ segments }) => !GOES_ON.test(segments[0]!.text));
  if (rows.length === 0 || !isOpen) return null;
  const table = besideEachOther(bands, page, words) ?? belowEachOther(bands, page, words);
  if (table === null || table.rows.length < Math.max(FEWEST_ROWS, rows.length)) return null;
  return { table: { ...table, ...box, isRuled: true }, taken };
}

/** By the lines on which several cells stand. */
function besideEachOther(
  bands: readonly Band[],
  page: number,
  words: Vocabulary,
): PageTable | null {
  const [only, ...more] = flowParts(bands, page, words);
  return only?.type === 'table' && more.length === 0 ? only.table : null;
}

/** By what stands below each other: the cells of a row may begin at different heights. */
function belowEachOther(bands: readonly Band[], page: number, words: Vocabulary): PageTable | null {
  const spans = columnSpans(bands.flatMap(({ segments }) => segments.map((one) => [one])));
  return spans.length < 2 ? null : tableOf(bands, spans, page, words);
}
