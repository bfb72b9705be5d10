import { scheduleScale, type Target } from '#shared/agreement/commitment.ts';
import type { CreditSchedule, STEP_UNITS } from '#shared/agreement/remedy.ts';
import { exact, type Decimal } from '#shared/base/decimal.ts';
import { unreachable } from '#shared/base/unreachable.ts';
import { unitLengthByDay } from '../calendar/unit-length.ts';
import { DAY } from '../calendar/zone.ts';
import type { Working } from '../trace.ts';
import type { CreditContext } from './context.ts';

type StepUnit = (typeof STEP_UNITS)[number];

export type Rate = Extract<CreditSchedule, { readonly shape: 'rate' }>;

/**
 * How far a target was missed, in a rate's unit, never below 0: points by which the result falls
 * short; downtime beyond what is allowed, or time beyond a promised time; cases that missed. Null
 * where it is not known.
 */
function failureOf(
  unit: StepUnit,
  target: Target,
  result: Decimal,
  { downtime, allowed, missedCases, day }: CreditContext,
  working: Working,
): Decimal | null {
  const { start, higherIsBetter } = scheduleScale(target);
  switch (unit) {
    case 'percentage-point':
      if (start === null) return null;
      return working.compute(
        'Failure',
        higherIsBetter ? 'max(target - result, 0)' : 'max(result - target, 0)',
        { target: start, result },
        { unit: 'percentage points' },
      );
    case 'minute':
    case 'hour':
    case 'day': {
      const onClock = day ?? DAY;
      const step = unitLengthByDay(unit, onClock);
      const own = target.share === null ? unitLengthByDay(target.unit, onClock) : null;
      // A promised time is missed by the time beyond it, whatever else is known.
      if (own !== null && start !== null)
        return working.compute(
          'Failure',
          // A third of an hour has no end of digits: what is off by less than that is a full step.
          'round(max(result - target, 0) * unit / step_unit, 9)',
          { result, target: start, unit: own, step_unit: step },
          { unit, because: 'Time beyond the promised time; both units in milliseconds.' },
        );
      if (downtime === null || allowed === null) return null;
      const minutes = (time: Decimal) => time.div(step).toDecimalPlaces(30);
      return working.compute(
        'Failure',
        'round(max(D - allowed, 0), 9)',
        { D: minutes(downtime), allowed: minutes(allowed) },
        { unit, because: 'Downtime beyond what the target allows.' },
      );
    }
    case 'case':
      return missedCases === null
        ? null
        : working.compute('Failure', 'missed', { missed: exact(missedCases) }, { unit: 'cases' });
    default:
      return unreachable(unit);
  }
}

/** The full steps of failure that a rate credits; null where they are not known. */
export function fullSteps(
  { step, stepUnit }: Rate,
  target: Target,
  result: Decimal,
  context: CreditContext,
  working: Working,
): Decimal | null {
  if (step === null || exact(step).isZero()) return null;
  const failure = failureOf(stepUnit, target, result, context, working);
  return failure === null
    ? null
    : working.compute(
        'Full steps of failure',
        'floor(failure / step)',
        { failure, step },
        { because: `Each full step of ${step} counts (${stepUnit}).` },
      );
}
