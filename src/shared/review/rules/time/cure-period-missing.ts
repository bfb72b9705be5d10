import type { Rule } from '#shared/review/rule.ts';

export const curePeriodMissing: Rule = {
  id: 'cure-period-missing',
  family: 'time',
  title: 'There is no time to mend a breach',
  severity: 'warning',
  why: 'Without a cure period it is open how long the other party has before the agreement can be ended, and both sides will say what suits them.',
  mend: 'Enter the cure period.',
  check: ({ agreement: { termination } }) =>
    termination.cause && termination.cause.cure === null
      ? [
          {
            place: { path: '/termination/cause/cure', label: 'Termination › Cause › Cure period' },
            message: 'A breach allows termination, but the time to mend it is missing.',
            remedy: 'Enter the cure period.',
          },
        ]
      : [],
};
