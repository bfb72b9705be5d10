import { recordName } from '#shared/agreement/record-name.ts';
import type { Rule } from '#shared/review/rule.ts';

export const serviceWithoutProvider: Rule = {
  id: 'service-without-provider',
  family: 'people',
  title: 'Nobody provides a service',
  severity: 'warning',
  why: 'Who provides the service answers for it. Without a name the commitments hang in the air.',
  mend: 'Name the stakeholder that provides it.',
  check: ({ agreement: { services } }) =>
    services
      .filter(({ provider }) => provider === null)
      .map(({ id }) => ({
        place: {
          path: `/services/${id}/provider`,
          label: `Services › ${recordName({ services }, 'services', id)}`,
        },
        message: `Nobody provides “${recordName({ services }, 'services', id)}”.`,
        remedy: 'Name its provider.',
      })),
};
