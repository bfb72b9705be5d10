import type { CreditRemedy } from '#shared/agreement/remedy.ts';
import type { Target } from '#shared/agreement/commitment.ts';
import { isEmpty } from '#shared/engine/credits/interval.ts';
import {
  creditsWhileMet,
  gapsOf,
  overlapsOf,
  tierIntervals,
} from '#shared/engine/credits/tiers.ts';
import { mendSteps, type Stepped } from '#shared/review/edits.ts';
import type { StepsView } from '#shared/review/per-commitment.ts';
import type { Found } from '#shared/review/rule.ts';

type Tiers = Stepped['tiers'];

/**
 * A change of the steps, offered only where it leaves fewer faults than there were: a fix that
 * moves a gap to another place is none.
 */
export function stepFix(
  { commitment, remedy, schedule }: StepsView,
  label: string,
  edit: (tiers: Tiers) => Tiers,
): Pick<Found, 'fix'> {
  const mended: CreditRemedy = {
    ...remedy,
    schedule: { ...schedule, tiers: edit(schedule.tiers) },
  };
  const { target } = commitment;
  return faults(mended, target) < faults(remedy, target)
    ? { fix: mendSteps(commitment.id, label, (steps) => ({ ...steps, tiers: edit(steps.tiers) })) }
    : {};
}

const faults = (remedy: CreditRemedy, target: Target): number =>
  gapsOf(remedy, target).length +
  overlapsOf(remedy, target).length +
  creditsWhileMet(remedy, target).length +
  tierIntervals(remedy, target).filter(({ interval }) => interval === null || isEmpty(interval))
    .length;

/** The steps with one of them changed. */
export const withStep = (tiers: Tiers, index: number, change: Partial<Tiers[number]>): Tiers =>
  tiers.map((tier, at) => (at === index ? { ...tier, ...change } : tier));
