import { recordName } from '#shared/agreement/record-name.ts';
import type { Rule } from '#shared/review/rule.ts';
import { simplicity } from '#shared/review/simplicity.ts';

const ENOUGH = 50;

export const monitoringEffort: Rule = {
  id: 'monitoring-effort',
  family: 'metrics',
  title: 'The agreement is laborious to watch',
  severity: 'advice',
  why: 'What is hard to measure is soon not measured. An agreement should be as simple as it can be.',
  mend: 'Promise less, from fewer sources and over the same window.',
  check: ({ agreement }) => {
    const { score, reasons, dropFirst } = simplicity(agreement);
    if (score >= ENOUGH) return [];
    const [first, second] = dropFirst;
    const names = [first, second].flatMap((drop) =>
      drop ? [`“${recordName(agreement, 'commitments', drop.commitment.id)}” (${drop.why})`] : [],
    );
    return [
      {
        place: { path: '/commitments', label: 'Commitments' },
        message: `Simplicity is ${score} of 100: ${reasons
          .slice(0, 3)
          .map(({ text }) => text)
          .join('; ')}.`,
        remedy:
          names.length > 0
            ? `Drop first ${names.join(', then ')}.`
            : 'Merge commitments that are measured alike.',
      },
    ];
  },
};
