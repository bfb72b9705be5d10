import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Commitment } from '#shared/agreement/commitment.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { countingRules } from '../availability/rules.ts';
import { windowOn } from '../calendar/windows.ts';

/** A month of 30 days, a quarter of 91 and a year of 365, without a clock change in the first two. */
const USUAL_DAY = '2026-06-15' as IsoDate;

/**
 * How long a commitment's window is on its clock, in milliseconds, for figures that are of no
 * window in particular. Zero where the clock never runs.
 */
export function usualWindowLength(agreement: Agreement, commitment: Commitment): number {
  const window = windowOn(commitment.window ?? 'calendar-month', USUAL_DAY, {
    zone: agreement.timeZone,
    contractStart: agreement.term.start,
  });
  return countingRules(agreement, commitment).clock.between(window.start, window.end);
}
