import { exact } from '#shared/base/decimal.ts';
import { piecesOf } from '#shared/engine/credits/tiers.ts';
import { mendSteps } from '#shared/review/edits.ts';
import { perSteps, type StepsView } from '#shared/review/per-commitment.ts';
import type { Found, Rule } from '#shared/review/rule.ts';
import { creditWords, resultsIn, sentence, stepName } from './schedule-words.ts';

export const tiersNotMonotone: Rule = {
  id: 'tiers-not-monotone',
  family: 'remedy',
  title: 'A worse result earns less',
  severity: 'error',
  why: 'Whoever owes the service would pay less by letting it get worse. No reader will believe that this was meant.',
  mend: 'Let the credits rise, or at least not fall, from step to step.',
  check: perSteps((view) => {
    const { commitment, remedy, place } = view;
    const found: Found[] = [];
    let highest: { readonly index: number; readonly credit: string } | null = null;
    for (const { interval, step } of piecesOf(remedy, commitment.target)) {
      if (step === null || step.credit === null) continue;
      if (highest !== null && exact(step.credit).lessThan(exact(highest.credit))) {
        found.push({
          place: place('remedy', 'schedule', 'tiers', step.index, 'credit'),
          message: `${sentence(resultsIn(view, interval))} ${stepName(step.index).toLowerCase()} gives ${creditWords(view, step.credit)}, less than the ${creditWords(view, highest.credit as typeof step.credit)} of ${stepName(highest.index).toLowerCase()} for better results.`,
          remedy: 'Let the credit rise with the failure.',
          ...risingCredits(view),
        });
      } else highest = { index: step.index, credit: step.credit };
    }
    return found;
  }),
};

/** The same credits, the lowest for the best results; none where a step has no credit yet. */
function risingCredits({ commitment, remedy, schedule }: StepsView): Pick<Found, 'fix'> {
  const steps = piecesOf(remedy, commitment.target).flatMap(({ step }) =>
    step === null ? [] : [step.index],
  );
  const order = [...new Set(steps)];
  const credits = schedule.tiers.map(({ credit }) => credit);
  if (order.length !== credits.length || credits.some((credit) => credit === null)) return {};
  const rising = [...credits].sort((a, b) => exact(a!).comparedTo(exact(b!)));
  return {
    fix: mendSteps(commitment.id, 'Sort the credits so that they rise', (mended) => ({
      ...mended,
      tiers: mended.tiers.map((tier, at) => ({
        ...tier,
        credit: rising[order.indexOf(at)] ?? tier.credit,
      })),
    })),
  };
}
