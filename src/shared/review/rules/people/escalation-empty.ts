import type { Rule } from '#shared/review/rule.ts';

export const escalationEmpty: Rule = {
  id: 'escalation-empty',
  family: 'people',
  title: 'There is no escalation',
  severity: 'warning',
  why: 'When a case is stuck, somebody must be able to take it to a person who can decide. Found during the crisis, that person is found late.',
  mend: 'Add the steps of escalation: role, side, and when it takes over.',
  check: ({ agreement: { commitments, escalation } }) =>
    escalation.length === 0 && commitments.length > 0
      ? [
          {
            place: { path: '/escalation', label: 'Escalation' },
            message: 'Nobody takes over when a case is stuck or a target is missed.',
            remedy: 'Add steps of escalation.',
          },
        ]
      : [],
};
