import { exact } from '#shared/base/decimal.ts';
import { perCommitment } from '#shared/review/per-commitment.ts';
import type { Rule } from '#shared/review/rule.ts';

export const shareOutOfRange: Rule = {
  id: 'share-out-of-range',
  family: 'commitment',
  title: 'A share of cases is not between 0 and 100 percent',
  severity: 'error',
  why: 'No more than all cases can meet a target, and a share of nothing is no promise.',
  mend: 'Enter a share above 0 and up to 100 percent.',
  check: perCommitment(({ commitment: { target }, format, place }) =>
    target.share !== null && (exact(target.share).greaterThan(100) || exact(target.share).isZero())
      ? {
          place: place('target', 'share'),
          message: `The target is to be met in ${format.percent(target.share)} of cases.`,
          remedy: 'Enter a share above 0 and up to 100 percent.',
        }
      : null,
  ),
};
