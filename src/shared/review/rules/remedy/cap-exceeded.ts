import { mendCredits } from '#shared/review/edits.ts';
import { perSteps } from '#shared/review/per-commitment.ts';
import type { Rule } from '#shared/review/rule.ts';
import { capWords } from './cap-words.ts';
import { isMore } from './credit-sizes.ts';
import { creditWords, stepName } from './schedule-words.ts';

export const capExceeded: Rule = {
  id: 'cap-exceeded',
  family: 'remedy',
  title: 'A credit step is above the cap',
  severity: 'error',
  why: 'The step states a credit that the cap forbids. What is due for such a result is then open to argument.',
  mend: 'Raise the cap to the largest step, or lower the step to the cap.',
  check: perSteps((view) => {
    const { commitment, remedy, schedule, place } = view;
    const { cap, unit } = remedy;
    if (cap === null) return null;
    return schedule.tiers.flatMap(({ credit }, index) => {
      if (credit === null || isMore({ value: credit, unit }, cap) !== true) return [];
      const limit = capWords(view, cap);
      const name = stepName(index);
      return [
        {
          place: place('remedy', 'schedule', 'tiers', index, 'credit'),
          message: `${name} gives ${creditWords(view, credit)}, more than the cap of ${limit}.`,
          remedy: `Raise the cap, or lower ${name.toLowerCase()} to ${limit}.`,
          fix: mendCredits(
            commitment.id,
            `Raise the cap to ${creditWords(view, credit)}`,
            (mended) =>
              unit === 'multiple' ? mended : { ...mended, cap: { value: credit, unit } },
          ),
        },
      ];
    });
  }),
};
