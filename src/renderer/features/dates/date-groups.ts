import type { IsoDate } from '#shared/base/date.ts';
import { dayNumber } from '#shared/engine/calendar/zone.ts';
import type { AgreementDate } from '#shared/engine/schedule/agreement-date.ts';

export interface DateMonth {
  /** "2026-06" */
  readonly month: string;
  /** "June 2026" */
  readonly title: string;
  readonly dates: readonly AgreementDate[];
}

const monthFormat = new Intl.DateTimeFormat('en-GB', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** Dates, the earliest first, by their month; months without one are left out. */
export function monthsOf(dates: readonly AgreementDate[]): readonly DateMonth[] {
  const months = new Map<string, AgreementDate[]>();
  for (const date of dates) {
    const month = date.day.slice(0, 7);
    const own = months.get(month);
    if (own) own.push(date);
    else months.set(month, [date]);
  }
  return [...months].map(([month, own]) => ({
    month,
    title: monthFormat.format(Date.parse(`${month}-01`)),
    dates: own,
  }));
}

/** "today", "in 12 days", "in 5 months": how far away a day is, as people say it. */
export function distanceWords(today: IsoDate, day: IsoDate): string {
  const days = dayNumber(day) - dayNumber(today);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days < 0) return days === -1 ? 'yesterday' : `${-days} days ago`;
  if (days < 60) return `in ${days} days`;
  const months = Math.round(days / 30.44);
  return months < 24 ? `in ${months} months` : `in ${Math.round(days / 365.25)} years`;
}
