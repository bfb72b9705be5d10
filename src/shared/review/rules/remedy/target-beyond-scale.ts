import { scheduleScale } from '#shared/agreement/commitment.ts';
import { exact } from '#shared/base/decimal.ts';
import { perSteps } from '#shared/review/per-commitment.ts';
import type { Rule } from '#shared/review/rule.ts';
import { onScale, stepName } from './schedule-words.ts';

export const targetBeyondScale: Rule = {
  id: 'target-beyond-scale',
  family: 'remedy',
  title: 'A credit step lies beyond 100 percent',
  severity: 'error',
  why: 'A share cannot exceed 100%, so the figure is a slip, often a missing point: 999 instead of 99.9.',
  mend: 'Correct the figure.',
  check: perSteps((view) => {
    const { commitment, schedule, place } = view;
    if (scheduleScale(commitment.target).measure.unit !== 'percent') return null;
    return schedule.tiers.flatMap((tier, index) =>
      (['worseThan', 'notWorseThan'] as const).flatMap((end) => {
        const figure = tier[end];
        if (figure === null || figure === 'target' || figure === 'previous') return [];
        if (!exact(figure).greaterThan(100)) return [];
        const where = end === 'worseThan' ? 'begins' : 'ends';
        return [
          {
            place: place('remedy', 'schedule', 'tiers', index, end),
            message: `${stepName(index)} ${where} at ${onScale(view, figure)}.`,
            remedy: 'Enter a figure up to 100.',
          },
        ];
      }),
    );
  }),
};
