import { duration } from '#shared/agreement/duration.ts';
import { mendCredits } from '#shared/review/edits.ts';
import { perCredits } from '#shared/review/per-commitment.ts';
import type { Rule } from '#shared/review/rule.ts';

export const claimDeadlineMissing: Rule = {
  id: 'claim-deadline-missing',
  family: 'remedy',
  title: 'Claims have no deadline',
  severity: 'warning',
  why: 'The provider cannot close its books, and the customer cannot know when it is too late.',
  mend: 'State the time for a claim; 30 days after the end of the measurement window is usual.',
  check: perCredits(({ commitment, remedy: { claim }, format, place }) =>
    claim.required && claim.deadline === null
      ? {
          place: place('remedy', 'claim', 'deadline'),
          message:
            'Credits must be claimed, but no time is stated within which this is to be done.',
          remedy: `State a time, such as 30 days after ${format.choice('claimStart', claim.from)}.`,
          fix: mendCredits(commitment.id, 'Give 30 days for a claim', (remedy) => ({
            ...remedy,
            claim: { ...remedy.claim, deadline: duration(30, 'day') },
          })),
        }
      : null,
  ),
};
