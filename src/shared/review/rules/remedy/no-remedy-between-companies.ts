import { newImprovementRemedy } from '#shared/agreement/remedy.ts';
import { mendCommitment } from '#shared/review/edits.ts';
import { perCommitment } from '#shared/review/per-commitment.ts';
import type { Rule } from '#shared/review/rule.ts';
import { IMPROVEMENT } from './improvement.ts';

export const noRemedyBetweenCompanies: Rule = {
  id: 'no-remedy-between-companies',
  family: 'remedy',
  title: 'A miss has no consequence',
  severity: 'warning',
  why: 'Without a consequence a customer that is let down can only walk away. With one it knows how it is made good.',
  mend: 'Give the commitment credits, or a duty to improve.',
  check: perCommitment(({ agreement, commitment, place }) =>
    agreement.kind !== 'internal' && commitment.remedy === null
      ? {
          place: place('remedy'),
          message: 'Nothing happens when this commitment is missed.',
          remedy: 'Choose credits, or a duty to improve.',
          fix: mendCommitment(commitment.id, 'Add a duty to improve', (mended) =>
            mended.remedy === null
              ? { ...mended, remedy: { ...newImprovementRemedy(), ...IMPROVEMENT } }
              : mended,
          ),
        }
      : null,
  ),
};
