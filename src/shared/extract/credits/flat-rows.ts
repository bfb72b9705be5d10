import { decimalString, exact, type DecimalString } from '#shared/base/decimal.ts';
import { cite } from '#shared/document/citation.ts';
import { compact } from '../grammar/compact.ts';
import { isExampleAround } from '../statements.ts';
import type { Passage } from '../sla-text.ts';
import { CREDIT } from '../vocabulary.ts';
import type { FoundTier } from './tier.ts';

/** Longer passages are prose. */
const LONGEST = 1_200;
/** The names of the columns that ran together. */
const LONGEST_NAMES = 240;

const LEVEL = String.raw`((?:100|[5-9]\d)(?:[.,]\d{1,4})?)\s?(%)?`;
const BELOW = String.raw`(?:<|≤|below|less than|lower than|under|unter|weniger als|moins de|inférieure? à|inferiore al?|meno del?|sotto il|menos del?|inferior al?|por debajo del?|minder dan|lager dan|onder|abaixo de)`;
/** "≥ 98 % and < 99 %": what a level of a band may begin with. */
const FROM = String.raw`(?:(?:>=?|≥|at least|from|mindestens|ab|au moins|almeno|da|al menos|desde|minstens|vanaf|pelo menos)\s?)?`;
/** Words of the lengths that some schedules print before the level that they leave. */
const UNIT = String.raw`(?:s|sec|min|h|seconds?|minutes?|hours?|days?|sekunden|minuten|stunden?|tagen?|secondes?|heures?|jours?|second[oi]|minut[oi]|or[ae]|giorn[oi]|segundos?|minutos?|horas?|d[ií]as?|uur|uren|dagen|dag)`;
/** "30-60 minutes ", "6 hours+ ". */
const LENGTH = String.raw`(?:[<>]?\d{1,4}(?:\s?[-–]\s?\d{1,4})?\s?${UNIT}\s?\+?\s{1,3})?`;
/** "98.0% – 98.9% 5%", "Below 98% 10", "1-3 hours <99.9% 48 hours": a level, or two, and what it earns. */
const ROW = compact(
  new RegExp(
    String.raw`${LENGTH}(?:${FROM}${LEVEL}\s?(?:-|–|—|to|bis|à|al?|tot|(?:and|but|und|aber|et|mais|e|ma|y|pero|en|maar)\s${BELOW})\s?<?\s?${LEVEL}|${BELOW}\s?${LEVEL})\s{1,4}(\d{1,3}(?=\s?${UNIT}(?![A-Za-zÀ-ɏ]))|\d{1,2}(?:[.,]\d{1,2})?|100)\s?(%|${UNIT}(?![A-Za-zÀ-ɏ]))?(?:\s?\([^()]{1,24}\))?(?=\s|$)\s{0,4}`,
    'iy',
  ),
);

/** "≥ 99.9 % 0", "At least 99.5% no credit". */
const FREE_ROW = compact(
  new RegExp(
    String.raw`^(?:>=?|≥|at least|from|mindestens|ab|au moins|almeno|da|al menos|desde|minstens|vanaf|pelo menos)?\s?${LEVEL}(?:\s?(?:or|and) (?:more|above|higher|better))?\s{1,6}(?:0\s?%?|none|nil|no credits?|keine|aucun|nessuno|ninguno|geen|nenhum|-)$`,
    'i',
  ),
);

interface Row {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  readonly below: DecimalString;
  readonly atOrAbove: DecimalString | null;
  readonly credit: DecimalString;
  /** The credit as it is printed. */
  readonly printed: string;
  /** What the credit counts: a share, a time; empty where only the names of the columns tell. */
  readonly unit: string;
}

const numberOf = (printed: string): DecimalString =>
  decimalString(exact(printed.replace(',', '.')));

/** The rows in which a passage ends, and what stands before them. */
function rowsIn(passage: Passage): { readonly names: string; readonly rows: readonly Row[] } {
  const { text } = passage;
  const none = { names: text, rows: [] };
  if (passage.kind === 'item' || text.length > LONGEST || !/\d/.test(text)) return none;
  // A row begins a word: its level, or the word that compares it.
  for (const { index } of text.matchAll(/(?<![\d.,\p{L}<≤>≥-])(?=[\d<≤>≥]|\p{L}{2})/gu)) {
    if (index > LONGEST_NAMES) return none;
    const rows = chain(passage, index);
    if (rows !== null) return { names: text.slice(0, index), rows };
  }
  return none;
}

