/** What repeated measurements came to. */
export interface Summary {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

const ascending = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

export function median(values: readonly number[]): number {
  const sorted = ascending(values);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  if (low === undefined || high === undefined) throw new Error('There is nothing to measure.');
  return (low + high) / 2;
}

/** The value that 95 of 100 do not exceed (the nearest rank). */
export function p95(values: readonly number[]): number {
  const found = ascending(values)[Math.ceil(values.length * 0.95) - 1];
  if (found === undefined) throw new Error('There is nothing to measure.');
  return found;
}

export const summarise = (values: readonly number[]): Summary => ({
  median: median(values),
  min: Math.min(...values),
  max: Math.max(...values),
});
