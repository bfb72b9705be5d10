import { duration } from '#shared/agreement/duration.ts';
import { mendMeasurement } from '#shared/review/edits.ts';
import { perCommitment } from '#shared/review/per-commitment.ts';
import type { Rule } from '#shared/review/rule.ts';

export const availabilityWithoutSmallestOutage: Rule = {
  id: 'availability-without-smallest-outage',
  family: 'metrics',
  title: 'It is not said which outages count',
  severity: 'warning',
  why: 'The same month can be a miss when outages of a minute count and kept when only those of five do. Without a figure each side picks its own.',
  mend: 'State the smallest outage that counts; it should not be shorter than what is monitored.',
  check: perCommitment(({ commitment: { id, kind, measurement }, place }) =>
    kind === 'availability' && measurement.smallestOutage === null
      ? {
          place: place('measurement', 'smallestOutage'),
          message: 'No outage is too short to count, or it was forgotten to say so.',
          remedy: 'State the smallest outage that counts.',
          fix: mendMeasurement(id, 'Count outages from 1 minute', (mended) => ({
            ...mended,
            smallestOutage: mended.smallestOutage ?? duration(1, 'minute'),
          })),
        }
      : null,
  ),
};
