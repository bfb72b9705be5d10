import type { Instant } from '#shared/engine/incident.ts';
import { quoted, type ProblemList } from './problem-list.ts';
import { scanOf, type ColumnFormat, type InstantFormat, type Scan } from './moment-scan.ts';
import { WallClock } from './wall-clock.ts';
import {
  DAY_FIRST,
  DAY_MS,
  EPOCH_MILLISECONDS,
  EPOCH_SECONDS,
  EXCEL_SERIAL,
  MONTH_FIRST,
  MONTH_NAMED,
  WrittenTime,
  YEAR_FIRST,
  type Slip,
} from './written-time.ts';

/** What a person has to say where a column's dates can be read both ways. */
export type DateOrder = 'day-first' | 'month-first';

/** Whether a cell holds a time or a number rather than words; a header holds none of them. */
export function looksLikeFigure(cell: string): boolean {
  const trimmed = cell.trim();
  return (
    /\d/.test(trimmed) && (/^[-+]?[\d.,:\s%]+$/.test(trimmed) || new WrittenTime().read(trimmed))
  );
}

const FORMATS = [
  YEAR_FIRST,
  DAY_FIRST,
  MONTH_FIRST,
  MONTH_NAMED,
  EXCEL_SERIAL,
  EPOCH_SECONDS,
  EPOCH_MILLISECONDS,
] as const;

/** Decides a column's format over all its cells; empty cells say nothing. */
export const columnFormat = (cells: readonly string[]): ColumnFormat => scanOf(cells).format;

/** The order of day and month that columns of one file give away for all of them. */
export function orderOf(formats: readonly ColumnFormat[]): DateOrder | null {
  for (const found of formats) {
    if (found.type !== 'decided') continue;
    if (found.format.format === DAY_FIRST) return 'day-first';
    if (found.format.format === MONTH_FIRST) return 'month-first';
  }
  return null;
}

