import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Duration } from '#shared/agreement/duration.ts';
import type { CalendarId } from '#shared/agreement/ids.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { workingCalendar } from '#shared/engine/calendar/deadline.ts';

/** How a day was counted: `calendar` null: by that of the agreement. */
export interface Counted {
  readonly duration: Duration | null;
  readonly calendar: CalendarId | null;
}

/**
 * Why a day that was counted in working time may be another one, as a sentence: its calendar goes by
 * public holidays and holds none of that year. Empty where there is nothing to doubt.
 */
export function holidayDoubt(
  agreement: Pick<Agreement, 'calendars'>,
  day: IsoDate,
  { duration, calendar }: Counted,
): string {
  if (duration === null || !duration.unit.startsWith('working')) return '';
  const chosen = workingCalendar(agreement, calendar);
  if (chosen === undefined) return '';
  const { name, holidays, holidayRule } = chosen;
  const year = day.slice(0, 4);
  const hasNone = holidayRule.trim() === '' && holidays.length === 0;
  if (hasNone || holidays.some(({ date }) => date.startsWith(year))) return '';
  return `The holidays of ${year} are not known${name === '' ? '' : ` to the calendar “${name}”`}: this day was counted without them.`;
}
