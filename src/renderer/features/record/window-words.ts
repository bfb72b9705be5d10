import type { Commitment } from '#shared/agreement/commitment.ts';
import { formatterFor } from '#shared/assemble/format.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { unreachable } from '#shared/base/unreachable.ts';
import type { WindowFault } from '#shared/engine/record/plausible.ts';
import { periodName } from '#shared/report/period.ts';
import { reportWordingFor } from '#shared/report/wording/choose.ts';

const formatter = formatterFor('en-GB');
const wording = reportWordingFor('en-GB');

/** A window as people call it: "June 2026", "January to March 2026". */
export const windowWords = (
  { window }: Pick<Commitment, 'window'>,
  first: IsoDate,
  last: IsoDate,
): string => periodName(window, first, last, formatter, wording);

/** After a window's name: why it has no result that counts. */
export const FAULT_WORDS: Readonly<Record<WindowFault, string>> = {
  'before-start': 'was over before the agreement began',
  'after-end': 'begins after the agreement has ended',
  'not-over': 'is not over yet',
};

const monthFormat = new Intl.DateTimeFormat('en-GB', {
  month: 'short',
  year: '2-digit',
  timeZone: 'UTC',
});
const dayFormat = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
});

/** A window's name where there is little room: "Jun 26", "3 Jun", "2026". */
export function shortWindowWords({ window }: Pick<Commitment, 'window'>, first: IsoDate): string {
  switch (window) {
    case 'day':
    case 'week':
    case 'rolling-30-days':
      return dayFormat.format(Date.parse(first));
    case 'calendar-year':
    case 'contract-year':
      return first.slice(0, 4);
    case 'calendar-month':
    case 'calendar-quarter':
    case 'billing-cycle':
    case null:
      return monthFormat.format(Date.parse(first));
    default:
      return unreachable(window);
  }
}
