import { countWithin } from './rank.ts';

/** Cases that took from `from` up to but not including `to` milliseconds; `to` null: and longer. */
export interface Bin {
  readonly from: number;
  readonly to: number | null;
  readonly count: number;
}

/** How long cases take, for a plot with a line at the target. */
export interface Distribution {
  readonly bins: readonly Bin[];
  /** Where the target's line stands, in milliseconds; it always lies within the bins. */
  readonly target: number | null;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Widths that a scale of time can be read by. */
const WIDTHS = [
  1000, 5000, 15_000, 30_000,
  MINUTE, 2 * MINUTE, 5 * MINUTE, 10 * MINUTE, 15 * MINUTE, 30 * MINUTE,
  HOUR, 2 * HOUR, 4 * HOUR, 8 * HOUR, 12 * HOUR, 24 * HOUR, 48 * HOUR, 168 * HOUR, 720 * HOUR, 8760 * HOUR,
] as const; // oxfmt-ignore

const MOST_BINS = 30;

/**
 * Bins of equal width that reach over 95% of the cases and beyond the target; the few longest are
 * in a last bin without an end, as one case of a year would flatten all the others.
 */
export function distributionOf(sorted: Float64Array, target: number | null): Distribution {
  if (sorted.length === 0) return { bins: [], target };
  const far = sorted[Math.ceil(sorted.length * 0.95) - 1]!;
  const reach = Math.max(far, target === null ? 0 : target * 1.2, 1);
  const width = WIDTHS.find((one) => reach / one <= MOST_BINS) ?? WIDTHS.at(-1)!;
  const bins: Bin[] = [];
  let before = 0;
  for (let from = 0; from <= reach; from += width) {
    const upTo = countWithin(sorted, from + width, false);
    bins.push({ from, to: from + width, count: upTo - before });
    before = upTo;
  }
  if (before < sorted.length)
    bins.push({ from: bins.length * width, to: null, count: sorted.length - before });
  return { bins, target };
}
