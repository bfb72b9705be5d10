import { exact } from '#shared/base/decimal.ts';
import { cite } from '#shared/document/citation.ts';
import { compact } from '../grammar/compact.ts';
import type { Passage } from '../sla-text.ts';
import { isExampleAround, type Statement } from '../statements.ts';
import { unglued } from '../seams.ts';
import { AVAILABILITY, CREDIT, DOWNTIME, OTHER_LEVEL } from '../vocabulary.ts';
import { unitOf as unitByName } from './credit-value.ts';
import { rowsOfText, type FlatCredit, type FlatRow } from './flat-row.ts';
import { EXTENDED_BY, GIVEN_TIME } from './table-tiers.ts';
import type { FoundTier } from './tier.ts';

/** Longer passages are prose without a table in it. */
const LONGEST = 6_000;
/** The names of the columns that ran together. */
const LONGEST_NAMES = 240;

/** A row, and where it stands. */
interface Placed extends FlatRow {
  readonly passage: Passage;
}

/** Rows that follow each other in one passage. */
interface Block {
  /** What stands before them, from the rows before on. */
  readonly names: string;
  readonly rows: readonly Placed[];
  /** Whether nothing stands behind them. */
  readonly isLast: boolean;
}

/**
 * Steps of schedules whose columns ran together: names of columns, then rows that give more for less, a line
 * each or all in one, parted by spaces or by nothing: "UptimeRefund days", "< 99%5".
 */
export function flatRows(passages: readonly Passage[]): readonly FoundTier[] {
  const found: FoundTier[] = [];
  let names = '';
  /** What stands before the names: a title, an introduction. */
  let above = '';
  let rows: readonly Placed[] = [];
  let last = Number.NaN;
  const close = () => {
    found.push(...tiersOf(names, above, rows));
    rows = [];
  };
  for (const passage of passages) {
    const isNext = passage.at === last + 1;
    last = passage.at;
    const blocks = blocksIn(passage);
    for (const block of blocks) {
      if (!isNext || block.names.trim() !== '') {
        close();
        [names, above] = [block.names, isNext ? names : ''];
      }
      rows = [...rows, ...block.rows];
      if (!block.isLast) close();
    }
    if (blocks.length > 0) continue;
    close();
    [names, above] = [passage.text, isNext ? names : ''];
  }
  close();
  return found;
}

/** Whether a statement is, or holds, a row of a schedule that ran together: it says nothing else. */
export const isInRows = (
  { passage, start, end }: Pick<Statement, 'passage' | 'start' | 'end'>,
  tiers: readonly FoundTier[],
): boolean =>
  tiers.some(
    ({ rule, citations }) =>
      rule === FLAT_ROW &&
      citations.some((row) => row.source === passage.source && row.start < end && start < row.end),
  );
const FLAT_ROW = 'credits/flat-row';
/** Whether a statement is the line above or below one of the rows. */
export const isBesideRows = (
  { passage }: Pick<Statement, 'passage'>,
  tiers: readonly FoundTier[],
): boolean => tiers.some(({ rule, at }) => rule === FLAT_ROW && Math.abs(at - passage.at) === 1);

/** The rows of a passage; one that ends it may stand alone, for the next passage may go on. */
function blocksIn(passage: Passage): readonly Block[] {
  const { text, kind } = passage;
  if (kind === 'item' || text.length > LONGEST || !mayHoldRows(text)) return [];
  const line = unglued(text, true);
  let from = 0;
  return rowsOfText(line.text).flatMap((rows): readonly Block[] => {
    const [first, end] = [rows[0]!, rows.at(-1)!.end];
    const isLast = /^[\s.|*]*$/u.test(line.text.slice(end));
    const names = line.text.slice(from, first.start);
    if (rows.length < 2 && !(isLast && names.length <= LONGEST_NAMES)) return [];
    from = end;
    const placed = rows.map((row) => ({
      ...row,
      ...{ passage, start: line.at(row.start), end: line.at(row.end) },
    }));
    return [{ names: names.slice(-LONGEST_NAMES), rows: placed, isLast }];
  });
}

