import type { Found, Rule } from '#shared/review/rule.ts';

export const chronicIncomplete: Rule = {
  id: 'chronic-incomplete',
  family: 'time',
  title: 'The rule for chronic failure is not complete',
  severity: 'warning',
  why: 'How often, within how many months, which commitments: if one of them is open, the right to leave cannot be used.',
  mend: 'Enter the number of misses, the months, and the commitments that count.',
  check: ({ agreement: { termination } }) => {
    const { chronic } = termination;
    if (!chronic) return [];
    const found: Found[] = [];
    const missing = (part: string, label: string, message: string, remedy: string) =>
      found.push({
        place: {
          path: `/termination/chronic/${part}`,
          label: `Termination › Chronic failure › ${label}`,
        },
        message,
        remedy,
      });
    if (chronic.misses === null)
      missing(
        'misses',
        'Misses',
        'The number of misses is missing.',
        'Enter how many there must be.',
      );
    if (chronic.withinMonths === null)
      missing(
        'withinMonths',
        'Within months',
        'It is not said within how many months misses are counted.',
        'Enter the months.',
      );
    if (chronic.commitments.length === 0)
      missing(
        'commitments',
        'Commitments',
        'No commitment is named, so that every one of them counts for a chronic failure.',
        'Choose the commitments that count.',
      );
    return found;
  },
};
