import { partiesOf } from '#shared/review/people/parties.ts';
import type { Rule } from '#shared/review/rule.ts';

export const partyCount: Rule = {
  id: 'party-count',
  family: 'people',
  title: 'An agreement needs two parties',
  severity: 'error',
  why: 'Nobody can owe anything to itself: with one party there is no agreement.',
  mend: 'Add the other party.',
  check: ({ agreement }) => {
    const count = partiesOf(agreement).length;
    return count >= 2
      ? []
      : [
          {
            place: { path: '/stakeholders', label: 'Stakeholders' },
            message: count === 0 ? 'There are no parties yet.' : 'There is only one party.',
            remedy: 'Add the stakeholders between whom the agreement is made.',
          },
        ];
  },
};
