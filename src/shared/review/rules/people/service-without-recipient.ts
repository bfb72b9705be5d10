import { recordName } from '#shared/agreement/record-name.ts';
import type { Rule } from '#shared/review/rule.ts';

export const serviceWithoutRecipient: Rule = {
  id: 'service-without-recipient',
  family: 'people',
  title: 'Nobody receives a service',
  severity: 'warning',
  why: 'Only who receives the service can rely on it, report its failure and claim a credit.',
  mend: 'Name the stakeholders that receive it.',
  check: ({ agreement: { services } }) =>
    services
      .filter(({ provider, recipients }) => recipients.every((id) => id === provider))
      .map(({ id, recipients }) => ({
        place: {
          path: `/services/${id}/recipients`,
          label: `Services › ${recordName({ services }, 'services', id)}`,
        },
        message:
          recipients.length === 0
            ? `Nobody receives “${recordName({ services }, 'services', id)}”.`
            : `“${recordName({ services }, 'services', id)}” is provided to its own provider only.`,
        remedy: 'Name its recipients.',
      })),
};
