import ICAL from 'ical.js';
import type { Calendar } from '#shared/agreement/calendar.ts';
import { isCalendarDay, type IsoDate } from '#shared/base/date.ts';
import { byCodeUnit } from '#shared/base/order.ts';
import type { Problem } from '#shared/base/place.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { printable } from '#shared/base/text.ts';
import { lineProblem, outlineOf } from './ics-lines.ts';
import { addToDay, dayNumber } from './zone.ts';
import { repeatedDays, yearlyRule } from './yearly.ts';

type Time = InstanceType<typeof ICAL.Time>;
type Component = InstanceType<typeof ICAL.Component>;

export type Holiday = Calendar['holidays'][number];

export interface HolidayImport {
  /** By date; at most one for each date and name. */
  readonly holidays: readonly Holiday[];
  /** Events that are no holidays, as they have a time of day or were cancelled. */
  readonly leftOut: readonly {
    readonly line: number;
    readonly name: string;
    readonly why: string;
  }[];
}

/** The years, both included, whose holidays are wanted. */
export interface Years {
  readonly first: number;
  readonly last: number;
}

/** As many as a calendar of an agreement holds. */
const MOST_HOLIDAYS = 1_000;
const MOST_CHARACTERS = 5_000_000;
const LONGEST_NAME = 200;
/** An event of more days is no holiday, but a mistake. */
const LONGEST_EVENT = 366;

/** An event of the file as its own days, before repeats are worked out. */
interface DayEvent {
  readonly line: number;
  readonly uid: string;
  readonly name: string;
  readonly start: IsoDate;
  readonly length: number;
  readonly repeats: readonly IsoDate[];
  /** The day of a series that this event stands for. */
  readonly replaces: IsoDate | null;
  readonly cancelled: boolean;
}

/**
 * The all-day events of an iCalendar file (RFC 5545) as holidays: those over several days, yearly
 * ones (RRULE, RDATE) without those taken out (EXDATE, RECURRENCE-ID, cancelled). All or nothing:
 * where one event cannot be understood, none is given.
 */
export function readHolidays(
  text: string,
  years: Years,
): Result<HolidayImport, readonly Problem[]> {
  if (text.length > MOST_CHARACTERS)
    return err([
      lineProblem(
        1,
        'The file is larger than 5 MB.',
        'Export only the calendar of public holidays, for a few years.',
      ),
    ]);
  const source = text.replace(/^\ufeff/, '');
  const { events, problems } = outlineOf(source);
  if (problems.length > 0) return err(problems);

  const dayEvents: DayEvent[] = [];
  const leftOut: HolidayImport['leftOut'][number][] = [];
  const faults: Problem[] = [];
  for (const { line, text: eventText } of events) {
    const read = readEvent(line, eventText, years);
    if (!read.ok) faults.push(read.error);
    else if ('why' in read.value) leftOut.push({ line, ...read.value });
    else dayEvents.push(read.value);
  }
  if (faults.length > 0) return err(faults);

  const holidays = inYears(dayEvents, years);
  for (const event of dayEvents)
    if (event.cancelled)
      leftOut.push({ line: event.line, name: event.name, why: 'It was cancelled.' });
  if (holidays.length === 0)
    return err([
      lineProblem(
        events[0]?.line ?? 1,
        `The file has no all-day event from ${years.first} to ${years.last}.`,
        'Choose a calendar of public holidays that covers these years.',
      ),
    ]);
  if (holidays.length > MOST_HOLIDAYS)
    return err([
      lineProblem(
        events[0]?.line ?? 1,
        `The file has ${holidays.length} holidays from ${years.first} to ${years.last}; a calendar holds ${MOST_HOLIDAYS}.`,
        'Choose fewer years, or a calendar of public holidays only.',
      ),
    ]);
  return ok({ holidays, leftOut });
}

function inYears(events: readonly DayEvent[], years: Years): Holiday[] {
  // A changed or cancelled event of a series takes the day of the series that it stands for.
  const replaced = new Set(
    events.flatMap(({ uid, replaces }) => (replaces ? [`${uid} ${replaces}`] : [])),
  );
  const found = new Map<string, Holiday>();
  for (const { uid, name, start, length, repeats, replaces, cancelled } of events) {
    if (cancelled) continue;
    for (const first of replaces ? [start] : repeats) {
      if (!replaces && replaced.has(`${uid} ${first}`)) continue;
      for (let day = 0; day < length; day += 1) {
        const date = addToDay(first, day, 'day');
        const year = Number(date.slice(0, 4));
        if (year >= years.first && year <= years.last) found.set(`${date} ${name}`, { date, name });
      }
    }
  }
  return [...found.values()].sort(
    (a, b) => byCodeUnit(a.date, b.date) || byCodeUnit(a.name, b.name),
  );
}

