import { exact } from '#shared/base/decimal.ts';
import { perCommitment } from '#shared/review/per-commitment.ts';
import type { Rule } from '#shared/review/rule.ts';

export const targetOver100: Rule = {
  id: 'target-over-100',
  family: 'commitment',
  title: 'A target is above 100 percent',
  severity: 'error',
  why: 'A share cannot exceed 100%, so the figure is a slip, often a missing point: 999 instead of 99.9.',
  mend: 'Correct the figure.',
  check: perCommitment(({ commitment: { kind, target }, format, place }) =>
    target.unit === 'percent' &&
    target.value !== null &&
    // A custom figure may well grow beyond the whole: 120% of last year.
    kind !== 'custom' &&
    exact(target.value).greaterThan(100)
      ? {
          place: place('target', 'value'),
          message: `The target is ${format.percent(target.value)}.`,
          remedy: 'Enter a figure up to 100.',
        }
      : null,
  ),
};
