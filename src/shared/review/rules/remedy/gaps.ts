import {
  compareHigh,
  compareLow,
  facing,
  isEmpty,
  type Bound,
  type Interval,
} from '#shared/engine/credits/interval.ts';
import { gapsOf, scaleOf, tierIntervals } from '#shared/engine/credits/tiers.ts';
import type { StepsView } from '#shared/review/per-commitment.ts';

/** Missed results without a step, and the steps beside them. */
export interface Gap {
  readonly results: Interval;
  /** True where it begins at the target itself. */
  readonly atTarget: boolean;
  /** The position of the step that ends at it; null: none. */
  readonly before: number | null;
  /** The position of the step that begins behind it; null: the gap has no end. */
  readonly behind: number | null;
}

/** From the best results to the worst. */
export function gapsBetweenSteps({ commitment, remedy }: StepsView): readonly Gap[] {
  const { target } = commitment;
  const { missed, higherIsBetter } = scaleOf(target);
  const steps = tierIntervals(remedy, target).filter(
    ({ interval }) => interval !== null && !isEmpty(interval),
  );
  // Without any step there is nothing to leave a gap.
  if (missed === null || steps.length === 0) return [];
  const gaps = gapsOf(remedy, target).map((results): Gap => {
    const below = indexOf(steps, results.low, ({ high }) => high);
    const above = indexOf(steps, results.high, ({ low }) => low);
    return higherIsBetter
      ? {
          results,
          atTarget: compareHigh(results.high, missed.high) === 0,
          before: above,
          behind: below,
        }
      : {
          results,
          atTarget: compareLow(results.low, missed.low) === 0,
          before: below,
          behind: above,
        };
  });
  return higherIsBetter ? gaps.reverse() : gaps;
}

function indexOf(
  steps: ReturnType<typeof tierIntervals>,
  end: Bound | null,
  side: (interval: Interval) => Bound | null,
): number | null {
  if (end === null) return null;
  const wanted = facing(end);
  const found = steps.find(({ interval }) => {
    const bound = interval === null ? null : side(interval);
    return bound !== null && bound.value === wanted.value && bound.closed === wanted.closed;
  });
  return found?.index ?? null;
}
