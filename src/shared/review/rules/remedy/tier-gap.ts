import { perSteps } from '#shared/review/per-commitment.ts';
import type { Rule } from '#shared/review/rule.ts';
import { gapsBetweenSteps } from './gaps.ts';
import { onScale, resultsIn, sentence, stepName } from './schedule-words.ts';
import { stepFix, withStep } from './step-fixes.ts';

export const tierGap: Rule = {
  id: 'tier-gap',
  family: 'remedy',
  title: 'Credit steps leave a gap',
  severity: 'error',
  why: 'For a result in the gap the table states no credit although the target is missed. Both sides will read it their own way.',
  mend: 'Let each step begin where the one before it ends, and leave the last one without an end.',
  check: perSteps((view) => {
    const { schedule, place } = view;
    return gapsBetweenSteps(view)
      .filter(({ atTarget }) => !atTarget)
      .map(({ results, before, behind }) => {
        const message = `${sentence(resultsIn(view, results))} no step applies.`;
        if (behind === null) {
          const last = before ?? schedule.tiers.length - 1;
          const label = `Let ${stepName(last).toLowerCase()} have no end`;
          return {
            place: place('remedy', 'schedule', 'tiers', last, 'notWorseThan'),
            message,
            remedy: 'Let the last step apply however bad the result is.',
            ...stepFix(view, label, (tiers) => withStep(tiers, last, { notWorseThan: null })),
          };
        }
        const end = before === null ? null : (schedule.tiers[before]?.notWorseThan ?? null);
        const here = {
          place: place('remedy', 'schedule', 'tiers', behind, 'worseThan'),
          message,
        };
        if (end === null)
          return {
            ...here,
            remedy: `Let ${stepName(behind).toLowerCase()} begin where another ends.`,
          };
        const label = `Let ${stepName(behind).toLowerCase()} begin at ${onScale(view, end)}`;
        const worseThan = before === behind - 1 ? 'previous' : end;
        return {
          ...here,
          remedy: `${label}.`,
          ...stepFix(view, label, (tiers) => withStep(tiers, behind, { worseThan })),
        };
      });
  }),
};
