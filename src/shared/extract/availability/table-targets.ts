import { bandOfTwo, bareBoundsIn, boundsIn, type Bound } from '../grammar/bounds.ts';
import { citeIn, type Passage } from '../sla-text.ts';
import { comparisonBefore } from '../grammar/comparison.ts';
import { boundColumns, type NamedTable } from '../table-columns.ts';
import { AVAILABILITY, CREDIT, DOWNTIME, OTHER_LEVEL, PROMISED_NAME } from '../vocabulary.ts';
import { namesAlarm } from '../figures/alarms.ts';
import { windowIn } from '../window.ts';
import { isNoCredit } from '../credits/credit-value.ts';
import { isShareOfFee } from '../credits/fee-share.ts';
import { isWhole } from './no-promise.ts';
import { isOfData, isOfPeople, isShareOfDeadline, namesShare } from './other-shares.ts';
import { isRecord } from './records.ts';
import { isGeneric } from './scope.ts';
import { windowOfLevel } from './table-windows.ts';
import { plansIn } from './plans-in-cells.ts';
import { upright } from '../credits/transposed.ts';
import { freeRows } from './free-row.ts';
import { boundAlone, LOWEST_LEVEL, type FoundTarget } from './target.ts';
import { compact } from '../grammar/compact.ts';

const ALL_AVAILABILITY = compact(new RegExp(AVAILABILITY.source, 'gi'));

/** Names of columns that hold what is promised, whatever it is. */
const TARGET_NAME =
  /(?<![A-Za-zÀ-ɏ])(?:sla|slo|targets?|objectives?|goal|guarantee[ds]?|commitments?|service levels?|level|value|percent(?:age)?|prozent(?:satz)?|ziel[A-Za-zÀ-ɏ]*|zielwert|[A-Za-zÀ-ɏ]*wert|zusage|garanti[A-Za-zÀ-ɏ]*|cibles?|seuils?|taux|pourcentage|objectifs?|engagements?|valeur|niveau|obiettivo|valore|objetivo|valor)(?![A-Za-zÀ-ɏ])/i;
const NO_PROMISE_NAME =
  /(?<![A-Za-zÀ-ɏ])(?:actual|achieved|measured|current|last|history|historical|ist-?wert|erreicht|example|beispiel|previous|competitor[A-Za-zÀ-ɏ]*|intern(?:al|e[rs]?|o) (?:slos?|targets?|goals?|objectives?|ziel[A-Za-zÀ-ɏ]*|doel[A-Za-zÀ-ɏ]*)|(?:objectif|obiettivo|objetivo)s? intern[eo]s?)(?![A-Za-zÀ-ɏ])/i;

