import { decimalString, exact, type DecimalString } from '#shared/base/decimal.ts';
import {
  bandOfOne,
  bandOfTwo,
  bareBoundsIn,
  boundsIn,
  type Band,
  type Bound,
} from '../grammar/bounds.ts';
import { compact } from '../grammar/compact.ts';
import { comparisonAfter, comparisonBefore } from '../grammar/comparison.ts';
import { durationsIn, type ReadDuration } from '../grammar/duration.ts';
import type { CreditValue } from './credit-value.ts';
import { downtimeBand, type DowntimeBand } from './downtime-bands.ts';

// Rows of a schedule in a text without columns: what a row is for, a level or a length of outage or both, and
// right behind it what it gives.

/** What a row gives, once for each column of credits. */
export interface FlatCredit {
  readonly value: DecimalString;
  /** Null of a bare number, which the name of its column explains. */
  readonly unit: CreditValue['unit'] | null;
  /** As a number that is comparable with those of the other rows. */
  readonly size: number;
  /** Whether the words behind it say that it is a credit, or of the fee. */
  readonly paid: boolean;
  readonly printed: string;
}

export interface FlatRow {
  readonly level: Band | null;
  readonly length: DowntimeBand | null;
  readonly credits: readonly FlatCredit[];
  readonly start: number;
  readonly end: number;
}

/** A figure of a text with the words that compare it and its unit. */
interface Quantity {
  readonly kind: 'share' | 'time' | 'number';
  readonly start: number;
  readonly end: number;
  /** Without the words that compare it. */
  readonly figure: Span;
  /** Of a share or a number. */
  readonly bound: Bound | null;
  /** Of a time: in hours. */
  readonly hours: number;
  readonly isDays: boolean;
}

/** No table has more figures. */
const MOST_FIGURES = 400;
const MOST_CREDITS = 3;
const LOWEST_LEVEL = 50;

/** The rows of a text, in blocks of such as follow each other. */
export function rowsOfText(text: string): readonly (readonly FlatRow[])[] {
  const all = quantitiesIn(text);
  const blocks: FlatRow[][] = [];
  let open: FlatRow[] = [];
  for (let at = 0; at < all.length;) {
    const columns = open[0]?.credits.length ?? null;
    const next = rowAt(text, all, at, columns);
    const isNear =
      next !== null &&
      BETWEEN_ROWS.test(text.slice(open.at(-1)?.end ?? next.row.start, next.row.start));
    if (open.length > 0 && !isNear) {
      blocks.push(open);
      open = [];
      // What is no row of the block before may be the first of another.
      continue;
    }
    if (next !== null) open.push(next.row);
    at = next?.next ?? at + 1;
  }
  if (open.length > 0) blocks.push(open);
  return blocks;
}
const BETWEEN_ROWS = /^[\s|*•·.;,]{0,6}$/u;
/** Between the cells of a row. */
const BETWEEN_CELLS = /[\s|:=→]{0,6}/uy;
/** Between two lengths of outage. */
const RANGE =
  /^\s{0,2}(?:[-–—]|,?\s?(?:to|and|but|yet|bis|und|aber|à|et|mais|al?|e|ma|y|pero|hasta|até|mas|tot|en|maar)|,)\s{0,2}$/i;

function quantitiesIn(text: string): readonly Quantity[] {
  const shares = boundsIn(text).map((bound) => ofBound(bound, 'share'));
  const numbers = bareBoundsIn(text);
  if (shares.length > MOST_FIGURES || numbers.length > MOST_FIGURES) return [];
  const times = durationsIn(text)
    .map((time) => ofTime(text, time))
    .filter(({ figure }) => !shares.some((share) => overlap(share.figure, figure)));
  const bare = numbers
    .map((bound) => ofBound(bound, 'number'))
    .filter(({ figure }) => ![...shares, ...times].some((other) => overlap(other.figure, figure)));
  return [...shares, ...times, ...bare].sort((a, b) => a.start - b.start);
}

interface Span {
  readonly start: number;
  readonly end: number;
}
const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const ofBound = (bound: Bound, kind: 'share' | 'number'): Quantity => ({
  ...{ kind, start: bound.start, end: bound.end, figure: bound.figure, bound },
  ...{ hours: 0, isDays: false },
});

