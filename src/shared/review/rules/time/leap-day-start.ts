import type { Rule } from '#shared/review/rule.ts';

export const leapDayStart: Rule = {
  id: 'leap-day-start',
  family: 'time',
  title: 'The term begins on 29 February',
  severity: 'advice',
  why: 'Most years do not have that day; when the agreement ends and what its anniversary is becomes a question.',
  mend: 'Begin on 1 March, or say on which day the years end.',
  check: ({ agreement: { term } }) =>
    term.start?.endsWith('-02-29')
      ? [
          {
            place: { path: '/term/start', label: 'Term › Start' },
            message: 'The start has no anniversary in most years.',
            remedy: 'Begin on 28 February or 1 March.',
          },
        ]
      : [],
};
