import { exact } from '#shared/base/decimal.ts';
import { areFew } from '#shared/engine/few-cases.ts';

/**
 * The nearest rank: of `count` values in order, the one that so many percent do not exceed. It is
 * always a value that was measured, never one between two. Ranks begin with 1.
 */
export const nearestRank = (percent: string, count: number): number =>
  Math.max(1, exact(percent).times(count).div(100).ceil().toNumber());

/**
 * How many of a month's cases must be within the target; share null: all of them. Of few cases one
 * may miss where the agreement says so (`mayMiss`): one of ten is not "95% of cases".
 */
export function casesNeeded(
  { share, mayMiss }: { readonly share: string | null; readonly mayMiss: boolean },
  count: number,
): number {
  if (share === null) return count;
  const needed = exact(share).times(count).div(100).ceil().toNumber();
  return mayMiss && areFew(count) ? Math.min(needed, count - 1) : Math.min(needed, count);
}

/** How many of the values in order are within a limit. */
export function countWithin(sorted: Float64Array, limit: number, includesLimit: boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const isWithin = includesLimit ? sorted[middle]! <= limit : sorted[middle]! < limit;
    if (isWithin) low = middle + 1;
    else high = middle;
  }
  return low;
}
