import type { IsoDate } from '#shared/base/date.ts';

const format = new Intl.DateTimeFormat('en-GB', {
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** "Jun 2026", of any day in it. */
export const monthWords = (day: IsoDate): string => format.format(Date.parse(day));

/** "Jun 2026", or "Jun 2026, 20–30 only" where only these days of it are covered. */
export const coveredWords = (
  month: IsoDate,
  covered: { readonly first: IsoDate; readonly last: IsoDate } | null,
): string =>
  covered === null
    ? monthWords(month)
    : `${monthWords(month)}, ${dayWords(covered.first)}–${dayWords(covered.last)} only`;

const dayWords = (day: IsoDate): string => String(Number(day.slice(8)));
