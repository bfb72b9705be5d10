import { exact, type DecimalString } from '#shared/base/decimal.ts';
import { mendSteps } from '#shared/review/edits.ts';
import { perCredits, type CreditsView } from '#shared/review/per-commitment.ts';
import type { Found, Rule } from '#shared/review/rule.ts';
import { capWords } from './cap-words.ts';
import { serviceFee } from '#shared/engine/credits/fee.ts';
import { asPercent } from './credit-sizes.ts';
import { creditWords, stepName } from './schedule-words.ts';

const WHOLE = '100' as DecimalString;

export const disproportionateCredit: Rule = {
  id: 'disproportionate-credit',
  family: 'remedy',
  title: 'A credit is more than the fee',
  severity: 'warning',
  why: 'Nobody can owe more price reduction than the price. A sum out of proportion to the legitimate interest is a penalty, and a court will not enforce it.',
  mend: 'Limit credits to the fee of the period, and leave what exceeds it to damages.',
  check: perCredits((view) => {
    const { commitment, remedy, place } = view;
    const found: Found[] = [];
    if (remedy.schedule.shape !== 'rate')
      remedy.schedule.tiers.forEach(({ credit }, index) => {
        if (credit === null || !exceedsFee(view, credit, remedy.unit)) return;
        found.push({
          place: place('remedy', 'schedule', 'tiers', index, 'credit'),
          message: `${stepName(index)} gives ${creditWords(view, credit)}, more than the fee for the period.`,
          remedy: 'Lower the credit to the fee at most.',
          ...(remedy.unit === 'percent'
            ? {
                fix: mendSteps(
                  commitment.id,
                  `Lower ${stepName(index).toLowerCase()} to ${creditWords(view, WHOLE)}`,
                  (steps) => ({
                    ...steps,
                    tiers: steps.tiers.map((tier, at) =>
                      at === index ? { ...tier, credit: WHOLE } : tier,
                    ),
                  }),
                ),
              }
            : {}),
        });
      });
    const { cap } = remedy;
    if (cap !== null && exceedsFee(view, cap.value, cap.unit))
      found.push({
        place: place('remedy', 'cap'),
        message: `The cap of ${capWords(view, cap)} is more than the fee for the period.`,
        remedy: 'Lower the cap to the fee at most.',
      });
    return found;
  }),
};

function exceedsFee(
  { agreement, commitment, remedy }: CreditsView,
  value: DecimalString,
  unit: CreditsView['remedy']['unit'],
): boolean {
  const share = asPercent(value, unit);
  if (share !== null) return share.greaterThan(100);
  // A multiple of the lost time's fee grows with the time lost; its cap is what limits it.
  if (unit !== 'amount' || remedy.basis === 'invoice') return false;
  const { services } = commitment;
  const fees = agreement.services
    .filter(({ id }) => services.length === 0 || services.includes(id))
    .map(serviceFee);
  if (fees.length === 0 || fees.some((fee) => fee === null)) return false;
  const month = fees.reduce((sum, fee) => sum!.plus(fee!), exact(0))!;
  const months = { 'quarterly-fee': 3, 'annual-fee': 12 }[remedy.basis as string] ?? 1;
  return exact(value).greaterThan(month.times(months));
}
