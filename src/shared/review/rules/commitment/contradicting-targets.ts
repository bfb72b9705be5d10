import { recordName } from '#shared/agreement/record-name.ts';
import { perCommitment } from '#shared/review/per-commitment.ts';
import { earlierTwin, sameTarget } from './twins.ts';
import type { Rule } from '#shared/review/rule.ts';

export const contradictingTargets: Rule = {
  id: 'contradicting-targets',
  family: 'commitment',
  title: 'Two commitments contradict each other',
  severity: 'error',
  why: 'The same thing is promised twice with different figures. Each side will read the one that suits it.',
  mend: 'Keep one of them, or say in what they differ.',
  check: perCommitment(({ agreement, commitment, format, place }) => {
    const other = earlierTwin(agreement, commitment);
    if (other === null || sameTarget(other, commitment)) return null;
    return {
      place: place('target', 'value'),
      message: `“${recordName(agreement, 'commitments', other.id)}” promises ${format.target(other.target, true)} for the same thing, “${recordName(agreement, 'commitments', commitment.id)}” ${format.target(commitment.target, true)}.`,
      remedy: 'Keep one of the two, or say in what they differ.',
    };
  }),
};
