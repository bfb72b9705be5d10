import { recordName } from '#shared/agreement/record-name.ts';
import { placeOf } from '#shared/agreement/place-of.ts';
import type { Rule } from '#shared/review/rule.ts';
import { simplicity } from '#shared/review/simplicity.ts';

const MOST = 7;

export const tooManyMetrics: Rule = {
  id: 'too-many-metrics',
  family: 'metrics',
  title: 'A service has too many commitments',
  severity: 'advice',
  why: 'Few figures are read every month. The more there are, the less any of them is used.',
  mend: 'Keep the few that the customer feels, and report the others without promising them.',
  check: ({ agreement }) =>
    agreement.services.flatMap((service, at) => {
      const about = agreement.commitments.filter(({ services }) => services.includes(service.id));
      if (about.length <= MOST) return [];
      const drop = simplicity(agreement).dropFirst.find(({ commitment }) =>
        commitment.services.includes(service.id),
      );
      return [
        {
          place: placeOf(agreement, ['services', at]),
          message: `${recordName(agreement, 'services', service.id)} has ${about.length} commitments, more than ${MOST}.`,
          remedy: drop
            ? `Drop or merge some of them; first “${recordName(agreement, 'commitments', drop.commitment.id)}” (${drop.why}).`
            : 'Drop or merge some of them.',
        },
      ];
    }),
};
