import { compact } from '../grammar/compact.ts';
import type { Band } from '../grammar/bounds.ts';
import type { Statement } from '../statements.ts';
import { durationsIn, type ReadDuration } from '../grammar/duration.ts';
import { percentagesIn } from '../grammar/percent.ts';
import { AVAILABILITY, CREDIT, DOWNTIME, FEE } from '../vocabulary.ts';
import { isShareOfFee } from './fee-share.ts';
import type { Limit } from './limit-value.ts';
import { marksOf } from './marks.ts';
import { stepIn } from './rates.ts';

// Whether words that may begin a condition, "more than", "up to", set a limit where they stand.

/** Whether the words of a limit do so only where something else says so. */
export const isWeak = (words: string): boolean => WEAK.test(words);

/** Whether what stands before the words of a limit makes them a condition: "if outages exceed". */
export const isInCondition = (text: string, index: number): boolean =>
  IN_CONDITION.test(text.slice(Math.max(0, index - 80), index));

/** Whether the words around weak words say that they limit credits: a denial, a total, another credit before them. */
export const isMadeLimit = (
  { text, around, passage }: Statement,
  index: number,
  from: number,
  value: Limit,
): boolean =>
  isDenied(text, index, from, value) ||
  NO_FURTHER.test(text.slice(value.end, value.end + 90)) ||
  isBarred(around, text, value) ||
  isTotal(text) ||
  (passage.kind === 'cell' && TOTAL_ROW.test(around)) ||
  isAfterCredit(text, index) ||
  isMostCredited(text);

/** "5% for each hour, up to 100% of the fee": after a rate or another credit, "up to" is a limit. */
const isAfterCredit = (text: string, index: number): boolean =>
  stepIn(text.slice(0, index)) !== null ||
  marksOf(text.slice(0, index), false).some(({ role }) => role === 'credit');

/** "No credit is due: a. that exceeds 100% of the fees": what the introduction denies is a limit. */
const isBarred = (around: string, text: string, { unit, end }: Limit): boolean =>
  unit === 'percent' && isShareOfFee(text, end) && NO_CREDIT_DUE.test(around.slice(-400));
const NO_CREDIT_DUE =
  /(?<![A-Za-zÀ-ɏ])(?:not (?:be )?(?:entitled|eligible)|no(?: service| sla)? credits?|keine gutschrift|aucun avoir)(?![A-Za-zÀ-ɏ])[^.]{0,80}$/i;

