import { recordName } from '#shared/agreement/record-name.ts';
import { dealingsOf } from '#shared/review/people/dealings.ts';
import { stakeholderPlace } from '#shared/review/people/parties.ts';
import type { Rule } from '#shared/review/rule.ts';

export const stakeholderWithoutPart: Rule = {
  id: 'stakeholder-without-part',
  family: 'people',
  title: 'A stakeholder owes nothing and is owed nothing',
  severity: 'warning',
  why: 'A stakeholder without a part in any commitment, report or service is either a leftover, or something that it should owe was forgotten.',
  mend: 'Say what it owes or is owed, or remove it.',
  check: ({ agreement }) => {
    const { owes, isOwed } = dealingsOf(agreement);
    const steps = new Set<string | null>(
      agreement.escalation.map(({ stakeholder }) => stakeholder),
    );
    return (
      agreement.stakeholders
        .filter(({ id }) => !owes.has(id) && !isOwed.has(id))
        // A third party may be there for its responsibilities or the escalation alone.
        .filter(
          ({ id, kind, responsibilities }) =>
            kind !== 'third-party' || (responsibilities.length === 0 && !steps.has(id)),
        )
        .map((stakeholder) => ({
          place: stakeholderPlace(agreement, stakeholder),
          message: `${recordName(agreement, 'stakeholders', stakeholder.id)} owes nothing and is owed nothing.`,
          remedy: 'Name it in a commitment, a report or a service, or remove it.',
        }))
    );
  },
};
