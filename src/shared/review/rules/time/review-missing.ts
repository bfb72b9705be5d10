import type { Rule } from '#shared/review/rule.ts';

export const reviewMissing: Rule = {
  id: 'review-missing',
  family: 'time',
  title: 'The agreement is never reviewed',
  severity: 'advice',
  why: 'Targets that nobody looks at again fit the business of the year in which they were written.',
  mend: 'Agree how often the parties review the results and the targets.',
  check: ({ agreement: { term } }) =>
    term.review === null
      ? [
          {
            place: { path: '/term/review', label: 'Term › Review' },
            message: 'It is not said how often the parties review this agreement.',
            remedy: 'Choose how often, such as quarterly.',
            fix: {
              label: 'Review it quarterly',
              apply: (agreement) =>
                agreement.term.review === null
                  ? { ...agreement, term: { ...agreement.term, review: 'quarterly' } }
                  : agreement,
            },
          },
        ]
      : [],
};
