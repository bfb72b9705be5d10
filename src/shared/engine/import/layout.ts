import Papa from 'papaparse';
import { looksLikeFigure } from './instants.ts';

const SEPARATORS = [',', ';', '\t', '|'] as const;
export type Separator = (typeof SEPARATORS)[number];

/** How many rows show what a file looks like. */
const LOOK = 50;
/** Titles and dates of an export may stand above the header, in so many rows at most. */
const ABOVE = 20;

/** The separator whose rows agree best with one another; `start` is where the first row begins. */
export function separatorOf(text: string): {
  readonly separator: Separator;
  readonly start: number;
} {
  const begin = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  // Excel's own way to say it: https://support.microsoft.com/office "sep=;" as the first line.
  const said = /^sep=([,;\t|])\n/i.exec(text.slice(begin, begin + 16));
  if (said) return { separator: said[1] as Separator, start: begin + said[0].length };
  let best: Separator = ',';
  let bestScore = 0;
  for (const separator of SEPARATORS) {
    const score = agreement(firstRows(text, separator));
    if (score > bestScore) [best, bestScore] = [separator, score];
  }
  return { separator: best, start: begin };
}

const firstRows = (text: string, separator: string): readonly string[][] =>
  Papa.parse<string[]>(text.slice(0, 1 << 17), {
    delimiter: separator,
    newline: '\n',
    preview: LOOK,
  }).data.filter((cells) => cells.some((cell) => cell.trim() !== ''));

/** How many rows have the most frequent width, and how wide that is; 0: one column only. */
function agreement(rows: readonly (readonly string[])[]): number {
  const width = usualWidth(rows);
  if (width < 2) return 0;
  const agreeing = rows.filter((cells) => cells.length === width).length;
  return agreeing / rows.length + Math.min(width, 100) / 1000;
}

function usualWidth(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  let [width, most] = [0, 0];
  for (const [length, count] of counts)
    if (length > 1 && (count > most || (count === most && length > width)))
      [width, most] = [length, count];
  return width === 0 ? (rows[0]?.length ?? 0) : width;
}

/**
 * The first row that is as wide as the rows below it and holds words only. Where the first full row
 * holds dates or numbers there is no header, and it is data. Null: no rows at all.
 */
export function findHeader(
  text: string,
  separator: Separator,
  rowsBefore: number,
): {
  readonly names: readonly string[];
  /** The spreadsheet's number of the header, or of the first row where there is none. */
  readonly row: number;
  readonly firstRow: number;
  readonly isGiven: boolean;
} | null {
  const rows = Papa.parse<string[]>(text, {
    delimiter: separator,
    newline: '\n',
    preview: LOOK + ABOVE,
  }).data;
  const filled = rows.filter((cells) => cells.some((cell) => cell.trim() !== ''));
  // Rows may end with a separator that the header lacks.
  const width = usualWidth(filled.map((cells) => withoutEmptyEnd(cells, 0)));
  for (const [index, cells] of rows.slice(0, ABOVE).entries()) {
    const trimmed = withoutEmptyEnd(cells, width);
    if (trimmed.length < width || trimmed.every((cell) => cell === '')) continue;
    const isGiven = !trimmed.some(looksLikeFigure);
    const row = index + 1 + rowsBefore;
    return {
      names: isGiven ? distinct(trimmed) : trimmed.map((_, column) => `Column ${column + 1}`),
      row,
      firstRow: isGiven ? row + 1 : row,
      isGiven,
    };
  }
  return null;
}

const withoutEmptyEnd = (cells: readonly string[], width: number): readonly string[] => {
  const trimmed = cells.map((cell) => cell.trim());
  let end = trimmed.length;
  while (end > width && trimmed[end - 1] === '') end -= 1;
  return trimmed.slice(0, end);
};

/** "Date", "Date" becomes "Date", "Date (2)"; an empty name "Column 3". */
function distinct(names: readonly string[]): readonly string[] {
  const used = new Set<string>();
  return names.map((name, column) => {
    const wanted = name === '' ? `Column ${column + 1}` : name;
    let unique = wanted;
    for (let count = 2; used.has(unique); count += 1) unique = `${wanted} (${count})`;
    used.add(unique);
    return unique;
  });
}
