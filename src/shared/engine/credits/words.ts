import { scheduleScale, type Target } from '#shared/agreement/commitment.ts';
import type { CreditRemedy } from '#shared/agreement/remedy.ts';
import { unreachable } from '#shared/base/unreachable.ts';
import type { Interval } from './interval.ts';

/** "below 99.9%, at or above 99.5%": the results of an interval, for traces and messages. */
export function rangeWords({ low, high }: Interval, target: Target): string {
  const { higherIsBetter, measure } = scheduleScale(target);
  const unit = measure.unit === 'percent' ? '%' : '';
  const upper =
    high === null ? null : `${high.closed ? 'at or below' : 'below'} ${high.value}${unit}`;
  const lower = low === null ? null : `${low.closed ? 'at or above' : 'above'} ${low.value}${unit}`;
  const ends = higherIsBetter ? [upper, lower] : [lower, upper];
  return ends.filter((end) => end !== null).join(', ') || 'of any size';
}

/** The unit of a schedule's credits, for traces. */
export function creditUnit(unit: CreditRemedy['unit'], currency: string | null): string {
  switch (unit) {
    case 'percent':
      return '%';
    case 'days':
      return 'days of service';
    case 'multiple':
      return 'times the fee for the time lost';
    case 'amount':
      return currency ?? '';
    default:
      return unreachable(unit);
  }
}
