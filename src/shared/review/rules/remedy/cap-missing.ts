import { mendCredits } from '#shared/review/edits.ts';
import { perSteps } from '#shared/review/per-commitment.ts';
import type { Rule } from '#shared/review/rule.ts';
import { largestCredit } from './credit-sizes.ts';
import { creditWords } from './schedule-words.ts';

export const capMissing: Rule = {
  id: 'cap-missing',
  family: 'remedy',
  title: 'Credits have no cap',
  severity: 'advice',
  why: 'With a cap both sides know what the worst month costs, and a court sees that the sum was weighed.',
  mend: 'State the most that one period can cost, usually the largest step.',
  check: perSteps((view) => {
    const { commitment, remedy } = view;
    if (remedy.cap !== null) return null;
    const largest = largestCredit(remedy, commitment.target);
    const unit = remedy.unit === 'multiple' ? null : remedy.unit;
    return {
      place: view.place('remedy', 'cap'),
      message: 'Nothing is said about the most that one period can cost.',
      remedy: 'State a cap.',
      ...(largest === null || unit === null
        ? {}
        : {
            fix: mendCredits(
              commitment.id,
              `Cap the credits at ${creditWords(view, largest)}`,
              (mended) => ({ ...mended, cap: { value: largest, unit } }),
            ),
          }),
    };
  }),
};
