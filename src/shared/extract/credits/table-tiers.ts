import { exact } from '#shared/base/decimal.ts';
import { comparisonBefore } from '../grammar/comparison.ts';
import { bandOf, bareBoundsIn, boundsIn, type Band } from '../grammar/bounds.ts';
import { citeIn, type Passage } from '../sla-text.ts';
import { boundColumns, type NamedTable } from '../table-columns.ts';
import {
  AVAILABILITY,
  BELOW_THE_TARGET,
  CREDIT,
  DOWNTIME,
  FEE,
  OTHER_LEVEL,
  PROMISED_NAME,
} from '../vocabulary.ts';
import { creditOfCell, isNoCredit } from './credit-value.ts';
import { downtimeBand } from './downtime-bands.ts';
import { stepIn } from './rates.ts';
import { LOWEST_PLAIN_LEVEL } from '../availability/target.ts';
import { printed, type FoundTier } from './tier.ts';
import { upright } from './transposed.ts';

type Level = Pick<Band, 'below' | 'atOrAbove'> & { readonly measure: FoundTier['measure'] };

/** Which columns say what. */
interface Columns {
  readonly levels: readonly (Level | null)[];
  readonly levelColumns: readonly number[];
  readonly credits: readonly number[];
  /** True where the headings say which is which. */
  readonly named: boolean;
}

/** The steps of a table that sets levels against credits; empty for any other table. */
export function tableTiers(printedTable: NamedTable): readonly FoundTier[] {
  const named = upright(printedTable);
  const columns = columnsOf(named);
  if (columns === null) return [];
  const { rows, header, table, around } = named;
  const scopes = scopesOf(named, columns);
  return rows.flatMap((row, index) => {
    const level = impliedUpper(columns.levels, scopes, index);
    if (level === null) return [];
    const isOpen = level.below === null && level.measure === 'percent';
    if (isOpen && !row.some(({ text }) => BELOW_THE_TARGET.test(text.slice(0, 160)))) return [];
    return columns.credits.flatMap((column): FoundTier[] => {
      const cell = row[column];
      if (cell === undefined || isNoCredit(cell.text)) return [];
      const step = stepIn(cell.text);
      const value = creditOfCell(without(cell.text, step), header[column] ?? '');
      if (value === null || (value.unit === 'percent' && exact(value.credit ?? '0').isZero()))
        return [];
      const plan = columns.credits.length > 1 ? (header[column] ?? '') : '';
      return [
        {
          band: level,
          measure: level.measure,
          value,
          per: step === null ? null : { value: step.value, unit: step.unit },
          text: printed(cell.text, 0, cell.text.length),
          scope: [scopes[index], plan].filter(Boolean).join(', '),
          group: [table.source, scopes[index], plan, ...partOf(table)].join('#').slice(0, 100),
          citations: [...columns.levelColumns, column].flatMap((at) => {
            const cited = row[at];
            return cited === undefined ? [] : [citeIn(cited, 0, cited.text.length)];
          }),
          confidence: columns.named ? 0.95 : 0.8,
          rule: 'credits/table',
          context: `${header.join(' ')} \u2022 ${around.slice(-600)}`,
          at: table.at,
        },
      ];
    });
  });
}

const partOf = ({ part }: NamedTable['table']): readonly string[] =>
  part === undefined ? [] : [String(part)];

/** A cell without the step that its rate counts: "10% for each 0.1%" gives 10%. */
const without = (text: string, step: ReturnType<typeof stepIn>): string =>
  step === null
    ? text
    : text.slice(0, step.start) + ' '.repeat(step.end - step.start) + text.slice(step.end);

function columnsOf(named: NamedTable): Columns | null {
  const { header, rows, around } = named;
  const width = Math.max(header.length, ...rows.map((row) => row.length));
  const all = Array.from({ length: width }, (_, column) => column);
  const isCredit = (column: number) => {
    const name = header[column] ?? '';
    return (
      (CREDIT.test(name) ||
        (FEE.test(name) && /%|percent|prozent/i.test(name)) ||
        (GIVEN_TIME.test(name) && CREDIT.test(around))) &&
      !isLevelName(name)
    );
  };
  const named_ = all.filter(isCredit);
  const level = levelsOf(
    named,
    all.filter((column) => !named_.includes(column)),
  );
  if (level === null) return null;
  const others = all.filter((column) => !level.columns.includes(column));
  const promised = named_.filter((column) => !ILLUSTRATES.test(header[column] ?? ''));
  const credits =
    named_.length > 0
      ? (promised.length > 0 ? promised : named_).filter((column) => others.includes(column))
      : CREDIT.test(around) ||
          CREDIT.test(
            rows
              .flat()
              .map(({ text }) => text.slice(0, 200))
              .join(' '),
          )
        ? others.filter((column) => holdsCredits(rows, column, header[column] ?? ''))
        : [];
  if (credits.length === 0) return null;
  return {
    levels: level.levels,
    levelColumns: level.columns,
    credits,
    named: named_.length > 0 && level.columns.some((column) => isLevelName(header[column] ?? '')),
  };
}

/** "Example credit": the column beside the credits that shows what one of them comes to. */
const ILLUSTRATES =
  /(?<![A-Za-zÀ-ɏ])(?:examples?|e\.\s?g\.|illustrat[A-Za-z]{1,5}|sample|beispiel[A-Za-z]*|z\.\s?b\.|exemples?|par ex\.|esempi[o]?|ejemplos?|exemplos?|(?:reken)?voorbeeld(?:en)?|bijv\.)(?![A-Za-zÀ-ɏ])/i;

