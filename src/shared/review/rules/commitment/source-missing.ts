import { perCommitment } from '#shared/review/per-commitment.ts';
import type { Rule } from '#shared/review/rule.ts';

export const sourceMissing: Rule = {
  id: 'source-missing',
  family: 'commitment',
  title: 'A commitment has no source of figures',
  severity: 'warning',
  why: 'Two systems give two results. Without a named source each side brings its own.',
  mend: 'Name the system or record that the figures come from.',
  check: perCommitment(({ commitment: { measurement }, place }) =>
    measurement.source.trim() === ''
      ? {
          place: place('measurement', 'source'),
          message: 'It is not said where the figures come from.',
          remedy: 'Name the system or record that is read.',
        }
      : null,
  ),
};
