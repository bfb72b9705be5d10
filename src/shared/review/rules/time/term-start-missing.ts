import type { Rule } from '#shared/review/rule.ts';

export const termStartMissing: Rule = {
  id: 'term-start-missing',
  family: 'time',
  title: 'The term has no start',
  severity: 'warning',
  why: 'From which day the commitments apply decides the first window, the end, and every renewal.',
  mend: 'Enter the day on which the term begins.',
  check: ({ agreement: { term } }) =>
    term.start === null
      ? [
          {
            place: { path: '/term/start', label: 'Term › Start' },
            message: 'The agreement does not say from which day it applies.',
            remedy: 'Enter the start of the term.',
          },
        ]
      : [],
};