function ofTime(text: string, time: ReadDuration): Quantity {
  const { start, end, duration } = time;
  const before = comparisonBefore(text, start);
  const after = before === null ? comparisonAfter(text, end) : null;
  const unit = duration?.unit ?? null;
  return {
    kind: 'time',
    start: before?.start ?? start,
    end: after?.end ?? end + (/^\s?\+/.exec(text.slice(end, end + 2))?.[0].length ?? 0),
    figure: time,
    bound: null,
    hours: Number(duration?.value ?? 0) * (HOURS[unit ?? ''] ?? 0),
    isDays: unit === 'day' || unit === 'week',
  };
}
const HOURS: Readonly<Record<string, number>> = {
  minute: 1 / 60,
  hour: 1,
  day: 24,
  week: 168,
  month: 720,
};

interface Key {
  readonly level: Band | null;
  readonly length: DowntimeBand | null;
  readonly next: number;
}

function rowAt(
  text: string,
  all: readonly Quantity[],
  at: number,
  columns: number | null,
): { readonly row: FlatRow; readonly next: number } | null {
  const start = beginOf(text, all[at]!.start);
  for (const key of keysAt(text, all, at)) {
    const credits: FlatCredit[] = [];
    let [next, end] = [key.next, all[key.next - 1]!.end];
    while (credits.length < (columns ?? MOST_CREDITS)) {
      if (credits.length > 0 && columns === null && isRow(text, all, next)) break;
      const credit = creditAt(text, all[next], end);
      if (credit === null) break;
      credits.push(credit.credit);
      end = credit.end;
      while (next < all.length && all[next]!.start < end) next += 1;
    }
    const isWhole = credits.length > 0 && (columns === null || credits.length === columns);
    if (isWhole) return { row: { ...key, credits, start, end }, next };
  }
  return null;
}

/** Where a row begins: with the word that opens its range, "Between 99% and 99.5%". */
const beginOf = (text: string, figure: number): number =>
  figure - (OPENS_RANGE.exec(text.slice(Math.max(0, figure - 12), figure))?.[0].length ?? 0);
const OPENS_RANGE = /(?<![A-Za-zÀ-ɏ])(?:between|from|zwischen|von|entre|de|tra|da|tussen|van)\s$/i;

/** Whether a row begins with a figure. */
const isRow = (text: string, all: readonly Quantity[], at: number): boolean =>
  at < all.length &&
  keysAt(text, all, at).some(({ next }) => creditAt(text, all[next], all[next - 1]!.end) !== null);

/** What the figures from one on may say that a row is for, the longest first. */
function keysAt(text: string, all: readonly Quantity[], at: number): readonly Key[] {
  const first = [...levelsAt(text, all, at), ...lengthsAt(text, all, at)];
  return first.flatMap((key): readonly Key[] => {
    const other = key.level === null ? levelsAt : lengthsAt;
    const isNear = cellsMeet(text, all[key.next - 1], all[key.next]);
    const both = isNear
      ? other(text, all, key.next).map(({ level, length, next }) => ({
          ...{ level: key.level ?? level, length: key.length ?? length },
          next,
        }))
      : [];
    return [...both, key];
  });
}

function levelsAt(text: string, all: readonly Quantity[], at: number): readonly Key[] {
  const [first, second] = [levelOf(all[at]), levelOf(all[at + 1])];
  if (first === null) return [];
  const two = second === null ? null : bandOfTwo(text, first, second);
  const one = bandOfOne(first);
  return [
    ...(two === null ? [] : [{ level: two, length: null, next: at + 2 }]),
    ...(one === null ? [] : [{ level: one, length: null, next: at + 1 }]),
  ];
}

const levelOf = (quantity: Quantity | undefined): Bound | null => {
  const bound = quantity?.bound ?? null;
  const isLevel =
    bound !== null &&
    !bound.figure.placeholder &&
    !bound.figure.points &&
    Number(bound.value) >= LOWEST_LEVEL &&
    Number(bound.value) <= 100;
  return isLevel ? bound : null;
};

