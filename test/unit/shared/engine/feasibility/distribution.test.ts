import { describe, expect, it } from 'vitest';
import { distributionOf } from '#shared/engine/feasibility/distribution.ts';

const HOUR = 3_600_000;
const hours = (...values: readonly number[]) => Float64Array.from(values, (value) => value * HOUR);

describe('a distribution of cases', () => {
  it('reaches beyond a target that all cases keep by far', () => {
    const { bins, target } = distributionOf(hours(1, 2, 3), 48 * HOUR);
    expect(target).toBe(48 * HOUR);
    expect(bins.some(({ from, to }) => from <= target! && to !== null && target! < to)).toBe(true);
    expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(3);
  });

  it('reaches over 95% of the cases, and takes the rest together without an end', () => {
    const twenty = hours(...Array.from({ length: 19 }, () => 1), 1000);
    const { bins } = distributionOf(twenty, null);
    expect(bins.at(-1)).toMatchObject({ to: null, count: 1 });
    expect(bins.at(-1)!.from).toBeLessThan(2 * HOUR);
  });

  it('has no bins without a case', () => {
    expect(distributionOf(hours(), HOUR)).toEqual({ bins: [], target: HOUR });
  });
});
