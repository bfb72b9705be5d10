import { boxAround, clustered, median, type Box } from './geometry.ts';
import type { Piece } from './pieces.ts';

/** What stands on a page: letters, or a table that drawn lines have shown already. */
export type PageItem<T extends Box> = { readonly piece: Piece } | { readonly block: T };

/** A part of a page that is read from top to bottom. */
export interface Flow<T extends Box> extends Box {
  readonly pieces: readonly Piece[];
  readonly blocks: readonly T[];
}

/** Between two columns there is at least so much, in sizes of the font. */
const GUTTER = 0.45;
/** Left edges within this many points are one. */
const SAME_EDGE = 2;
const FEWEST_LINES = 4;
/** Columns of running text have lines of so many letters at least. */
const LONG_LINE = 22;

interface Line<T extends Box> {
  readonly items: readonly PageItem<T>[];
  readonly box: Box;
  readonly size: number;
  readonly letters: number;
}

/** The gutters of a file's pages so far. */
export class Gutters {
  readonly #places: number[] = [];

  add(place: number): void {
    if (!this.has(place)) this.#places.push(place);
  }

  has(place: number): boolean {
    return this.#places.some((one) => Math.abs(one - place) <= SAME_EDGE * 2);
  }
}

/**
 * The parts of a page in reading order: what spans the page, then its columns from left to right,
 * and so on down the page. Columns of running text are told from columns of a table by their lines:
 * those of a table are short, or their paragraphs begin side by side.
 */
export function flowsOf<T extends Box>(
  pieces: readonly Piece[],
  blocks: readonly T[],
  gutters: Gutters,
  depth = 0,
): readonly Flow<T>[] {
  const items: PageItem<T>[] = [
    ...pieces.map((piece) => ({ piece })),
    ...blocks.map((block) => ({ block })),
  ];
  if (items.length === 0) return [];
  const lines = linesOf(items);
  const best = depth < 4 ? bestGutter(lines, gutters) : null;
  if (!best) return [flowOf(items)];
  gutters.add(best.at);
  const flows: Flow<T>[] = [];
  for (const zone of best.zones) {
    const inside = zone.lines.flatMap((line) => line.items);
    if (!zone.isColumns) {
      flows.push(flowOf(inside));
      continue;
    }
    for (const side of [true, false]) {
      const half = inside.filter((item) => centre(boxOf(item)) < best.at === side);
      flows.push(
        ...flowsOf(
          half.flatMap((item) => ('piece' in item ? [item.piece] : [])),
          half.flatMap((item) => ('block' in item ? [item.block] : [])),
          gutters,
          depth + 1,
        ),
      );
    }
  }
  return flows;
}

const boxOf = <T extends Box>(item: PageItem<T>): Box =>
  'piece' in item ? item.piece : item.block;
const centre = ({ left, right }: Box): number => (left + right) / 2;

const flowOf = <T extends Box>(items: readonly PageItem<T>[]): Flow<T> => ({
  ...boxAround(items.map(boxOf)),
  pieces: items.flatMap((item) => ('piece' in item ? [item.piece] : [])),
  blocks: items.flatMap((item) => ('block' in item ? [item.block] : [])),
});

/** Items on the same base, in order down the page. */
function linesOf<T extends Box>(items: readonly PageItem<T>[]): readonly Line<T>[] {
  const baseOf = (item: PageItem<T>) => ('piece' in item ? item.piece.base : item.block.top);
  const sorted = [...items].sort((a, b) => baseOf(a) - baseOf(b));
  const groups: PageItem<T>[][] = [];
  for (const item of sorted) {
    const group = groups.at(-1);
    const isSame =
      group?.[0] !== undefined &&
      'piece' in item &&
      'piece' in group[0] &&
      item.piece.base - group[0].piece.base <= Math.min(item.piece.size, group[0].piece.size) * 0.3;
    if (isSame) group.push(item);
    else groups.push([item]);
  }
  return groups.map((group) => ({
    items: group,
    box: boxAround(group.map(boxOf)),
    size: Math.max(...group.map((item) => ('piece' in item ? item.piece.size : 10))),
    letters: group.reduce((sum, item) => sum + ('piece' in item ? item.piece.text.length : 40), 0),
  }));
}

interface Zone<T extends Box> {
  readonly lines: Line<T>[];
  isColumns: boolean;
}

