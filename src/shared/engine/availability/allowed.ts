import { decimalString, exact, type Decimal, type DecimalString } from '#shared/base/decimal.ts';
import { Working, type Trace } from '../trace.ts';

/** A figure with the calculation that gave it. */
export interface Figure {
  readonly value: DecimalString;
  readonly trace: Trace;
}

type Amount = Decimal | string | number;

/**
 * The downtime that a target in percent allows in a window of length T; in the unit of T. Both ways
 * hold for any window, and for what is left of one by a calendar.
 */
export function allowedDowntime(target: Amount, T: Amount, working = new Working()): Figure {
  const value = working.compute('Downtime allowed', 'T * (1 - target / 100)', { T, target });
  return { value: decimalString(value), trace: working.trace };
}

/**
 * A downtime as it is printed, in the unit it is given in: three significant digits, and whole units
 * from 1,000. Rounded down, so that no text allows more than the target does; never to 0.
 */
export function printedDowntime(downtime: Amount): DecimalString {
  const value = exact(downtime.toString());
  const printed = value.lt(1000)
    ? value.toSignificantDigits(3, DOWN)
    : value.toDecimalPlaces(0, DOWN);
  return decimalString(printed);
}

/** decimal.js' number for rounding towards zero. */
const DOWN = 1;

/** The availability in percent that a downtime D leaves of T, both in one unit; null where T is 0. */
export function availabilityFor(D: Amount, T: Amount, working = new Working()): Figure | null {
  if (exact(T.toString()).isZero()) return null;
  const value = working.compute('Availability', '(T - D) / T * 100', { T, D }, { unit: '%' });
  return { value: decimalString(value), trace: working.trace };
}
