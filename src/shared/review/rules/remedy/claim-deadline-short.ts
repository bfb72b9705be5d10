import { duration } from '#shared/agreement/duration.ts';
import { mendCredits } from '#shared/review/edits.ts';
import { calendarDays } from '#shared/review/lengths.ts';
import { perCredits } from '#shared/review/per-commitment.ts';
import type { Rule } from '#shared/review/rule.ts';

const FEWEST_DAYS = 10;

export const claimDeadlineShort: Rule = {
  id: 'claim-deadline-short',
  family: 'remedy',
  title: 'The time for a claim is very short',
  severity: 'warning',
  why: 'A customer learns of a miss from the report. A credit that lapses before anyone can see the figures is no credit, and may be struck out as unfair.',
  mend: 'Give at least 10 days; 30 days are usual.',
  check: perCredits(({ commitment, remedy: { claim }, format, place }) =>
    claim.required && claim.deadline !== null && calendarDays(claim.deadline).lessThan(FEWEST_DAYS)
      ? {
          place: place('remedy', 'claim', 'deadline'),
          message: `A credit lapses if it is not claimed within ${format.duration(claim.deadline)}.`,
          remedy: `Give at least ${FEWEST_DAYS} days; 30 days are usual.`,
          fix: mendCredits(commitment.id, 'Give 30 days for a claim', (remedy) => ({
            ...remedy,
            claim: { ...remedy.claim, deadline: duration(30, 'day') },
          })),
        }
      : null,
  ),
};
