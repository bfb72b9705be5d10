import { recordName } from '#shared/agreement/record-name.ts';
import type { CommitmentKind } from '#shared/agreement/commitment.ts';
import { calendarOf, minutesOutside } from '#shared/review/clock.ts';
import { mendCommitment } from '#shared/review/edits.ts';
import { perCommitment } from '#shared/review/per-commitment.ts';
import type { Rule } from '#shared/review/rule.ts';

const CLOCKED: ReadonlySet<CommitmentKind> = new Set([
  'availability',
  'response',
  'resolution',
  'recovery-time',
]);

export const targetOutsideOperatingHours: Rule = {
  id: 'target-outside-operating-hours',
  family: 'commitment',
  title: 'The clock runs while the service does not',
  severity: 'warning',
  why: 'The result counts hours in which the service is not promised at all. Nights without a service count as kept, or nobody is there to keep the time.',
  mend: 'Let the clock run on the operating hours of the service, or extend these.',
  check: perCommitment(({ agreement, commitment, format, place }) => {
    if (!CLOCKED.has(commitment.kind)) return null;
    const calendar = calendarOf(agreement, commitment);
    const services = agreement.services.filter(({ id }) => commitment.services.includes(id));
    const closed = services.filter((service) => {
      const hours = agreement.calendars.find(({ id }) => id === service.operatingHours);
      return hours !== undefined && hours.hours.length > 0 && minutesOutside(calendar, hours) > 0;
    });
    // One service that is open is enough for somebody to be there.
    if (services.length === 0 || closed.length < services.length) return null;
    const [only] = new Set(closed.map(({ operatingHours }) => operatingHours));
    const hours = agreement.calendars.find(({ id }) => id === only);
    const names = format.list(closed.map(({ id }) => recordName(agreement, 'services', id)));
    return {
      place: place('calendar'),
      message: `The clock runs ${calendar === null ? 'around the clock' : `on “${recordName(agreement, 'calendars', calendar.id)}”`}, also while ${names} ${closed.length === 1 ? 'is' : 'are'} not in operation.`,
      remedy: 'Let the clock run on the operating hours, or extend these.',
      ...(hours === undefined || closed.some(({ operatingHours }) => operatingHours !== only)
        ? {}
        : {
            fix: mendCommitment(
              commitment.id,
              `Let the clock run on “${recordName(agreement, 'calendars', hours.id)}”`,
              (mended) => ({
                ...mended,
                calendar: hours.id,
              }),
            ),
          }),
    };
  }),
};