/** The format that most cells fit, for telling which cells do not. */
function usualFormat(cells: readonly string[]): InstantFormat | null {
  const written = new WrittenTime();
  const counts = new Map<number, number>();
  for (const cell of cells) {
    if (cell === '' || !written.read(cell)) continue;
    for (const format of FORMATS)
      if ((written.formats & format) !== 0) {
        const key = format * 2 + Number(written.isZoned);
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
  }
  let [best, most] = [0, 0];
  for (const [key, count] of counts) if (count > most) [best, most] = [key, count];
  return most === 0 ? null : { format: best >> 1, isZoned: (best & 1) === 1 };
}

export interface InstantColumn {
  readonly name: string;
  /** Asked for only where a fault has to quote one, if `scan` is given. */
  readonly cells: readonly string[];
  readonly rowNumbers: Uint32Array;
  /** What the cells say, where they were looked at while the file was read. */
  readonly scan?: Scan | undefined;
}

export interface InstantOptions {
  /** Where times without a zone were on the wall; null: such times are refused. */
  readonly zone: string | null;
  readonly dateOrder: DateOrder | null;
}

/** A column of moments: NaN where a cell is empty. */
export interface Instants {
  readonly values: Float64Array;
  /** Whether the zone of the options was needed. */
  readonly usedZone: boolean;
  /**
   * Times that came twice as the clocks went back, by their position: `values` holds the first of
   * the two moments, here is the second.
   */
  readonly twice: ReadonlyMap<number, Instant>;
}

/** Reads a column; what cannot be read goes to `problems`, with row and column. */
export function readInstants(
  column: InstantColumn,
  options: InstantOptions,
  problems: ProblemList,
): Instants {
  const scan = column.scan ?? scanOf(column.cells);
  const values = new Float64Array(scan.dates.length).fill(Number.NaN);
  const none: Instants = { values, usedZone: false, twice: new Map() };
  const found = scan.format;
  if (found.type === 'empty') return none;
  if (found.type === 'mixed') {
    tellMixed(column, problems);
    return none;
  }
  const format =
    found.type === 'decided' ? found.format : ordered(found.isZoned, options.dateOrder);
  if (format === null) {
    tellAmbiguous(column, problems);
    return none;
  }
  if (!format.isZoned && options.zone === null) {
    const { cells } = column;
    const index = cells.findIndex((cell) => cell !== '');
    problems.at(
      column.rowNumbers[index]!,
      column.name,
      `${quoted(cells[index]!)} names no time zone, so it is no certain moment.`,
      'Choose the time zone of the file, or write the times with Z or an offset: 2026-06-03T14:05:00Z.',
    );
    return none;
  }
  return convert(column, scan, format, options.zone ?? 'UTC', problems, values);
}

const ordered = (isZoned: boolean, order: DateOrder | null): InstantFormat | null =>
  order === null ? null : { format: order === 'day-first' ? DAY_FIRST : MONTH_FIRST, isZoned };

function convert(
  column: InstantColumn,
  { dates, times, offsets }: Scan,
  { format, isZoned }: InstantFormat,
  zone: string,
  problems: ProblemList,
  values: Float64Array,
): Instants {
  const { name, rowNumbers } = column;
  const clock = new WallClock(zone);
  const days = new Map<number, number>();
  const twice = new Map<number, Instant>();
  // Neighbours are mostly of the same day.
  let [key, day] = [Number.NaN, Number.NaN];
  for (let index = 0; index < dates.length; index += 1) {
    const date = dates[index]!;
    if (Number.isNaN(date)) continue;
    if (format === EPOCH_SECONDS || format === EPOCH_MILLISECONDS) {
      values[index] = format === EPOCH_SECONDS ? date * 1000 : date;
      continue;
    }
    // A serial's fraction is cut in the program that wrote it: whole seconds were meant.
    const time = format === EXCEL_SERIAL ? Math.round((date % 1) * 86_400) * 1000 : times[index]!;
    if (Math.floor(date) !== key) {
      key = Math.floor(date);
      day = days.get(key) ?? dayOf(key, format);
      days.set(key, day);
    }
    if (Number.isNaN(day)) {
      tellSlip(problems, rowNumbers[index]!, name, column.cells[index]!, 'month-or-day');
      continue;
    }
    if (isZoned) {
      values[index] = day * DAY_MS + time - offsets[index]! * 60_000;
      continue;
    }
    values[index] = clock.instantOf(day, time);
    if (clock.turn === 'twice') twice.set(index, clock.second);
    else if (clock.turn === 'skipped')
      problems.at(
        rowNumbers[index]!,
        name,
        `${quoted(column.cells[index]!)} does not exist in ${zone}: the clocks were put forward over it.`,
        'Correct the time, or choose the time zone that the file was written in.',
      );
  }
  return { values, usedZone: !isZoned, twice };
}

/** Days from 1970-01-01 to Excel's day 0, 1899-12-30. */
const EXCEL_DAY_ZERO = -25_569;

/** Days since 1970-01-01 of a scan's date; NaN for a day that its month does not have. */
function dayOf(date: number, format: number): number {
  if (format === EXCEL_SERIAL) return date + EXCEL_DAY_ZERO;
  const year = Math.floor(date / 10_000);
  const [first, second] = [Math.floor(date / 100) % 100, date % 100];
  const [month, day] = format === DAY_FIRST ? [second, first] : [first, second];
  return day <= lengthOfMonth(year, month) ? Date.UTC(year, month - 1, day) / DAY_MS : Number.NaN;
}

const lengthOfMonth = (year: number, month: number): number =>
  month === 2
    ? isLeap(year)
      ? 29
      : 28
    : month === 4 || month === 6 || month === 9 || month === 11
      ? 30
      : 31;

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

function tellMixed({ name, cells, rowNumbers }: InstantColumn, problems: ProblemList): void {
  const usual = usualFormat(cells);
  const written = new WrittenTime();
  for (const [index, cell] of cells.entries()) {
    if (cell === '') continue;
    const row = rowNumbers[index]!;
    if (!written.read(cell)) tellSlip(problems, row, name, cell, written.slip);
    else if (usual !== null && (written.formats & usual.format) === 0)
      problems.at(
        row,
        name,
        `${quoted(cell)} is written differently from most dates of the column (${FORMAT_NAMES[usual.format] ?? ''}).`,
        'Write all dates of the column in one way.',
      );
    else if (usual !== null && written.isZoned !== usual.isZoned)
      problems.at(
        row,
        name,
        written.isZoned
          ? `${quoted(cell)} names a time zone, most times of the column do not.`
          : `${quoted(cell)} names no time zone, most times of the column do.`,
        'Write all times of the column with their time zone, or all without.',
      );
  }
}

const FORMAT_NAMES: Readonly<Record<number, string>> = {
  [YEAR_FIRST]: 'year, month, day',
  [DAY_FIRST]: 'day, month, year',
  [MONTH_FIRST]: 'month, day, year',
  [MONTH_NAMED]: 'with the name of the month',
  [EXCEL_SERIAL]: 'day numbers of a spreadsheet',
  [EPOCH_SECONDS]: 'seconds since 1970',
  [EPOCH_MILLISECONDS]: 'milliseconds since 1970',
};

function tellAmbiguous({ name, cells, rowNumbers }: InstantColumn, problems: ProblemList): void {
  const index = cells.findIndex((cell) => cell !== '');
  problems.at(
    rowNumbers[index]!,
    name,
    `${quoted(cells[index]!)} can be read with the day first or with the month first, and so can every other date of the column.`,
    'Write the year first: 2026-06-03.',
  );
}

function tellSlip(
  problems: ProblemList,
  row: number,
  name: string,
  cell: string,
  slip: Slip,
): void {
  const [message, remedy] = SLIPS[slip];
  problems.at(row, name, `${quoted(cell)} ${message}`, remedy);
}

const SLIPS: Readonly<Record<Slip, readonly [message: string, remedy: string]>> = {
  'not-a-time': [
    'is no date and time.',
    'Write it as 2026-06-03 14:05, or leave the cell empty where there is none.',
  ],
  'month-or-day': ['is no day of the calendar.', 'Correct the date.'],
  'time-of-day': ['has no time of day between 00:00 and 24:00.', 'Correct the time.'],
  'leap-second': [
    'is a leap second (:60), which no clock of an agreement counts.',
    'Write the second before or after it: 23:59:59 or 00:00:00.',
  ],
};

/** The moment as a value, or null where the column has none there. */
export const instantOrNull = (value: number | undefined): Instant | null =>
  value === undefined || Number.isNaN(value) ? null : value;
