import type { Rule } from '#shared/review/rule.ts';

export const termLengthMissing: Rule = {
  id: 'term-length-missing',
  family: 'time',
  title: 'A term without length cannot be renewed',
  severity: 'warning',
  why: 'What never ends is never renewed: with a renewal but no length nobody knows when the notice against it is due.',
  mend: 'Enter the length of the term, or take the renewal out.',
  check: ({ agreement: { term } }) =>
    term.renewal.kind !== 'none' && term.length === null
      ? [
          {
            place: { path: '/term/length', label: 'Term › Length' },
            message: 'A renewal is agreed, but the term has no length.',
            remedy: 'Enter the length, or choose no renewal.',
            fix: {
              label: 'Choose no renewal',
              apply: (agreement) =>
                agreement.term.length === null
                  ? {
                      ...agreement,
                      term: {
                        ...agreement.term,
                        renewal: { kind: 'none', length: null, notice: null },
                      },
                    }
                  : agreement,
            },
          },
        ]
      : [],
};
