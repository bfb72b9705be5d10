import { CalendarDateTime, toZoned } from '@internationalized/date';
import { startOfDayNumber } from '#shared/engine/calendar/zone.ts';
import type { Instant } from '#shared/engine/incident.ts';
import { DAY_MS } from './written-time.ts';

/** What a wall clock's time means where the clocks have changed. */
export type Turn = 'skipped' | 'twice' | null;

/**
 * The moments that the clocks on the walls of a zone show. Days without a change of the clocks are
 * plain sums; only the others ask the time zone database for each time.
 */
export class WallClock {
  /** What is special about the time last asked for. */
  turn: Turn = null;
  /** Where it comes twice: its second moment. */
  second: Instant = Number.NaN;
  readonly #plainDays = new Map<number, Instant>();

  constructor(readonly zone: string) {}

  /**
   * `time`: milliseconds after midnight, up to 24:00. Of a time that comes twice the first is meant;
   * a time that the clocks skip is moved on by what they skip.
   */
  instantOf(day: number, time: number): Instant {
    this.turn = null;
    const plain = this.#plainDays.get(day);
    if (plain !== undefined) return plain + time;
    const start = startOfDayNumber(day, this.zone);
    const next = startOfDayNumber(day + 1, this.zone);
    if (next - start === DAY_MS) {
      this.#plainDays.set(day, start);
      return start + time;
    }
    return time === DAY_MS ? next : this.#onDayOfTurn(day, time);
  }

  #onDayOfTurn(day: number, time: number): Instant {
    const date = new Date(day * DAY_MS + time);
    const wall = new CalendarDateTime(
      date.getUTCFullYear(),
      date.getUTCMonth() + 1,
      date.getUTCDate(),
      date.getUTCHours(),
      date.getUTCMinutes(),
      date.getUTCSeconds(),
      date.getUTCMilliseconds(),
    );
    const earlier = toZoned(wall, this.zone, 'earlier');
    const later = toZoned(wall, this.zone, 'later');
    const [first, last] = [earlier.toDate().getTime(), later.toDate().getTime()];
    if (first === last) return first;
    const isShown = earlier.hour === wall.hour && earlier.minute === wall.minute;
    this.turn = isShown ? 'twice' : 'skipped';
    this.second = last;
    return isShown ? first : last;
  }
}
