import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact } from '#shared/base/decimal.ts';
import {
  contains,
  intersection,
  isEmpty,
  without,
  type Bound,
  type Interval,
} from '#shared/engine/credits/interval.ts';
import { decimal } from '#test/support/agreements/agreements.ts';

/** Few figures, so that ends meet often. */
const bound: fc.Arbitrary<Bound | null> = fc.option(
  fc.record({
    value: fc.integer({ min: 0, max: 6 }).map((figure) => decimal(String(figure))),
    closed: fc.boolean(),
  }),
  { freq: 6 },
);
const interval: fc.Arbitrary<Interval> = fc.record({ low: bound, high: bound });
/** Every figure, and one between any two. */
const FIGURES = Array.from({ length: 17 }, (_, index) => exact(index - 2).div(2));

describe('intervals', () => {
  it('hold in common what both hold', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        for (const figure of FIGURES)
          expect(contains(intersection(a, b), figure)).toBe(
            contains(a, figure) && contains(b, figure),
          );
      }),
    );
  });

  it('are empty where they hold nothing', () => {
    fc.assert(
      fc.property(interval, (one) => {
        expect(isEmpty(one)).toBe(!FIGURES.some((figure) => contains(one, figure)));
      }),
    );
  });

  it('leave over what no other covers, in order and apart', () => {
    fc.assert(
      fc.property(interval, fc.array(interval, { maxLength: 5 }), (region, taken) => {
        fc.pre(!isEmpty(region));
        const left = without(region, taken);
        for (const figure of FIGURES) {
          const expected = contains(region, figure) && !taken.some((one) => contains(one, figure));
          expect(left.filter((one) => contains(one, figure))).toHaveLength(expected ? 1 : 0);
        }
        expect(left.some(isEmpty)).toBe(false);
      }),
    );
  });
});
