import type { DecimalString } from '#shared/base/decimal.ts';
import { isTimeUnit } from '#shared/engine/calendar/unit-length.ts';
import { mendTarget } from '#shared/review/edits.ts';
import { perCommitment } from '#shared/review/per-commitment.ts';
import type { Rule } from '#shared/review/rule.ts';

const USUAL = '95' as DecimalString;

export const percentileMissing: Rule = {
  id: 'percentile-missing',
  family: 'metrics',
  title: 'A time is promised for every single case',
  severity: 'warning',
  why: 'One case of a thousand that takes longer is then a miss. Nobody keeps that, so either nobody measures it or everybody is always in breach.',
  mend: 'Promise the time for a share of cases, such as 95%.',
  check: perCommitment(({ commitment: { id, kind, target }, format, place }) =>
    (kind === 'response' || kind === 'resolution') &&
    isTimeUnit(target.unit) &&
    target.value !== null &&
    target.share === null
      ? {
          place: place('target', 'share'),
          message: `Every case must be ${kind === 'response' ? 'answered' : 'resolved'} within ${format.measure(target.value, target)}.`,
          remedy: `Promise it for a share of cases, such as ${format.percent(USUAL)}.`,
          fix: mendTarget(id, `Promise it for ${format.percent(USUAL)} of cases`, (mended) => ({
            ...mended,
            share: mended.share ?? USUAL,
          })),
        }
      : null,
  ),
};
