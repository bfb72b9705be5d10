import { mendCredits } from '#shared/review/edits.ts';
import { perCredits } from '#shared/review/per-commitment.ts';
import type { Rule } from '#shared/review/rule.ts';
import { capWords } from './cap-words.ts';
import { isMore, largestCredit } from './credit-sizes.ts';
import { creditWords } from './schedule-words.ts';

export const capUnreachable: Rule = {
  id: 'cap-unreachable',
  family: 'remedy',
  title: 'The cap can never be reached',
  severity: 'warning',
  why: 'The cap looks like what a bad month can cost, but no result leads there. The customer expects more than it will get.',
  mend: 'Lower the cap to the largest step, or add a step that reaches it.',
  check: perCredits((view) => {
    const { commitment, remedy } = view;
    const largest = largestCredit(remedy, commitment.target);
    if (remedy.cap === null || largest === null) return null;
    const { cap } = remedy;
    if (isMore(cap, { value: largest, unit: remedy.unit }) !== true) return null;
    const reached = creditWords(view, largest);
    const unit = remedy.unit === 'multiple' ? null : remedy.unit;
    return {
      place: view.place('remedy', 'cap'),
      message: `The cap is ${capWords(view, cap)}, but the largest credit is ${reached}.`,
      remedy: `Lower the cap to ${reached}, or add a step that reaches it.`,
      ...(unit === null
        ? {}
        : {
            fix: mendCredits(commitment.id, `Lower the cap to ${reached}`, (mended) => ({
              ...mended,
              cap: { value: largest, unit },
            })),
          }),
    };
  }),
};
