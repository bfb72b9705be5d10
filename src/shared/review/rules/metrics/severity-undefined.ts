import { recordName } from '#shared/agreement/record-name.ts';
import { placeOf } from '#shared/agreement/place-of.ts';
import type { Rule } from '#shared/review/rule.ts';

export const severityUndefined: Rule = {
  id: 'severity-undefined',
  family: 'metrics',
  title: 'A severity is not defined',
  severity: 'error',
  why: 'Every case will be of the highest severity for the one side and of the lowest for the other.',
  mend: 'Describe the effect that a case of this severity has.',
  check: ({ agreement }) =>
    agreement.severities.flatMap(({ id, definition }, at) =>
      definition.trim() === ''
        ? [
            {
              place: placeOf(agreement, ['severities', at, 'definition']),
              message: `“${recordName(agreement, 'severities', id)}” is not described.`,
              remedy: 'Describe the effect that such a case has.',
            },
          ]
        : [],
    ),
};
