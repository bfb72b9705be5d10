import { recordName } from '#shared/agreement/record-name.ts';
import { stakeholderPlace } from '#shared/review/people/parties.ts';
import type { Rule } from '#shared/review/rule.ts';

export const sameLegalName: Rule = {
  id: 'same-legal-name',
  family: 'people',
  title: 'Two stakeholders bear the same name',
  severity: 'error',
  why: 'A company cannot contract with itself, and a reader cannot tell which of the two owes what.',
  mend: 'Correct the name, or make one stakeholder of the two.',
  check: ({ agreement: { stakeholders } }) =>
    (['legalName', 'name'] as const).flatMap((key) => {
      const seen = new Map<string, string>();
      return stakeholders.flatMap((stakeholder) => {
        const name = stakeholder[key].trim();
        const plain = name.toLowerCase().replace(/[.,\s]+/g, ' ');
        if (plain === '') return [];
        const other = seen.get(plain);
        if (other === undefined) {
          seen.set(plain, recordName({ stakeholders }, 'stakeholders', stakeholder.id));
          return [];
        }
        return [
          {
            place: stakeholderPlace({ stakeholders }, stakeholder, key),
            message:
              key === 'legalName'
                ? `${recordName({ stakeholders }, 'stakeholders', stakeholder.id)} bears the same legal name as ${other}: ${name}.`
                : `Two stakeholders are called “${name}” in the text.`,
            remedy: 'Correct one of them, or make one stakeholder of the two.',
          },
        ];
      });
    }),
};
