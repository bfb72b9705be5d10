import { isAroundTheClock, WEEKDAYS, type Calendar } from '#shared/agreement/calendar.ts';
import type { IsoDate } from '#shared/base/date.ts';
import type { Instant, Span } from '#shared/engine/incident.ts';
import {
  clockMinutes,
  DAY,
  dayNumber,
  dayNumberOf,
  firstMomentAt,
  instantOfMinutes,
  MINUTE,
  startOfDayNumber,
  weekdayOf,
} from './zone.ts';
import { hoursOf, type DayHours } from './week.ts';

/** What counts time: all of it, or that of a calendar only. */
export interface Clock {
  /** Milliseconds that count from `a` to `b`; negative where `b` is the earlier. */
  between(a: Instant, b: Instant): number;
  /**
   * The first moment by which `milliseconds` have counted since `from` (negative: the last moment
   * since which they count until `from`). Null where the calendar never brings them.
   */
  add(from: Instant, milliseconds: number): Instant | null;
}

/** The clock of what has no calendar. */
export const aroundTheClock: Clock & Pick<WorkingTime, 'isOpen' | 'nextOpening'> = {
  between: (a, b) => b - a,
  add: (from, milliseconds) => {
    const at = from + milliseconds;
    return at >= FIRST_DAY * DAY && at < END_DAY * DAY ? at : null;
  },
  isOpen: () => true,
  nextOpening: (at) => at,
};

/** What counts from `a` to `b` outside the pauses, which are in order and do not overlap. */
export function workedBetween(
  clock: Clock,
  a: Instant,
  b: Instant,
  pauses: readonly Span[],
): number {
  let worked = clock.between(a, b);
  for (const pause of pauses) {
    const start = Math.max(a, pause.start);
    const end = Math.min(b, pause.end);
    if (start < end) worked -= clock.between(start, end);
  }
  return worked;
}

/**
 * Calendars are laid out for the years 1970 to 2199, as far as somebody asks. Outside nothing
 * counts: a mistyped year must not lay out a million days.
 */
const FIRST_DAY = dayNumber('1970-01-01' as IsoDate);
const END_DAY = dayNumber('2200-01-01' as IsoDate);

/** Days that are laid out at first, and at least when more are needed. */
const FEWEST_DAYS = 400;

/**
 * The hours of a calendar in its time zone, less its holidays. It opens and closes at the first
 * moment of the day on which the clock on the wall shows the hour or a later one, so a change of the
 * clocks shortens or lengthens the hours that it falls into.
 *
 * Open spans are laid out once, merged and in order, with the sum of what lies before each; days
 * that are asked for later are added. A question costs one or two binary searches.
 */
export class WorkingTime implements Clock {
  readonly #week: readonly (readonly DayHours[])[];
  readonly #holidays: ReadonlyMap<number, string>;
  /** True where no weekday has hours: working time never passes. */
  readonly hasNoHours: boolean;
  /** The days laid out: from `#first` up to but not including `#end`. */
  #first = 0;
  #end = 0;
  #coverStart: Instant = 0;
  #coverEnd: Instant = 0;
  #starts = new Float64Array(0);
  #ends = new Float64Array(0);
  /** Open milliseconds before each span; one more for the sum of all. */
  #before = new Float64Array(1);

  constructor(
    calendar: Pick<Calendar, 'hours' | 'holidays'>,
    readonly zone: string,
  ) {
    this.#week = WEEKDAYS.map((day) => hoursOf(calendar, day));
    this.hasNoHours = this.#week.every((hours) => hours.length === 0);
    this.#holidays = new Map(calendar.holidays.map(({ date, name }) => [dayNumber(date), name]));
  }

  between(a: Instant, b: Instant): number {
    this.#cover(Math.min(a, b), Math.max(a, b));
    return this.#worked(b) - this.#worked(a);
  }

