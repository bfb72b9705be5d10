import { markerOf } from '#shared/read/text/markers.ts';
import { boxAround, overlap, type Box } from './geometry.ts';
import type { Vocabulary } from './hyphens.ts';
import { rowsByColumns } from './page-tables.ts';
import { underHead } from './head-rows.ts';
import { mergedSegments, type Segment } from './segments.ts';
import { columnSpans, columnsOf, splitAt, type PageTable, type Span } from './table-columns.ts';
import type { Piece } from './pieces.ts';

/** Segments on one base, from left to right. */
export interface Band {
  readonly segments: readonly Segment[];
  readonly base: number;
  readonly size: number;
}

export type FlowPart =
  | { readonly type: 'line'; readonly line: Segment }
  | { readonly type: 'table'; readonly table: PageTable };

export function bandsOf(segments: readonly Segment[]): readonly Band[] {
  const sorted = [...segments].sort((a, b) => a.base - b.base);
  const groups: Segment[][] = [];
  for (const segment of sorted) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (group && first && segment.base - first.base <= Math.min(segment.size, first.size) * 0.4)
      group.push(segment);
    else groups.push([segment]);
  }
  return groups.map((group) => ({
    segments: group.sort((a, b) => a.left - b.left),
    base: group[0]!.base,
    size: Math.max(...group.map(({ size }) => size)),
  }));
}

/** Lines of a flow, and the tables among them that only space parts into columns. */
export function flowParts(
  bands: readonly Band[],
  page: number,
  words: Vocabulary,
): readonly FlowPart[] {
  const parts: FlowPart[] = [];
  /** Until where bands belong to a table already. */
  let taken = 0;
  for (let at = 0; at < bands.length;) {
    const run = isRowLike(bands[at]!) ? runFrom(bands, at) : null;
    const spans = run ? spansOf(run) : null;
    const headed = run ? headedRun(bands, at, spans) : null;
    const own = headed ? tableOf(headed.run, headed.spans, page, words) : null;
    if (headed && own) {
      parts.push({ type: 'table', table: own });
      at += headed.run.length;
      taken = at;
      continue;
    }
    if (run && spans) {
      const start = startAbove(bands, at, taken, spans);
      const all = [...bands.slice(start, at), ...run];
      const table = tableOf(all, spansOf(all, spans.length) ?? spans, page, words);
      if (table) {
        parts.length -= at - start;
        parts.push({ type: 'table', table });
        at += run.length;
        taken = at;
        continue;
      }
    }
    parts.push({ type: 'line', line: mergedSegments(bands[at]!.segments) });
    at += 1;
  }
  return parts;
}

/**
 * Where the table really begins: above the first row whose columns are apart there may be lines of
 * its cells, which stand higher, and a header whose words stand close together.
 */
function startAbove(
  bands: readonly Band[],
  row: number,
  taken: number,
  spans: readonly Span[],
): number {
  let start = row;
  while (start > taken) {
    const [band, below] = [bands[start - 1]!, bands[start]!];
    const gap = below.base - band.base;
    const isInCells = band.segments.every(
      (segment) => segment.left > spans[0]!.right && columnsOf(segment, spans).length === 1,
    );
    if (!isInCells || gap > band.size * 1.5) break;
    start -= 1;
  }
  const first = closeRows(bands, start, taken, spans);
  if (first < start) return first;
  const [band, below] = [bands[start - 1], bands[start]!];
  if (start <= taken || !band || below.base - band.base > band.size * ROW_GAP) return start;
  const pieces = band.segments.flatMap((segment) => splitPieces(segment.pieces, spans));
  const columns = new Set(pieces.flatMap((piece) => columnsOf(piece, spans)));
  const isHeader =
    columns.size >= Math.max(2, spans.length - 1) &&
    pieces.every((piece) => columnsOf(piece, spans).length === 1) &&
    band.segments.every(({ text }) => text.length < 120 && !/[.;]$/.test(text)) &&
    !(band.segments.length === 1 && band.segments[0]!.text.endsWith(':'));
  return isHeader ? start - 1 : start;
}