/** Words that limit where something else says so; without, they may begin a condition. */
const WEAK = compact(
  /^(?:up to|at most|beyond|above|in excess of|exceed(?:s|ing)?|(?:more|greater|higher) than|bis zu|mehr als|höher als|jusqu['’]à|plus de|supérieure?s? (?:à|au)|fino al|superior[ei]? (?:al?|del)|superiores al?|più (?:del|di)|hasta(?: el| un)?|más del?|mais (?:de|do que)|meer dan|hoger dan|excede[rn]?|exceda[n]?|super(?:an?|ano|en?|ino|i|ará|arán|erà|eranno|ando))$/i,
);

/** "We will never repay more than 30%", "mehr als 10 % erstatten wir nicht": denied, they set a limit. */
const isDenied = (
  text: string,
  index: number,
  from: number,
  { unit, start, end }: Limit,
): boolean =>
  start - from < NEXT_WORDS &&
  (isShareOfFee(text, end) ||
    (CREDIT.test(text.slice(0, end)) && !DOWNTIME.test(text)) ||
    YIELDED.test(text.slice(Math.max(0, index - 70), index)) ||
    (unit === 'percent' && isGotten(text, index))) &&
  !/^(?:up to|at most|bis zu|jusqu|fino|hasta)/i.test(text.slice(index)) &&
  (DENIED_BEFORE.test(text.slice(Math.max(0, index - REACH_OF_DENIAL), index)) ||
    DENIED_BEHIND.test(text.slice(end, end + 130)));
/** "Up to 30% of the fee and no further". */
const NO_FURTHER =
  /^[^.;:%]{0,50}?,? (?:(?:and|but|und|et|ma|pero|y|e|en) )?(?:no (?:further|more|higher)|(?:never|not) (?:more|a (?:cent|penny) more)|nicht mehr|pas (?:plus|davantage)|non oltre|no más|niet meer|não mais)(?=\W*$|[,;.])/i;
/** "A month never yields more than 30%": of what a time earns. */
const YIELDED =
  /(?<![A-Za-zÀ-ɏ])(?:month|quarter|year|period|monat|quartal|jahr|mois|mese|mes|mês|maand)(?:['’]s)?\s(?:[A-Za-zÀ-ɏ'’]{1,12}\s){0,3}?(?:yields?|earns?|pays?|brings?|gives?|gets? you|is worth|bringt|ergibt|rapporte(?:ra)?|rende|dà|da|levert)\s(?:[A-Za-zÀ-ɏ]{1,10}\s){0,2}$/i;
/** "No customer gets more than a month's fee": what a customer is given, in a verb. */
const GOTTEN = compact(
  /(?<![A-Za-zÀ-ɏ])(?:get(?: back)?|receive|claim|recover|be (?:paid|credited|refunded|owed)|pay(?: out| you)?|owe(?: you)?|give(?: you)?(?: back)?|credit(?: you)?|hand back|bekommen(?: sie)?|erhalten(?: sie)?|zahlen(?: wir)?|(?:recevoir|recevez|obtenir|verser|versons)|(?:ricever(?:e|à)|riceve|ottenere)|(?:recibir(?:á)?|recibe|obtener|cobrar)|(?:receber(?:á)?|recebe)|(?:krijgen|krijgt(?: u)?|ontvangen|ontvangt(?: u)?))\s{1,2}$/i,
);
/** Whether what a customer is given stands right before a place. */
export const isGotten = (text: string, index: number): boolean =>
  GOTTEN.test(text.slice(Math.max(0, index - 30), index));
const NEXT_WORDS = 24;
const REACH_OF_DENIAL = 110;
const DENIED_BEFORE = compact(
  /(?<![A-Za-zÀ-ɏ])(?:not|never|no|nothing|nor|(?:[A-Za-z]{2,5}n['’]t)|cannot|nicht|nie(?:mals)?|kein(?:e[nrms]?|esfalls)?|ne|n['’][A-Za-zÀ-ɏ]+|jamais|rien|aucune?|non|mai|nessun[oa]?|nunca|ning[uú]n[A-Za-zÀ-ɏ]?|jamás|não|nenhum[a]?|niet|nooit|geen)(?:\s[A-Za-zÀ-ɏ'’-]{1,16}){0,10}\s{1,2}$/i,
);
const DENIED_BEHIND =
  /^[^.;:\n]{1,110}?\s(?:nicht|nie(?:mals)?|keinesfalls|niet|nooit|nothing (?:more )?(?:is|will be) (?:paid|given|owed|due|credited)|we (?:pay|give|credit|owe) nothing|(?:will|shall|are|is|can|do)(?:n['’]t| ?not)(?: be)? (?:issued|granted|given|paid(?: out)?|credited|due|payable|available|allowed|awarded|provided|recoverable|apply))(?![A-Za-zÀ-ɏ])/i;

/** "If outages exceed the limit": when something is due. */
const IN_CONDITION =
  /(?<![A-Za-zÀ-ɏ])(?:if|when|where(?! (?:it|this|that|we) (?:stops?|ends?))|should|wenn|falls|si|lorsque|qualora|cuando)(?![A-Za-zÀ-ɏ])[^.,;:–—]{1,70}$/i;

const MOST_CREDITED = compact(
  /^[\s*•-]{0,3}(?:up to|bis zu|jusqu['’]à|fino al|hasta(?: el| un)?)\s[^.;\n]{1,140}?\s(?:(?:may|can|could|will|shall)\s(?:only\s)?be\s(?:credited|refunded|reimbursed|returned|waived|granted|issued|given|deducted)|(?:kann|können|wird|werden)\s[^.;\n]{0,60}?(?:gutgeschrieben|erstattet|erlassen)|(?:peu(?:t|vent)|sera|seront)\s(?:être\s)?(?:crédit|rembours)|(?:può|possono)\sessere\s(?:rimborsat|accreditat)|(?:puede|pueden)\sser\s(?:reembolsad|acreditad))/i,
);

/** "The most for an individual outage": what a single case earns is no limit of a month's. */
const OF_ONE_CASE = compact(
  /(?<![A-Za-zÀ-ɏ])(?:for|of|in respect of|für|bei|pour|per|por|para|voor)\s(?:an?\s|any\s|each\s|every\s|eine[nrms]?\s|une?\s|un[ao]?\s|um[a]?\s|een\s)?(?:individual|single|particular|einzelne[nrms]?|individuelle|singol[oa]|individual|enkele|afzonderlijke)\s(?:service\s)?(?:outages?|interruptions?|incidents?|failures?|events?|downtimes?|ausfall[a-z]*|unterbrechung|störung|vorfall[a-z]*|panne|coupure|incidente|interruzione|interrupción|interrupção|storing|onderbreking)(?![A-Za-zÀ-ɏ])[^.;%\d]{0,40}$/i,
);
export const isOfOneCase = (text: string, index: number): boolean =>
  OF_ONE_CASE.test(text.slice(Math.max(0, index - REACH_OF_CASE), index));
const REACH_OF_CASE = 110;

/** What one case earns is no limit of a month's. */
const PER_CASE = compact(
  /(?<![A-Za-zÀ-ɏ])(?:each|every|per|jede[nrsm]?|pro|je|chaque|par|ogni|per|cada|por)\s(?:[A-Za-zÀ-ɏ]+\s)?(?:outages?|incidents?|failures?|events?|occurrences?|breach(?:es)?|interruptions?|ausfall|vorfall|störung|panne|coupure|incidente|interruzione|interrupción)(?![A-Za-zÀ-ɏ])/i,
);

/** "Up to 100% of the fees may be credited": without a level or a step, the most that all misses earn. */
export const isMostCredited = (text: string): boolean =>
  MOST_CREDITED.test(text) &&
  !PER_CASE.test(text) &&
  stepIn(text) === null &&
  !marksOf(text, true).some(({ role }) => role === 'band');

/** A row that names several misses, or the most of all: "Multiple misses a month | Up to 40%". */
const TOTAL_ROW =
  /(?<![A-Za-zÀ-ɏ])(?:(?:multiple|several|repeated|all|combined|total|any number of) (?:[A-Za-zÀ-ɏ]+ ){0,2}(?:miss(?:es|ed)?|breach(?:es)?|failures?|incidents?|violations?|credits?)|mehrere [A-Za-zÀ-ɏ]+|plusieurs [A-Za-zÀ-ɏ]+|più (?:violazioni|mancati)|varios incumplimientos)(?![A-Za-zÀ-ɏ])[^\u2022]{0,60}$/i;

/** A sentence that speaks of all credits of a time. */
const isTotal = (text: string): boolean =>
  /(?<![A-Za-zÀ-ɏ])(?:total|aggregate|all|sum|combined|cumulative|any (?:one|given|single|calendar|particular)?\s?(?:month|period|quarter|year)|in (?:a|any|one|each|the) (?:[A-Za-zÀ-ɏ]+ )?(?:month|period|quarter|year)|per (?:month|quarter|year|billing)|insgesamt|gesamt[A-Za-zÀ-ɏ]*|total[A-Za-zÀ-ɏ]*|cumul[A-Za-zÀ-ɏ]*|complessiv[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/i.test(
    text,
  );

/** "up to 100%", "in excess of 100%": no level of service is meant by it unless the words say so. */
const isWholeOf = (text: string, { below, atOrAbove }: Band, end: number): boolean =>
  Number(below ?? atOrAbove) === 100 &&
  (below === null || atOrAbove === null) &&
  !AVAILABILITY.test(text.slice(end, end + 30));

/** The figure of a step is no limit: "more than 99% … 10% of the fee". */
export function isStep(text: string, { start, unit }: Limit): boolean {
  if (unit !== 'percent') return false;
  const marks = marksOf(text, false);
  return marks.some(
    (mark) =>
      mark.role === 'band' &&
      mark.start <= start + 1 &&
      start < mark.end &&
      Number(mark.band.below ?? mark.band.atOrAbove) > 50 &&
      !isWholeOf(text, mark.band, mark.end) &&
      !FEE.test(text.slice(mark.end, mark.end + 60)),
  );
}

/** "More than 4 hours but not more than 8 hours": the upper end of a length of downtime; what is credited for it stands behind. */
export function isBoundOfOutage(text: string, index: number, from: number): boolean {
  const behind = text.slice(from, from + REACH_OF_LENGTH);
  const [time] = durationsIn(behind);
  if (time === undefined || !SOON.test(behind.slice(0, time.start)) || !isLength(time))
    return false;
  if (PAID_IN_TIME.test(behind.slice(time.end))) return false;
  const begin = Math.max(0, index - REACH_OF_CASE);
  const before = /[^;]*$/.exec(text.slice(begin, index))?.[0] ?? '';
  const lower = durationsIn(before).at(-1);
  const isJoined = lower !== undefined && isLength(lower) && JOINS.test(before.slice(lower.end));
  // Days are credited too; and "5% for each hour, at most 8 hours, that is 40%" has its rate before its limit.
  const isOfDays = time.duration?.unit === 'day';
  const isOfDowntime = isDown(before);
  return isJoined ? !isOfDays || isOfDowntime : !isOfDays && isOfDowntime && noShare(before);
}
/** Right behind, or behind one short word: "höchstens jedoch 8 Stunden". */
const SOON = /^\s{0,2}(?:[A-Za-zÀ-ɏ]{2,7}\s)?$/u;
const REACH_OF_LENGTH = 60;
const isLength = ({ duration }: ReadDuration): boolean =>
  duration?.unit === 'minute' || duration?.unit === 'hour' || duration?.unit === 'day';
const isDown = (words: string): boolean =>
  (DOWNTIME.test(words) || OUTAGE.test(words)) && !CREDIT.test(words);
const OUTAGE =
  /(?<![A-Za-zÀ-ɏ])(?:outages?|interruptions?|failures?|ausf[aä]lle?|störung(?:en)?|pannes?|interruzion[ei]|interrupci[oó]n(?:es)?|storing(?:en)?)(?![A-Za-zÀ-ɏ])/i;
const noShare = (words: string): boolean => percentagesIn(words).length === 0;
const PAID_IN_TIME =
  /^['’]?\s(?:(?:(?:of|worth|von|der|des|de|di|van)\s){1,2}(?:[A-Za-zÀ-ɏ]+\s){0,2}|service\s)?(?:credits?|fees?|charges?|gutschrift[a-z]*|entgelt[a-z]*|avoirs?|crediti|créditos)(?![A-Za-zÀ-ɏ])/i;
/** Between two ends of one length: "but", ", jedoch", "mais". */
const JOINS = /^,?\s(?:[A-Za-zÀ-ɏ]{1,7},?\s)?$/u;

/** "Beyond that limit", "in excess of the maximum": one that was named before, and none that is set. */
export const isSpokenOf = (text: string, index: number, words: string): boolean =>
  LIMIT_NOUN.test(words) && POINTED_AT.test(text.slice(Math.max(0, index - 40), index));
const LIMIT_NOUN =
  /^(?:limits?|maximum|max|cap|ceiling|obergrenze|höchst[a-zäöü]*|plafond|limite|massimo|máximo|tope)$/i;
const POINTED_AT = compact(
  /(?<![A-Za-zÀ-ɏ])(?:(?:beyond|above|over|exceed(?:s|ing|ed)?|past|in excess of|outside|within|below|under|über|oberhalb|jenseits|au-delà d[eu]|oltre|sopra|más allá de|por encima de|além de|acima de|boven) ?(?:that|this|these|those|such|said|the|it|its|diese[nrms]?|den|die|das|cette?|cet|ce|la|le|l['’]|quest[oa]|il|este|esta|ese|el|esse|essa|o|a|dit|deze|de|het)\s?)$/i,
);
