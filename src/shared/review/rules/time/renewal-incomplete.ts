import type { Found, Rule } from '#shared/review/rule.ts';

export const renewalIncomplete: Rule = {
  id: 'renewal-incomplete',
  family: 'time',
  title: 'An automatic renewal is not complete',
  severity: 'warning',
  why: 'Without a length nobody knows for how long the agreement is renewed; without a notice nobody knows until when it can be refused.',
  mend: 'Enter the length of the renewal and the notice against it.',
  check: ({ agreement: { term } }) => {
    const { kind, length, notice } = term.renewal;
    if (kind !== 'automatic') return [];
    const found: Found[] = [];
    if (length === null)
      found.push({
        place: { path: '/term/renewal/length', label: 'Term › Renewal › Length' },
        message: 'The renewal has no length.',
        remedy: 'Enter for how long the agreement is renewed.',
      });
    if (notice === null)
      found.push({
        place: { path: '/term/renewal/notice', label: 'Term › Renewal › Notice' },
        message: 'It is not said until when the renewal can be refused.',
        remedy: 'Enter the notice against renewal.',
      });
    return found;
  },
};