  add(from: Instant, milliseconds: number): Instant | null {
    if (milliseconds === 0) return from;
    if (this.hasNoHours || Math.abs(milliseconds) > (END_DAY - FIRST_DAY) * DAY) return null;
    this.#cover(from, from);
    const before = this.#before;
    const target = this.#worked(from) + milliseconds;
    if (target > before[before.length - 1]! || target < 0)
      return this.#grow(milliseconds > 0) ? this.add(from, milliseconds) : null;
    // Forwards the earliest moment with this sum is meant, which may be a close of business;
    // backwards the latest, which may be an opening.
    const spans = this.#starts.length;
    let low = 0;
    let high = spans - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const enough =
        milliseconds > 0 ? before[middle + 1]! >= target : before[middle + 1]! > target;
      if (enough) high = middle;
      else low = middle + 1;
    }
    return this.#starts[low]! + (target - before[low]!);
  }

  /** Open at the moment; at the moment of closing it is closed. */
  isOpen(at: Instant): boolean {
    this.#cover(at, at);
    const index = this.#spanAt(at);
    return index >= 0 && at < this.#ends[index]!;
  }

  /** The moment itself where it is open, or else the next opening; null where there is none. */
  nextOpening(at: Instant): Instant | null {
    if (this.isOpen(at)) return at;
    if (this.hasNoHours) return null;
    const index = this.#spanAt(at) + 1;
    if (index < this.#starts.length) return this.#starts[index]!;
    return this.#grow(true) ? this.nextOpening(at) : null;
  }

  /** A day that has hours and is no holiday, as a number of `dayNumber`. */
  isWorkingDay(number: number): boolean {
    return this.hoursOn(number).length > 0;
  }

  /** The open spans that begin on a day. */
  spansOn(number: number): readonly Span[] {
    return this.hoursOn(number)
      .map(({ from, to }) => ({
        start: firstMomentAt(number, from, this.zone),
        end: firstMomentAt(number, to, this.zone),
      }))
      .filter(({ start, end }) => start < end);
  }

  /** The name of the holiday on a day; null where it is none. */
  holiday(number: number): string | null {
    return this.#holidays.get(number) ?? null;
  }

  /** The hours of a day as its weekday has them; none on a holiday. */
  hoursOn(number: number): readonly DayHours[] {
    return this.#holidays.has(number) ? [] : (this.#week[weekdayOf(number)] ?? []);
  }

  /**
   * The same time of day so many working days later (negative: earlier), as contracts are commonly
   * read: what starts while it is closed starts with the next opening. Where the later day is
   * closed at that time, it is the next opening of that day, or its close of business. Null where
   * the calendar has no such day. `days` is a whole number.
   */
  addDays(from: Instant, days: number): Instant | null {
    const start = this.nextOpening(from);
    if (start === null) return null;
    const origin = dayNumberOf(start, this.zone);
    const number = this.workingDay(origin, days);
    if (number === null) return null;
    if (number === origin) return start;
    const clock = clockMinutes(start, this.zone);
    const minutes = Math.floor(clock);
    const same =
      instantOfMinutes(number, minutes, this.zone) + Math.round((clock - minutes) * MINUTE);
    const spans = this.spansOn(number);
    const holding = spans.find(({ end }) => same <= end);
    if (holding) return Math.max(same, holding.start);
    return spans.at(-1)?.end ?? same;
  }

  /** The number of the n-th working day after (negative: before) a day; null where there is none. */
  workingDay(origin: number, days: number): number | null {
    if (this.hasNoHours) return null;
    const step = days < 0 ? -1 : 1;
    let number = origin;
    for (let left = Math.abs(days); left > 0;) {
      number += step;
      if (number < FIRST_DAY || number >= END_DAY) return null;
      if (this.isWorkingDay(number)) left -= 1;
    }
    return number;
  }

  /** The last open span that starts at or before the moment; -1 where none does. */
  #spanAt(at: Instant): number {
    const starts = this.#starts;
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (starts[middle]! <= at) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** Open milliseconds from the first day laid out to the moment. */
  #worked(at: Instant): number {
    const index = this.#spanAt(at);
    if (index < 0) return 0;
    return this.#before[index]! + Math.min(at, this.#ends[index]!) - this.#starts[index]!;
  }

  #cover(from: Instant, to: Instant): void {
    if (from >= this.#coverStart && to < this.#coverEnd) return;
    const first = dayNumberOf(within(from), this.zone) - 1;
    const end = dayNumberOf(within(to), this.zone) + 2;
    if (this.#first === this.#end)
      return this.#layOut(first - 7, Math.max(end, first + FEWEST_DAYS));
    // As much again as is laid out, so that growing is rare.
    const more = this.#end - this.#first;
    this.#layOut(
      first < this.#first ? first - more : this.#first,
      end > this.#end ? end + more : this.#end,
    );
  }

  /** Lays out more days, later or earlier ones; false where there are no more. */
  #grow(forwards: boolean): boolean {
    const more = this.#end - this.#first;
    if (forwards ? this.#end === END_DAY : this.#first === FIRST_DAY) return false;
    if (forwards) this.#layOut(this.#first, this.#end + more);
    else this.#layOut(this.#first - more, this.#end);
    return true;
  }

  #layOut(fromDay: number, toDay: number): void {
    const first = Math.max(FIRST_DAY, fromDay);
    const end = Math.min(END_DAY, toDay);
    const starts: number[] = [];
    const ends: number[] = [];
    for (let number = first; number < end; number += 1)
      for (const span of this.spansOn(number)) {
        if (ends.length > 0 && span.start <= ends[ends.length - 1]!)
          ends[ends.length - 1] = Math.max(ends[ends.length - 1]!, span.end);
        else {
          starts.push(span.start);
          ends.push(span.end);
        }
      }
    const before = new Float64Array(starts.length + 1);
    starts.forEach((start, index) => {
      before[index + 1] = before[index]! + ends[index]! - start;
    });
    this.#first = first;
    this.#end = end;
    this.#coverStart = first === FIRST_DAY ? -Infinity : startOfDayNumber(first, this.zone);
    this.#coverEnd = end === END_DAY ? Infinity : startOfDayNumber(end, this.zone);
    this.#starts = Float64Array.from(starts);
    this.#ends = Float64Array.from(ends);
    this.#before = before;
  }
}

const within = (at: Instant): Instant => Math.min(Math.max(at, FIRST_DAY * DAY), END_DAY * DAY - 1);

const known = new WeakMap<Calendar, Map<string, WorkingTime>>();

/**
 * The working time of a calendar in its own time zone, or else in `zone`; laid out once for each
 * calendar, as calendars never change in place.
 */
export function workingTimeOf(calendar: Calendar, zone: string): WorkingTime {
  const own = calendar.timeZone ?? zone;
  let inZones = known.get(calendar);
  if (!inZones) known.set(calendar, (inZones = new Map<string, WorkingTime>()));
  let time = inZones.get(own);
  if (!time) inZones.set(own, (time = new WorkingTime(calendar, own)));
  return time;
}

/**
 * The clock of something that follows a calendar or, where it names none, runs around the clock.
 */
export const clockOf = (calendar: Calendar | null, zone: string): Clock =>
  calendar === null || isAroundTheClock(calendar) ? aroundTheClock : workingTimeOf(calendar, zone);
