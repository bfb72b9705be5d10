import { quoted, type ProblemList } from './problem-list.ts';
import { markOf, writtenNumber, type DecimalMark } from './written-number.ts';

/** What a bare number in a column of durations counts. */
export const DURATION_CELL_UNITS = ['second', 'minute', 'hour', 'day'] as const;
export type DurationCellUnit = (typeof DURATION_CELL_UNITS)[number];

const UNIT_MS: Readonly<Record<DurationCellUnit, number>> = {
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
};

/**
 * Why a cell is no duration; "number": a bare number, and nobody has said of what; "decimal-mark":
 * a number that is a thousand times as great where its sign parts thousands.
 */
type DurationFault = 'negative' | 'number' | 'decimal-mark' | 'not-a-duration';

/**
 * Milliseconds of "2:30" (hours and minutes), "1:02:03", "1h 20m", "2 days 03:04", "PT2H30M", or of
 * a bare number in `unit`. A day has 24 hours. `mark` tells what "1,234" is, null: nobody knows.
 */
export function durationOf(
  cell: string,
  unit: DurationCellUnit | null,
  mark: DecimalMark | null,
): number | DurationFault {
  if (/^[-\u2212]|^P-|[TDHM]-\d/.test(cell)) return /\d/.test(cell) ? 'negative' : 'not-a-duration';
  const number = writtenNumber(cell, mark);
  if (number === 0) return 0;
  if (number !== null && unit === null) return 'number';
  if (number === 'either') return 'decimal-mark';
  if (number !== null) return number * UNIT_MS[unit!];
  return clockOf(cell) ?? isoOf(cell) ?? wordsOf(cell, mark) ?? 'not-a-duration';
}

/** "2:30", "1:02:03", "2 days 03:04:05", "2.03:04:05". */
function clockOf(cell: string): number | null {
  const match =
    /^(?:(\d+)\s*(?:d|days?|tage?n?)?[\s,.]+)?(\d+):([0-5]\d)(?::([0-5]\d)(?:[.,](\d{1,7}))?)?(?:\s*(?:h|hrs?|std\.?))?$/i.exec(
      cell,
    );
  if (!match) return null;
  const [days, hours, minutes, seconds] = match.slice(1, 5).map((part) => Number(part ?? 0));
  const fraction = Number(`0.${match[5] ?? '0'}`);
  return (((days! * 24 + hours!) * 60 + minutes!) * 60 + seconds! + fraction) * 1000;
}

/** "PT2H30M", "P1DT4H", "P2W"; months and years have no fixed length. */
function isoOf(cell: string): number | null {
  const match =
    /^P(?=.)(?:([\d.,]+)W)?(?:([\d.,]+)D)?(?:T(?=.)(?:([\d.,]+)H)?(?:([\d.,]+)M)?(?:([\d.,]+)S)?)?$/i.exec(
      cell,
    );
  if (!match) return null;
  const [weeks, days, hours, minutes, seconds] = match
    .slice(1)
    .map((part) => (part === undefined ? 0 : Number(part.replace(',', '.'))));
  const total = (((weeks! * 7 + days!) * 24 + hours!) * 60 + minutes!) * 60 + seconds!;
  return Number.isNaN(total) ? null : total * 1000;
}

const WORDS: readonly (readonly [RegExp, number])[] = [
  [/^(?:w|wks?|weeks?|wochen?)$/, 7 * UNIT_MS.day],
  [/^(?:d|days?|tag|tage|tagen)$/, UNIT_MS.day],
  [/^(?:h|hrs?|hours?|std|stunden?)$/, UNIT_MS.hour],
  [/^(?:m|mins?|minutes?|minuten?)$/, UNIT_MS.minute],
  [/^(?:s|secs?|seconds?|sek|sekunden?)$/, UNIT_MS.second],
  [/^(?:ms|milliseconds?)$/, 1],
];

