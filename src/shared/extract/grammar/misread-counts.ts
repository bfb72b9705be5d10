import { exact } from '#shared/base/decimal.ts';
import type { ReadCount } from './count.ts';
import type { Unit } from './duration-units.ts';

/** Whether what stands before a unit of time is no count of it, though it looks like one. */
export const isMisread = (
  text: string,
  at: number,
  count: ReadCount,
  { unit, end }: { readonly unit: Unit; readonly end: number },
): boolean =>
  isNoteMark(text, at, count.end, end) ||
  isRankAndCount(text.slice(at, count.end), count.value, unit);

/**
 * "Telephone 3 150 minutes", of a row that lost its columns: a rank and a count, and no thousands. A
 * number of minutes that is parted by a space is one where it makes whole or half days ("1 440").
 */
const isRankAndCount = (printed: string, value: string, { unit, times }: Unit): boolean =>
  /^[1-9] \d{3}$/.test(printed) &&
  unit === 'minute' &&
  times === '1' &&
  !exact(value).mod(HALF_A_DAY).isZero();
const HALF_A_DAY = 720;

/** "1 Helpdesk hours are 9am-5pm", below a table: the mark of a note, and no time of one hour. */
const isNoteMark = (text: string, at: number, end: number, unitEnd: number): boolean =>
  (at === 0 || text.charAt(at - 1) === '\n') &&
  /^\d$/.test(text.slice(at, end)) &&
  /^\s?[A-Z][a-z]{3,}\s/.test(text.slice(end, end + 30)) &&
  /^\s(?:are|is|means?|refers?)(?![A-Za-z])/.test(text.slice(unitEnd, unitEnd + 10));
