import { exact } from '#shared/base/decimal.ts';
import { namesShare } from '../availability/other-shares.ts';
import { LOWEST_PLAIN_LEVEL } from '../availability/target.ts';
import { bandOf, bareBoundsIn, boundsIn, type Band } from '../grammar/bounds.ts';
import { comparisonBefore } from '../grammar/comparison.ts';
import { durationsIn } from '../grammar/duration.ts';
import type { Passage } from '../sla-text.ts';
import { boundColumns, type NamedTable } from '../table-columns.ts';
import {
  AVAILABILITY,
  BELOW_THE_TARGET,
  DOWNTIME,
  OTHER_LEVEL,
  PROMISED_NAME,
  SHARE_OF_CASES,
} from '../vocabulary.ts';
import { isNoCredit } from './credit-value.ts';
import { downtimeBand } from './downtime-bands.ts';
import { isShareOfFee } from './fee-share.ts';
import type { FoundTier } from './tier.ts';

/** The results that a row of a schedule is about. */
export type Level = Pick<Band, 'below' | 'atOrAbove' | 'includesBelow'> & {
  readonly measure: FoundTier['measure'];
};

/** Whether the name of a column says that levels of availability stand below it. */
export const isLevelName = (name: string) =>
  AVAILABILITY.test(name) && !/credit|gutschrift|refund/i.test(name);

/** The columns that hold the levels, and the level of each row; null where a row states none. */
export interface Levels {
  readonly columns: readonly number[];
  readonly levels: readonly (Level | null)[];
}

/** The column, or the pair of columns, whose cells are levels. */
export function levelsOf(named: NamedTable, columns: readonly number[]): Levels | null {
  return twoColumns(named, columns) ?? oneColumn(named, columns) ?? plainColumn(named, columns);
}

/** "From 99.0% | to 99.9%": the bounds in two columns. */
function twoColumns({ header, rows }: NamedTable, columns: readonly number[]): Levels | null {
  const bounds = boundColumns({ header, rows }, columns);
  if (bounds === null) return null;
  const { lower, upper } = bounds;
  const value = (cell: Passage | undefined) => {
    const [figure] = cell === undefined ? [] : bareBoundsIn(cell.text);
    return figure?.value ?? null;
  };
  const levels = rows.map((row): Level | null => {
    const [low, high] = [value(row[lower]), value(row[upper])];
    if (high === null) return null;
    const isFloor = low === null || exact(low).isZero();
    return { below: high, atOrAbove: isFloor ? null : low, measure: 'percent' };
  });
  return levels.some((level) => level !== null && Number(level.below) > 50)
    ? { columns: [lower, upper], levels }
    : null;
}

function oneColumn(
  { header, rows, around }: NamedTable,
  columns: readonly number[],
): Levels | null {
  let best: Levels | null = null;
  let most = 0;
  const isOfOutages = DOWNTIME.test(around.slice(-REACH_ABOVE));
  for (const column of columns) {
    const printedName = header[column] ?? '';
    const name =
      isOfOutages && LENGTH_ALONE.test(printedName) ? `${printedName} (outage)` : printedName;
    const isOther = OTHER_LEVEL.test(name) && !LOST.test(name) && !SUCCESS_RATE.test(name);
    if (isOther && !AVAILABILITY.test(name)) continue;
    const levels = withRest(
      rows.map((row) => levelOfCell(row[column]?.text ?? '', name)),
      rows.map((row) => row[column]?.text ?? ''),
    );
    const count = levels.filter((level) => level !== null).length;
    if (count > most) [best, most] = [{ columns: [column], levels }, count];
  }
  return best;
}

/** "Anything lower", "darunter": the last row of a schedule begins where the row above it ends. */
function withRest(
  levels: readonly (Level | null)[],
  cells: readonly string[],
): readonly (Level | null)[] {
  const [above, last] = [levels.at(-2) ?? null, levels.at(-1) ?? null];
  const from = above?.atOrAbove ?? null;
  if (last !== null || from === null || !ALL_LOWER.test(cells.at(-1) ?? '')) return levels;
  return [...levels.slice(0, -1), { below: from, atOrAbove: null, measure: 'percent' }];
}
const ALL_LOWER =
  /^\W{0,3}(?:(?:anything|everything|all|any(?: result| value)?|alles|tout|tutto|todo|tudo)\s(?:that is\s)?)?(?:lower|below|less|worse|under|beneath|darunter|weniger|niedriger|schlechter|unterhalb|(?:en |au-)dessous|inférieure?|moins|inferiore|sotto|al di sotto|meno|inferior|por debajo|menos|abaixo|lager|daaronder|minder)(?:\s(?:that|this|levels?|values?|than (?:that|this)|liegend[a-z]*|di questo|de eso|disso|dan dat))?\W{0,3}$/i;

/** "Length" below "Credits for an outage". */
const LENGTH_ALONE =
  /^\W{0,3}(?:(?:total |overall )?(?:length|duration|time)|dauer|durée|durata|duración|duur|duração)\W{0,3}(?:\(?(?:hours?|minutes?|stunden|minuten|heures|minutos|ore|horas|uren)\)?)?\W{0,3}$/i;
const REACH_ABOVE = 300;

