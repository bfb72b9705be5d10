import type { CreditSchedule, CreditTier } from '../remedy.ts';

type Stepped = Extract<CreditSchedule, { readonly shape: 'bounded' | 'cumulative' }>;

/**
 * A further step at the end. In a bounded schedule it begins where the last one ends; a last step
 * without an end has nothing worse than it, so the new one then waits for that end to be set.
 */
export function addStep(schedule: Stepped): Stepped {
  const first = schedule.tiers.length === 0;
  const step: CreditTier = {
    worseThan: first ? 'target' : schedule.shape === 'bounded' ? 'previous' : ('0' as never),
    notWorseThan: null,
    credit: null,
  };
  return { ...schedule, tiers: [...schedule.tiers, step] };
}

/** Without the step at `index`; what is first then begins at the target, so that no gap opens. */
export function removeStep(schedule: Stepped, index: number): Stepped {
  const rest = schedule.tiers.filter((_, at) => at !== index);
  return {
    ...schedule,
    tiers: rest.map((tier, at) =>
      at === 0 && tier.worseThan === 'previous' ? { ...tier, worseThan: 'target' } : tier,
    ),
  };
}

/** The schedule in another shape. Starts that were shared become figures, and the other way round. */
export function reshape(schedule: CreditSchedule, shape: CreditSchedule['shape']): CreditSchedule {
  if (schedule.shape === shape) return schedule;
  if (shape === 'rate')
    return { shape: 'rate', credit: null, step: null, stepUnit: 'percentage-point' };
  if (schedule.shape === 'rate')
    return { shape, tiers: [{ worseThan: 'target', notWorseThan: null, credit: schedule.credit }] };
  return shape === 'cumulative'
    ? withoutLowerBounds(schedule.tiers)
    : withBothBounds(schedule.tiers);
}

const withoutLowerBounds = (tiers: readonly CreditTier[]): CreditSchedule => ({
  shape: 'cumulative',
  tiers: tiers.map((tier, at) => ({
    ...tier,
    worseThan:
      tier.worseThan === 'previous' ? (tiers[at - 1]?.notWorseThan ?? 'target') : tier.worseThan,
    notWorseThan: null,
  })),
});

const withBothBounds = (tiers: readonly CreditTier[]): CreditSchedule => ({
  shape: 'bounded',
  tiers: tiers.map((tier, at) => {
    const next = tiers[at + 1]?.worseThan;
    const isFigure = next !== undefined && next !== 'target' && next !== 'previous';
    return {
      ...tier,
      worseThan: at === 0 ? tier.worseThan : 'previous',
      notWorseThan: isFigure ? next : null,
    };
  }),
});