/** The rows that fill a passage from a place to its end; null where anything else stands there. */
function chain(passage: Passage, from: number): readonly Row[] | null {
  const rows: Row[] = [];
  for (let at = from; at < passage.text.length;) {
    ROW.lastIndex = at;
    const match = ROW.exec(passage.text);
    if (match === null) return null;
    const [all, low, , high, , single, , credit, unit] = match;
    const upper = high ?? single ?? '';
    rows.push({
      passage,
      start: at,
      end: at + all.trimEnd().length,
      below: numberOf(upper),
      atOrAbove: low === undefined ? null : numberOf(low),
      credit: numberOf(credit ?? ''),
      printed: `${credit ?? ''}${unit === undefined || unit === '%' ? '' : ' '}${unit ?? ''}`,
      unit: unit?.toLowerCase() ?? '',
    });
    at += all.length;
  }
  return rows.length === 0 ? null : rows;
}

/** Whether each row gives more for less. */
const descends = (rows: readonly Row[]): boolean =>
  rows.every((row, index) => {
    const before = rows[index - 1];
    return (
      before === undefined ||
      (exact(row.below).lessThan(before.below) && exact(row.credit).greaterThan(before.credit))
    );
  });

/** Steps of schedules whose columns ran together: names of columns, then rows that give more for less. */
export function flatRows(passages: readonly Passage[]): readonly FoundTier[] {
  const found: FoundTier[] = [];
  let names = '';
  let rows: readonly Row[] = [];
  let last = Number.NaN;
  const close = () => {
    if (isSchedule(names, rows)) found.push(...rows.map((row) => tier(row, names)));
    rows = [];
  };
  for (const passage of passages) {
    const own = rowsIn(passage);
    const isNext = passage.at === last + 1;
    last = passage.at;
    // "At least 99.5% none": between the names and the steps, the level that earns nothing.
    if (isNext && rows.length === 0 && FREE_ROW.test(passage.text)) continue;
    if (!isNext || own.rows.length === 0 || own.names.trim() !== '') {
      close();
      names = own.names;
    }
    rows = [...rows, ...own.rows];
  }
  close();
  return found;
}

function isSchedule(names: string, rows: readonly Row[]): boolean {
  const [first] = rows;
  if (first === undefined || rows.length < 2 || isExampleAround(first.passage)) return false;
  const isShare =
    rows.every(({ unit }) => unit === '%') ||
    (rows.every(({ unit }) => unit === '' || unit === '%') && /%|per\s?cent|prozent/i.test(names));
  const isTime = rows.every(({ unit }) => unit !== '' && unit !== '%');
  const above = names.slice(-LONGEST_NAMES);
  const isNamed = CREDIT.test(above) || (isTime && MAY_CLAIM.test(above));
  return (isShare || isTime) && isNamed && descends(rows);
}
/** "Should it fall below …, you are entitled to claim:": days behind levels can be nothing but credits then. */
const MAY_CLAIM = compact(
  /(?<![A-Za-zÀ-ɏ])(?:(?:entitled|eligible|able|allowed) to (?:claim|receive|request|recover|ask)|(?:may|can) (?:claim|request)|(?:anspruch auf|geltend machen|droit à|peut (?:demander|réclamer)|ha diritto|può (?:chiedere|richiedere)|tiene derecho|puede (?:reclamar|solicitar)|tem direito|recht op|aanspraak))(?![A-Za-zÀ-ɏ])/i,
);

const tier = (
  { passage, start, end, below, atOrAbove, credit, printed, unit }: Row,
  names: string,
): FoundTier => ({
  band: { below, atOrAbove },
  measure: 'percent',
  value: valueOf(credit, unit),
  per: null,
  text: printed,
  scope: '',
  group: `${passage.path.join('/')}#flat`.slice(0, 100),
  citations: [cite(passage.source, passage.text, start, end)],
  confidence: 0.75,
  rule: 'credits/flat-row',
  context: names.slice(-LONGEST_NAMES),
  at: passage.at,
});

/** Days have a price of their own; other times stay words. */
function valueOf(credit: DecimalString, unit: string): FoundTier['value'] {
  if (unit === '' || unit === '%') return { unit: 'percent', credit };
  return DAYS.test(unit) ? { unit: 'days', credit } : { unit: 'other', credit: null };
}
const DAYS = /^(?:days?|tagen?|jours?|giorn[oi]|d[ií]as?|dag(?:en)?)$/;