/** A row has two figures at least, and a table not hundreds of them: most passages are left at once. */
function mayHoldRows(text: string): boolean {
  const figures = text.match(FIGURE)?.length ?? 0;
  return figures > 0 && figures <= MOST_FIGURES && MEETS_FIGURE.test(text);
}
const FIGURE = /\d[\d.,]*/g;
const MOST_FIGURES = 200;
/** What a row is for, and right behind it what it gives: "99% 5", "2 hours: 10%", "99.9%none". */
const MEETS_FIGURE =
  /(?:%|\d\s?[A-Za-zÀ-ɏ]{1,10}\.?(?:\s(?:or|oder|ou|o|of)\s[A-Za-zÀ-ɏ]{2,10})?\+?|\d)[\s|:=→]{0,6}(?:\d|none|nil|n\/a|no\s|keine|aucun|nessun|ning|geen|nenhum|[-–—])/i;

/** The steps of rows, where they are a schedule of credits; none where they are anything else. */
function tiersOf(printed: string, above: string, all: readonly Placed[]): readonly FoundTier[] {
  const names = unglued(printed.slice(-LONGEST_NAMES), true).text;
  const rows = all.filter(({ credits }) => credits.some(({ value }) => Number(value) > 0));
  const [first] = rows;
  if (first === undefined || rows.length < 2 || isExampleAround(first.passage)) return [];
  const columns = columnsIn(names, first.credits.length);
  if (columns === null || !all.every(({ credits }) => credits.length === columns.length)) return [];
  const units = columns.map((name, column) =>
    unitOf(
      rows.flatMap(({ credits }) => credits[column]!),
      name,
    ),
  );
  if (units.includes(null) || !descends(rows) || !isNamed(names, above, rows)) return [];
  const { path, at } = first.passage;
  return columns.flatMap((name, column) =>
    rows.flatMap((row): readonly FoundTier[] => {
      const credit = row.credits[column]!;
      if (Number(credit.value) === 0) return [];
      const scope = columns.length === 1 ? '' : name.trim();
      const group = `${path.join('/')}#flat${at}${scope}`.slice(-100);
      return [{ ...tierOf(row, credit, units[column]!), scope, group, context: names }];
    }),
  );
}

/** The names of so many columns of credits; null where they cannot be told apart. */
function columnsIn(names: string, count: number): readonly string[] | null {
  if (count === 1) return [behindLevel(names, 0)];
  const credits = [...names.matchAll(CREDIT_NAME)].slice(-count);
  const edges = credits.map(({ index, 0: name }) => ({ start: index, end: index + name.length }));
  // "Refund Basic Refund Plus", or "Basic credit Plus credit".
  const isBehind = names.slice(edges.at(-1)?.end ?? 0).trim() !== '';
  const parts = edges.map(({ start, end }, at) =>
    isBehind
      ? names.slice(end, edges[at + 1]?.start)
      : behindLevel(names.slice(edges[at - 1]?.end ?? 0, start), -1),
  );
  return parts.length === count && parts.every((part) => /\p{L}{2}/u.test(part)) ? parts : null;
}

/** What stands behind the name of the levels and their unit. */
function behindLevel(names: string, which: 0 | -1): string {
  const level = [...names.matchAll(LEVEL_NAME)].at(which);
  const behind = level === undefined ? names : names.slice(level.index + level[0].length);
  return behind.replace(UNIT_OF_LEVEL, '');
}
const LEVEL_NAME = new RegExp(`${AVAILABILITY.source}|${DOWNTIME.source}`, 'gi');
const CREDIT_NAME = compact(
  /(?<![A-Za-zÀ-ɏ])(?:(?:service|sla|fee|price) )?(?:credits?|refunds?|reductions?|rebates?|discounts?|compensation|remed(?:y|ies)|gutschrift(?:en)?|avoirs?|crédits?|credit[oi]|créditos?|sconto|descuento|korting)(?: (?:amounts?|percentage|in %|\(%\)))?(?![A-Za-zÀ-ɏ])/gi,
);
/** "Availability (%)", "Outage in hours": what the levels count is no unit of the credits. */
const UNIT_OF_LEVEL =
  /^\s{0,3}(?:\([^()]{0,20}\)|(?:in )?(?:%|per\s?cent(?:age)?s?|prozent|hours?|minutes?|stunden|minuten)(?![A-Za-zÀ-ɏ]))/i;

