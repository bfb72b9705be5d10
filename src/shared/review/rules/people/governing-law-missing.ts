import { isBetweenCompanies } from '#shared/review/people/between-companies.ts';
import type { Rule } from '#shared/review/rule.ts';

export const governingLawMissing: Rule = {
  id: 'governing-law-missing',
  family: 'people',
  title: 'No law is chosen',
  severity: 'warning',
  why: 'Whether a credit is a penalty, and what liability can be limited, differs from law to law. Without a choice the courts look for the law that is closest.',
  mend: 'Enter the governing law.',
  check: ({ agreement }) =>
    isBetweenCompanies(agreement) && agreement.governingLaw.trim() === ''
      ? [
          {
            place: { path: '/governingLaw', label: 'Governing law' },
            message: 'The agreement does not say which law governs it.',
            remedy: 'Enter the governing law.',
          },
        ]
      : [],
};