/** Where rows begin whose cells stand so close that a line of text seems to run on: each piece is in one column. */
function closeRows(
  bands: readonly Band[],
  row: number,
  taken: number,
  spans: readonly Span[],
): number {
  let start = row;
  while (start > taken) {
    const [band, below] = [bands[start - 1]!, bands[start]!];
    if (below.base - band.base > band.size * ROW_GAP) break;
    const pieces = band.segments.flatMap((segment) => segment.pieces);
    const columns = pieces.map((piece) => columnsOf(piece, spans));
    const isRow =
      pieces.length === spans.length &&
      band.segments.every(({ text }) => text.length < 120 && !/[.:;]$/.test(text)) &&
      columns.every((own, index) => own.length === 1 && own[0] === index);
    if (!isRow) break;
    start -= 1;
  }
  return start;
}

/** A row of names that are centred over the cells of the rows below, and those; null where `plain` does as well. */
function headedRun(
  bands: readonly Band[],
  at: number,
  plain: readonly Span[] | null,
): { readonly run: readonly Band[]; readonly spans: readonly Span[] } | null {
  const [head, first] = [bands[at]!, bands[at + 1]];
  if (!first || !isRowLike(first) || first.base - head.base > head.size * ROW_GAP) return null;
  const rows = runFrom(bands, at + 1);
  const spans = rows ? spansOf(rows) : null;
  if (!rows || !spans || (plain && plain.length <= spans.length)) return null;
  const all = underHead(head.segments, spans);
  return all && { run: [head, ...rows], spans: all };
}

const NUMBER_OF_CLAUSE = /^(?:\d{1,2}(?:\.\d{1,3}){0,4}\.?|§\s?\d+)$/;

/** A marker or number with its text behind a gap is no row of a table. */
function isMarkerLine({ segments: [first, second, third] }: Band): boolean {
  if (!first || !second || third) return false;
  if (second.left - first.left > 90) return false;
  const isNumber = NUMBER_OF_CLAUSE.test(first.text);
  if (isNumber && !/^\d{1,2}$/.test(first.text)) return true;
  if (isNumber) return first.bold || first.size > second.size + 0.5;
  return markerOf(`${first.text} x`) !== null || /^[o•▪●○‣·–—-]$/.test(first.text);
}

const isRowLike = (band: Band): boolean => band.segments.length >= 2 && !isMarkerLine(band);

/** More line heights than this part a table from what follows it. */
const ROW_GAP = 3.2;

/** The bands from a row on that stand in its columns. */
function runFrom(bands: readonly Band[], from: number): readonly Band[] | null {
  let columns: Span[] = bands[from]!.segments.map(({ left, right }) => ({ left, right }));
  let end = from + 1;
  let rows = 1;
  let lastRow = from;
  for (; end < bands.length; end += 1) {
    const band = bands[end]!;
    const before = bands[end - 1]!;
    if (band.base - before.base > Math.max(band.size, before.size) * ROW_GAP) break;
    const fitted = fit(band, columns);
    if (!fitted) break;
    if (isRowLike(band)) {
      rows += 1;
      lastRow = end;
    } else if (end - lastRow > 6) break;
    columns = fitted;
  }
  // What follows the last row may be the rest of its cells, or the text below the table.
  let last = lastRow;
  while (last + 1 < end && isRest(bands[last + 1]!, bands[last]!, columns)) last += 1;
  return rows >= 2 ? bands.slice(from, last + 1) : null;
}

/** A line of a cell that goes on: close below, not in the first column, or no wider than that. */
function isRest(band: Band, before: Band, columns: readonly Span[]): boolean {
  if (band.base - before.base > band.size * 1.45) return false;
  return band.segments.every(
    (segment) =>
      segment.left > (columns[0]?.right ?? 0) || segment.right <= (columns[0]?.right ?? 0) + 2,
  );
}

/** The columns with a band's segments added; null where one reaches over two of them. */
function fit(band: Band, columns: readonly Span[]): Span[] | null {
  const next = columns.map((column) => ({ ...column }));
  const taken = new Set<number>();
  for (const { left, right } of band.segments) {
    const over = next.flatMap((column, index) =>
      overlap(left, right, column.left - 2, column.right + 2) > 0 ? [index] : [],
    );
    if (over.length > 1) return null;
    const [column] = over;
    if (column === undefined) {
      next.push({ left, right });
      continue;
    }
    if (taken.has(column)) return null;
    taken.add(column);
    next[column] = {
      left: Math.min(next[column]!.left, left),
      right: Math.max(next[column]!.right, right),
    };
  }
  next.sort((a, b) => a.left - b.left);
  return next.every((column, index) => index === 0 || column.left > next[index - 1]!.right + 2)
    ? next
    : null;
}

