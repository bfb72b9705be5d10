import type { CreditSchedule, CreditTier } from '../remedy.ts';

type Stepped = Extract<CreditSchedule, { readonly shape: 'bounded' | 'cumulative' }>;

/**
 * A further step at the end, the first one at the target. It begins where the last one ends; where
 * no figure for that is set yet, assembling asks for it.
 */
export function addStep(schedule: Stepped): Stepped {
  const worseThan = schedule.tiers.length === 0 ? 'target' : 'previous';
  return {
    ...schedule,
    tiers: [...schedule.tiers, { worseThan, notWorseThan: null, credit: null }],
  };
}

/** Changes one step; a first step without a start of its own begins at the target. */
export const changeStep = (
  schedule: Stepped,
  index: number,
  change: Partial<CreditTier>,
): Stepped => ({
  ...schedule,
  tiers: schedule.tiers.map((tier, at) => {
    const next = at === index ? { ...tier, ...change } : tier;
    return at === 0 && next.worseThan === 'previous' ? { ...next, worseThan: 'target' } : next;
  }),
});

/**
 * Without the step at `index`. The others still cover the same results: what is first now begins
 * where the first one began, and what is last now ends where the last one ended.
 */
export function removeStep(schedule: Stepped, index: number): Stepped {
  const first = schedule.tiers[0];
  const last = schedule.tiers.at(-1);
  const rest = schedule.tiers.filter((_, at) => at !== index);
  return {
    ...schedule,
    tiers: rest.map((tier, at) => ({
      ...tier,
      worseThan: at === 0 && first ? first.worseThan : tier.worseThan,
      notWorseThan: at === rest.length - 1 && last ? last.notWorseThan : tier.notWorseThan,
    })),
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
      tier.worseThan === 'previous' ? (tiers[at - 1]?.notWorseThan ?? 'previous') : tier.worseThan,
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
