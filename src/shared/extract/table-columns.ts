import type { Passage, TableView } from './sla-text.ts';
import { AVAILABILITY, CREDIT } from './vocabulary.ts';
import { bandOf, boundsIn } from './grammar/bounds.ts';
import { comparisonBefore } from './grammar/comparison.ts';

/** A table whose columns have names, wherever the table prints them. */
export interface NamedTable {
  readonly table: TableView;
  readonly header: readonly string[];
  readonly rows: readonly (readonly Passage[])[];
  /** Headings above, introduction, and the passages just before it: what the table is about. */
  readonly around: string;
}

/** How many of the first rows may hold the names of the columns. */
const HEADER_ROWS = 2;
/** Finds the row that names the columns: the header, or one of the first rows below a title that spans all. */
export function namedTable(table: TableView, passages: ReadonlyMap<number, Passage>): NamedTable {
  const named = withNames(table, passages);
  const [first, ...rest] = named.rows;
  if (first === undefined || !isSecondHeader(first, rest)) return named;
  const header = named.header.map((name, column) =>
    [name, first[column]?.text ?? ''].join(' ').trim(),
  );
  return { ...named, header, rows: rest };
}

function withNames(table: TableView, passages: ReadonlyMap<number, Passage>): NamedTable {
  const header = table.header.map(({ text: words }) => words);
  const near = [3, 2, 1].flatMap((back) => passages.get(table.at - back) ?? []);
  const around = [
    ...table.path,
    ...near.filter(({ path }) => sameSection(path, table.path)).map(({ text }) => text.slice(-600)),
    table.lead.slice(-600),
  ].join(' \u2022 ');
  if (namesColumns(header)) return { table, header, rows: table.rows, around };
  for (const [index, row] of table.rows.slice(0, HEADER_ROWS).entries()) {
    const names = row.map(({ text: words }) => words);
    if (!namesColumns(names) || names.some((name) => BEGINS_WITH_LEVEL.test(name))) continue;
    return {
      table,
      header: names,
      rows: table.rows.slice(index + 1),
      around: `${around} \u2022 ${header.join(' ')}`,
    };
  }
  return { table, header, rows: table.rows, around };
}

/** "99.5% best effort", "Basic: 99.5%; Plus: 99.9%", "Basic 99.5% / Plus 99.9%": a row that gives a level names no columns. */
const BEGINS_WITH_LEVEL =
  /^\s{0,3}(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ ]{1,30}:\s)?(?:min(?:imum|\.)?\s|mind\.\s|at least\s)?[<>≥≤=~]{0,2}\s?\d{1,3}(?:[.,]\d{1,4})?\s?(?:%|per\s?cent|prozent|procent|pour\s?cent|por\s?ciento)|^\s{0,3}[A-ZÀ-Þ][A-Za-zÀ-ɏ ]{1,30}\s\d{2,3}(?:[.,]\d{1,4})?\s?%\s?(?:[/;,|•]|and\s|und\s|et\s|e\s|y\s|en\s)\s?[A-ZÀ-Þ]/u;

const sameSection = (a: readonly string[], b: readonly string[]) => a.at(-1) === b.at(-1);

/** Whether a row is one of names: a level or a credit among them, and no figures. */
function namesColumns(names: readonly string[]): boolean {
  const filled = new Set(names.filter((name) => name.trim() !== ''));
  return (
    filled.size > 1 &&
    names.some((name) => AVAILABILITY.test(name) || CREDIT.test(name)) &&
    names.every(
      (name) =>
        name.length < 300 &&
        bandOf(name, boundsIn(name)) === null &&
        boundsIn(name).every(
          ({ comparison }) => comparison === null && !/^[^A-Za-zÀ-ɏ]*$/u.test(name),
        ),
    )
  );
}

/** A row below the names that goes on with them: "less than | at least | …" under one title for both. */
function isSecondHeader(row: readonly Passage[], rest: NamedTable['rows']): boolean {
  const names = row.map(({ text }) => text.trim());
  return (
    rest.length > 0 &&
    names.every((name) => name.length <= 80 && !/\d/.test(name)) &&
    names.some((name) => name.length <= 40 && sideOf(name) !== null) &&
    rest.every((cells) => cells.some(({ text }) => /\d/.test(text)))
  );
}

const LOWER =
  /(?<![A-Za-zÀ-ɏ])(?:from|min(?:imum)?|lower|floor|at least|above|greater|higher|more|von|ab|mindestens|größer|höher|unterer?|untergrenze|de|à partir|inférieure|minimale?|da|desde|≥|>=?)(?![A-Za-zÀ-ɏ])/i;
const UPPER =
  /(?<![A-Za-zÀ-ɏ])(?:to|max(?:imum)?|upper|ceiling|less|smaller|below|under|bis|unter|kleiner|weniger|höchstens|oberer?|obergrenze|à|jusqu['’]à|supérieure|maximale?|fino|hasta|<=?|≤)(?![A-Za-zÀ-ɏ])/i;

/** Which bound a column holds by its name: the comparison that the name ends with, else a word of it. */
export function sideOf(name: string): 'lower' | 'upper' | null {
  const words = name.slice(0, 300);
  const comparison = comparisonBefore(words, words.length);
  if (comparison !== null)
    return comparison.kind === 'below' || comparison.kind === 'at-most' ? 'upper' : 'lower';
  if (LOWER.test(words)) return 'lower';
  return UPPER.test(words) ? 'upper' : null;
}

/** The same by its cells, where every one that is filled compares, and all the same way. */
function sideOfCells(cells: readonly string[]): 'lower' | 'upper' | null {
  const filled = cells.filter((text) => text.trim() !== '' && !/^[\s–—-]+$/.test(text));
  const sides = new Set(
    filled.map((text) => {
      const [only, ...more] = boundsIn(text);
      if (only === undefined || more.length > 0 || only.comparison === null) return null;
      return only.comparison === 'below' || only.comparison === 'at-most' ? 'upper' : 'lower';
    }),
  );
  const [side] = sides;
  return sides.size === 1 ? (side ?? null) : null;
}

/** Longer cells hold more than a bound. */
const LONGEST_BOUND = 24;

/** The two columns that hold the lower and the upper bounds of a table's bands; null where it has none. */
export function boundColumns(
  { header, rows }: Pick<NamedTable, 'header' | 'rows'>,
  columns: readonly number[],
): { readonly lower: number; readonly upper: number } | null {
  const sides = columns.map((column) => {
    const cells = rows.map((row) => row[column]?.text ?? '');
    const isFigure =
      cells.every((text) => text.trim().length <= LONGEST_BOUND) &&
      cells.some((text) => /\d/.test(text));
    return { column, side: isFigure ? (sideOfCells(cells) ?? sideOf(header[column] ?? '')) : null };
  });
  const lower = sides.find(({ side }) => side === 'lower')?.column;
  const upper = sides.find(({ side }) => side === 'upper')?.column;
  return lower === undefined || upper === undefined ? null : { lower, upper };
}
