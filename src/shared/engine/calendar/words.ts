import type { Duration } from '#shared/agreement/duration.ts';
import type { IsoDate } from '#shared/base/date.ts';

const DATE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** "20 November 2026". */
export const dateWords = (day: IsoDate): string => DATE.format(Date.parse(`${day}T00:00:00Z`));

/** "3 months", "1 working day". */
export const durationWords = ({ value, unit }: Duration): string =>
  `${value} ${unit.replace('-', ' ')}${value === '1' ? '' : 's'}`;