/** Names of columns that count the time given: "Days of service", "Free days". */
const GIVEN_TIME =
  /(?<![A-Za-zÀ-ɏ])(?:(?:days?|weeks?|months?|hours?) of (?:[A-Za-zÀ-ɏ-]{1,16} ){0,4}(?:services?|hosting|subscription|usage)|(?:days?|weeks?|months?) (?:added|extended|credited)|(?:free|extra|additional|complimentary) (?:days|weeks|months)|(?:kostenlose|kostenfreie|zusätzliche) (?:tage|wochen|monate)|jours (?:offerts|gratuits|de service)|giorni (?:gratuiti|di servizio)|días (?:gratuitos|gratis|de servicio))(?![A-Za-zÀ-ɏ])/i;

const isLevelName = (name: string) =>
  AVAILABILITY.test(name) && !/credit|gutschrift|refund/i.test(name);

/** A column of plain percentages, or of credits in words, that is no other level and no time. */
function holdsCredits(rows: NamedTable['rows'], column: number, name: string): boolean {
  if (OTHER_LEVEL.test(name) || DOWNTIME.test(name) || isLevelName(name)) return false;
  const cells = rows.map((row) => row[column]?.text ?? '');
  const credits = cells.filter((cell) => {
    const bounds = boundsIn(cell);
    return bounds.length > 0
      ? bounds.every(({ comparison }) => comparison === null || comparison === 'at-most')
      : CREDIT.test(cell) && creditOfCell(cell, '') !== null;
  });
  return (
    credits.length > 0 && credits.length * 2 >= cells.filter((cell) => !isNoCredit(cell)).length
  );
}

interface Levels {
  readonly columns: readonly number[];
  readonly levels: readonly (Level | null)[];
}

/** The column, or the pair of columns, whose cells are levels. */
function levelsOf(named: NamedTable, columns: readonly number[]): Levels | null {
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

function oneColumn({ header, rows }: NamedTable, columns: readonly number[]): Levels | null {
  let best: Levels | null = null;
  let most = 0;
  for (const column of columns) {
    const name = header[column] ?? '';
    if (OTHER_LEVEL.test(name) && !AVAILABILITY.test(name) && !SUCCESS_RATE.test(name)) continue;
    const levels = rows.map((row) => levelOfCell(row[column]?.text ?? '', name));
    const count = levels.filter((level) => level !== null).length;
    if (count > most) [best, most] = [{ columns: [column], levels }, count];
  }
  return best;
}

/** Services that answer requests are up for the share of them that succeed. */
const SUCCESS_RATE =
  /^\W{0,3}(?:(?:monthly|request|api|http|call|average)\s){0,3}success(?:ful)?[\s-](?:rate|percentage|requests?)\W{0,3}$/i;

function levelOfCell(text: string, name: string): Level | null {
  if (text.length > 200) return null;
  const signed = boundsIn(text);
  const isPercent = /%|percent|prozent/i.test(name) || isLevelName(name);
  const bounds = signed.length > 0 || !isPercent ? signed : bareBoundsIn(text);
  const [only] = bounds;
  if (bounds.some(({ figure }) => figure.placeholder)) return null;
  const heading = comparisonBefore(name, name.length)?.kind;
  const compared =
    bounds.length === 1 && only && only.comparison === null && heading
      ? { ...only, comparison: heading }
      : only;
  const band = bounds.length === 1 && compared ? bandOf(text, [compared]) : bandOf(text, bounds);
  if (band !== null) return { ...band, measure: 'percent' };
  return DOWNTIME.test(name) || DOWNTIME.test(text) ? downtimeBand(text, name) : null;
}

/** Bare percentages under the name of a level: each row is below its figure, or down to it where the first row earns nothing. */
function plainColumn({ header, rows }: NamedTable, columns: readonly number[]): Levels | null {
  const column =
    columns.find((at) => isLevelName(header[at] ?? '')) ??
    columns.find((at) => PROMISED_NAME.test(header[at] ?? '') && holdsLevels(rows, at));
  if (column === undefined) return null;
  const values = rows.map((row) => {
    const text = row[column]?.text ?? '';
    const [figure, ...more] = text.length > 40 ? [] : boundsIn(text);
    return figure === undefined || more.length > 0 || figure.figure.placeholder
      ? null
      : figure.value;
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

/** Every figure of the column is as high as a promise of availability. */
function holdsLevels(rows: NamedTable['rows'], column: number): boolean {
  const figures = rows.flatMap((row) => boundsIn((row[column]?.text ?? '').slice(0, 40)));
  return figures.length > 0 && figures.every(({ value }) => Number(value) >= LOWEST_PLAIN_LEVEL);
}

/** "≥ 99.0%: 10%" below a row "≥ 99.9%: none" ends where that begins. */
function impliedUpper(
  levels: Columns['levels'],
  scopes: readonly string[],
  index: number,
): Level | null {
  const level = levels[index] ?? null;
  if (level === null || level.below !== null || level.measure !== 'percent') return level;
  const above = levels[index - 1] ?? null;
  if (above === null || above.atOrAbove === null || scopes[index - 1] !== scopes[index])
    return level;
  return exact(above.atOrAbove).greaterThan(level.atOrAbove ?? '0')
    ? { ...level, below: above.atOrAbove }
    : level;
}

/** What each row is for: the first other column of words, its empty cells taken from above. */
function scopesOf({ rows }: NamedTable, { levelColumns, credits }: Columns): readonly string[] {
  const first = Math.min(...levelColumns, ...credits);
  let scope = '';
  return rows.map((row) => {
    const cell = first > 0 ? (row[0]?.text ?? '') : '';
    if (cell.trim() !== '') scope = printed(cell, 0, cell.length);
    return scope;
  });
}
