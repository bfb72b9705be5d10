import type { IsoDate } from '#shared/base/date.ts';

const format = new Intl.DateTimeFormat('en-GB', {
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** "Jun 2026", of any day in it. */
export const monthWords = (day: IsoDate): string => format.format(Date.parse(day));
