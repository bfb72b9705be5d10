import { scheduleScale } from '#shared/agreement/commitment.ts';
import { exact } from '#shared/base/decimal.ts';
import { isEmpty } from '#shared/engine/credits/interval.ts';
import { scaleOf, tierIntervals } from '#shared/engine/credits/tiers.ts';
import { mendSteps, type Stepped } from '#shared/review/edits.ts';
import { perSteps, type StepsView } from '#shared/review/per-commitment.ts';
import type { Found, Rule } from '#shared/review/rule.ts';
import { onScale, stepName } from './schedule-words.ts';
import { stepFix, withStep } from './step-fixes.ts';

type Tier = Stepped['tiers'][number];

export const tierOrder: Rule = {
  id: 'tier-order',
  family: 'remedy',
  title: 'Credit steps are typed backwards',
  severity: 'error',
  why: 'A step whose ends are exchanged applies to no result at all. Steps listed from the worst to the best are easily misread.',
  mend: 'Type each step from its better to its worse end, and list the steps from the target downwards.',
  check: perSteps((view) => {
    const backwards = emptySteps(view);
    return backwards.length > 0 ? backwards : listedBackwards(view);
  }),
};

function emptySteps(view: StepsView): readonly Found[] {
  const { commitment, remedy, schedule, place } = view;
  return tierIntervals(remedy, commitment.target).flatMap(({ index, interval }) => {
    const tier = schedule.tiers[index]!;
    if (interval === null || !isEmpty(interval) || tier.notWorseThan === null) return [];
    const start = startOf(schedule.tiers, index, commitment.target);
    const end = tier.notWorseThan;
    const name = stepName(index);
    return [
      {
        place: place('remedy', 'schedule', 'tiers', index),
        message:
          start === null
            ? `${name} applies to no result.`
            : `${name} applies to no result: it begins at ${onScale(view, start)} and ends at ${onScale(view, end)}.`,
        remedy: 'Exchange its two figures, or correct the one that is wrong.',
        ...(start === null
          ? {}
          : stepFix(view, `Exchange the two figures of ${name.toLowerCase()}`, (tiers) =>
              withStep(tiers, index, { worseThan: end, notWorseThan: start }),
            )),
      },
    ];
  });
}

function listedBackwards(view: StepsView): readonly Found[] {
  const { commitment, schedule, place } = view;
  const { target } = commitment;
  const starts = schedule.tiers.map((_, index) => startOf(schedule.tiers, index, target));
  if (starts.length < 2 || starts.some((start) => start === null)) return [];
  const { higherIsBetter } = scaleOf(target);
  const order = (a: number, b: number) =>
    exact(starts[a]!).comparedTo(exact(starts[b]!)) * (higherIsBetter ? -1 : 1);
  const sorted = starts.map((_, index) => index).sort(order);
  if (sorted.every((index, at) => order(index, at) === 0)) return [];
  return [
    {
      severity: 'advice',
      place: place('remedy', 'schedule', 'tiers'),
      message: 'The steps are not listed from the best result to the worst.',
      remedy: 'List them from the target downwards.',
      fix: mendSteps(
        commitment.id,
        'List the steps from the best result to the worst',
        (steps) => ({
          ...steps,
          tiers: sorted.map((index) => {
            const tier: Tier = steps.tiers[index] ?? schedule.tiers[index]!;
            return tier.worseThan === 'previous' ? { ...tier, worseThan: starts[index]! } : tier;
          }),
        }),
      ),
    },
  ];
}

/** The figure at which a step begins; null where it is not set. */
function startOf(tiers: readonly Tier[], index: number, target: StepsView['commitment']['target']) {
  const worseThan = tiers[index]?.worseThan;
  if (worseThan === 'target') return scheduleScale(target).start;
  if (worseThan === 'previous') return tiers[index - 1]?.notWorseThan ?? null;
  return worseThan ?? null;
}