const LEADERS = /(?:[.·…_]\s?){5,}/;

function spansOf(run: readonly Band[], fewest = 2): readonly Span[] | null {
  const isContents = run.some(({ segments }) =>
    segments.some(({ text }) => LEADERS.test(text.slice(-400))),
  );
  if (isContents) return null;
  const spans = columnSpans(run.map(({ segments }) => segments));
  return spans.length >= fewest && areAligned(run, spans) ? spans : null;
}

/** The table whose rows these bands are, parted where their gaps tell; null where they make less than two rows. */
export function tableOf(
  run: readonly Band[],
  spans: readonly Span[],
  page: number,
  words: Vocabulary,
): PageTable | null {
  const rows = grouped(run, spans);
  if (rows.length < 2) return null;
  const pieces = rows.map((bands) =>
    bands.flatMap(({ segments }) => segments.flatMap((one) => splitPieces(one.pieces, spans))),
  );
  const box = boxAround(run.flatMap(({ segments }): readonly Box[] => segments));
  return {
    ...box,
    page,
    spans,
    rows: rowsByColumns(pieces, spans, page, words),
    isRuled: false,
  };
}

/** Cells that stand close together may have become one piece of text. */
const splitPieces = (pieces: readonly Piece[], spans: readonly Span[]): readonly Piece[] => {
  const edges = spans.slice(1).map(({ left }) => left);
  return pieces.flatMap((piece) => splitAt(piece, edges));
};

/** Columns are columns where several rows begin, end or are centred at the same place in them. */
function areAligned(run: readonly Band[], spans: readonly Span[]): boolean {
  const rows = run.filter(isRowLike);
  const aligned = spans.slice(1).filter((span) => {
    const own = rows.flatMap(({ segments }) =>
      segments.filter((one) => overlap(one.left, one.right, span.left, span.right) > 0),
    );
    const share = (placeOf: (segment: Segment) => number) =>
      own.filter(
        (one) => own.filter((other) => Math.abs(placeOf(one) - placeOf(other)) <= 2.5).length >= 2,
      ).length / Math.max(1, own.length);
    return (
      own.length >= 2 &&
      Math.max(
        share(({ left }) => left),
        share(({ right }) => right),
        share(({ left, right }) => (left + right) / 2),
      ) >= 0.6
    );
  });
  return aligned.length * 2 >= spans.length - 1 && aligned.length > 0;
}

/** Bands as rows: parted where the gap is larger than between the lines of a cell. */
function grouped(run: readonly Band[], spans: readonly Span[]): readonly (readonly Band[])[] {
  const gaps = run.slice(1).map((band, index) => band.base - run[index]!.base);
  const pitch = pitchOf(run, spans);
  const limit = pitch * 1.2;
  const byGap = pitch > 0 && gaps.some((gap) => gap > limit);
  const rows: Band[][] = [];
  for (const [index, band] of run.entries()) {
    const open = rows.at(-1);
    const isNew = byGap ? (gaps[index - 1] ?? Infinity) > limit : beginsRow(band, spans);
    if (open && !isNew) open.push(band);
    else rows.push([band]);
  }
  return rows;
}

/** Of the lines of a cell, in sizes of the font: web pages set them at one and a half. */
const WIDEST_PITCH = 1.55;

/** The distance of a cell's lines, by the closest lines of any column; 0 where no cell seems to have two. */
function pitchOf(run: readonly Band[], spans: readonly Span[]): number {
  const size = Math.max(...run.map((band) => band.size));
  const gaps = spans.flatMap((_, column) => {
    const bases = run
      .filter(({ segments }) => segments.some((one) => columnsOf(one, spans).includes(column)))
      .map(({ base }) => base);
    return bases.slice(1).map((base, index) => base - bases[index]!);
  });
  const closest = Math.min(...gaps.filter((gap) => gap > size * 0.8));
  const isDense = run.every(isRowLike);
  return closest <= size * WIDEST_PITCH && !isDense ? closest : 0;
}

/** Without gaps, a row begins where its first column does. */
const beginsRow = (band: Band, spans: readonly Span[]): boolean =>
  band.segments.some(({ left }) => left <= (spans[0]?.right ?? 0)) && isRowLike(band);
