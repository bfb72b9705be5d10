import { recordName } from '#shared/agreement/record-name.ts';
import type { Rule } from '#shared/review/rule.ts';

export const calendarWithoutHours: Rule = {
  id: 'calendar-without-hours',
  family: 'time',
  title: 'A calendar has no hours',
  severity: 'error',
  why: 'On a calendar without hours no time ever passes: a commitment that counts on it can never be missed.',
  mend: 'Enter the weekly hours, or choose another calendar.',
  check: ({ agreement: { calendars, commitments, services } }) => {
    const used = new Set<string | null>([
      ...commitments.map(({ calendar }) => calendar),
      ...services.map(({ operatingHours }) => operatingHours),
    ]);
    return calendars
      .filter(({ hours }) => hours.length === 0)
      .map(({ id }) => ({
        place: {
          path: `/calendars/${id}/hours`,
          label: `Calendars › ${recordName({ calendars }, 'calendars', id)}`,
        },
        message: `“${recordName({ calendars }, 'calendars', id)}” has no hours.`,
        remedy: 'Enter its weekly hours.',
        ...(used.has(id) ? {} : { severity: 'warning' as const }),
      }));
  },
};
