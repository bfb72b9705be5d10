import type { Window } from '#shared/agreement/commitment.ts';
import type { Formatter } from '#shared/assemble/format.ts';
import type { IsoDate } from '#shared/base/date.ts';
import type { ReportWording } from './wording/wording.ts';

/** A window as people call it: "June 2026", "2026", "1 June 2026 to 30 June 2026". */
export function periodName(
  window: Window | null,
  first: IsoDate,
  last: IsoDate,
  formatter: Formatter,
  { review }: ReportWording,
): string {
  const named = (options: Intl.DateTimeFormatOptions, day: IsoDate) =>
    new Intl.DateTimeFormat(formatter.language, { ...options, timeZone: 'UTC' }).format(
      new Date(`${day}T00:00:00Z`),
    );
  switch (window) {
    case 'day':
      return formatter.date(first);
    case 'calendar-month':
    case null:
      return named({ month: 'long', year: 'numeric' }, first);
    case 'calendar-quarter':
      return review.range(
        named({ month: 'long' }, first),
        named({ month: 'long', year: 'numeric' }, last),
      );
    case 'calendar-year':
      return first.slice(0, 4);
    case 'week':
    case 'rolling-30-days':
    case 'contract-year':
    case 'billing-cycle':
      return review.range(formatter.date(first), formatter.date(last));
  }
}
