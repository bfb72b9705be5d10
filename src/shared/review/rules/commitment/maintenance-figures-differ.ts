import { recordName } from '#shared/agreement/record-name.ts';
import type { Duration } from '#shared/agreement/duration.ts';
import { updateRecord } from '#shared/agreement/edit/records.ts';
import { formatterFor } from '#shared/assemble/format.ts';
import { workingCalendar } from '#shared/engine/calendar/deadline.ts';
import { calendarDays, minutesOf } from '#shared/review/lengths.ts';
import type { Found, Rule } from '#shared/review/rule.ts';

const KEYS = [
  { key: 'notice', word: 'notice', label: 'Notice' },
  { key: 'monthlyCap', word: 'limit for a month', label: 'Monthly limit' },
] as const;

export const maintenanceFiguresDiffer: Rule = {
  id: 'maintenance-figures-differ',
  family: 'commitment',
  title: 'Planned maintenance has two figures',
  severity: 'error',
  why: 'The service says one notice or limit of its planned maintenance, and the exclusion that takes maintenance out of the measurement another. Nobody can say which applies.',
  mend: 'Give the service and the exclusion the same figures.',
  check: ({ agreement }) => {
    const ground = agreement.exclusions.find(
      ({ category }) => category === 'scheduled-maintenance',
    );
    if (ground === undefined) return [];
    const lengthOf = {
      notice: calendarDays,
      monthlyCap: (time: Duration) => minutesOf(time, workingCalendar(agreement, null) ?? null),
    };
    const format = formatterFor(agreement.language);
    return agreement.services.flatMap(({ id, maintenance }): readonly Found[] => {
      const name = recordName(agreement, 'services', id);
      return KEYS.flatMap(({ key, word, label }): readonly Found[] => {
        const [ours, theirs]: readonly (Duration | null)[] = [
          maintenance?.[key] ?? null,
          ground[key],
        ];
        if (!ours || !theirs || lengthOf[key](ours).equals(lengthOf[key](theirs))) return [];
        return [
          {
            place: {
              path: `/services/${id}/maintenance/${key}`,
              label: `Services › ${name} › Maintenance › ${label}`,
            },
            message: `The ${word} of maintenance is ${format.duration(ours)} for “${name}”, and ${format.duration(theirs)} in the exclusion “${recordName(agreement, 'exclusions', ground.id)}”.`,
            remedy: 'Decide which of them applies, and enter it in both.',
            fix: {
              label: `Enter ${format.duration(theirs)} for the service`,
              apply: (whole) =>
                updateRecord(whole, 'services', id, (service) =>
                  service.maintenance === null
                    ? service
                    : { ...service, maintenance: { ...service.maintenance, [key]: theirs } },
                ),
            },
          },
        ];
      });
    });
  },
};
