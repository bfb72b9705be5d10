import { isBetweenCompanies } from '#shared/review/people/between-companies.ts';
import type { Rule } from '#shared/review/rule.ts';

export const exitHelpMissing: Rule = {
  id: 'exit-help-missing',
  family: 'time',
  title: 'Nothing is agreed about leaving',
  severity: 'advice',
  why: 'Who leaves depends on the help of the one that is left. What was not agreed at the start is expensive at the end.',
  mend: 'Agree how long the provider helps in the move.',
  check: ({ agreement }) => {
    if (!isBetweenCompanies(agreement)) return [];
    const { exit } = agreement.termination;
    if (exit && (exit.assistance || exit.dataRetrieval)) return [];
    return [
      {
        place: { path: '/termination/exit', label: 'Termination › Exit' },
        message: 'Neither help in leaving nor time to retrieve data is agreed.',
        remedy: 'Enter for how long the provider helps, or how long data can be retrieved.',
      },
    ];
  },
};
