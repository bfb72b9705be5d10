import { duration } from '#shared/agreement/duration.ts';
import { calendarOf, downtimeAllowed } from '#shared/review/clock.ts';
import { mendMeasurement } from '#shared/review/edits.ts';
import { minutesOf, minuteWords } from '#shared/review/lengths.ts';
import { perCommitment } from '#shared/review/per-commitment.ts';
import type { Rule } from '#shared/review/rule.ts';

/** Minutes. Up to here it is the window that is short, not the outage that is long. */
const LONG = 5;

export const smallestOutageSwallows: Rule = {
  id: 'smallest-outage-swallows',
  family: 'commitment',
  title: 'Outages that do not count swallow the promise',
  severity: 'warning',
  why: 'Outages longer than all the downtime that the target allows are not counted. The figure is met while the service is down again and again.',
  mend: 'Count shorter outages.',
  check: perCommitment(({ agreement, commitment, format, place }) => {
    const { smallestOutage } = commitment.measurement;
    const allowed = downtimeAllowed(agreement, commitment);
    if (smallestOutage === null || allowed === null || allowed.isZero()) return null;
    const smallest = minutesOf(smallestOutage, calendarOf(agreement, commitment));
    if (smallest.lessThanOrEqualTo(LONG) || !smallest.greaterThan(allowed)) return null;
    return {
      place: place('measurement', 'smallestOutage'),
      message: `Outages below ${format.duration(smallestOutage)} do not count, though the target allows only ${minuteWords(allowed)} of downtime in its window.`,
      remedy: 'Count outages from 1 minute.',
      fix: mendMeasurement(commitment.id, 'Count outages from 1 minute', (mended) => ({
        ...mended,
        smallestOutage: duration(1, 'minute'),
      })),
    };
  }),
};
