import { recordName } from '#shared/agreement/record-name.ts';
import type { Rule } from '#shared/review/rule.ts';

export const maintenanceNoticeMissing: Rule = {
  id: 'maintenance-notice-missing',
  family: 'time',
  title: 'Planned maintenance is not announced',
  severity: 'warning',
  why: 'Maintenance does not count as downtime because the customer can prepare for it. It cannot without notice.',
  mend: 'Enter how long before it must be announced.',
  check: ({ agreement: { services } }) =>
    services
      .filter(({ maintenance }) => maintenance !== null && maintenance.notice === null)
      .map(({ id }) => ({
        place: {
          path: `/services/${id}/maintenance/notice`,
          label: `Services › ${recordName({ services }, 'services', id)} › Maintenance › Notice`,
        },
        message: `Maintenance of “${recordName({ services }, 'services', id)}” needs no notice.`,
        remedy: 'Enter the notice.',
      })),
};
