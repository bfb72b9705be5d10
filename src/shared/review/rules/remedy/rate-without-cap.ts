import type { DecimalString } from '#shared/base/decimal.ts';
import { mendCredits } from '#shared/review/edits.ts';
import { perCredits } from '#shared/review/per-commitment.ts';
import type { Rule } from '#shared/review/rule.ts';

export const rateWithoutCap: Rule = {
  id: 'rate-without-cap',
  family: 'remedy',
  title: 'A credit rate has no cap',
  severity: 'warning',
  why: 'So much for each step of failure adds up without an end. One long outage can cost more than the whole year brings.',
  mend: 'State the most that one period can cost, at most the fee.',
  check: perCredits(({ commitment, remedy, place }) =>
    remedy.schedule.shape === 'rate' && remedy.cap === null
      ? {
          place: place('remedy', 'cap'),
          message: 'The credit grows with the failure, and nothing limits it.',
          remedy: 'State a cap, at most the fee for the period.',
          fix: mendCredits(commitment.id, 'Cap the credits at the whole fee', (mended) => ({
            ...mended,
            cap: { value: '100' as DecimalString, unit: 'percent' },
          })),
        }
      : null,
  ),
};
