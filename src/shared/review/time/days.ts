import type { IsoDate } from '#shared/base/date.ts';

/** The day so many days later. */
export const daysLater = (day: IsoDate, count: number): IsoDate =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * 24 * 60 * 60 * 1000)
    .toISOString()
    .slice(0, 10) as IsoDate;
