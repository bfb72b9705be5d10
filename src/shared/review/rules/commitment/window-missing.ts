import { mendCommitment } from '#shared/review/edits.ts';
import { perCommitment } from '#shared/review/per-commitment.ts';
import type { Rule } from '#shared/review/rule.ts';

export const windowMissing: Rule = {
  id: 'window-missing',
  family: 'commitment',
  title: 'A commitment has no measurement window',
  severity: 'error',
  why: 'A target of 99.9% of a month and one of 99.9% of a year are different promises: 43 minutes of downtime at most, or almost nine hours.',
  mend: 'Choose the period over which the result is calculated.',
  check: perCommitment(({ commitment, place }) =>
    commitment.window === null
      ? {
          place: place('window'),
          message: 'It is not said over which period the result is calculated.',
          remedy: 'Choose a measurement window, such as the calendar month.',
          fix: mendCommitment(commitment.id, 'Measure it by calendar month', (mended) => ({
            ...mended,
            window: mended.window ?? 'calendar-month',
          })),
        }
      : null,
  ),
};
