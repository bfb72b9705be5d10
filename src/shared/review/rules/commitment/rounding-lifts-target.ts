import { scheduleScale } from '#shared/agreement/commitment.ts';
import { decimalsOf, decimalString, exact } from '#shared/base/decimal.ts';
import { mendMeasurement } from '#shared/review/edits.ts';
import { perCommitment } from '#shared/review/per-commitment.ts';
import type { Rule } from '#shared/review/rule.ts';

/** A tenth of the failure that the target allows; less is the grain of every rounding. */
const SHARE = '0.1';

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
    const unit = exact(10).pow(-rounding.decimals);
    const goal = exact(start);
    const grid = higherIsBetter
      ? goal.div(unit).ceil().times(unit)
      : goal.div(unit).floor().times(unit);
    // How far from a rounded figure a result may lie that is rounded to it.
    const reach = {
      'half-up': unit.div(2),
      up: higherIsBetter ? unit : exact(0),
      down: higherIsBetter ? exact(0) : unit,
    }[rounding.mode];
    const edge = higherIsBetter ? grid.minus(reach) : grid.plus(reach);
    const lift = higherIsBetter ? goal.minus(edge) : edge.minus(goal);
    const room = measure.unit === 'percent' && higherIsBetter ? exact(100).minus(goal) : goal;
    if (!lift.greaterThan(room.times(SHARE))) return null;
    const decimals = Math.min(6, decimalsOf(start) + 2);
    const figure = format.measure(decimalString(edge), measure);
    return {
      place: place('measurement', 'rounding'),
      message: `Rounded to ${rounding.decimals} ${rounding.decimals === 1 ? 'decimal' : 'decimals'}, ${higherIsBetter ? 'results down to' : 'results up to'} ${figure} count as ${format.measure(start, measure)}.`,
      remedy: `Round to ${decimals} decimals.`,
      fix: mendMeasurement(id, `Round to ${decimals} decimals`, (mended) => ({
        ...mended,
        rounding: mended.rounding && { ...mended.rounding, decimals },
      })),
    };
  }),
};