interface Gutter<T extends Box> {
  /** Left edge of what stands to its right. */
  readonly at: number;
  readonly zones: readonly Zone<T>[];
  readonly score: number;
}

const MOST_CANDIDATES = 12;

function bestGutter<T extends Box>(lines: readonly Line<T>[], gutters: Gutters): Gutter<T> | null {
  const edges = lines.flatMap(({ items }) => items.map((item) => boxOf(item).left));
  const leftmost = Math.min(...edges);
  // Where the pages before had a gutter, little is enough to see it again.
  const fewestAt = (edge: number) => (gutters.has(edge - SAME_EDGE) ? 2 : FEWEST_LINES);
  const candidates = clustered(edges, SAME_EDGE)
    .filter((edge) => edge > leftmost + 60)
    .map((edge) => ({
      edge,
      count: edges.filter((one) => Math.abs(one - edge) <= SAME_EDGE).length,
    }))
    .filter(({ edge, count }) => count >= fewestAt(edge))
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_CANDIDATES);
  let best: Gutter<T> | null = null;
  for (const { edge } of candidates) {
    const zones = zonesAt(lines, edge - SAME_EDGE, fewestAt(edge));
    const score = zones
      .filter(({ isColumns }) => isColumns)
      .reduce((sum, zone) => sum + zone.lines.length, 0);
    if (score > (best?.score ?? 0)) best = { at: edge - SAME_EDGE, zones, score };
  }
  return best;
}

/** Lines parted by those that reach over the gutter. */
function zonesAt<T extends Box>(
  lines: readonly Line<T>[],
  gutter: number,
  fewest: number,
): readonly Zone<T>[] {
  const zones: Zone<T>[] = [];
  let wasFree: boolean | null = null;
  for (const line of lines) {
    const isFree = leavesFree(line, gutter);
    if (isFree === wasFree) zones.at(-1)!.lines.push(line);
    else zones.push({ lines: [line], isColumns: isFree });
    wasFree = isFree;
  }
  const tested = zones.flatMap((zone) =>
    zone.isColumns ? testedZones(zone.lines, gutter, fewest) : [zone],
  );
  // A zone that is none joins the lines around it.
  const joined: Zone<T>[] = [];
  for (const zone of tested) {
    const last = joined.at(-1);
    if (last && !last.isColumns && !zone.isColumns) last.lines.push(...zone.lines);
    else joined.push(zone);
  }
  return joined;
}

/** Columns end where a gap goes through both of them and a table's rows follow. */
function testedZones<T extends Box>(
  lines: readonly Line<T>[],
  gutter: number,
  fewest: number,
): readonly Zone<T>[] {
  if (!areColumns(lines, gutter, fewest)) return [{ lines: [...lines], isColumns: false }];
  const zones: Zone<T>[] = [];
  let bottom = -Infinity;
  for (const line of lines) {
    const isApart = line.box.top - bottom > line.size * 0.9;
    const isOther = isRow(line, gutter) !== isRow(zones.at(-1)?.lines.at(-1) ?? line, gutter);
    bottom = Math.max(bottom, line.box.bottom);
    if (isApart || isOther || zones.length === 0) zones.push({ lines: [line], isColumns: true });
    else zones.at(-1)!.lines.push(line);
  }
  for (const zone of zones) zone.isColumns = !areRows(zone.lines, gutter);
  const joined: Zone<T>[] = [];
  for (const zone of zones) {
    const last = joined.at(-1);
    if (last && last.isColumns === zone.isColumns) last.lines.push(...zone.lines);
    else joined.push(zone);
  }
  return joined;
}

/** How often a file that writes its lines in reading order goes from one side to the other and back. */
function switches<T extends Box>(lines: readonly Line<T>[], gutter: number): number {
  const pieces = lines.flatMap(({ items }) =>
    items.flatMap((item) => ('piece' in item ? [item.piece] : [])),
  );
  const sides = pieces.sort((a, b) => a.order - b.order).map(({ left }) => left < gutter);
  return sides.filter((side, index) => index > 0 && side !== sides[index - 1]).length;
}

/** Rows of a table: what stands beside each other was written one right after the other. */
function areRows<T extends Box>(lines: readonly Line<T>[], gutter: number): boolean {
  const left = sideOf(lines, (box) => box.left < gutter);
  const right = sideOf(lines, (box) => box.left >= gutter);
  const few = Math.min(left.length, right.length);
  const rows = lines.filter((line) => isRow(line, gutter)).length;
  if (few >= FEWEST_LINES && flows(left) && flows(right)) return false;
  return rows > 0 && rows >= few * 0.5;
}

