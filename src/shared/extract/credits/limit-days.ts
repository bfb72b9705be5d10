import { decimalString, exact } from '#shared/base/decimal.ts';
import { compact } from '../grammar/compact.ts';
import { durationsIn, type ReadDuration } from '../grammar/duration.ts';
import { CREDIT, DOWNTIME } from '../vocabulary.ts';
import { creditInKind } from './credit-value.ts';
import { isWeak } from './limit-evidence.ts';
import type { Limit } from './limit-value.ts';
import { stepIn } from './rates.ts';

// Limits of credits in days with no word for the service or its fee: "limited to 10 days", "auf 30 Tage je Quartal begrenzt".
// A bare time limits much else, too, so only one that is said of credits counts.

/** The days of service that the words of a limit, which begin at `index`, limit credits to; null where they limit none, or something else. */
export function creditedDays(text: string, index: number, words: string): Limit | null {
  if (isWeak(words) && !AS_FAR_AS.test(words)) return null;
  return daysBehind(text, index, words) ?? daysBefore(text, index);
}

const AS_FAR_AS = /^(?:up to|at most|bis zu|jusqu|fino|hasta)/i;

function daysBehind(text: string, index: number, words: string): Limit | null {
  const from = index + words.length;
  const span = text.slice(from, from + REACH);
  const time = durationsIn(span).find(isOfDays);
  const named = creditInKind(span);
  // "10 Tagesentgelte": days and what they cost in one word.
  if (named?.unit === 'days' && named.credit !== null && named.start < (time?.start ?? REACH))
    return LEADS.test(span.slice(0, named.start)) && isOfCredits(text, index, '', true)
      ? { unit: 'days', value: named.credit, start: from + named.start, end: from + named.end }
      : null;
  if (time === undefined) return null;
  const lead = span.slice(0, time.start);
  const behind = text.slice(from + time.end, from + time.end + REACH);
  const isOfMonth = OF_A_MONTH.test(behind);
  const isAlone = isOfMonth || NOTHING_BEHIND.test(behind);
  return isAlone && LEADS.test(lead) && isOfCredits(text, index, lead, isOfMonth)
    ? limitOf(time, from)
    : null;
}

/** German says the verb of the limit last. */
function daysBefore(text: string, index: number): Limit | null {
  if (!SAID_LAST.test(text.slice(index, index + 12))) return null;
  const begin = Math.max(0, index - REACH);
  const window = text.slice(begin, index);
  const time = durationsIn(window).filter(isOfDays).at(-1);
  if (time === undefined) return null;
  const behind = window.slice(time.end);
  const month = OF_A_MONTH.exec(behind)?.[0] ?? '';
  return behind.slice(month.length).trim() === '' &&
    isOfCredits(text, begin + time.start, '', month !== '')
    ? limitOf(time, begin)
    : null;
}
const SAID_LAST = /^(?:begrenzt|beschränkt|gedeckelt|nicht|max)/i;

/** Whether the clause before `index` limits credits: it names them, or what is given before it is days. */
function isOfCredits(text: string, index: number, lead: string, isOfMonth: boolean): boolean {
  const before = text.slice(Math.max(0, index - REACH_OF_CREDIT), index);
  const clause = /[^,;:()]*$/.exec(before.slice(-REACH_OF_CLAUSE))?.[0] ?? '';
  if (OF_A_DEADLINE.test(clause) || OF_A_DEADLINE.test(lead)) return false;
  const isRate = stepIn(clause) !== null;
  if (!isRate && OF_ANOTHER_TIME.some((other) => other.test(clause))) return false;
  if (!isRate && CREDIT.test(clause + lead)) return true;
  return creditInKind(before)?.unit === 'days' && (isOfMonth || isRate || stepIn(before) !== null);
}

const isOfDays = ({ duration }: ReadDuration): boolean =>
  duration?.unit === 'day' || duration?.unit === 'week';

function limitOf({ duration, start, end }: ReadDuration, from: number): Limit | null {
  if (duration === null) return null;
  const value = decimalString(exact(duration.value).times(duration.unit === 'week' ? 7 : 1));
  return { unit: 'days', value, start: from + start, end: from + end };
}

const REACH = 90;
const REACH_OF_CREDIT = 400;
const REACH_OF_CLAUSE = 160;

/** What may stand between the words of a limit and its days. */
const LEADS = /^[^\d%,;:.()]{0,40}$/;
const NOTHING_BEHIND = /^\)?\s?(?:$|[.,;)])/;
const OF_A_MONTH = compact(
  /^\s(?:(?:per|in|for|within|during|je|pro|im|par|dans|al|nel|por|en|no|um)\s)?(?:(?:an?|any|each|every|one|the|jeden|einem|jedem|un|une|le|chaque|cada|ogni|een|elke)\s)?(?:(?:given|single|calendar|billing|same)\s)?(?:month|quarter|billing (?:period|cycle)|(?:kalender)?(?:monat|quartal)|mois|trimestre|mese|mes|mês|maand|kwartaal)(?![A-Za-zÀ-ɏ])/i,
);

/** When a credit is asked for, paid or lost. */
const OF_A_DEADLINE =
  /(?<![A-Za-zÀ-ɏ])(?:claim(?:s|ed|ing)?|request(?:s|ed|ing)?|submi(?:t|ts|tted|ssion)|appl(?:y|ies|ied|ications?)|notif(?:y|ied|ication)|notices?|report(?:s|ed|ing)?|process(?:ed|ing)?|expir(?:e|es|ed|y)|valid(?:ity)?|redeem(?:ed|able)?|take[ns]?|lasts?|issued|delay|deadline|time|period|dauer[nt]?|within|after|before|later|frist(?:en)?|[a-zäöü]{2,20}frist|antr[aä]ge?|beantrag(?:t|en)|innerhalb|binnen|gültig|délai|demandes?|sous|valables?|entro|termine|richiest[ae]|plazo|solicitud(?:es)?|prazo|pedidos?|termijn|aanvraag)(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])(?:in|for)\s(?:an?\s|the\s)?$/i;

/** Times that are no credit: how long something lasts. */
const OF_ANOTHER_TIME = [
  DOWNTIME,
  /(?<![A-Za-zÀ-ɏ])(?:maintenance|repairs?|suspen(?:sions?|ded)|deliver(?:y|ies)|replacements?|respon(?:se|d)|resol(?:ution|ved?)|wartung[a-z]*|reparatur[a-z]*|lieferung[a-z]*|maintenance|manutenzione|mantenimiento|manutenção|onderhoud)(?![A-Za-zÀ-ɏ])/i,
];
