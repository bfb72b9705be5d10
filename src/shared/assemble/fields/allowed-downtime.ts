import type { Commitment } from '#shared/agreement/commitment.ts';
import { duration, type Duration } from '#shared/agreement/duration.ts';
import { exact } from '#shared/base/decimal.ts';
import { unreachable } from '#shared/base/unreachable.ts';
import { allowedDowntime, printedDowntime } from '#shared/engine/availability/allowed.ts';
import { MISSING, type FieldValue } from './value.ts';

/** A share of a time of known length is what allows downtime; other targets allow none, and miss none. */
export const allowsDowntime = ({ kind, target, window }: Commitment): boolean =>
  kind === 'availability' && target.unit === 'percent' && window !== 'billing-cycle';

/**
 * The downtime that an availability target allows in one window. A calendar month is taken with 30
 * days, a quarter with 91, a year with 365.
 */
export function downtimeField(commitment: Commitment): FieldValue {
  const { target, window } = commitment;
  if (target.value === null || !allowsDowntime(commitment)) return MISSING;
  const days = window === null ? null : daysOf(window);
  if (days === null || exact(target.value).gt(100)) return MISSING;
  const minutes = allowedDowntime(target.value, days * 24 * 60).value;
  return { type: 'duration', duration: readable(minutes) };
}

/** Minutes in the unit in which people take them in: seconds below two minutes, hours from three hours. */
function readable(value: string): Duration {
  const minutes = exact(value);
  if (minutes.lt(2)) return duration(printedDowntime(minutes.times(60)), 'second');
  if (minutes.lt(180)) return duration(printedDowntime(minutes), 'minute');
  return duration(printedDowntime(minutes.div(60)), 'hour');
}

function daysOf(window: NonNullable<Commitment['window']>): number | null {
  switch (window) {
    case 'day':
      return 1;
    case 'week':
      return 7;
    case 'calendar-month':
    case 'rolling-30-days':
      return 30;
    case 'calendar-quarter':
      return 91;
    case 'calendar-year':
    case 'contract-year':
      return 365;
    case 'billing-cycle':
      return null;
    default:
      return unreachable(window);
  }
}
