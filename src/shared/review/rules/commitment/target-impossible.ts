import { exact } from '#shared/base/decimal.ts';
import { isTimeUnit } from '#shared/engine/calendar/unit-length.ts';
import { perCommitment } from '#shared/review/per-commitment.ts';
import type { Rule } from '#shared/review/rule.ts';

export const targetImpossible: Rule = {
  id: 'target-impossible',
  family: 'commitment',
  title: 'A target can never be kept',
  severity: 'error',
  why: 'Nothing runs without a failure and nothing happens in no time. Who signs it has already broken it.',
  mend: 'Choose a target that the work can meet.',
  check: perCommitment(({ commitment: { kind, target }, format, place }) => {
    if (target.value === null) return null;
    const value = exact(target.value);
    const here = { place: place('target', 'value') };
    if (target.unit === 'percent' && target.comparator === 'more-than' && value.equals(100))
      return { ...here, message: 'More than 100% cannot be reached.', remedy: 'Say “at least”.' };
    if (target.comparator === 'less-than' && value.isZero())
      return { ...here, message: 'Less than nothing cannot be reached.', remedy: 'Say “at most”.' };
    if (kind === 'availability' && target.unit === 'percent' && value.equals(100))
      return {
        ...here,
        message: 'An availability of 100% allows no second of downtime, ever.',
        remedy: 'Choose what can be kept, such as 99.9%.',
      };
    if (isTimeUnit(target.unit) && value.isZero() && target.comparator === 'at-most')
      return {
        ...here,
        message: `The target is ${format.measure(target.value, target)}: nothing happens in no time.`,
        remedy: 'Enter a time that the work can meet.',
      };
    return null;
  }),
};
