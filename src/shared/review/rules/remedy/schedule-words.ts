import { scheduleScale } from '#shared/agreement/commitment.ts';
import type { DecimalString } from '#shared/base/decimal.ts';
import { exact } from '#shared/base/decimal.ts';
import type { Bound, Interval } from '#shared/engine/credits/interval.ts';
import type { CreditsView } from '#shared/review/per-commitment.ts';

/** A figure on the scale that the commitment's steps are figures of: "99.5%", "4 hours". */
export const onScale = ({ commitment, format }: CreditsView, value: DecimalString): string =>
  format.measure(value, scheduleScale(commitment.target).measure);

/** Results in words, to be followed by what is said of them: "from 99% up to but not including 99.5%". */
export function resultsIn(view: CreditsView, { low, high }: Interval): string {
  const { measure } = scheduleScale(view.commitment.target);
  // Nobody says "from 0%" of a result that cannot be less.
  const from = low !== null && low.closed && exact(low.value).isZero() ? null : low;
  const to =
    high !== null && high.closed && measure.unit === 'percent' && exact(high.value).equals(100)
      ? null
      : high;
  const figure = (bound: Bound) => onScale(view, bound.value);
  if (from === null) {
    if (to === null) return 'at any result';
    return to.closed ? `at ${figure(to)} and below` : `below ${figure(to)}`;
  }
  if (to === null) return from.closed ? `from ${figure(from)} upwards` : `above ${figure(from)}`;
  if (exact(from.value).equals(exact(to.value))) return `at exactly ${figure(from)}`;
  const start = from.closed ? `from ${figure(from)}` : `above ${figure(from)}`;
  return to.closed
    ? `${start} up to and including ${figure(to)}`
    : `${start} up to but not including ${figure(to)}`;
}

/** "10%" of the basis, "3 days", "2 times the fee of the lost time", "GBP 200.00". */
export function creditWords(
  { remedy, agreement, format }: CreditsView,
  credit: DecimalString,
): string {
  switch (remedy.unit) {
    case 'percent':
      return format.percent(credit);
    case 'days':
      return format.duration({ value: credit, unit: 'day' });
    case 'multiple':
      return `${format.number(credit)} times the fee of the lost time`;
    case 'amount':
      return agreement.currency === null
        ? format.number(credit)
        : format.money(credit, agreement.currency);
  }
}

/** "Step 2" */
export const stepName = (index: number): string => `Step ${index + 1}`;

/** The first letter large, as at the start of a sentence. */
export const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
