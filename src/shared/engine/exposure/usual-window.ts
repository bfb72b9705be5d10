import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Commitment } from '#shared/agreement/commitment.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { countingRules } from '../availability/rules.ts';
import { windowOn } from '../calendar/windows.ts';

/** A month of 30 days, a quarter of 91 and a year of 365, without a clock change in the first two. */
const USUAL_DAY = '2026-06-15' as IsoDate;

/** A window as a commitment's clock has it, in milliseconds. */
export interface UsualWindow {
  /** Zero where the clock never runs. */
  readonly length: number;
  /** The length of a day on the clock. */
  readonly day: number;
}

/** How long a commitment's window is on its clock, for figures that are of no window in particular. */
export function usualWindow(agreement: Agreement, commitment: Commitment): UsualWindow {
  const window = windowOn(commitment.window ?? 'calendar-month', USUAL_DAY, {
    zone: agreement.timeZone,
    contractStart: agreement.term.start,
  });
  const { clock, day } = countingRules(agreement, commitment);
  return { length: clock.between(window.start, window.end), day };
}
