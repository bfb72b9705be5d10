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

/** The availability in percent that a downtime D leaves of T, both in one unit; null where T is 0. */
export function availabilityFor(D: Amount, T: Amount, working = new Working()): Figure | null {
  if (exact(T.toString()).isZero()) return null;
  const value = working.compute('Availability', '(T - D) / T * 100', { T, D }, { unit: '%' });
  return { value: decimalString(value), trace: working.trace };
}