function lengthsAt(text: string, all: readonly Quantity[], at: number): readonly Key[] {
  const first = all[at];
  if (first?.kind !== 'time' && first?.kind !== 'number') return [];
  const lengths: Key[] = [];
  // "1 hour – 1 hour 59 minutes", "2 to 6 hours".
  for (let next = at + 3; next > at; next -= 1) {
    const last = all[next - 1];
    if (last?.kind !== 'time') continue;
    const inner = all.slice(at, next);
    const areJoined = inner.every(
      (one, index) =>
        index === 0 ||
        RANGE.test(text.slice(inner[index - 1]!.end, one.start)) ||
        isPartOf(inner[index - 1]!, one, text),
    );
    const band = areJoined ? downtimeBand(opened(text.slice(first.start, last.end)), '') : null;
    if (band !== null) lengths.push({ level: null, length: band, next });
  }
  return lengths;
}

/** "1 hour 59 minutes": the smaller unit goes on. */
const isPartOf = (before: Quantity, one: Quantity, text: string): boolean =>
  before.kind === 'time' &&
  one.kind === 'time' &&
  text.slice(before.end, one.start).trim() === '' &&
  one.hours < before.hours;

/** "7+ hours": from then on. */
const opened = (length: string): string => (length.includes('+') ? `≥ ${length}` : length);

const cellsMeet = (text: string, a: Quantity | undefined, b: Quantity | undefined): boolean =>
  a !== undefined && b !== undefined && behindCell(text, a.end) === b.start;

function behindCell(text: string, at: number): number {
  BETWEEN_CELLS.lastIndex = at;
  return at + (BETWEEN_CELLS.exec(text)?.[0].length ?? 0);
}

/** Words for no credit. */
const NONE = compact(
  /(?:none|nil|n\/a|no (?:service )?(?:credits?|refunds?)|nothing|[-–—]{1,2}|keine|aucun|nessuno|ninguno|geen|nenhum)(?![A-Za-zÀ-ɏ\d])/iy,
);

/** "of the monthly fee", "of MRC", "service credit": what may stand behind the figure of a credit. */
const PAID = compact(
  /\s?(?:\([^()]{1,24}\)|(?:[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ'’.-]{0,14}\s){0,4}?(?:mrc|mrr|fees?|charges?|bill|invoice|credits?|credited|refund|discount|price|rent(?:al)?|service|hosting|subscription|[A-Za-zÀ-ɏ]{0,16}(?:gutschrift|gebühr|entgelt|entgelts|vergütung|miete)|redevance|abonnement|avoir|facture|loyer|canone|credito|sconto|cuota|crédito|factura|mensalidade|vergoeding|korting|tegoed)(?![A-Za-zÀ-ɏ])(?:\s(?:credits?|fees?|charges?|refund|discount|rate)(?![A-Za-zÀ-ɏ]))?)/iy,
);

/** What a row gives right behind a place. */
function creditAt(
  text: string,
  quantity: Quantity | undefined,
  from: number,
): { readonly credit: FlatCredit; readonly end: number } | null {
  const at = behindCell(text, from);
  if (quantity?.start !== at || (quantity.bound?.comparison ?? null) !== null) {
    NONE.lastIndex = at;
    const none = NONE.exec(text);
    if (none === null) return null;
    const credit = { value: decimalString(exact(0)), unit: null, size: 0, paid: true, printed: '' };
    return { credit, end: at + none[0].length };
  }
  PAID.lastIndex = quantity.end;
  const paid = PAID.exec(text)?.[0] ?? '';
  const { kind, bound, hours, isDays } = quantity;
  const value = kind === 'time' ? decimalString(exact(isDays ? hours / 24 : hours)) : bound!.value;
  const inTime = isDays ? 'days' : 'other';
  return {
    credit: {
      value,
      unit: kind === 'time' ? inTime : kind === 'share' ? 'percent' : null,
      size: kind === 'time' ? hours : Number(value),
      paid: paid !== '',
      printed: text.slice(at, quantity.end + paid.length).trim(),
    },
    end: quantity.end + paid.length,
  };
}
