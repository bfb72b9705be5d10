import { formatterFor } from '#shared/assemble/format.ts';
import { decimalString, exact, type DecimalString } from '#shared/base/decimal.ts';

const formatter = formatterFor('en-GB');

/** "99.8001%", rounded down: what just misses a promise must not look like it. */
export const percent = (value: DecimalString): string =>
  formatter.percent(decimalString(exact(value).toDecimalPlaces(6, 1)));

/** "0.0999 points": differences of percentages are small, and their first figures tell enough. */
export const points = (value: DecimalString): string =>
  formatter.number(decimalString(exact(value).toSignificantDigits(3)));

export const money = (value: DecimalString, currency: string | null): string =>
  formatter.sum(value, currency);

/** "45 min", "4 h", "1.5 days". */
export function lengthWords(minutes: number): string {
  if (minutes < 60) return `${minutes} min`;
  if (minutes < 1440) return `${minutes / 60} h`;
  const days = minutes / 1440;
  return days === 1 ? '1 day' : `${days} days`;
}