/** "Objectives (internal)": what a provider sets itself beside what it promises. */
const IS_INTERNAL =
  /(?<![A-Za-z])(?:objectives?|slos?|targets?|goals?)[^.]{0,30}\(\s?internal(?![A-Za-z])|(?<![A-Za-z])internal (?:[a-z-]+ ){0,2}(?:objectives?|slos?|targets?|goals?)(?![A-Za-z])/i;

/** The levels of availability that the cells of a table promise; `isSchedule`: it sets levels against credits. */
export function tableTargets(named: NamedTable, isSchedule: boolean): readonly FoundTarget[] {
  const { header, rows } = named;
  if (
    (isSchedule || earnsNothing(named)) &&
    !header.some((name) => PROMISED_NAME.test(name) && !CREDIT.test(name))
  )
    return freeRows(upright(named));
  if (isRecord(named) || isConversion(named) || holdsBands(named)) return [];
  if (IS_INTERNAL.test(named.table.path.at(-1) ?? '')) return [];
  return rows.flatMap((row) =>
    row.flatMap((cell, column) => {
      const name = header[column] ?? '';
      if (namesAlarm(name, header)) return [];
      return plansIn(cell).flatMap(({ piece, plan }) => {
        const bound = levelOf(piece, name);
        if (bound === null || !isAvailability(named, row, column)) return [];
        return [found(named, row, column, { piece, bound, plan })];
      });
    }),
  );
}

/** "Availability | Credit" above rows of "No credit" alone: what is read of a schedule whose steps are told elsewhere. */
const earnsNothing = ({ header, rows }: NamedTable): boolean =>
  header.some((name, column) => {
    const cells = rows.map((row) => row[column]?.text.replace(/\s+/g, ' ').trim() ?? '');
    return (
      CREDIT.test(name) &&
      cells.some((cell) => cell !== '') &&
      cells.every((cell) => cell === '' || (/[A-Za-zÀ-ɏ]/u.test(cell) && isNoCredit(cell)))
    );
  });

/** The one level of a short cell; null where it holds a band, a share of cases or another figure. */
function levelOf({ text: printed }: Passage, name: string): Bound | null {
  const text = printed.replace(POINTS_AT, '% – ');
  if (
    text.length > 160 ||
    CREDIT.test(text.replace(WITH_CREDITS, ' ')) ||
    NO_PROMISE_NAME.test(name)
  )
    return null;
  if (comparisonBefore(name, name.length)?.kind === 'below') return null;
  const signed = boundsIn(text);
  const bounds =
    signed.length === 0 &&
    text.trim().length <= 8 &&
    (/%|percent|prozent/i.test(name) || (AVAILABILITY.test(name) && BARE_LEVEL.test(text)))
      ? bareBoundsIn(text)
      : signed;
  const [first, second] = bounds;
  if (first === undefined || first.figure.placeholder || first.figure.points) return null;
  if (second !== undefined && bandOfTwo(text, first, second) !== null) return null;
  if (first.comparison === 'below' || first.comparison === 'at-most') return null;
  const value = Number(first.value);
  if (value > 100 || value < LOWEST_LEVEL) return null;
  if (isWhole(text, first) || isShareOfDeadline(text.slice(first.figure.end))) return null;
  if (
    isShareOfFee(text, first.figure.end) ||
    /^\s?(?:of (?:all |the )?(?!time)[A-Za-zÀ-ɏ]+|within|in \d|der [A-Za-zÀ-ɏ]+)/i.test(
      text.slice(first.figure.end),
    )
  )
    return null;
  return first;
}

/** "99.2% > Mail": the part that a level is for; above a result or another level the sign compares. */
const POINTS_AT = /%\s>\s(?=\p{Lu}[^\d<>≤≥=%]{1,40}$)(?!(?:Uptime|Availability|Target|SLA)\b)/u;

/** "99.9" below "Availability": no count has these decimals. */
const BARE_LEVEL = /^\s{0,3}9\d[.,]\d{1,4}\s{0,3}$/;

/** "99.9% with service credits", "99.95 %, credit-backed", "99.5% (no credits)": what a miss earns takes nothing from the level. */
const WITH_CREDITS = compact(
  /(?<![A-Za-zÀ-ɏ])(?:(?:with|including|incl\.|plus|backed by|no|without|mit|inklusive|ohne|avec|sans|con|sin|com|sem|met|zonder)\s(?:[A-Za-zÀ-ɏ]+\s)?(?:credits?|refunds?|gutschrift(?:en)?|avoirs?|crediti|créditos)|(?:financially|credit)[\s-]backed|credits? (?:apply|available|included))(?![A-Za-zÀ-ɏ])/gi,
);

/** Names of columns that turn a level into time: what stands beside them is availability. */
const ALLOWED_DOWNTIME =
  /(?<![A-Za-zÀ-ɏ])(?:error[\s-]budget|fehlerbudget|budget d['’]erreur|(?:allowed|permitted|maximum|max\.?|zulässige|erlaubte|maximale) (?:down[\s-]?time|ausfall[A-Za-zÀ-ɏ]*)|indisponibilité (?:max|admise|autorisée)[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/i;

/** "99.9% SLA": who names no other measure speaks of availability. */
const IS_SLA = /%\s(?:monthly\s|uptime\s)?SL[AO](?![A-Za-z])/;

/** What the names of the column and of the row say; where both are silent, what introduces the table. */
function isAvailability(named: NamedTable, row: readonly Passage[], column: number): boolean {
  const { header, around } = named;
  const name = header[column] ?? '';
  const labels = row
    .filter(({ text }, at) => at !== column && !saysNothing(text))
    .map(({ text }) => text.slice(0, 120));
  const label = labels.filter((text) => boundsIn(text).length === 0).join(' \u2022 ');
  const own = row[column]?.text ?? '';
  if (CREDIT.test(name) || DOWNTIME.test(name)) return false;
  if (AVAILABILITY.test(name)) return !OTHER_LEVEL.test(name) && !isOtherRow(row, column);
  if (AVAILABILITY.test(own)) return !OTHER_LEVEL.test(own);
  if (TARGET_NAME.test(name) && IS_SLA.test(own))
    return !OTHER_LEVEL.test(`${name} ${own} ${label}`);
  const first = row[0]?.text.slice(0, 160) ?? '';
  if (column > 0 && AVAILABILITY.test(first))
    return !OTHER_LEVEL.test(first.replace(ALL_AVAILABILITY, ''));
  if (AVAILABILITY.test(label) && labels.length <= 3) return !OTHER_LEVEL.test(label);
  // Below "Uptime tiers", what stands beside a target tells for whom it is.
  const beside = AVAILABILITY.test(around.slice(0, 80)) && TARGET_NAME.test(name) ? first : label;
  if (OTHER_LEVEL.test(`${name} ${beside}`) || isOfData(first)) return false;
  const isAbout = AVAILABILITY.test(around) || header.some((other) => ALLOWED_DOWNTIME.test(other));
  if (column > 0 && isMatrix(named)) return true;
  // "SLA | 99.9% | 99.5%", with the name of a plan above each.
  const isOfTargets =
    TARGET_NAME.test(name) || name.trim() === '' || (isAbout && isTargetRow(first));
  if (!isOfTargets || column === 0) return false;
  const isTitledOtherwise = OTHER_LEVEL.test(named.table.path.at(-1)?.slice(0, 120) ?? '');
  return isAbout || (!isTitledOtherwise && isLevelOfThing(named, row, column));
}

/**
 * "Chat gateway | 99.95% | 8% credit"; below "Line availability | 99.9% | per month" also "Power feed | 99.99% |
 * per month": no word for availability, but a level of nines that a miss earns a credit for, or that stands in
 * the column of one.
 */
function isLevelOfThing(
  { header, rows }: NamedTable,
  row: readonly Passage[],
  column: number,
): boolean {
  const beside = row.flatMap(({ text }, at) =>
    at === column ? [] : [{ text: text.slice(0, 120), name: header[at] ?? '' }],
  );
  const own = row[column]?.text ?? '';
  if (beside.some(({ text, name }) => namesShare(`${name} ${text}`))) return false;
  if (NAMES_THING.test(header[0] ?? '') && areOfThings(rows, column)) return true;
  if (!isOfNines(own)) return false;
  const isCredited = beside.some(({ text, name }) => CREDIT.test(name) && CREDIT.test(text));
  const isMeasured = beside.some(
    ({ text }) => text.length <= LONGEST_WINDOW && windowIn(text) !== null,
  );
  return isCredited || (isMeasured && rows.some((other) => namesAvailability(other, column)));
}
/** "Product | Guarantee": a column of high levels, each of a thing that can be up. */
const NAMES_THING = compact(
  /^\W{0,3}(?:(?:[A-Za-zÀ-ɏ]{2,12}) )?(?:products?|services?|plans?|tiers?|packages?|systems?|components?|servers?|hosting|platforms?|lines?|offers?|offerings?|subscriptions?|editions?|applications?|environments?|infrastructure|produkte?|dienste?|dienstleistung(?:en)?|leistung(?:en)?|tarife?|pakete?|systeme?|anwendung(?:en)?|produits?|offres?|forfaits?|systèmes?|prodott[oi]|serviz(?:io|i)|pian[oi]|sistem[ai]|productos?|servicios?|planes|sistemas?|produtos?|serviços?|planos?|diensten?|pakket(?:ten)?|systemen)(?: (?:names?|types?|class(?:es)?|levels?|tiers?|plans?|packages?|categor(?:y|ies)))?\W{0,3}$/i,
);
/** Levels of nines among them, and none much lower. */
const areOfThings = (rows: NamedTable['rows'], column: number): boolean =>
  rows.some((row) => isOfNines(row[column]?.text ?? '')) &&
  rows.every((row) => isOfThing(row, column));
const LOWEST_OF_THINGS = 98;
function isOfThing(row: readonly Passage[], column: number): boolean {
  const [only, ...more] = boundsIn((row[column]?.text ?? '').slice(0, 40));
  const name = row[0]?.text.slice(0, 120) ?? '';
  return (
    more.length === 0 &&
    Number(only?.value ?? 0) >= LOWEST_OF_THINGS &&
    !OTHER_LEVEL.test(name) &&
    !namesShare(name) &&
    !isOfData(name) &&
    !isOfPeople(name)
  );
}
/** Whether a row says that the level of a column is one of availability. */
const namesAvailability = (row: readonly Passage[], column: number): boolean =>
  row.some(({ text }, at) => at < column && text.length <= 120 && AVAILABILITY.test(text));
/** A level of nines, or all of the time. */
const isOfNines = (text: string): boolean =>
  /^(?:99\.\d{1,3}|100)$/.test(boundAlone(text)?.value ?? '');
const LONGEST_WINDOW = 24;

/** "Availability | Test | Production", "Router | 99.1% | 99.6%": a level for each thing and each kind of it, and nothing else. */
const isMatrix = ({ header, rows, table }: NamedTable): boolean =>
  AVAILABILITY.test(`${header[0]} ${table.path.at(-1) ?? ''}`) &&
  header.length > 2 &&
  rows.length > 1 &&
  header.slice(1).every((name) => !OTHER_LEVEL.test(name) && !CREDIT.test(name)) &&
  rows.every((row) =>
    row.slice(1).every(({ text }) => Number(boundAlone(text)?.value ?? 0) >= LOWEST_OF_MATRIX),
  );
const LOWEST_OF_MATRIX = 90;

/** A row of targets by its name, which says nothing else. */
const isTargetRow = (name: string): boolean =>
  name.length <= LONGEST_WINDOW && TARGET_NAME.test(name) && boundsIn(name).length === 0;

/** "–", "K2", "": cells that say nothing of what a level is for. */
const saysNothing = (text: string): boolean => !/[A-Za-zÀ-ɏ\d]/.test(text) || IS_CODE.test(text);

const isOtherRow = (row: readonly Passage[], column: number): boolean => {
  const first = column > 0 ? (row[0]?.text ?? '') : '';
  return OTHER_LEVEL.test(first.slice(0, 80)) && !AVAILABILITY.test(first);
};

/** Bands with a bound in a column each, and what they earn: none of their bounds is a promise. */
function holdsBands(named: NamedTable): boolean {
  const columns = named.header.map((_, column) => column);
  const isBeside = (column: number) => CREDIT.test(named.header[column] ?? '');
  if (!columns.some(isBeside)) return false;
  return (
    boundColumns(
      named,
      columns.filter((column) => !isBeside(column)),
    ) !== null
  );
}

/** A table that only says how much downtime each level allows: levels in the first column, times beside them. */
function isConversion({ header, rows }: NamedTable): boolean {
  if (rows.length < 2) return false;
  const isLevel = (text: string) => boundsIn(text).length === 1 && text.trim().length <= 16;
  const levels = rows.filter((row) => isLevel(row[0]?.text.trim() ?? '')).length;
  return (
    levels * 2 > rows.length &&
    (header.some((name) => DOWNTIME.test(name)) ||
      rows.every((row) => row.slice(1).every(({ text }) => boundsIn(text).length === 0)))
  );
}

/** A level of a cell, or of the part of it that is one plan's. */
interface Level {
  readonly piece: Passage;
  readonly bound: Bound;
  readonly plan: string;
}

function found(
  named: NamedTable,
  row: readonly Passage[],
  column: number,
  { piece, bound, plan }: Level,
): FoundTarget {
  const { table, header } = named;
  const name = header[column] ?? '';
  const isNamed = AVAILABILITY.test(name) || AVAILABILITY.test(row[0]?.text ?? '');
  return {
    percent: bound.value,
    window: windowOfLevel(named, row, column),
    scope: [scopeOf(named, row, column), plan].filter(Boolean).join(', ').slice(0, 300),
    citations: [citeIn(piece, bound.start, bound.end)],
    confidence: isNamed ? 0.95 : 0.8,
    rule: 'availability/table',
    parts: [],
    path: table.path,
    group: table.source,
    at: table.at,
  };
}

/** "7.2.1", "A-3", "b)": what numbers a row and names nothing. */
const IS_CODE = /^\W{0,3}(?:(?:[A-Za-z]{1,3}[-. ]?)?\d[\d.-]{0,8}[a-z]?|[a-z])\W{0,3}$/;

/** The row's name, the plan that names the column, or both. */
function scopeOf({ header, rows }: NamedTable, row: readonly Passage[], column: number): string {
  const key = row.slice(0, column).find(({ text }) => !IS_CODE.test(text)) ?? row[0];
  const label = column > 0 ? (key?.text.replace(/\s+/g, ' ').trim() ?? '') : '';
  const name = header[column]?.trim() ?? '';
  const isPlan =
    name !== '' &&
    !AVAILABILITY.test(name) &&
    !TARGET_NAME.test(name) &&
    rows.some((other) =>
      other.some((cell, at) => at !== column && at > 0 && boundsIn(cell.text).length > 0),
    );
  const isSubject = label !== '' && !isGeneric(label) && boundsIn(label).length === 0;
  return [isSubject ? label : '', isPlan ? name : ''].filter(Boolean).join(', ').slice(0, 300);
}
