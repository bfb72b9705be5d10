import type { Commitment } from '#shared/agreement/commitment.ts';
import type { Duration } from '#shared/agreement/duration.ts';
import { exact } from '#shared/base/decimal.ts';
import { unreachable } from '#shared/base/unreachable.ts';
import { MISSING, type FieldValue } from './value.ts';

/**
 * The downtime that an availability target allows in one window: T × (1 − a). A calendar month is
 * taken with 30 days, a quarter with 91, a year with 365, and the value is rounded down to a tenth
 * of a minute, so that the text never promises less than the target does.
 */
export function allowedDowntime({ kind, target, window }: Commitment): FieldValue {
  if (kind !== 'availability' || target.value === null || target.unit !== 'percent') return MISSING;
  const days = window === null ? null : daysOf(window);
  if (days === null) return MISSING;
  const share = exact(100).minus(target.value).div(100);
  if (share.isNegative()) return MISSING;
  const minutes = exact(days)
    .times(24 * 60)
    .times(share)
    .toDecimalPlaces(1, 1);
  const value = (minutes.lt(120) ? minutes : minutes.div(60).toDecimalPlaces(1, 1)).toFixed();
  return {
    type: 'duration',
    duration: { value: value as Duration['value'], unit: minutes.lt(120) ? 'minute' : 'hour' },
  };
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
