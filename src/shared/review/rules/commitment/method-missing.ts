import { perCommitment } from '#shared/review/per-commitment.ts';
import type { Rule } from '#shared/review/rule.ts';

export const methodMissing: Rule = {
  id: 'method-missing',
  family: 'commitment',
  title: 'A commitment has no method of measurement',
  severity: 'warning',
  why: 'What is counted, and how, decides whether the target was met.',
  mend: 'Describe how the result is calculated from the source.',
  check: perCommitment(({ commitment: { measurement }, place }) =>
    measurement.method.trim() === ''
      ? {
          place: place('measurement', 'method'),
          message: 'It is not said how the result is measured.',
          remedy: 'Describe what is counted, and how.',
        }
      : null,
  ),
};
