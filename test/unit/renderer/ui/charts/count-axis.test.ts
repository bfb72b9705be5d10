import { describe, expect, it } from 'vitest';
import { countAxis } from '#renderer/ui/charts/count-axis.ts';

describe('an axis of counts', () => {
  it.each([0, 1, 2, 3, 7, 63, 1_438])('holds %i and is marked at whole numbers only', (most) => {
    const { domain, ticks } = countAxis('Cases', most);
    expect(domain[0]).toBe(0);
    expect(domain[1]).toBeGreaterThanOrEqual(most);
    expect(ticks).toContain(0);
    expect(ticks!.length).toBeGreaterThan(1);
    expect(ticks!.every(Number.isInteger)).toBe(true);
  });
});
