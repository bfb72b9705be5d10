import type { Calendar } from '#shared/agreement/calendar.ts';
import type { Term } from '#shared/agreement/term.ts';
import type { IsoDate } from '#shared/base/date.ts';
import type { Problem } from '#shared/base/place.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { readHolidays, type HolidayImport, type Years } from '#shared/engine/calendar/holidays.ts';
import { textOf } from '#shared/engine/import/bytes.ts';
import { fileProblem } from '#shared/engine/import/problem-list.ts';
import { endOfTerm } from '#shared/engine/schedule/end-of-term.ts';

type Holidays = Calendar['holidays'];

/** As many as a calendar holds. */
export const MOST_HOLIDAYS = 1_000;
/** Where the term has no end: this year and the next four. */
const YEARS_AHEAD = 4;
/** A longer term is filled for its first years; further ahead, holidays are not known. */
const MOST_YEARS = 15;

/** What an import would make of a calendar's holidays. */
export interface HolidayMerge {
  /** By date. */
  readonly holidays: Holidays;
  readonly added: number;
  /** Days of the file that the calendar has already. */
  readonly known: number;
  readonly leftOut: HolidayImport['leftOut'];
  readonly years: Years;
}

/** The years of the term, or this year and the next four. */
export function yearsWanted(term: Pick<Term, 'start' | 'length'>, today: IsoDate): Years {
  const yearOf = (day: IsoDate) => Number(day.slice(0, 4));
  const end = endOfTerm(term);
  if (term.start === null || end === null) {
    const first = yearOf(term.start !== null && term.start > today ? term.start : today);
    return { first, last: first + YEARS_AHEAD };
  }
  const first = yearOf(term.start);
  return { first, last: Math.min(yearOf(end), first + MOST_YEARS - 1) };
}

/** Holidays of a calendar file beside those that are there, or why none is taken. */
export function mergeHolidayFile(
  bytes: Uint8Array,
  before: Holidays,
  years: Years,
): Result<HolidayMerge, readonly Problem[]> {
  const text = textOf(bytes);
  if (!text.ok)
    return err(
      text.error.map((problem) => ({
        ...problem,
        remedy: 'Choose a calendar file (.ics), as calendar programs export it.',
      })),
    );
  const read = readHolidays(text.value.text, years);
  if (!read.ok) return read;
  // A day is closed once, whatever it is called.
  const days = new Map(before.map((holiday) => [holiday.date, holiday]));
  let added = 0;
  for (const holiday of read.value.holidays)
    if (!days.has(holiday.date)) {
      days.set(holiday.date, holiday);
      added += 1;
    }
  const fresh = [...days.values()].filter((holiday) => !before.includes(holiday));
  const holidays = [...before, ...fresh].sort((a, b) => a.date.localeCompare(b.date));
  if (holidays.length > MOST_HOLIDAYS)
    return err([
      fileProblem(
        'The calendar',
        `It would have ${holidays.length.toLocaleString('en-GB')} holidays; it holds ${MOST_HOLIDAYS.toLocaleString('en-GB')}.`,
        'Remove holidays of years that are over, or import a file with fewer.',
      ),
    ]);
  const inFile = new Set(read.value.holidays.map(({ date }) => date)).size;
  return ok({ holidays, added, known: inFile - added, leftOut: read.value.leftOut, years });
}

/** "8 holidays from 2028 to 2031 were added; 2 days were there already." */
export function mergeWords({ added, known, years }: HolidayMerge): string {
  const span =
    years.first === years.last ? `of ${years.first}` : `from ${years.first} to ${years.last}`;
  const counted =
    added === 0
      ? `No holiday ${span} was added`
      : added === 1
        ? `One holiday ${span} was added`
        : `${added} holidays ${span} were added`;
  if (known === 0) return `${counted}.`;
  return `${counted}; ${known === 1 ? 'one day was' : `${known} days were`} there already.`;
}
