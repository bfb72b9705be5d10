import type { Duration } from '#shared/agreement/duration.ts';
import { decimalString, exact } from '#shared/base/decimal.ts';
import type { AllowanceTerm } from '#shared/terms/terms.ts';

/** How many of each period a month of 30 days counts as. */
const IN_A_MONTH = {
  day: exact(30),
  week: exact(30).div(7),
  month: exact(1),
  quarter: exact(1).div(3),
  year: exact(1).div(12),
} as const;

/**
 * An allowance of maintenance as that of a month: "6 hours per quarter" is 2 hours. Spread evenly, which
 * an SLA of a longer period does not promise; `note` says so. Null where no length is told.
 */
export function monthAllowance({
  duration,
  per = 'month',
}: Pick<AllowanceTerm, 'duration' | 'per'>): {
  readonly duration: Duration;
  readonly note: string | null;
} | null {
  if (duration === null) return null;
  if (per === 'month') return { duration, note: null };
  const value = exact(duration.value).times(IN_A_MONTH[per]).toDecimalPlaces(4);
  const isLonger = per === 'quarter' || per === 'year';
  return {
    duration: { ...duration, value: decimalString(value) },
    note: `What a ${per} allows is reckoned as a month of 30 days${isLonger ? ', evenly; one month alone may take more' : ''}.`,
  };
}
