import { quoted, type ProblemList } from './problem-list.ts';

/** What a bare number in a column of durations counts. */
export const DURATION_CELL_UNITS = ['second', 'minute', 'hour', 'day'] as const;
export type DurationCellUnit = (typeof DURATION_CELL_UNITS)[number];

const UNIT_MS: Readonly<Record<DurationCellUnit, number>> = {
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
};

/** Why a cell is no duration; "number": a bare number, and nobody has said of what. */
type DurationFault = 'negative' | 'number' | 'not-a-duration';

/**
 * Milliseconds of "2:30" (hours and minutes), "1:02:03", "1h 20m", "2 days 03:04", "PT2H30M", or of
 * a bare number in `unit`. A day has 24 hours.
 */
export function durationOf(cell: string, unit: DurationCellUnit | null): number | DurationFault {
  if (/^[-\u2212]|^P-|[TDHM]-\d/.test(cell)) return /\d/.test(cell) ? 'negative' : 'not-a-duration';
  const number = numberOf(cell);
  if (number !== null)
    return unit === null ? (number === 0 ? 0 : 'number') : number * UNIT_MS[unit];
  return clockOf(cell) ?? isoOf(cell) ?? wordsOf(cell) ?? 'not-a-duration';
}

/** "95", "95.5", "95,5", "1,234.5", "1.234,5", "12 000". */
function numberOf(cell: string): number | null {
  if (/^\d+$/.test(cell)) return Number(cell);
  if (/^\d+[.,]\d+$/.test(cell)) return Number(cell.replace(',', '.'));
  const grouped = /^(\d{1,3}(?:([.,'\s])\d{3})(?:\2\d{3})*)(?:(?!\2)[.,](\d+))?$/.exec(cell);
  return grouped ? Number(`${grouped[1]!.replace(/\D/g, '')}.${grouped[3] ?? '0'}`) : null;
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

/** "1h 20m", "2 hours, 5 minutes", "3 Std. 20 Min.". */
function wordsOf(cell: string): number | null {
  let total = 0;
  let rest = cell.toLowerCase();
  while (rest !== '') {
    const part =
      /^(\d+(?:[.,]\d+)?)\s*(\p{Letter}+)\.?(?:[\s,]+(?:(?:and|und)\s+)?|(?=\d)|$)/u.exec(rest);
    const size = part && WORDS.find(([word]) => word.test(part[2]!))?.[1];
    if (!part || size === undefined || size === null) return null;
    total += Number(part[1]!.replace(',', '.')) * size;
    rest = rest.slice(part[0].length);
  }
  return total;
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

/** A column in milliseconds: NaN where a cell is empty; what cannot be read goes to `problems`. */
export function readDurations(
  { name, cells, rowNumbers }: DurationColumn,
  unit: DurationCellUnit | null,
  problems: ProblemList,
): Float64Array {
  const values = new Float64Array(cells.length).fill(Number.NaN);
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index]!;
    if (cell === '') continue;
    const value = durationOf(cell, unit);
    if (typeof value === 'number') {
      values[index] = value;
      continue;
    }
    const [message, remedy] = FAULTS[value];
    problems.at(rowNumbers[index]!, name, `${quoted(cell)} ${message}`, remedy);
    // One answer mends the whole column.
    if (value === 'number') return values;
  }
  return values;
}

const FAULTS: Readonly<Record<DurationFault, readonly [message: string, remedy: string]>> = {
  negative: ['is a negative duration.', 'Correct it; time only passes forwards.'],
  number: [
    'is a number without a unit.',
    'Say whether the column counts seconds, minutes, hours or days.',
  ],
  'not-a-duration': [
    'is no duration.',
    'Write it as 2:30, 1h 20m or PT1H20M, or leave the cell empty where there is none.',
  ],
};
