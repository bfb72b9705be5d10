import { newImprovementRemedy } from '#shared/agreement/remedy.ts';
import { mendCommitment } from '#shared/review/edits.ts';
import { perCredits } from '#shared/review/per-commitment.ts';
import type { Rule } from '#shared/review/rule.ts';
import { IMPROVEMENT } from './improvement.ts';

export const creditsBetweenTeams: Rule = {
  id: 'credits-between-teams',
  family: 'remedy',
  title: 'Teams of one company owe each other credits',
  severity: 'warning',
  why: 'Money that moves from one cost centre to another mends nothing, and makes teams argue about figures.',
  mend: 'Agree a duty to improve and an escalation instead.',
  check: perCredits(({ agreement, commitment, place }) =>
    agreement.kind === 'internal'
      ? {
          place: place('remedy'),
          message: 'The agreement is between teams, and a miss of this commitment earns credits.',
          remedy: 'Replace the credits by a duty to improve.',
          fix: mendCommitment(
            commitment.id,
            'Replace the credits by a duty to improve',
            (mended) => ({
              ...mended,
              remedy: { ...newImprovementRemedy(), ...IMPROVEMENT },
            }),
          ),
        }
      : null,
  ),
};
