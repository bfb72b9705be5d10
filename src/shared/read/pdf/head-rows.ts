import { overlap, type Box } from './geometry.ts';
import type { Span } from './table-columns.ts';

// Pages of the web centre the names of columns over cells that begin at the left, so that a name may stand
// beside all of its cells.

/**
 * The columns with the names that stand over them: each between where its column begins and where the next one
 * does. Null where they do not, or where each stands right over its cells.
 */
export function underHead(head: readonly Box[], spans: readonly Span[]): readonly Span[] | null {
  if (head.length !== spans.length || spans.length < 2) return null;
  const fits = head.every(
    (name, column) =>
      name.left >= spans[column]!.left - 1 &&
      name.right < (spans[column + 1]?.left ?? Number.POSITIVE_INFINITY),
  );
  const isApart = head.some(
    ({ left, right }, column) =>
      overlap(left, right, spans[column]!.left, spans[column]!.right) <= 0,
  );
  return fits && isApart
    ? spans.map(({ left, right }, column) => ({
        left,
        right: Math.max(right, head[column]!.right),
      }))
    : null;
}
