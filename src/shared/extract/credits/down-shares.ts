import { decimalString, exact } from '#shared/base/decimal.ts';
import type { Band, Bound } from '../grammar/bounds.ts';
import { compact } from '../grammar/compact.ts';

/** No larger share of a time is spent down where a level of service remains. */
const MOST_DOWN = 20;
const REACH = 70;

/** Being down, right before what it exceeds: "the unavailability of the service in a month exceeds". */
export const DOWN = String.raw`(?<![A-Za-zÀ-ɏ])(?:down[\s-]?time|un-?availability|non-?availability|outage time|ausfallzeit(?:en)?|nichtverfügbarkeit|ausfallquote|indisponibilité|temps d['’](?:arrêt|indisponibilité)|indisponibilità|tempo di (?:inattività|fermo)|indisponibilidade?|tiempo de (?:inactividad|caída)|inactividad|tempo de (?:inatividade|paragem)|onbeschikbaarheid|uitval)(?![A-Za-zÀ-ɏ])`;
const DOWN_BEFORE = compact(new RegExp(`${DOWN}[^.;:%\\d]{0,60}$`, 'i'));
/** The same with the figure between: German says the verb last. */
const DOWN_AND_SHARE = compact(
  new RegExp(`${DOWN}[^.;:%\\d]{0,60}(?:\\d{1,2}(?:[.,]\\d{1,3})?\\s?%\\s)?$`, 'i'),
);
const EXCEEDS_BEHIND = /^\s(?:übersteig|überschreit)[a-z]/i;

/** "Downtime exceeds 1%": the level that so much downtime falls below; null where a figure counts no downtime. */
export function bandOfDowntime(text: string, bound: Bound): Band | null {
  const { value, comparison, start, end } = bound;
  const isExceeded =
    comparison === 'above' ||
    comparison === 'at-least' ||
    (comparison === null && EXCEEDS_BEHIND.test(text.slice(end, end + 14)));
  if (!isExceeded) return null;
  if (Number(value) <= 0 || Number(value) > MOST_DOWN) return null;
  if (!DOWN_BEFORE.test(text.slice(Math.max(0, start - REACH), start))) return null;
  const below = decimalString(exact(100).minus(value));
  return { below, atOrAbove: null, start, end, closed: false };
}

/** "If downtime exceeds 1%": whether words that could set a limit say how long something was down. */
export const exceedsDowntime = (text: string, index: number, words: string): boolean =>
  EXCEEDS.test(words) &&
  !DENIES.test(text.slice(Math.max(0, index - 12), index)) &&
  DOWN_AND_SHARE.test(text.slice(Math.max(0, index - REACH), index));
const EXCEEDS =
  /^(?:exceed|(?:more|greater|higher) than|beyond|mehr als|höher als|übersteig|überschreit|dépass|excéd|plus de|supérieure?|superior|più|más|mais|meer dan|hoger dan|excede|super|ultrapass)/i;
const DENIES = /(?:^|[\s(])(?:not|never|nicht|nie|ne|non|no|não|niet)\s$|n['’]$/i;