function readEvent(
  line: number,
  text: string,
  years: Years,
): Result<DayEvent | { readonly name: string; readonly why: string }, Problem> {
  const fault = (
    message: string,
    remedy = 'Correct the event in the calendar and export it again.',
  ) => err(lineProblem(line, message, remedy));
  const impossible = impossibleDay(line, text);
  if (impossible) return err(impossible);
  try {
    const parsed = ICAL.parse(`BEGIN:VCALENDAR\r\n${text}\r\nEND:VCALENDAR\r\n`) as unknown[];
    const event = new ICAL.Component(parsed).getFirstSubcomponent('vevent');
    if (!event) return fault('The event is empty.');
    const name = nameOf(event.getFirstPropertyValue('summary'));
    const start = timeOf(event, 'dtstart');
    if (start === null) return fault(`The event "${name}" has no valid date on which it begins.`);
    const length = lengthOf(event, start);
    if (length === 'timed') return ok({ name, why: 'It has a time of day, so it is no holiday.' });
    if (length < 1) return fault(`The event "${name}" ends before it begins.`);
    if (length > LONGEST_EVENT) return fault(`The event "${name}" is longer than a year.`);
    const day = dayOfTime(start);
    const repeats = repeatsOf(event, day, years.last);
    if (repeats === null)
      return fault(
        `The event "${name}" repeats in a way that is not yearly on days of a month.`,
        'Enter its dates one by one in the calendar, and export it again.',
      );
    const recurrence = timeOf(event, 'recurrence-id');
    return ok({
      line,
      uid: String(event.getFirstPropertyValue('uid') ?? `line ${line}`),
      name,
      start: day,
      length,
      repeats,
      replaces: recurrence === null ? null : dayOfTime(recurrence),
      cancelled: String(event.getFirstPropertyValue('status') ?? '').toUpperCase() === 'CANCELLED',
    });
  } catch (error) {
    // The parser throws on what is no iCalendar; it knows why, we know where.
    return fault(
      `The event cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}

function nameOf(summary: unknown): string {
  const name = typeof summary === 'string' ? printable(summary).replace(/\s+/g, ' ').trim() : '';
  // By characters, as half of a pair may not be stored.
  return [...name].slice(0, LONGEST_NAME).join('') || 'Holiday';
}

function timeOf(event: Component, name: string) {
  const value = event.getFirstPropertyValue(name);
  return value instanceof ICAL.Time && isDay(value) ? value : null;
}

const DATES = /^(?:DTSTART|DTEND|EXDATE|RDATE|RECURRENCE-ID)(?:;[^:]*)?:(.*)$/i;

/** The parser takes 31 February as 3 March; this finds such days, with their line. */
function impossibleDay(line: number, text: string): Problem | null {
  for (const [index, property] of text.split('\r\n').entries())
    for (const value of DATES.exec(property)?.[1]?.split(',') ?? []) {
      const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})/.exec(value) ?? [];
      if (year !== undefined && !isCalendarDay(`${year}-${month}-${day}`))
        return lineProblem(
          line + index,
          `${value} is no day of the calendar.`,
          'Correct the date in the calendar and export it again.',
        );
    }
  return null;
}

const isDay = ({ year, month, day }: Time): boolean =>
  isCalendarDay(dayText(year, month, day)) && year >= 1900 && year <= 2200;

const dayOfTime = ({ year, month, day }: Time): IsoDate => dayText(year, month, day) as IsoDate;

const dayText = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/**
 * Days that the event covers. The end is the day after the last one; programs that give the same
 * day as start and end mean one day. From midnight to midnight is all day, too.
 */
function lengthOf(event: Component, start: Time): number | 'timed' {
  const midnight = (time: Time) =>
    time.isDate || (time.hour === 0 && time.minute === 0 && time.second === 0);
  const end = event.getFirstPropertyValue('dtend');
  if (end instanceof ICAL.Time) {
    if (!midnight(start) || !midnight(end)) return 'timed';
    const days = dayNumber(dayOfTime(end)) - dayNumber(dayOfTime(start));
    return start.isDate && days === 0 ? 1 : !start.isDate && days === 0 ? 'timed' : days;
  }
  const duration = event.getFirstPropertyValue('duration');
  if (duration instanceof ICAL.Duration) {
    const days = duration.toSeconds() / 86_400;
    return midnight(start) && Number.isInteger(days) ? days : 'timed';
  }
  return start.isDate ? 1 : 'timed';
}

/** The days on which it begins; null where its rule is not understood. */
function repeatsOf(event: Component, start: IsoDate, lastYear: number): readonly IsoDate[] | null {
  const days = new Set<IsoDate>();
  const rules = event.getAllProperties('rrule');
  if (event.hasProperty('exrule')) return null;
  days.add(start);
  for (const property of rules) {
    const parts = new Map(
      property
        .toICALString()
        .replace(/^[^:]*:/, '')
        .split(';')
        .filter((part) => part !== '')
        .map((part) => {
          const [key = '', value = ''] = part.split('=');
          return [key.toUpperCase(), value.split(',')] as const;
        }),
    );
    const rule = yearlyRule(parts);
    if (rule === null) return null;
    for (const day of repeatedDays(rule, start, lastYear)) days.add(day);
  }
  for (const day of listed(event, 'rdate')) days.add(day);
  for (const day of listed(event, 'exdate')) days.delete(day);
  return [...days];
}

const listed = (event: Component, name: string): IsoDate[] =>
  event
    .getAllProperties(name)
    .flatMap((property) => property.getValues() as unknown[])
    .filter((value): value is Time => value instanceof ICAL.Time)
    .filter(isDay)
    .map(dayOfTime);
