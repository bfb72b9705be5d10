import { decimalString, exact } from '#shared/base/decimal.ts';
import type { Duration } from '#shared/agreement/duration.ts';
import type { CreditTerm } from '#shared/terms/terms.ts';
import { compact } from '../grammar/compact.ts';
import { comparisonBefore } from '../grammar/comparison.ts';
import { durationsIn } from '../grammar/duration.ts';
import { DOWN } from './down-shares.ts';

// How much downtime a rate leaves out before it counts: a time of its own, and not what the promise allows.

type Allowance = NonNullable<CreditTerm['countsBeyond']>;

/** Downtime, which adds up, and right behind it what it goes beyond. */
const DOWNTIME_BEYOND = compact(
  new RegExp(
    String.raw`^[^.,;:()\d]{0,40}?${DOWN}[^.,;:()\d]{0,40}?\s(?:beyond|over|above|in excess of|exceeding|more than|über|oberhalb von|au-delà d[eu]s?|oltre|más allá de|boven|além d[aeo]s?)(?=\s)`,
    'i',
  ),
);
/** " 10 hours", " the first 10 hours". */
const NEXT =
  /^\s(?:(?:the|a total of|den|die|les|le|i|las|los|de|as)\s)?(?:(?:first|initial|ersten|premières?|prime|primeras|eerste|primeiras)\s)?$/i;
/** " that limit": a time that was named before it. */
const NAMED_BEFORE =
  /^\s(?:that|this|such|the said|diese[nrs]?|cette?|ce|quest[oa]|ese|este|esse|die|deze|dat)\s(?:limit|time|length|duration|threshold|period|allowance|dauer|grenze|zeit|schwelle|limite|seuil|durée|soglia|durata|límite|umbral|duración|duração|grens|tijd|duur|drempel)(?![A-Za-zÀ-ɏ])/i;
/** A time that each outage has for itself is none of a month. */
const OF_ONE_OUTAGE =
  /(?<![A-Za-zÀ-ɏ])(?:outages?|incidents?|interruptions?|disruptions?|failures?|events?|consecutive|continuous|uninterrupted|single|individual|störung(?:en)?|vorfall[a-z]*|vorfälle[a-z]*|ausfall|ausfalls|ausfälle[n]?|unterbrechung(?:en)?|zusammenhängend[a-z]*|ununterbrochen[a-z]*|pannes?|incidente[s]?|coupures?|consécuti[a-z]*|interruzion[ei]|consecutiv[a-z]*|interrupci[a-zó]*|interrupç[a-zãõ]*|storing(?:en)?|aaneengesloten)(?![A-Za-zÀ-ɏ])/i;
const LONGER =
  /(?:longer than|länger als|più a lungo di|más tiempo que|langer (?:[A-Za-zÀ-ɏ]+ )?dan|plus longtemps que)\s{1,3}$/i;

/** The downtime beyond which a rate counts; null where the sentence names none. `from`: where its step ends. */
export function ownAllowance(text: string, start: number, from: number): Allowance | null {
  const behind = text.slice(from, from + REACH);
  const found = DOWNTIME_BEYOND.exec(behind);
  if (found === null || OF_ONE_OUTAGE.test(text)) return null;
  const rest = behind.slice(found[0].length);
  if (NAMED_BEFORE.test(rest)) return namedIn(text.slice(0, start));
  const [time] = durationsIn(rest);
  return time !== undefined && NEXT.test(rest.slice(0, time.start))
    ? lengthOf(time.duration)
    : null;
}
const REACH = 160;

/** "If the downtime is longer than 45 minutes": the one time of a condition. */
function namedIn(condition: string): Allowance | null {
  const times = durationsIn(condition).flatMap(({ start, duration }) => {
    const length = lengthOf(duration);
    return length === null ? [] : [{ start, length }];
  });
  const [only, ...more] = times;
  if (only === undefined || more.length > 0) return null;
  const isExceeded =
    comparisonBefore(condition, only.start)?.kind === 'above' ||
    LONGER.test(condition.slice(Math.max(0, only.start - 40), only.start));
  return isExceeded ? only.length : null;
}

function lengthOf(duration: Duration | null): Allowance | null {
  if (duration?.unit === 'minute' || duration?.unit === 'hour')
    return { value: duration.value, unit: duration.unit };
  return duration?.unit === 'day'
    ? { value: decimalString(exact(duration.value).times(24)), unit: 'hour' }
    : null;
}
