import { mendCredits } from '#shared/review/edits.ts';
import { perCredits } from '#shared/review/per-commitment.ts';
import type { Rule } from '#shared/review/rule.ts';

export const creditWithoutClaimRule: Rule = {
  id: 'credit-without-claim-rule',
  family: 'remedy',
  title: 'A credit must be claimed, and nobody says how',
  severity: 'warning',
  why: 'A customer that does not know how to claim loses the credit, or claims in a way that is then refused.',
  mend: 'State the form of a claim and where it goes, or let credits be granted without a claim.',
  check: perCredits(({ commitment, remedy: { claim }, place }) =>
    claim.required && claim.form.trim() === ''
      ? {
          place: place('remedy', 'claim', 'form'),
          message:
            'Credits are granted only when they are claimed, but the form of a claim is not stated.',
          remedy: 'Say how and to whom a claim is made.',
          fix: mendCredits(commitment.id, 'Let claims be made in writing', (remedy) => ({
            ...remedy,
            claim: { ...remedy.claim, form: 'in writing' },
          })),
        }
      : null,
  ),
};
