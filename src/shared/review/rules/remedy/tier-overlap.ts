import { overlapsOf } from '#shared/engine/credits/tiers.ts';
import { perSteps } from '#shared/review/per-commitment.ts';
import type { Rule } from '#shared/review/rule.ts';
import { resultsIn, sentence, stepName } from './schedule-words.ts';
import { stepFix, withStep } from './step-fixes.ts';

export const tierOverlap: Rule = {
  id: 'tier-overlap',
  family: 'remedy',
  title: 'Credit steps overlap',
  severity: 'error',
  why: 'Two credits are stated for one and the same result. Which of them is due is then a matter of argument.',
  mend: 'Let each step begin where the one before it ends.',
  check: perSteps((view) => {
    const { commitment, remedy, schedule, place } = view;
    return overlapsOf(remedy, commitment.target).map(({ steps: [first, second], interval }) => {
      const [one, other] = [stepName(first), stepName(second).toLowerCase()];
      const end = schedule.tiers[first]?.notWorseThan ?? null;
      const start = schedule.tiers[second]?.worseThan;
      const shift =
        end !== null
          ? stepFix(view, `Let ${other} begin where ${one.toLowerCase()} ends`, (tiers) =>
              withStep(tiers, second, { worseThan: second === first + 1 ? 'previous' : end }),
            )
          : {};
      const cut =
        start !== undefined && start !== 'target' && start !== 'previous'
          ? stepFix(view, `Let ${one.toLowerCase()} end where ${other} begins`, (tiers) =>
              withStep(tiers, first, { notWorseThan: start }),
            )
          : {};
      const where =
        schedule.shape === 'cumulative'
          ? 'Both begin at the same result.'
          : `${sentence(resultsIn(view, interval))} both apply.`;
      return {
        place: place('remedy', 'schedule', 'tiers', second),
        message: `${one} and ${other} overlap. ${where}`,
        remedy: `Let ${other} begin where ${one.toLowerCase()} ends.`,
        ...('fix' in shift ? shift : schedule.shape === 'bounded' ? cut : {}),
      };
    });
  }),
};
