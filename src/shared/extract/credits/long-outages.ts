import { cite } from '#shared/document/citation.ts';
import { decimalString, exact, type Decimal } from '#shared/base/decimal.ts';
import type { Duration } from '#shared/agreement/duration.ts';
import { comparisonAfter, comparisonBefore } from '../grammar/comparison.ts';
import { compact } from '../grammar/compact.ts';
import { countAt } from '../grammar/count.ts';
import { durationsIn, type ReadDuration } from '../grammar/duration.ts';
import { numbersIn } from '../grammar/numbers.ts';
import type { Statement } from '../statements.ts';
import { CREDIT, DOWNTIME, OTHER_LEVEL } from '../vocabulary.ts';
import { creditInKind, type CreditValue } from './credit-value.ts';
import type { DowntimeBand } from './downtime-bands.ts';
import { givesOfFee } from './giving.ts';
import { LATE } from './lateness.ts';
import { marksOf } from './marks.ts';
import { stepIn } from './rates.ts';
import { printed, type FoundTier } from './tier.ts';

/** Being down in other words than the nouns for it. */
const IS_DOWN =
  /(?<![A-Za-zÀ-ɏ])(?:(?:is|are|goes|remains?|stays?) (?:down|offline|unreachable|inaccessible)|nicht (?:verfügbar|erreichbar|nutzbar)|(?:est|reste) (?:indisponible|inaccessible)|non (?:è )?(?:disponibile|raggiungibile)|no (?:está|esté) disponible|(?:offline|onbereikbaar|niet (?:beschikbaar|bereikbaar)) (?:is|zijn)|(?:fi(?:car|que)[A-Za-zÀ-ɏ]*|estiver(?:em)?|está|permanecer(?:em)?) (?:indisponíve(?:l|is)|fora do ar|offline)|hors ligne|(?:resta|rimane|è|queda|permanece) offline|offline (?:ist|sind))(?![A-Za-zÀ-ɏ])/i;
/** What is said of lengths alone. */
const LONGER =
  /(?:longer than|länger als|più a lungo di|más tiempo que|langer (?:[A-Za-zÀ-ɏ]+ )?dan|plus longtemps que)\s{1,3}$/i;
/** Limits, ends and rates are stated elsewhere. */
const OTHER_MATTER =
  /(?<![A-Za-zÀ-ɏ])(?:terminat[A-Za-zÀ-ɏ]*|kündig[A-Za-zÀ-ɏ]*|résili[A-Za-zÀ-ɏ]*|maximum|exceed(?:s|ing)? \d{1,3}\s?%|opzegg[A-Za-zÀ-ɏ]*|rescis[A-Za-zÀ-ɏ]*|rescind[A-Za-zÀ-ɏ]*|maintenance)(?![A-Za-zÀ-ɏ])/i;
/** Longer sentences speak of more than a step. */
const LONGEST = 500;

/**
 * "If the service is down for more than 8 hours, we credit 15% of the monthly fee", "outages of 2 to 4 hours: 10%
 * credit": a step by the length of an outage.
 */
export function longOutage(statement: Statement): FoundTier | null {
  const { text, passage, start, example, topics } = statement;
  if (example || text.length > LONGEST || OTHER_MATTER.test(text)) return null;
  if (!isOfBeingDown(text) && !goesOnOfBeingDown(statement)) return null;
  if (!topics.credit && !CREDIT.test(text) && !givesOfFee(text)) return null;
  if (stepIn(text) !== null) return null;
  const value = givenIn(text);
  if (value === null) return null;
  const band = bandIn(
    text,
    durationsIn(text).filter((time) => time.end <= value.start || time.start >= value.end),
  );
  if (band === null) return null;
  return {
    band: { below: band.below, atOrAbove: band.atOrAbove },
    measure: band.measure,
    value,
    per: null,
    text: printed(text, value.start, text.length),
    scope: '',
    group: groupOf(passage),
    citations: [cite(passage.source, passage.text, start, start + text.length)],
    confidence: 0.8,
    rule: 'credits/long-outage',
    context: text,
    at: passage.at,
  };
}

/** The steps of one list belong together. */
function groupOf(passage: Statement['passage']): string {
  const above = introducing(passage);
  return above === ''
    ? `${passage.source}#outage`
    : `${passage.path.join('/').slice(0, 40)}#${above.slice(-40)}#outage`;
}

const isOfBeingDown = (text: string): boolean => DOWNTIME.test(text) || IS_DOWN.test(text);

/** "…; for more than 8 hours, 15%", "If the service is down in a month" above such an item: what a length is of was said before it. */
function goesOnOfBeingDown({ text, previous, passage }: Statement): boolean {
  if (!BEGINS_LONGER.test(text)) return false;
  const chain = previous.trimEnd().endsWith(';') && isOfBeingDown(previous) ? previous : '';
  const before = introducing(passage) || chain;
  return before !== '' && ![OTHER_LEVEL, LATE].some((other) => other.test(`${before} ${text}`));
}

