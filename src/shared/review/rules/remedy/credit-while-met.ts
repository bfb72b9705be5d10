import { creditsWhileMet } from '#shared/engine/credits/tiers.ts';
import { perSteps } from '#shared/review/per-commitment.ts';
import type { Rule } from '#shared/review/rule.ts';
import { resultsIn, stepName } from './schedule-words.ts';
import { stepFix, withStep } from './step-fixes.ts';

export const creditWhileMet: Rule = {
  id: 'credit-while-met',
  family: 'remedy',
  title: 'A credit is due although the target is met',
  severity: 'error',
  why: 'The table of credits then promises more than the target says. One of the two figures is wrong.',
  mend: 'Let the first step begin at the target.',
  check: perSteps((view) =>
    creditsWhileMet(view.remedy, view.commitment.target).map(({ index, interval }) => {
      const name = stepName(index);
      return {
        place: view.place('remedy', 'schedule', 'tiers', index, 'worseThan'),
        message: `${name} gives a credit ${resultsIn(view, interval)}, where the target is met.`,
        remedy: `Let ${name.toLowerCase()} begin at the target.`,
        ...stepFix(view, `Let ${name.toLowerCase()} begin at the target`, (tiers) =>
          withStep(tiers, index, { worseThan: 'target' }),
        ),
      };
    }),
  ),
};
