import { exact } from '#shared/base/decimal.ts';
import { perCredits } from '#shared/review/per-commitment.ts';
import type { Rule } from '#shared/review/rule.ts';

export const creditsForExactTarget: Rule = {
  id: 'credits-for-exact-target',
  family: 'remedy',
  title: 'Credits for an exact target pay for misses on one side only',
  severity: 'error',
  why: 'An exact target is missed above the figure and below it. Steps and rates run in one direction, upwards from the figure, so that every miss below it earns nothing.',
  mend: 'Promise “at least” or “at most”, or let another remedy follow a miss.',
  check: perCredits(({ commitment: { target }, remedy: { schedule }, place, format }) => {
    if (target.comparator !== 'exactly' || target.share !== null || target.value === null)
      return null;
    // Each case that misses counts, on whichever side.
    if (schedule.shape === 'rate' && schedule.stepUnit === 'case') return null;
    // Nothing lies below none.
    if (exact(target.value).isZero() && target.unit !== 'points') return null;
    return {
      place: place('remedy', 'schedule'),
      message: `No credit follows a result below ${format.measure(target.value, target)}, which misses the target too.`,
      remedy: 'Promise “at least” or “at most”, or choose an improvement duty.',
    };
  }),
};
