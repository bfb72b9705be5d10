/** Figures of a distribution. */
export interface Summary {
  readonly mean: number;
  readonly p50: number;
  readonly p90: number;
  readonly p95: number;
  readonly p99: number;
  readonly max: number;
  /** Equal classes from 0 to the greatest value; the last holds its upper end. */
  readonly histogram: readonly {
    readonly from: number;
    readonly to: number;
    readonly count: number;
  }[];
}

const CLASSES = 30;

/** Percentiles by the nearest rank: a value that really came out. */
export function summarise(values: Float64Array): Summary {
  const sorted = values.slice().sort();
  const at = (percent: number): number =>
    sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? 0;
  const max = sorted.at(-1) ?? 0;
  const width = max / CLASSES;
  const counts = Array.from({ length: max === 0 ? 0 : CLASSES }, () => 0);
  let sum = 0;
  for (const value of sorted) {
    sum += value;
    if (width > 0) counts[Math.min(CLASSES - 1, Math.floor(value / width))]! += 1;
  }
  return {
    mean: sorted.length === 0 ? 0 : sum / sorted.length,
    p50: at(50),
    p90: at(90),
    p95: at(95),
    p99: at(99),
    max,
    histogram: counts.map((count, index) => ({
      from: index * width,
      to: (index + 1) * width,
      count,
    })),
  };
}
