import type { Rule } from '#shared/review/rule.ts';

export const convenienceNoticeMissing: Rule = {
  id: 'convenience-notice-missing',
  family: 'time',
  title: 'A termination without reason has no notice',
  severity: 'warning',
  why: 'Without a notice the other party may find the service ended tomorrow, or the right contested.',
  mend: 'Enter the notice.',
  check: ({ agreement: { termination } }) =>
    termination.convenience && termination.convenience.notice === null
      ? [
          {
            place: {
              path: '/termination/convenience/notice',
              label: 'Termination › Convenience › Notice',
            },
            message: 'The agreement may be ended without a reason, but the notice is missing.',
            remedy: 'Enter the notice.',
          },
        ]
      : [],
};
