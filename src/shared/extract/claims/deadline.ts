import { duration, type Duration } from '#shared/agreement/duration.ts';
import { compact } from '../grammar/compact.ts';
import { durationsIn, type ReadDuration } from '../grammar/duration.ts';
import { CLAIM, CONTACT, OTHER_MATTER, PROVIDERS_ACT } from './asking.ts';

// Until when a sentence asks: a time, a numbered day, or the end of a period.

export interface Deadline {
  readonly deadline: Duration | null;
  readonly start: number;
  readonly end: number;
}

/** The words before a deadline's time. */
const BEFORE_TIME =
  /(?:within|inside|(?:any ?time )?in|no later than|not later than|no more than|not more than|at (?:the )?latest|up to|before|until|prior to|by|during|less than|innerhalb(?: von| einer frist von)?|binnen|spätestens(?: innerhalb(?: von)?)?|bis(?: zu)?|dans(?: un| le)?(?: délai)?(?: maximum| maximal)?(?: de| des)?|sous(?: un délai de)?|au plus tard|entro(?: e non oltre)?|dentro de(?: los| un plazo de)?|en un plazo(?: máximo)? de|a más tardar|antes de que (?:pasen|transcurran)|(?:em )?até|no prazo(?: máximo)?(?: de)?|en(?= los\s)|(?:en|dentro de) el plazo(?: máximo)? de|uiterlijk(?: binnen)?|next|first|following|have|has|dispos(?:e|ez|ent) d(?:e|['’]un délai de)|dispone[n]?(?: de)?|tienen?|heeft|hebben|hat|haben|(?:deadline|time limit|claims? (?:window|period)|window)(?: for [a-z ]{3,30})?(?: is|:)|period of|frist von|délai de|plazo de)(?:\s(?:the|a|an|their|its|period of|the following|following|first|next|maximum of|of|les|die|den|der|i|los|il|das|de))?\s{0,2}$/i;

/** Deadlines of no length: "by the close of a billing cycle". */
const BY_THE_END =
  /(?<![A-Za-zÀ-ɏ])(?:(?:by|before|no later than|not later than|prior to|until|within|in|during)\s(?:the\s)?(?:(?:end|last day|close|expir[A-Za-zÀ-ɏ]*)\sof\s)?(?:the\s)?(?:[A-Za-zÀ-ɏ]+\s){0,4}?(?:billing\s(?:cycles?|periods?|months?)|(?:calendar\s|subscription\s)?months?|quarters?|invoice\speriods?)(?:\s(?:following|after|in which|immediately following)\b[^.;\n]{0,100})?|bis zum ende des [A-Za-zÀ-ɏ]+|bis zum \d{1,2}\. (?:tag )?des (?:folge|nächsten )[A-Za-zÀ-ɏ]+|avant la fin du [A-Za-zÀ-ɏ]+(?: [A-Za-zÀ-ɏ]+)?|entro la fine del [A-Za-zÀ-ɏ]+|antes de(?:l)? fin(?:al)? del? [A-Za-zÀ-ɏ]+)/i;

const NAMES_END =
  /(?<![A-Za-zÀ-ɏ])(?:end|last day|close|next|following|second|subsequent|same|ende|folge[A-Za-zÀ-ɏ]*|fin|fine|succ[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/i;

/** The time in which a sentence asks; of several the one that stands behind asking for the credit. */
export function timedDeadline(printed: string, asking: RegExp): Deadline | null {
  const found = timedDeadlines(printed, asking);
  return (
    found.find(({ start }) =>
      ASKS_FOR_CREDIT.test(printed.slice(Math.max(0, start - 60), start)),
    ) ??
    found[0] ??
    null
  );
}
const ASKS_FOR_CREDIT =
  /(?<![A-Za-z])(?:request|claim|apply for|ask for)(?:s|ed|ing)? (?:(?:the|a|any|its|your|their|such) )?(?:service )?(?:credits?|refunds?|compensation|rebates?)\s$/i;

function timedDeadlines(printed: string, asking: RegExp): readonly Deadline[] {
  const found: Deadline[] = [];
  const text = printed.includes('(') ? printed.replace(IN_BRACKETS, ' $1 ') : printed;
  for (const time of durationsIn(text)) {
    const { start, end, duration: length } = time;
    if (length === null || length.unit === 'second' || length.unit === 'minute') continue;
    const before = text.slice(Math.max(0, start - 60), start);
    const isAfter =
      /^\s(?:of|after|from|following|nach|ab|après|suivants?|à compter|dopo|dalla|successiv[ie]|después|desde|tras|siguientes|posteriores|após|depois|seguintes|a contar|na|since)(?![A-Za-zÀ-ɏ])/i.test(
        text.slice(end, end + 16),
      );
    if (isMeasured(before, text.slice(start, end)) || PER_PERIOD.test(text.slice(end, end + 20)))
      continue;
    const lead = BEFORE_TIME.exec(before);
    const after = text.slice(end, end + 40);
    if (TIME_GIVEN.test(after) || TO_DECIDE.test(after)) continue;
    if (lead === null && !isAfter && !TO_ASK.test(after)) continue;
    if (!isCustomers(text, start, end, asking) || isPrecondition(text, time)) continue;
    const begin = lead === null ? start : start - (before.length - lead.index);
    found.push({ deadline: length, start: begin, end });
  }
  return found;
}

/** "30 days to file a claim", "a 30-day limit for claiming". */
const TO_ASK =
  /^(?:\sto\s(?:file|claim|submit|request|ask|make|lodge|raise|apply|open)|[\s-](?:time\s)?(?:limit|window|deadline|period)\s(?:for|to|in which|within which)(?:\sto)?\s(?:claim|request|submi|fil|mak|ask|apply))/i;
/** "The provider has 30 days to verify it". */
const TO_DECIDE =
  /^\sto\s(?:verify|process|review|respond|decide|investigate|check|confirm|issue|pay|credit|validate|assess|examine|answer|reply)(?![A-Za-z])/i;

/** "within (48) hours": a number in brackets whose word was left out; what stands for it is as long. */
const IN_BRACKETS =
  /(?<=(?<![A-Za-zÀ-ɏ])(?:within|in|of|than|least|to|the|next|first|von|binnen|innerhalb|de|sous|entro|en|em|até)\s)\((\d{1,3})\)(?=\s(?:calendar |business |working )?(?:hours?|days?|weeks?|months?|stunden|tagen?|wochen|heures|jours|ore|giorni|horas|días|dias|uur|dagen))/gi;

/** "up to 30 days per month": a time that is given in each. */
const PER_PERIOD =
  /^\s(?:per|in (?:a|any|each)|each|every|pro|par|al|por)\s(?:calendar\s)?(?:month|quarter|year|monat|mois|mese|mes)(?![A-Za-zÀ-ɏ])/i;

/** "in a month", "for every 4 hours": a time in which misses are counted, no deadline. */
const isMeasured = (before: string, words: string): boolean =>
  /(?<![A-Za-zÀ-ɏ])(?:every|each|per|any|je|pro|jede[nrs]?|par|chaque|ogni|cada|por)\s{1,2}$/i.test(
    before,
  ) ||
  (/(?<![A-Za-zÀ-ɏ])(?:in|during)\s$/i.test(before) &&
    /^(?:an?|any|one|a given|each)\s(?:calendar\s|billing\s)?(?:month|quarter|year)$/i.test(words));

/** "one day of service", "5 jours d'abonnement": what is given, no time in which to ask. */
const TIME_GIVEN = compact(
  /^(?:['’]\s?s?|\s(?:of|de|d['’]|di))\s?(?:[A-Za-zÀ-ɏ]+\s){0,3}?(?:services?(?! (?:outages?|failures?|interruptions?|downtime|incidents?|unavailability|disruptions?|faults?|issues?|degradation))|credits?|hosting|subscription|usage|fees?|rent|time|abonnement|redevance|servizio|servicio|canone|cuota)(?![A-Za-zÀ-ɏ])/i,
);

/** Whether the nearest act before the time is asking, and not what the provider does. */
function isCustomers(text: string, start: number, end: number, asking = ALL_CLAIMS): boolean {
  const clauseBegin = Math.max(
    ...['; ', ' provided ', ' if '].map((mark) => text.lastIndexOf(mark, start)),
    text
      .slice(0, start)
      .replace(/(?<![A-Za-z])(?:i\.e|e\.g)\. /gi, 'for that ')
      .lastIndexOf('. '),
    0,
  );
  const before = text.slice(clauseBegin, start);
  const asked = lastMatch(asking, before);
  const provided = lastAct(before);
  const matter = lastMatch(ALL_MATTERS, before);
  if (matter > asked) return false;
  if (asked >= 0)
    return asked > provided && !isObject(before.slice(Math.max(0, provided), asked), provided);
  // "Within 30 days of the incident, the customer must request the credit."
  const after = text.slice(end, end + 200);
  const asks = (asking === ALL_CONTACTS ? CONTACT : CLAIM).exec(after)?.index ?? Infinity;
  const acts = PROVIDERS_ACT.exec(after)?.index ?? Infinity;
  return provided < 0 && asks < acts;
}

/** "We respond to a credit request": the request is what the provider acts on. */
const isObject = (words: string, provided: number): boolean =>
  provided >= 0 &&
  words.length < 60 &&
  !/[,;]|(?<![A-Za-zÀ-ɏ])(?:customers?|clients?|you|must|who|that|if|when|upon|kunden?|client)(?![A-Za-zÀ-ɏ])/i.test(
    words,
  );

/** "unavailable for 30 days", "notice 30 days in advance": no time in which to ask. */
const isPrecondition = (text: string, { end }: ReadDuration): boolean =>
  /^\s(?:in advance|advance|(?:of|after|from) (?:(?:your|the|an?|their|its) )?(?:order|purchase|delivery|registration|sign(?:ing|-?up)|payment|invoice(?! date)|receipt of (?:the|an) invoice|subscription)|prior notice|['’]?s?['’]? ?(?:prior|advance|written)? ?notice|before the)(?![A-Za-zÀ-ɏ])/i.test(
    text.slice(end, end + 44),
  );

export const ALL_CLAIMS = compact(new RegExp(CLAIM.source, 'gi'));

export const ALL_CONTACTS = compact(new RegExp(CONTACT.source, 'gi'));

/** Where a heading asks, the whole text does. */
export const FROM_THE_START = /^/g;

const ALL_ACTS = compact(new RegExp(PROVIDERS_ACT.source, 'gi'));

const ALL_MATTERS = compact(new RegExp(OTHER_MATTER.source, 'gi'));

const lastMatch = (pattern: RegExp, text: string): number =>
  [...text.matchAll(pattern)].at(-1)?.index ?? -1;

/** Where the provider last acts; "the customer shall provide written notice" is the customer's own act. */
const lastAct = (text: string): number =>
  [...text.matchAll(ALL_ACTS)]
    .filter(
      ({ index, 0: words }) =>
        /\sbe(?:en)?\s/i.test(words) ||
        !CUSTOMER_BEFORE.test(text.slice(Math.max(0, index - 24), index)),
    )
    .at(-1)?.index ?? -1;
const CUSTOMER_BEFORE =
  /(?<![A-Za-zÀ-ɏ])(?:customers?|clients?|subscribers?|users?|you|kunden?|der kunde|cliente)(?:\s(?:also|then|therefore))?\s$/i;

export function namedDeadline(text: string): Deadline | null {
  const match = BY_THE_END.exec(text);
  if (match === null || !NAMES_END.test(match[0])) return null;
  if (!isCustomers(text, match.index, match.index + match[0].length)) return null;
  const next = /(?<![A-Za-zÀ-ɏ])(?:second)\s(?:[A-Za-zÀ-ɏ]+\s)?billing/i.test(match[0]);
  const deadline = next ? duration(2, 'billing-cycle') : null;
  return { deadline, start: match.index, end: match.index + match[0].length };
}

/** "by the thirtieth (30th) day after the month", "spätestens am 14. Tag nach Monatsende". */
const NTH_DAY = compact(
  /(?<![A-Za-zÀ-ɏ])(?:by|before|until|(?:no|not) later than|prior to|bis (?:zum|spätestens)|spätestens(?: am| bis zum)?|au plus tard|avant|entro|prima de|a más tardar|antes de|até|uiterlijk(?: op)?|voor) (?:the |le |il |el |o |de |den |l['’])?(?:[A-Za-zÀ-ɏ-]{4,20} \()?(\d{1,2})(?:st|nd|rd|th|\.|e|ème|er|º|°)?\)? (?:(?:calendar|business|working) )?(?:(?:werk|kalender|arbeits)?tag|day|jour|giorno|día|dia|dag) (?:after|following|from|nach|des folge[A-Za-zÀ-ɏ]*|suivant|après|successivo|dopo|siguiente|posterior|seguinte|após|na)(?![A-Za-zÀ-ɏ])/i,
);

export function nthDay(text: string): Deadline | null {
  const match = NTH_DAY.exec(text);
  if (match?.[1] === undefined) return null;
  const [start, end] = [match.index, match.index + match[0].lastIndexOf(' ')] as const;
  if (!isCustomers(text, start, end)) return null;
  const unit = /business|working|werktag|arbeitstag/i.test(match[0]) ? 'working-day' : 'day';
  return { deadline: duration(Number(match[1]), unit), start, end };
}
