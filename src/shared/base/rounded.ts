import { decimalString, exact, type DecimalString } from './decimal.ts';

/** As many decimals as a figure has at most. */
const MOST = 12;

/**
 * Rounded to be read, but never onto a limit that it does not reach: beside 99.9, 99.89996 stays
 * 99.89996, or one would read "99.9%, missed".
 */
export function rounded(
  value: DecimalString,
  decimals: number,
  limit: string | null = null,
): DecimalString {
  const figure = exact(value);
  const isAtLimit = limit !== null && figure.eq(limit);
  for (let places = decimals; places < MOST; places += 1) {
    const candidate = figure.toDecimalPlaces(places);
    if (limit === null || isAtLimit || !candidate.eq(limit)) return decimalString(candidate);
  }
  return value;
}
