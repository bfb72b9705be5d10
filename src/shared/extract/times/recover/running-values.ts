import { durationsIn } from '#shared/extract/grammar/duration.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What may stand before a time in its cell: "within ". */
const LIMIT =
  /(?:(?:within|up\sto|max\.?|less\sthan|under|by|binnen|innerhalb|sous|entro|até)\s|[~<≤]=?\s?)$/i;
/** What stands in the place of a time. */
const IN_PLACE =
  /(?<![\p{L}\d])(?:N\/A|NBD|best[-\s]effort|immediate(?:ly)?|sofort|immédiat|(?:a|à)\s(?:convenir|acordar|combinar|definir)(?:\s(?:en|em|para)\scada\scaso)?|da\s(?:concordare|definire)|nach\s(?:Vereinbarung|Absprache|Aufwand)|(?:to\sbe|as)\sagreed|in\soverleg|(?:the\s)?(?:next|future|following)\s(?:minor\s|major\s)?(?:release|version|update))(?![\p{L}\d])/giu;
/** Before a time that is a rhythm: "every 2 hours". */
export const EVERY = /(?:every|each|alle|jede|toutes\sles|ogni|cada|elke)\s$/i;
/** Before and behind how long something lasted, or when it was. */
const LASTED =
  /(?<![A-Za-zÀ-ɏ])(?:for|over|after|(?:more|longer)\sthan|at\sleast|seit|pendant)\s$/i;
const AND_MORE = /^\s(?:or|and)\s(?:more|longer)(?![A-Za-zÀ-ɏ])|^\sago(?![A-Za-zÀ-ɏ])/i;
const HOURS_BEHIND =
  /^\s(?:[-–—]\s)?\(?(?:(?:during|in|within|outside)\s)?(?:business|working|office|service|support)\s(?:hours|days)(?![A-Za-zÀ-ɏ])\)?/i;

/** "1 hour - During business hours": how much of the cell stands behind its time. */
export const hoursBehind = (text: string, end: number): number =>
  HOURS_BEHIND.exec(text.slice(end, end + 40))?.[0].length ?? 0;

/** How much of the cell of a time stands before it. */
export const limitBefore = (text: string, start: number): number =>
  LIMIT.exec(text.slice(Math.max(0, start - 12), start))?.[0].length ?? 0;

/** What may be the cells of times in a part of a text, in order: times, and what stands in their place. */
export function valuesIn(text: string): readonly Span[] {
  const words = [...text.matchAll(IN_PLACE)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
  return [...durationsIn(text), ...words]
    .filter(({ start, end }) => !isElse(text, start, end))
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => ({
      start: start - limitBefore(text, start),
      end: end + hoursBehind(text, end),
    }));
}

function isElse(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 14), start);
  return EVERY.test(before) || LASTED.test(before) || AND_MORE.test(text.slice(end, end + 16));
}