/** Services that answer requests are up for the share of them that succeed. */
const SUCCESS_RATE =
  /^\W{0,3}(?:(?:monthly|request|api|http|call|average)\s){0,3}success(?:ful)?[\s-](?:rate|percentage|requests?)\W{0,3}$/i;

function levelOfCell(text: string, name: string): Level | null {
  if (text.length > 200) return null;
  const signed = boundsIn(text);
  const isOfOutage = [DOWNTIME, LOST].some((words) => words.test(name) || words.test(text));
  // "More than 8 hours" below "Length of non-availability" is no level.
  if (signed.length === 0 && isOfOutage && durationsIn(text).length > 0)
    return downtimeBand(text, name);
  const isPercent = /%|percent|prozent/i.test(name) || isLevelName(name) || isRange(text, name);
  const bounds = signed.length > 0 || !isPercent ? signed : bareBoundsIn(text);
  // "No more than 15% of the monthly charge": a share of money, whatever it is compared with.
  if (bounds.length > 0 && bounds.every(({ figure }) => isShareOfFee(text, figure.end)))
    return null;
  const [only] = bounds;
  // "up to 0.5 percentage points": how far below a level, which is no level.
  if (bounds.some(({ figure }) => figure.placeholder || figure.points)) return null;
  const heading = comparisonBefore(name, name.length)?.kind;
  const compared =
    bounds.length === 1 && only && only.comparison === null && heading
      ? { ...only, comparison: heading }
      : only;
  const band = bounds.length === 1 && compared ? bandOf(text, [compared]) : bandOf(text, bounds);
  if (band !== null) return { ...band, measure: 'percent' };
  // "99.0% – below target": where it begins; the upper bound is what is promised.
  if (
    bounds.length === 1 &&
    only?.comparison === null &&
    BELOW_THE_TARGET.test(text.slice(only.end))
  )
    return { below: null, atOrAbove: only.value, measure: 'percent' };
  return isOfOutage ? downtimeBand(text, name) : null;
}

/** "99 – 99.9", "below 99" below "Service level" or "Threshold": figures as high as levels, without a sign. */
const isRange = (text: string, name: string): boolean => {
  const bounds = NAMES_LEVEL.test(name) ? bareBoundsIn(text) : [];
  return bounds.length > 0 && bounds.every(({ value }) => Number(value) >= LOWEST_PLAIN_LEVEL);
};
const NAMES_LEVEL =
  /(?<![A-Za-zÀ-ɏ])(?:(?:service |performance |sla )?levels?|slas?|thresholds?|performance|ranges?|bands?)(?![A-Za-zÀ-ɏ])/i;

/** "Loss of power", "Without connectivity": being down in the name of what is missing. */
export const LOST =
  /(?<![A-Za-zÀ-ɏ])(?:(?:loss of|lost|without) (?:[A-Za-z]+ )?(?:power|supply|service|connectivity|connection|cooling|access|signal)|stromausfall[a-z]*|ohne (?:strom|verbindung|anbindung)|(?:perte|coupure) d['’](?:alimentation|accès))(?![A-Za-zÀ-ɏ])/i;

/** Bare percentages under the name of a level: each row is below its figure, or down to it where the first row earns nothing. */
function plainColumn({ header, rows }: NamedTable, columns: readonly number[]): Levels | null {
  const column =
    columns.find((at) => isLevelName(header[at] ?? '')) ??
    columns.find((at) => PROMISED_NAME.test(header[at] ?? '') && holdsLevels(rows, at));
  if (column === undefined) return null;
  const values = rows.map((row) => {
    const text = row[column]?.text ?? '';
    const [figure, ...more] = text.length > 40 ? [] : boundsIn(text);
    if (figure === undefined || more.length > 0 || figure.figure.placeholder) return null;
    return isOfOthers(row, column, text.slice(figure.figure.end)) ? null : figure.value;
  });
  if (!values.some((value) => value !== null && Number(value) >= 50)) return null;
  const isPromise = PROMISED_NAME.test(header[column] ?? '') && column > 0;
  const firstIsFree =
    !isPromise &&
    (rows[0]?.some(({ text }, at) => at !== column && text.trim() !== '' && isNoCredit(text)) ??
      false);
  return {
    columns: [column],
    levels: values.map((value, index): Level | null => {
      if (value === null) return null;
      if (!firstIsFree) return { below: value, atOrAbove: null, measure: 'percent' };
      const above = values[index - 1] ?? null;
      return { below: above, atOrAbove: value, measure: 'percent' };
    }),
  };
}

/** "Order accuracy | 99.9%", "98% of tickets": the target of a row that is about no time of being up. */
const isOfOthers = (row: readonly Passage[], column: number, behind: string): boolean => {
  const label = column > 0 ? (row[0]?.text.slice(0, 120) ?? '') : '';
  return (
    SHARE_OF_CASES.test(behind) ||
    (!AVAILABILITY.test(label) && (OTHER_LEVEL.test(label) || namesShare(label)))
  );
};

/** Every figure of the column is as high as a promise of availability. */
function holdsLevels(rows: NamedTable['rows'], column: number): boolean {
  const figures = rows.flatMap((row) => boundsIn((row[column]?.text ?? '').slice(0, 40)));
  return figures.length > 0 && figures.every(({ value }) => Number(value) >= LOWEST_PLAIN_LEVEL);
}
