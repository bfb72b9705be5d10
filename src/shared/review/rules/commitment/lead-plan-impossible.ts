import { recordName } from '#shared/agreement/record-name.ts';
import { leadFigures } from '#shared/engine/leads/lead-figures.ts';
import { perCommitment } from '#shared/review/per-commitment.ts';
import type { Rule } from '#shared/review/rule.ts';

export const leadPlanImpossible: Rule = {
  id: 'lead-plan-impossible',
  family: 'commitment',
  title: 'The lead plan gives no number',
  severity: 'warning',
  why: 'The promised number of leads is to follow from the plan, and from this plan none follows. So nobody sees whether the promise reaches the goal.',
  mend: 'Complete the figures of the plan, or do without a plan.',
  check: perCommitment(({ agreement, commitment }) =>
    commitment.leadPlan === null
      ? null
      : leadFigures(
          commitment,
          commitment.leadPlan,
          recordName(agreement, 'commitments', commitment.id),
        ).problems,
  ),
};
