import { recordName } from '#shared/agreement/record-name.ts';
import type { DecimalString } from '#shared/base/decimal.ts';
import { mendCommitment } from '#shared/review/edits.ts';
import { isWorkingTime } from '#shared/review/lengths.ts';
import { perCommitment } from '#shared/review/per-commitment.ts';
import type { Rule } from '#shared/review/rule.ts';

export const calendarMissing: Rule = {
  id: 'calendar-missing',
  family: 'commitment',
  title: 'A clock has no calendar',
  severity: 'error',
  why: 'Working hours are those of somebody’s calendar. Without it “4 working hours from Friday 16:10” has no answer.',
  mend: 'Choose the calendar on which the clock runs.',
  check: perCommitment(({ agreement, commitment, format, place }) => {
    const { id, target, services } = commitment;
    if (commitment.calendar !== null || !isWorkingTime(target.unit)) return null;
    const hours = agreement.services
      .filter((service) => services.length === 0 || services.includes(service.id))
      .flatMap(({ operatingHours }) => (operatingHours === null ? [] : [operatingHours]));
    const known = new Set(hours.length > 0 ? hours : agreement.calendars.map((one) => one.id));
    const [only] = known.size === 1 ? known : [];
    return {
      place: place('calendar'),
      message: `The target counts ${format.plural('2' as DecimalString, format.wording.units[target.unit as 'working-hour'])}, and no calendar says when they are.`,
      remedy: 'Choose the calendar on which the clock runs.',
      ...(only
        ? {
            fix: mendCommitment(
              id,
              `Let the clock run on “${recordName(agreement, 'calendars', only)}”`,
              (mended) => ({
                ...mended,
                calendar: mended.calendar ?? only,
              }),
            ),
          }
        : {}),
    };
  }),
};
