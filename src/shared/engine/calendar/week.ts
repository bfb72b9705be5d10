import { WEEKDAYS, type Calendar, type Weekday } from '#shared/agreement/calendar.ts';
import { minutesOf } from './zone.ts';

/** Hours of one day in minutes after 00:00. */
export interface DayHours {
  readonly from: number;
  readonly to: number;
}

/** Hours of one weekday in order, those that touch or overlap as one. */
export function hoursOf({ hours }: Pick<Calendar, 'hours'>, weekday: Weekday): readonly DayHours[] {
  const inOrder = hours
    .filter(({ day }) => day === weekday)
    .map(({ from, to }) => ({ from: minutesOf(from), to: minutesOf(to) }))
    .sort((a, b) => a.from - b.from);
  const spans: { from: number; to: number }[] = [];
  for (const { from, to } of inOrder) {
    const last = spans.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else spans.push({ from, to });
  }
  return spans;
}

/** Open minutes of each weekday from Monday on, holidays apart. */
export const weekdayMinutes = (calendar: Pick<Calendar, 'hours'>): readonly number[] =>
  WEEKDAYS.map((day) => hoursOf(calendar, day).reduce((sum, { from, to }) => sum + to - from, 0));

/** Open minutes of a week without holidays; null: around the clock. */
export const weekMinutes = (calendar: Pick<Calendar, 'hours'> | null): number =>
  calendar === null ? 7 * 24 * 60 : weekdayMinutes(calendar).reduce((sum, one) => sum + one, 0);
