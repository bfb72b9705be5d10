import { exact } from '#shared/base/decimal.ts';
import { tierIntervals } from '#shared/engine/credits/tiers.ts';
import { perCredits, type CreditsView } from '#shared/review/per-commitment.ts';
import type { Found, Rule } from '#shared/review/rule.ts';
import { stepName } from './schedule-words.ts';

export const creditEmptyStep: Rule = {
  id: 'credit-empty-step',
  family: 'remedy',
  title: 'A credit step lacks a figure',
  severity: 'error',
  why: 'A step without its credit, or without its start, promises something that nobody can compute.',
  mend: 'Give every step its figures, or remove the step.',
  check: perCredits((view) => {
    const { schedule } = view.remedy;
    return schedule.shape === 'rate'
      ? rateFaults(view, schedule)
      : stepFaults(view, schedule.tiers);
  }),
};

type Schedule = CreditsView['remedy']['schedule'];

function rateFaults(
  { place }: CreditsView,
  { credit, step }: Extract<Schedule, { readonly shape: 'rate' }>,
): readonly Found[] {
  const found: Found[] = [];
  if (credit === null || exact(credit).isZero())
    found.push({
      place: place('remedy', 'schedule', 'credit'),
      message: 'The rate does not say how much each step of failure earns.',
      remedy: 'Enter the credit for each step.',
    });
  if (step === null || exact(step).isZero())
    found.push({
      place: place('remedy', 'schedule', 'step'),
      message: 'The rate does not say how large a step of failure is.',
      remedy: 'Enter the size of a step, more than zero.',
    });
  return found;
}

function stepFaults(
  { commitment, remedy, place }: CreditsView,
  tiers: Exclude<Schedule, { readonly shape: 'rate' }>['tiers'],
): readonly Found[] {
  if (tiers.length === 0)
    return [
      {
        place: place('remedy', 'schedule', 'tiers'),
        message: 'Credits are promised, but the table has no step.',
        remedy: 'Add a step, or choose another remedy.',
      },
    ];
  const intervals = tierIntervals(remedy, commitment.target);
  return tiers.flatMap(({ credit, worseThan }, index): Found[] => {
    const name = stepName(index);
    const found: Found[] = [];
    if (credit === null || exact(credit).isZero())
      found.push({
        place: place('remedy', 'schedule', 'tiers', index, 'credit'),
        message: `${name} gives no credit.`,
        remedy: `Enter the credit of ${name.toLowerCase()}, or remove it.`,
      });
    if (worseThan === 'previous' && intervals[index]?.interval === null)
      found.push({
        place: place('remedy', 'schedule', 'tiers', index, 'worseThan'),
        message: `${name} begins where the step before it ends, but no such end is set.`,
        remedy: `Enter where the step before ${name.toLowerCase()} ends.`,
      });
    return found;
  });
}
