import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linearScale, niceDomain, ticksOf } from '#renderer/ui/charts/scale.ts';

const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true });

describe('a scale', () => {
  test('leads to pixels and back', () => {
    fc.assert(
      fc.property(
        finite,
        fc.double({ min: 0.1, max: 1e6, noNaN: true }),
        finite,
        (from, span, value) => {
          const scale = linearScale([from, from + span], [0, 640]);
          expect(scale.back(scale.at(value))).toBeCloseTo(value, 3);
        },
      ),
    );
  });

  test('puts the only value of a flat line in the middle', () => {
    expect(linearScale([5, 5], [0, 100]).at(5)).toBe(50);
  });
});

describe('marks', () => {
  test.each([
    [[0, 100], 5, [0, 20, 40, 60, 80, 100]],
    [[99.5, 100], 5, [99.5, 99.6, 99.7, 99.8, 99.9, 100]],
    [[0, 7], 3, [0, 2.5, 5]],
    [[3, 3], 5, [3]],
  ] as const)('of %j, about %i, are round', (domain, count, ticks) => {
    expect(ticksOf(domain, count)).toEqual(ticks);
  });

  test('lie inside, rise evenly, and are few', () => {
    fc.assert(
      fc.property(finite, fc.double({ min: 1e-3, max: 1e6, noNaN: true }), (from, span) => {
        const ticks = ticksOf([from, from + span], 5);
        expect(ticks.length).toBeLessThanOrEqual(7);
        for (const tick of ticks) {
          expect(tick).toBeGreaterThanOrEqual(from - span * 1e-6);
          expect(tick).toBeLessThanOrEqual(from + span * (1 + 1e-6));
        }
      }),
    );
  });
});

describe('a domain', () => {
  test('is widened to round ends and holds what must be seen', () => {
    expect(niceDomain([3, 97], 5)).toEqual([0, 100]);
    expect(niceDomain([12, 40], 4, [0])).toEqual([0, 40]);
    expect(niceDomain([], 5)).toEqual([0, 1]);
    expect(niceDomain([0, 0], 5)).toEqual([0, 1]);
    expect(niceDomain([7], 5)).toEqual([0, 7]);
  });
});
