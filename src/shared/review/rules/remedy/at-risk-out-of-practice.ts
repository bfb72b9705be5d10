import type { DecimalString } from '#shared/base/decimal.ts';
import { exact } from '#shared/base/decimal.ts';
import { mendCredits } from '#shared/review/edits.ts';
import { perCredits } from '#shared/review/per-commitment.ts';
import type { Rule } from '#shared/review/rule.ts';

const USUAL = '12' as DecimalString;

export const atRiskOutOfPractice: Rule = {
  id: 'at-risk-out-of-practice',
  family: 'remedy',
  title: 'Unusually much of the invoice is at risk',
  severity: 'warning',
  why: 'In outsourcing 10 to 12% of the invoice is usual. More is priced in, or eats the whole margin after one bad month.',
  mend: 'Put 10 to 12% of the invoice at risk, and at most 15%.',
  check: perCredits(({ commitment, remedy: { atRisk }, format, place }) =>
    atRisk !== null && exact(atRisk.percent).greaterThan(15)
      ? {
          place: place('remedy', 'atRisk', 'percent'),
          message: `${format.percent(atRisk.percent)} of the invoice is at risk.`,
          remedy: `Put ${format.percent(USUAL)} at risk, or write down why it is more.`,
          fix: mendCredits(commitment.id, `Put ${format.percent(USUAL)} at risk`, (remedy) => ({
            ...remedy,
            atRisk: remedy.atRisk && { ...remedy.atRisk, percent: USUAL },
          })),
        }
      : null,
  ),
};
