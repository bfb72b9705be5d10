import type { Frequency } from '#shared/agreement/report.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { unreachable } from '#shared/base/unreachable.ts';
import { windowOn, type WindowContext, type WindowSpan } from './windows.ts';

export type RegularFrequency = Exclude<Frequency, 'per-incident'>;

/** How often something happens in days or months. */
export function stepOf(frequency: RegularFrequency): {
  readonly count: number;
  readonly unit: 'day' | 'month';
} {
  switch (frequency) {
    case 'daily':
      return { count: 1, unit: 'day' };
    case 'weekly':
      return { count: 7, unit: 'day' };
    case 'monthly':
      return { count: 1, unit: 'month' };
    case 'quarterly':
      return { count: 3, unit: 'month' };
    case 'half-yearly':
      return { count: 6, unit: 'month' };
    case 'yearly':
      return { count: 12, unit: 'month' };
    default:
      return unreachable(frequency);
  }
}

/** The calendar period that a report of this frequency covers. */
export function periodOn(
  frequency: RegularFrequency,
  day: IsoDate,
  { zone, contractStart }: WindowContext,
): WindowSpan {
  const { count, unit } = stepOf(frequency);
  if (unit === 'day') return windowOn(count === 1 ? 'day' : 'week', day, { zone, contractStart });
  const billing = { anchor: '2000-01-01' as IsoDate, months: count };
  return windowOn('billing-cycle', day, { zone, contractStart, billing });
}
