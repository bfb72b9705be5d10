import { recordName } from '#shared/agreement/record-name.ts';
import { exact } from '#shared/base/decimal.ts';
import { calendarOf, downtimeAllowed } from '#shared/review/clock.ts';
import { mendMeasurement } from '#shared/review/edits.ts';
import { minutesOf, minuteWords, WINDOW_MINUTES } from '#shared/review/lengths.ts';
import { perCommitment } from '#shared/review/per-commitment.ts';
import type { Rule } from '#shared/review/rule.ts';

export const maintenanceEatsTarget: Rule = {
  id: 'maintenance-eats-target',
  family: 'commitment',
  title: 'Planned maintenance breaks the target',
  severity: 'error',
  why: 'The provider may do more maintenance than the target allows downtime, and that time counts. Whoever uses the right misses the target.',
  mend: 'Exclude planned maintenance from the measurement, or lower the target or the maintenance.',
  check: perCommitment(({ agreement, commitment, format, place }) => {
    const allowed = downtimeAllowed(agreement, commitment);
    const window = commitment.window;
    if (allowed === null || window === null) return null;
    const ground = agreement.exclusions.find(
      ({ category }) => category === 'scheduled-maintenance',
    );
    if (ground && commitment.measurement.excluded.includes(ground.id)) return null;
    const months = exact(WINDOW_MINUTES[window]).div(WINDOW_MINUTES['calendar-month']);
    const heavy = agreement.services.find(
      ({ id, maintenance }) =>
        commitment.services.includes(id) &&
        maintenance?.monthlyCap &&
        minutesOf(maintenance.monthlyCap, calendarOf(agreement, commitment))
          .times(months)
          .greaterThan(allowed),
    );
    if (heavy === undefined) return null;
    return {
      place: place('measurement', 'excluded'),
      message: `${recordName(agreement, 'services', heavy.id)} may be under maintenance for ${format.duration(heavy.maintenance!.monthlyCap!)} a month, and the target allows ${minuteWords(allowed)} of downtime in its window. The maintenance is not excluded.`,
      remedy: 'Exclude planned maintenance, lower the target, or allow less maintenance.',
      ...(ground
        ? {
            fix: mendMeasurement(commitment.id, 'Exclude planned maintenance', (mended) => ({
              ...mended,
              excluded: [...mended.excluded.filter((id) => id !== ground.id), ground.id],
            })),
          }
        : {}),
    };
  }),
};