/** What the credits of a column count: by their own signs, else by its name; null where it cannot be told. */
function unitOf(credits: readonly FlatCredit[], name: string): FoundTier['value']['unit'] | null {
  const own = new Set(credits.flatMap(({ unit, value }) => (Number(value) > 0 ? [unit] : [])));
  const isBare = own.delete(null);
  const [only, ...more] = own;
  // "5%", and below it "10": both are shares.
  if (only !== undefined) return more.length > 0 || (isBare && only !== 'percent') ? null : only;
  return unitByName(name);
}

/** Whether each row gives more for less, from the top or from the bottom. */
function descends(rows: readonly Placed[]): boolean {
  const isOf = (kind: 'level' | 'length') => rows.every((row) => row[kind] !== null);
  // How bad a row is: the lower its level, the longer its outage.
  const badness = rows.map(({ level, length }) =>
    isOf('level')
      ? exact(level?.below ?? '100').times(-1)
      : exact(length?.atOrAbove ?? '0').times(length?.measure === 'hour' ? 60 : 1),
  );
  if (isOf('level') ? rows.some(({ level }) => level?.below === null) : !isOf('length'))
    return false;
  const order = rows.map((_, index) => index).sort((a, b) => badness[a]!.comparedTo(badness[b]!));
  const isInOrder = order.every((place, index) => place === index);
  const isReversed = order.every((place, index) => place === rows.length - 1 - index);
  return (
    (isInOrder || isReversed) &&
    order.slice(1).every((place, index) => {
      const [row, before] = [rows[place]!, rows[order[index]!]!];
      const rises = row.credits.map(({ size }, at) => size - (before.credits[at]?.size ?? 0));
      return (
        badness[place]!.greaterThan(badness[order[index]!]!) &&
        Math.min(...rises) >= 0 &&
        rises[0]! > 0
      );
    })
  );
}

function isNamed(names: string, above: string, rows: readonly Placed[]): boolean {
  const { path } = rows[0]!.passage;
  const credits = rows.flatMap((row) => row.credits);
  const isTime = credits.every(({ unit }) => unit === 'days' || unit === 'other');
  return (
    CREDIT.test(names) ||
    [GIVEN_TIME, EXTENDED_BY].some((words) => words.test(names)) ||
    credits.every(({ paid }) => paid) ||
    (isTime && MAY_CLAIM.test(names)) ||
    (CREDIT.test(`${path.at(-1) ?? ''} \u2022 ${above.slice(-LONGEST_NAMES)}`) &&
      !OTHER_LEVEL.test(names))
  );
}
/** "Should it fall below …, you are entitled to claim:": days behind levels can be nothing but credits then. */
const MAY_CLAIM = compact(
  /(?<![A-Za-zÀ-ɏ])(?:(?:entitled|eligible|able|allowed) to (?:claim|receive|request|recover|ask)|(?:may|can) (?:claim|request)|(?:anspruch auf|geltend machen|droit à|peut (?:demander|réclamer)|ha diritto|può (?:chiedere|richiedere)|tiene derecho|puede (?:reclamar|solicitar)|tem direito|recht op|aanspraak))(?![A-Za-zÀ-ɏ])/i,
);

const tierOf = (
  { passage, start, end, level, length }: Placed,
  { value, printed }: FlatCredit,
  unit: FoundTier['value']['unit'],
): Omit<FoundTier, 'scope' | 'group' | 'context'> => ({
  band: level ?? { below: length?.below ?? null, atOrAbove: length?.atOrAbove ?? null },
  measure: level === null ? (length?.measure ?? 'hour') : 'percent',
  value: { unit, credit: unit === 'other' ? null : value },
  per: null,
  text: printed,
  citations: [cite(passage.source, passage.text, start, end)],
  confidence: 0.75,
  rule: FLAT_ROW,
  at: passage.at,
});