function isRow<T extends Box>({ items }: Line<T>, gutter: number): boolean {
  const pieces = items.flatMap((item) => ('piece' in item ? [item.piece] : []));
  const [left, right] = [
    pieces.filter((piece) => piece.left < gutter).map(({ order }) => order),
    pieces.filter((piece) => piece.left >= gutter).map(({ order }) => order),
  ];
  return left.length > 0 && right.length > 0 && Math.min(...right) - Math.max(...left) === 1;
}

function leavesFree<T extends Box>({ items, size }: Line<T>, gutter: number): boolean {
  let [left, right] = [-Infinity, Infinity];
  for (const item of items) {
    const box = boxOf(item);
    if (box.left < gutter && box.right > gutter + SAME_EDGE) return false;
    if (box.left < gutter) left = Math.max(left, box.right);
    else right = Math.min(right, box.left);
  }
  return right - left >= size * GUTTER;
}

interface SideLine {
  readonly base: number;
  readonly left: number;
  readonly right: number;
  readonly letters: number;
  readonly beginsSmall: boolean;
}

function areColumns<T extends Box>(
  lines: readonly Line<T>[],
  gutter: number,
  fewest: number,
): boolean {
  const left = sideOf(lines, (box) => box.left < gutter);
  const right = sideOf(lines, (box) => box.left >= gutter);
  if (left.length < fewest || right.length < fewest) return false;
  if (!hasRunningText(left) || !hasRunningText(right)) return false;
  const turns = switches(lines, gutter);
  const few = Math.min(left.length, right.length);
  // Where the file's order is in doubt, the words and the paragraphs' beginnings tell.
  if (flows(left) && flows(right)) return !beginSideBySide(left, right);
  return turns <= Math.max(2, few * 0.1) || (turns < few * 0.9 && !beginSideBySide(left, right));
}

const sideOf = <T extends Box>(
  lines: readonly Line<T>[],
  belongs: (box: Box) => boolean,
): readonly SideLine[] =>
  lines.flatMap(({ items, box }) => {
    const own = items.filter((item) => belongs(boxOf(item)));
    if (own.length === 0) return [];
    const { left, right } = boxAround(own.map(boxOf));
    const letters = own.reduce(
      (sum, item) => sum + ('piece' in item ? item.piece.text.length : 40),
      0,
    );
    const first = own.reduce((a, b) => (boxOf(b).left < boxOf(a).left ? b : a));
    const beginsSmall = 'piece' in first && /^\p{Ll}/u.test(first.piece.text);
    return [{ base: box.bottom, left, right, letters, beginsSmall }];
  });

/** Lines of running text begin within a sentence, cells mostly with one. */
const flows = (lines: readonly SideLine[]): boolean =>
  lines.filter(({ beginsSmall }) => beginsSmall).length >= lines.length * 0.4;

/** Lines of running text are long and mostly fill their column. */
function hasRunningText(lines: readonly SideLine[]): boolean {
  // A table in a column has short lines, and numbers of clauses beside their text have nothing else.
  const long = lines.filter((line) => line.letters >= LONG_LINE).length;
  if (long < Math.max(1, lines.length * 0.25)) return false;
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const full = lines.filter((line) => line.right >= left + (right - left) * 0.72).length;
  return full >= lines.length * 0.4;
}

/** Whether the paragraphs of both sides begin on the same lines, as the cells of rows do. */
function beginSideBySide(left: readonly SideLine[], right: readonly SideLine[]): boolean {
  const [a, b] = [startsOf(left), startsOf(right)];
  const few = Math.min(a.length, b.length);
  if (few < 2) return false;
  const aligned = a.filter((base) => b.some((other) => Math.abs(other - base) <= 4)).length;
  return aligned >= few * 0.6;
}

/** Lines that begin a paragraph: those after a gap that is larger than usual. */
function startsOf(lines: readonly SideLine[]): readonly number[] {
  const gaps = lines.slice(1).map((line, index) => line.base - lines[index]!.base);
  const usual = median(gaps);
  return lines.slice(1).flatMap((line, index) => (gaps[index]! > usual * 1.2 ? [line.base] : []));
}
