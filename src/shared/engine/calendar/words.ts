import type { Duration } from '#shared/agreement/duration.ts';
import type { IsoDate } from '#shared/base/date.ts';
import type { Instant } from '#shared/engine/incident.ts';
import { clockMinutes, dayOf, MINUTE } from './zone.ts';

const WEEKDAY = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });
const DATE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** "20 November 2026". */
export const dateWords = (day: IsoDate): string => DATE.format(Date.parse(`${day}T00:00:00Z`));

/** "Friday 20 November 2026". */
export const dayWords = (day: IsoDate): string =>
  `${WEEKDAY.format(Date.parse(`${day}T00:00:00Z`))} ${dateWords(day)}`;

/** One day, or "Saturday 21 November 2026 to Sunday 22 November 2026". */
export const daysWords = (first: IsoDate, last: IsoDate): string =>
  first === last ? dayWords(first) : `${dayWords(first)} to ${dayWords(last)}`;

/** "16:10", with seconds where there are any. */
export function clockWords(at: Instant, zone: string): string {
  const seconds = Math.floor(clockMinutes(at, zone) * 60 + 1e-6);
  const two = (value: number) => String(value).padStart(2, '0');
  const time = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`;
  return seconds % 60 === 0 ? time : `${time}:${two(seconds % 60)}`;
}

/** "Friday 20 November 2026, 16:10". */
export const momentWords = (at: Instant, zone: string): string =>
  `${dayWords(dayOf(at, zone))}, ${clockWords(at, zone)}`;

/** "3 h 10 min", "50 min", "30 s"; what is less than a second is left out. */
export function lengthWords(milliseconds: number): string {
  const hours = Math.floor(milliseconds / (60 * MINUTE));
  const minutes = Math.floor(milliseconds / MINUTE) % 60;
  const seconds = Math.floor(milliseconds / 1000) % 60;
  const parts = [
    hours > 0 ? `${hours} h` : '',
    minutes > 0 ? `${minutes} min` : '',
    seconds > 0 ? `${seconds} s` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? '0 min' : parts.join(' ');
}

/** "3 months", "1 working day". */
export const durationWords = ({ value, unit }: Duration): string =>
  `${value} ${unit.replace('-', ' ')}${value === '1' ? '' : 's'}`;
