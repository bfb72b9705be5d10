import type { CreditRemedy } from '#shared/agreement/remedy.ts';
import { scheduleScale, type Target } from '#shared/agreement/commitment.ts';
import { exact, type Decimal, type DecimalString } from '#shared/base/decimal.ts';

type CreditUnit = CreditRemedy['unit'];

/**
 * A credit or a cap in percent of the basis, so that both can be compared: a day is a thirtieth.
 * Null for amounts and multiples, which are no part of the fee that is known beforehand.
 */
export function asPercent(value: DecimalString, unit: CreditUnit): Decimal | null {
  if (unit === 'percent') return exact(value);
  return unit === 'days' ? exact(value).times(100).div(30) : null;
}

/** Whether the first is more than the second; null where they cannot be compared. */
export function isMore(
  a: { readonly value: DecimalString; readonly unit: CreditUnit },
  b: { readonly value: DecimalString; readonly unit: CreditUnit },
): boolean | null {
  if (a.unit === b.unit) return exact(a.value).greaterThan(exact(b.value));
  const [first, second] = [asPercent(a.value, a.unit), asPercent(b.value, b.unit)];
  return first === null || second === null ? null : first.greaterThan(second);
}

/** The largest credit that the schedule can give; null where nothing limits it, or a figure is missing. */
export function largestCredit({ schedule }: CreditRemedy, target: Target): DecimalString | null {
  if (schedule.shape !== 'rate') {
    const credits = schedule.tiers.map(({ credit }) => credit);
    if (credits.length === 0 || credits.some((credit) => credit === null)) return null;
    return credits.reduce((most, credit) =>
      exact(credit!).greaterThan(exact(most!)) ? credit : most,
    )!;
  }
  // Only a percentage can fall no further than to nothing.
  const { start, measure } = scheduleScale(target);
  const { credit, step, stepUnit } = schedule;
  if (stepUnit !== 'percentage-point' || measure.unit !== 'percent') return null;
  if (start === null || credit === null || step === null || exact(step).isZero()) return null;
  return exact(start).div(exact(step)).floor().times(exact(credit)).toFixed() as DecimalString;
}