/** "1h 20m", "2 hours, 5 minutes", "3 Std. 20 Min.", "1,234 min". */
function wordsOf(cell: string, mark: DecimalMark | null): number | 'decimal-mark' | null {
  let total = 0;
  let isUnsure = false;
  let rest = cell.toLowerCase();
  while (rest !== '') {
    const part =
      /^(\d+(?:[.,]\d+)*)\s*(\p{Letter}+)\.?(?:[\s,]+(?:(?:and|und)\s+)?|(?=\d)|$)/u.exec(rest);
    const size = part && WORDS.find(([word]) => word.test(part[2]!))?.[1];
    if (!part || size === undefined || size === null) return null;
    const number = writtenNumber(part[1]!, mark);
    if (number === null) return null;
    if (number === 'either') isUnsure = true;
    else total += number * size;
    rest = rest.slice(part[0].length);
  }
  return isUnsure ? 'decimal-mark' : total;
}

/** The decimal mark that columns of durations give away together, for all of the file. */
export const markInColumns = (columns: readonly (readonly string[])[]): DecimalMark | null =>
  markOf(numbersIn(columns));

function* numbersIn(columns: readonly (readonly string[])[]): Generator<string> {
  for (const cells of columns)
    for (const cell of cells) {
      if (!/[.,]/.test(cell)) continue;
      if (!/\p{Letter}/u.test(cell)) yield cell;
      // In "PT0,5H" either sign is a decimal mark, whatever the file's numbers have.
      else if (!/^P/i.test(cell)) yield* cell.match(/\d+(?:[.,]\d+)+(?=\s*\p{Letter})/gu) ?? [];
    }
}

/** The unit that a column's name gives away: "First response (min)", "resolution_hours". */
export function unitInName(name: string): DurationCellUnit | null {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{Letter}]+/u);
  const has = (pattern: RegExp) => words.some((word) => pattern.test(word));
  if (has(/^(?:min|mins|minutes?|minuten?)$/)) return 'minute';
  if (has(/^(?:h|hrs?|hours?|std|stunden?)$/)) return 'hour';
  if (has(/^(?:s|secs?|seconds?|sek|sekunden?)$/)) return 'second';
  return has(/^(?:d|days|tage?n?)$/) ? 'day' : null;
}

export interface DurationColumn {
  readonly name: string;
  readonly cells: readonly string[];
  readonly rowNumbers: Uint32Array;
}

/** How a column's numbers are read; null: nobody has said. */
export interface DurationReading {
  readonly unit: DurationCellUnit | null;
  readonly mark: DecimalMark | null;
}

/** A column in milliseconds: NaN where a cell is empty; what cannot be read goes to `problems`. */
export function readDurations(
  { name, cells, rowNumbers }: DurationColumn,
  { unit, mark }: DurationReading,
  problems: ProblemList,
): Float64Array {
  const values = new Float64Array(cells.length).fill(Number.NaN);
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index]!;
    if (cell === '') continue;
    const value = durationOf(cell, unit, mark);
    if (typeof value === 'number') {
      values[index] = value;
      continue;
    }
    const [message, remedy] = FAULTS[value];
    problems.at(rowNumbers[index]!, name, `${quoted(cell)} ${message}`, remedy);
    // One answer mends the whole column.
    if (value === 'number' || value === 'decimal-mark') return values;
  }
  return values;
}

const FAULTS: Readonly<Record<DurationFault, readonly [message: string, remedy: string]>> = {
  negative: ['is a negative duration.', 'Correct it; time only passes forwards.'],
  number: [
    'is a number without a unit.',
    'Say whether the column counts seconds, minutes, hours or days.',
  ],
  'decimal-mark': [
    'can be read with decimals or with thousands, and nothing else of the file tells which.',
    'Say whether its decimal mark is the point or the comma.',
  ],
  'not-a-duration': [
    'is no duration.',
    'Write it as 2:30, 1h 20m or PT1H20M, or leave the cell empty where there is none.',
  ],
};
