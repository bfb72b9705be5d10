import { scheduleScale } from '#shared/agreement/commitment.ts';
import { decimalsOf, decimalString, exact, type Decimal } from '#shared/base/decimal.ts';
import { mendMeasurement } from '#shared/review/edits.ts';
import { perCommitment } from '#shared/review/per-commitment.ts';
import type { Rule } from '#shared/review/rule.ts';

/** A tenth of the failure that the target allows; less is the grain of every rounding. */
const SHARE = '0.1';

/** As many as a rounding may have. */
const ALL_DECIMALS = [0, 1, 2, 3, 4, 5, 6] as const;

export const roundingLiftsTarget: Rule = {
  id: 'rounding-lifts-target',
  family: 'commitment',
  title: 'Rounding turns a miss into met',
  severity: 'warning',
  why: 'Rounded to few decimals, a result below the target becomes the target. The true promise is lower than the one that is written.',
  mend: 'Round to more decimals than the target has, or do not round.',
  check: perCommitment(({ commitment, format, place }) => {
    const { id, target, measurement } = commitment;
    const { start, higherIsBetter, measure } = scheduleScale(target);
    const { rounding } = measurement;
    if (rounding === null || start === null) return null;
    const goal = exact(start);
    const room = measure.unit === 'percent' && higherIsBetter ? exact(100).minus(goal) : goal;
    /** The result farthest from the target that is rounded to it with so many decimals. */
    const edgeAt = (decimals: number): Decimal => {
      const unit = exact(10).pow(-decimals);
      const grid = higherIsBetter
        ? goal.div(unit).ceil().times(unit)
        : goal.div(unit).floor().times(unit);
      // How far from a rounded figure a result may lie that is rounded to it.
      const reach = {
        'half-up': unit.div(2),
        up: higherIsBetter ? unit : exact(0),
        down: higherIsBetter ? exact(0) : unit,
      }[rounding.mode];
      return higherIsBetter ? grid.minus(reach) : grid.plus(reach);
    };
    const lifts = (decimals: number): boolean => {
      const edge = edgeAt(decimals);
      const lift = higherIsBetter ? goal.minus(edge) : edge.minus(goal);
      return lift.greaterThan(room.times(SHARE));
    };
    if (!lifts(rounding.decimals)) return null;
    const least = Math.max(decimalsOf(start) + 2, rounding.decimals + 1);
    // Where the target allows no failure at all, each rounding allows some.
    const decimals = ALL_DECIMALS.find((one) => one >= least && !lifts(one));
    const remedy = decimals === undefined ? 'Do not round' : `Round to ${decimals} decimals`;
    const figure = format.measure(decimalString(edgeAt(rounding.decimals)), measure);
    return {
      place: place('measurement', 'rounding'),
      message: `Rounded to ${rounding.decimals} ${rounding.decimals === 1 ? 'decimal' : 'decimals'}, ${higherIsBetter ? 'results down to' : 'results up to'} ${figure} count as ${format.measure(start, measure)}.`,
      remedy: `${remedy}.`,
      fix: mendMeasurement(id, remedy, (mended) => ({
        ...mended,
        rounding:
          decimals === undefined ? null : mended.rounding && { ...mended.rounding, decimals },
      })),
    };
  }),
};