/** The introduction of being down whose sentence goes on in an item, also where it looks like a heading; empty where there is none. */
function introducing({ kind, lead, path }: Statement['passage']): string {
  const above = kind === 'item' ? lead || (path.at(-1) ?? '') : '';
  const isOne = above.length <= LONGEST_LEAD && isOfBeingDown(above) && !/[.!?]\s*$/.test(above);
  return isOne ? above : '';
}
const LONGEST_LEAD = 200;
/** A length at the beginning: "for more than 8 hours", "if it is longer than", "bei mehr als". */
const BEGINS_LONGER = compact(
  /^[^\p{L}\d]{0,4}(?:(?:and|und|et|e|y|en)\s)?(?:(?:for|if|when|where|bei|wenn|falls|ab|pour|si|en cas de|per|se|oltre|por|para|bij|als|von|over|über)\s)?(?:(?:it|this|that|es|sie|diese|elle|il|questa|esta|deze)\s(?:is|was|lasts?|exceeds?|dauert|dure|dura|duurt)?\s?)?(?:for\s)?(?:more than|over|longer than|at least|exceeds?|exceeding|between|\d{1,3}\s|mehr als|länger als|über|zwischen|mindestens|ab|plus de|au-delà de|più di|oltre|más de|mais de|meer dan|langer dan)/iu,
);

/** The one share of the fee, or the one time of service, that a sentence gives. */
function givenIn(text: string): CreditValue | null {
  const [mark, ...more] = marksOf(text, true);
  if (more.length > 0 || mark?.role === 'band') return null;
  if (mark !== undefined)
    return { unit: 'percent', credit: mark.bound.value, start: mark.start, end: mark.end };
  const inKind = /%|per\s?cent/i.test(text) ? null : creditInKind(text);
  return inKind?.unit === 'days' ? inKind : null;
}

/** The lengths that a sentence speaks of: two bounds, or one that is exceeded; null where they are no band. */
function bandIn(text: string, times: readonly ReadDuration[]): DowntimeBand | null {
  const lengths = times.filter(
    ({ duration, start }) => minutesOf(duration) !== null && !isWithin(text, start),
  );
  const [first, second, ...more] = lengths;
  if (first?.duration === undefined || first.duration === null || more.length > 0) return null;
  if (second?.duration) {
    const isJoined = JOINED.test(text.slice(first.end, second.start));
    return isJoined ? between(first.duration, second.duration) : null;
  }
  const low = lowerOf(first);
  if (low !== null) return between(low, first.duration);
  const isLonger =
    LONGER.test(text.slice(Math.max(0, first.start - 30), first.start)) ||
    isExceeded(comparisonBefore(text, first.start)?.kind) ||
    isExceeded(comparisonAfter(text, first.end)?.kind);
  return isLonger ? bandOf([first.duration]) : null;
}

const isExceeded = (kind: string | undefined): boolean => kind === 'above' || kind === 'at-least';

/** "Not restored within 4 hours": a target of its own. */
const isWithin = (text: string, start: number): boolean =>
  /(?<![A-Za-zÀ-ɏ])(?:within|innerhalb(?: von)?|binnen|sous|entro)\s$/i.test(
    text.slice(Math.max(0, start - 16), start),
  );
/** Few words between two bounds: "2 hours but less than 4 hours", "30 minutes and up to 1 hour". */
const JOINED = /^[^\d.;:%|\n]{1,40}$/u;
const RANGED = /\s?(?:[–—-]|(?<=\s)(?:to|bis|à|al?|tot|até|and|und|et|e|y)(?=\s))\s?/iu;

/** The lower bound of "2–4 hours", "two to four hours"; null of a single length. */
function lowerOf({ text, duration: upper }: ReadDuration): Duration | null {
  const [lower = '', ...rest] = text.split(RANGED);
  if (rest.length !== 1 || upper === null) return null;
  const [own] = durationsIn(lower);
  if (own?.duration) return own.duration;
  const value = numbersIn(lower, 'amount')[0]?.value ?? countAt(lower, 0)?.value;
  return value === undefined ? null : { ...upper, value };
}

function between(one: Duration, other: Duration): DowntimeBand | null {
  const [low, high] = [one, other].map(minutesOf);
  if (!low || !high || low.equals(high)) return null;
  return low.lessThan(high) ? bandOf([one, other]) : bandOf([other, one]);
}

/** From the first length on, up to the second; in minutes where one is counted in them. */
function bandOf(lengths: readonly Duration[]): DowntimeBand {
  const measure = lengths.some(({ unit }) => unit === 'minute') ? 'minute' : 'hour';
  const [low = null, high = null] = lengths.map((length) =>
    decimalString((minutesOf(length) ?? exact(0)).dividedBy(measure === 'minute' ? 1 : 60)),
  );
  return { below: high, atOrAbove: low, measure };
}

const MINUTES: Readonly<Record<string, number>> = { minute: 1, hour: 60, day: 1440 };
const minutesOf = (length: Duration | null): Decimal | null => {
  const times = MINUTES[length?.unit ?? ''];
  return length === null || times === undefined ? null : exact(length.value).times(times);
};
