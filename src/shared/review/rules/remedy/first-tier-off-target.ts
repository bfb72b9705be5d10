import { perSteps } from '#shared/review/per-commitment.ts';
import type { Rule } from '#shared/review/rule.ts';
import { gapsBetweenSteps } from './gaps.ts';
import { resultsIn, stepName } from './schedule-words.ts';
import { stepFix, withStep } from './step-fixes.ts';

export const firstTierOffTarget: Rule = {
  id: 'first-tier-off-target',
  family: 'remedy',
  title: 'The first credit step does not begin at the target',
  severity: 'error',
  why: 'A miss that is small enough has no consequence, so the true target is lower than the one that is promised.',
  mend: 'Let the first step begin at the target, or lower the target to where the first step begins.',
  check: perSteps((view) =>
    gapsBetweenSteps(view)
      .filter(({ atTarget }) => atTarget)
      .map(({ results, behind }) => {
        const index = behind ?? 0;
        const step = stepName(index).toLowerCase();
        return {
          place: view.place('remedy', 'schedule', 'tiers', index, 'worseThan'),
          message: `The target is missed ${resultsIn(view, results)}, and no step applies there.`,
          remedy: `Let ${step} begin at the target.`,
          ...stepFix(view, `Let ${step} begin at the target`, (tiers) =>
            withStep(tiers, index, { worseThan: 'target' }),
          ),
        };
      }),
  ),
};
