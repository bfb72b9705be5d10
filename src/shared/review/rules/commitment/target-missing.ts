import { perCommitment } from '#shared/review/per-commitment.ts';
import type { Rule } from '#shared/review/rule.ts';

export const targetMissing: Rule = {
  id: 'target-missing',
  family: 'commitment',
  title: 'A commitment has no target',
  // A blank still to fill: it stops the export anyway, and a template may leave it open.
  severity: 'warning',
  why: 'Without a figure there is nothing to keep and nothing to miss.',
  mend: 'Enter the target, or remove the commitment.',
  check: perCommitment(({ commitment: { target }, place }) =>
    target.value === null
      ? {
          place: place('target', 'value'),
          message: 'The commitment has no target.',
          remedy: 'Enter the target, or remove the commitment.',
        }
      : null,
  ),
};
