import type { Passage } from '#shared/ipc/contract.ts';

let last: { readonly json: string; readonly passages: readonly Passage[] } | null = null;

/** The passages of a preview, of which the contract says how they are written; read once. */
export function readPassages(json: string): readonly Passage[] {
  if (last?.json !== json) last = { json, passages: JSON.parse(json) as readonly Passage[] };
  return last.passages;
}

/** A place on the pages, in points from the top left of its page. */
export interface PagePoint {
  /** From 1. */
  readonly page: number;
  readonly x: number;
  readonly y: number;
}

/** A line of the smallest text is not lower than this, nor is one of a heading much higher. */
const LINE_HEIGHT = 14;
/** Cells of one row begin on the same height, but for rounding. */
const SAME_ROW = 3;

/**
 * What the text at a point comes from: the value that is pointed at, else the block that begins
 * nearest above, in its row the one that begins nearest before. Above the first block of a page
 * stands the end of the last one of the pages before. Null before the first block of all.
 */
export function passageAt(passages: readonly Passage[], point: PagePoint): Passage | null {
  const value = passages
    .filter(
      ({ page, x, y, width }) =>
        width !== null &&
        page === point.page &&
        y <= point.y &&
        point.y < y + LINE_HEIGHT &&
        x <= point.x &&
        point.x <= x + width,
    )
    .at(-1);
  if (value) return value;
  const above = passages.filter(
    ({ page, y, width }) =>
      width === null && (page < point.page || (page === point.page && y <= point.y)),
  );
  const nearest = above.reduce<Passage | null>(
    (best, passage) => (best === null || isLater(passage, best) ? passage : best),
    null,
  );
  if (nearest === null || nearest.page < point.page) return nearest;
  const row = above.filter(
    ({ page, y }) => page === nearest.page && Math.abs(y - nearest.y) < SAME_ROW,
  );
  const before = row.filter(({ x }) => x <= point.x);
  return before.length > 0
    ? before.reduce((best, passage) => (passage.x >= best.x ? passage : best))
    : row.reduce((best, passage) => (passage.x < best.x ? passage : best));
}

const isLater = (one: Passage, other: Passage): boolean =>
  one.page > other.page || (one.page === other.page && one.y >= other.y);
