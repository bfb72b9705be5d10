import type { IsoInstant } from '#shared/base/date.ts';

const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });
const dayAndYear = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});
const whole = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

/** The time of day where the user is: "10:42". */
export const timeOfDay = (instant: IsoInstant): string => time.format(new Date(instant));

/** As short as can be told apart: "10:42" today, "14 Nov" this year, "14 Nov 2025". */
export function shortMoment(instant: IsoInstant, now: IsoInstant): string {
  const [date, today] = [new Date(instant), new Date(now)];
  if (date.toDateString() === today.toDateString()) return time.format(date);
  return (date.getFullYear() === today.getFullYear() ? day : dayAndYear).format(date);
}

export const wholeMoment = (instant: IsoInstant): string => whole.format(new Date(instant));

/** Whole days from one moment to a later one. */
export const daysBetween = (from: IsoInstant, to: IsoInstant): number =>
  Math.floor((Date.parse(to) - Date.parse(from)) / 86_400_000);
