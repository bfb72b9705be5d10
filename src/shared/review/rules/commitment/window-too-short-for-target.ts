import { exact } from '#shared/base/decimal.ts';
import { calendarOf, downtimeAllowed } from '#shared/review/clock.ts';
import { minutesOf, minuteWords } from '#shared/review/lengths.ts';
import { perCommitment } from '#shared/review/per-commitment.ts';
import type { Rule } from '#shared/review/rule.ts';

/** Minutes. Longer outages that do not count are a finding of their own. */
const LONG = 5;

export const windowTooShortForTarget: Rule = {
  id: 'window-too-short-for-target',
  family: 'commitment',
  title: 'One short outage already misses the target',
  severity: 'warning',
  why: 'The window is so short for the target that the smallest outage that counts breaks it. The target is in truth 100%.',
  mend: 'Measure over a longer window, or promise less.',
  check: perCommitment(({ agreement, commitment, format, place }) => {
    const { smallestOutage } = commitment.measurement;
    const allowed = downtimeAllowed(agreement, commitment);
    if (allowed === null || allowed.isZero()) return null;
    const smallest =
      smallestOutage === null
        ? exact(1)
        : minutesOf(smallestOutage, calendarOf(agreement, commitment));
    if (smallest.greaterThan(LONG) || !smallest.greaterThan(allowed)) return null;
    return {
      place: place('window'),
      message: `The target allows ${minuteWords(allowed)} of downtime in its window, less than one outage of ${smallestOutage === null ? '1 minute' : format.duration(smallestOutage)}.`,
      remedy: 'Measure over a longer window, or promise less.',
    };
  }),
};
