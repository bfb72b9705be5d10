import { recordName } from '#shared/agreement/record-name.ts';
import { perCommitment } from '#shared/review/per-commitment.ts';
import { earlierTwin, sameTarget } from './twins.ts';
import type { Rule } from '#shared/review/rule.ts';

export const duplicateMeasure: Rule = {
  id: 'duplicate-measure',
  family: 'commitment',
  title: 'Two commitments measure the same thing',
  severity: 'warning',
  why: 'Each miss counts twice, for credits and for termination, and every change must be made in two places.',
  mend: 'Keep one of them.',
  check: perCommitment(({ agreement, commitment, place }) => {
    const other = earlierTwin(agreement, commitment);
    return other === null || !sameTarget(other, commitment)
      ? null
      : {
          place: place(),
          message: `“${recordName(agreement, 'commitments', commitment.id)}” promises the same as “${recordName(agreement, 'commitments', other.id)}”.`,
          remedy: 'Keep one of the two.',
        };
  }),
};
