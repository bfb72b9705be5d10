import { exact } from '#shared/base/decimal.ts';

/**
 * The nearest rank: of `count` values in order, the one that so many percent do not exceed. It is
 * always a value that was measured, never one between two. Ranks begin with 1.
 */
export const nearestRank = (percent: string, count: number): number =>
  Math.max(1, exact(percent).times(count).div(100).ceil().toNumber());

/** Fewer cases than this may miss once: one case of ten is not "95% of cases". */
export const FEW_CASES = 20;

/** How many of a month's cases must be within the target; share null: all of them. */
export function casesNeeded(share: string | null, count: number): number {
  if (share === null) return count;
  const needed = exact(share).times(count).div(100).ceil().toNumber();
  return count < FEW_CASES ? Math.min(needed, count - 1) : Math.min(needed, count);
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
