import { isBetweenCompanies } from '#shared/review/people/between-companies.ts';
import type { Rule } from '#shared/review/rule.ts';

export const courtsMissing: Rule = {
  id: 'courts-missing',
  family: 'people',
  title: 'No courts are agreed',
  severity: 'warning',
  why: 'Where a dispute is heard decides its cost and its language. It is settled in a line now or in months then.',
  mend: 'Enter the courts, or the place and rules of arbitration.',
  check: ({ agreement }) =>
    isBetweenCompanies(agreement) && agreement.courts.trim() === ''
      ? [
          {
            place: { path: '/courts', label: 'Courts' },
            message: 'The agreement does not say which courts decide.',
            remedy: 'Enter the courts.',
          },
        ]
      : [],
};
