import type { DecimalString } from '#shared/base/decimal.ts';
import type { Duration } from '#shared/agreement/duration.ts';
import { decimalString, exact, type Decimal } from '#shared/base/decimal.ts';
import type { CreditTerm } from '#shared/terms/terms.ts';
import { countAt } from '../grammar/count.ts';
import { durationsIn, type ReadDuration } from '../grammar/duration.ts';
import { currencyInName, moneyIn, type Money } from '../grammar/money.ts';
import { numbersIn } from '../grammar/numbers.ts';
import { percentagesIn } from '../grammar/percent.ts';
import { CREDIT, FEE } from '../vocabulary.ts';
import { isExtendedBy } from './extensions.ts';
import { compact } from '../grammar/compact.ts';

/** What a step of a schedule gives. */
export interface CreditValue {
  readonly unit: CreditTerm['unit'];
  /** Null where only the text can say it. */
  readonly credit: DecimalString | null;
  /** ISO 4217; only of an amount. */
  readonly currency?: string;
  readonly start: number;
  readonly end: number;
}

const NONE = compact(
  /^[\s*]{0,3}(?:-{1,3}|–|—|n\s?\/\s?a\.?|nil|none|no\s(?:[A-Za-zÀ-ɏ]+\s){0,3}credits?|no\s(?:refund|compensation|penalty|discount|reduction)|not applicable|0(?:[.,]0{1,2})?\s?%(?![A-Za-zÀ-ɏ])|0|keine?|aucune?|nessuno?|ning[uú]n[A-Za-zÀ-ɏ]?|sin)(?![A-Za-zÀ-ɏ])/i,
);

/** Whether a cell or the end of a line says that there is no credit. */
export const isNoCredit = (text: string): boolean => text.trim() === '' || NONE.test(text);

/** "one day's fees", "5 days of service", "2 Tage Gutschrift", "credit for one week". */
const TIME_PAID_AFTER =
  /^['’]?s?['’]?[\s-]{0,2}(?:(?:worth|of|free|additional|extra|the|your|monthly|full|pro-?rated)[\s-]{1,2}){0,4}(?:services?|fees?|costs?|charges?|credit(?:s|ed)?|extension|subscription|hosting|usage|rent(?:al)?|refund|gutschrift[A-Za-zÀ-ɏ]*|entgelt[A-Za-zÀ-ɏ]*|gebühr[A-Za-zÀ-ɏ]*|miete|redevance|abonnement|d['’]abonnement|canone|cuota|servicio|servizio)(?![A-Za-zÀ-ɏ])|^['’](?:s|\s)\s?(?:[A-Za-zÀ-ɏ-]{1,16}\s){1,3}(?:services?|fees?|charges?|rent(?:al)?|subscription|bill|hosting)(?![A-Za-zÀ-ɏ])|^\s(?:(?:on ?to|to) (?:your|the|their|its) (?:[a-z]+ )?(?:subscription|term|plan|contract|licen[cs]e|renewal)|on us|on the house|for free|at no (?:cost|charge)|geschenkt|free|gratis|kostenlos|kostenfrei|gratuits?|offerts?|gratuit[oi])(?![A-Za-zÀ-ɏ])/i;
/** What makes a time one of the service: "5 hours of hosting", but not "5 hours credit". */
const OF_SERVICE =
  /services?|servicio|servizio|hosting|usage|subscription|abonnement|fees?|costs?|charges?|rent|entgelt|gebühr|miete|redevance|canone|cuota/i;
const TIME_PAID_BEFORE =
  /(?:credit(?:s|ed)?|refund(?:s|ed)?|compensat[A-Za-zÀ-ɏ]*|reimburs[A-Za-zÀ-ɏ]*|extend(?:ed)?|extension|free|gutschrift[A-Za-zÀ-ɏ]*|crédit[A-Za-zÀ-ɏ]*|avoir|credit[oi]|rimbors[oi]|indennizz[oi]|abono|add(?:s|ed|ing)?|make (?:that|it)|schenken|verlängern|offrons|regaliamo|regalamos)(?:\s(?:of|for|equal to|pari ad?|corrispondente ad?|equivalente? à|égal à|équivalent à|equivalente a|igual a|di|por|d['’]|amounting to|with|by|your account|the customer|you|customer|with an additional|a full|full|the|von|in höhe von|über|de)){0,4}\s(?:an?\s|the\s)?$/i;
/** Times of other matters: when a credit is paid, how long an outage lasts. */
const TIME_OF_DEADLINE =
  /(?:within|in|after|before|than|next|last|exceed(?:s|ing)?|every|each|per|for every|for each|innerhalb(?: von)?|binnen|nach|je|pro|par|dans(?: un délai de)?|sous|entro|dentro de)\s(?:the\s|a\s)?$/i;
const PRO_RATA =
  /(?<![A-Za-zÀ-ɏ])pro[\s-]?rat(?:a|ed|ing)(?![A-Za-zÀ-ɏ])|in proportion to|proportion(?:al|ate)(?:ly)?|anteilig[A-Za-zÀ-ɏ]*|lost time|(?:equal|equivalent) to the (?:time|duration|length|period|downtime|amount of (?:time|downtime))|for the (?:time|duration|period|length) (?:of|that|during|when|in)|for the (?:total|entire|full|lost|affected|unavailable|non-compliant)(?: (?:non-compliant|affected|unavailable|lost|outage|downtime))? (?:time|duration|period)|(?:hourly|minutely|per-minute|daily) rate|tarif (?:journalier|horaire)|tagessatz|stundensatz|tariffa (?:giornaliera|oraria)|tarifa (?:diaria|por hora)|(?:dag|uur)tarief/i;
const MULTIPLE =
  /(?<![A-Za-zÀ-ɏ\d.,])(?:(\d{1,3}(?:[.,]\d)?)\)?\s?(?:x(?![A-Za-zÀ-ɏ])|×|times(?![A-Za-zÀ-ɏ])|-?fold|-?fach[A-Za-zÀ-ɏ]{0,2}|mal(?![A-Za-zÀ-ɏ])|fois(?![A-Za-zÀ-ɏ])|veces(?![A-Za-zÀ-ɏ])|volte(?![A-Za-zÀ-ɏ]))|(double|twice|triple|doppelte[ns]?|dreifache[ns]?)(?![A-Za-zÀ-ɏ])|([A-Za-zÀ-ɏ]{2,12})\)?\stimes(?![A-Za-zÀ-ɏ])|(zwei|vier|fünf|sechs|acht|zehn|zwanzig)fache[nrs]?(?![A-Za-zÀ-ɏ]))/i;
const WORD_MULTIPLES: Readonly<Record<string, string>> = {
  double: '2',
  twice: '2',
  triple: '3',
  doppelte: '2',
  doppelten: '2',
  doppeltes: '2',
  dreifache: '3',
  dreifachen: '3',
};

/** "1/30th of the monthly rate", "one thirtieth of the fee". */
const FRACTION =
  /(?<![A-Za-zÀ-ɏ\d])(?:1\s?\/\s?\d{2,4}(?:th|st|nd|rd)?|one[\s-](?:[a-z]{4,12}[\s-])?(?:third|[a-z]{3,10}(?:th|tieth))(?:\s\([^()]{1,16}\))?|ein (?:[A-Za-zÀ-ɏ]{2,16}(?:tel|stel))|un (?:trentième|trentesimo|treintavo))\s(?:of|der|des|vom|de|du|della?|del)\s/i;

function fractionIn(text: string): CreditValue | null {
  const match = FRACTION.exec(text);
  if (match === null || !FEE.test(text.slice(match.index, match.index + 90))) return null;
  return { unit: 'other', credit: null, start: match.index, end: match.index + match[0].length };
}

/** A credit in money. */
export const amountOf = ({ value, currency, start, end }: Money): CreditValue => ({
  unit: 'amount',
  credit: value,
  currency,
  start,
  end,
});

/** The first credit that a text states in time, as a multiple or pro rata. */
export function creditInKind(text: string): CreditValue | null {
  return (
    multipleIn(text) ??
    timePaidIn(text) ??
    freeTimeIn(text) ??
    averageDayIn(text) ??
    germanPriceIn(text) ??
    fractionIn(text) ??
    proRataIn(text)
  );
}

/** "25 times the downtime", "das Zehnfache der Ausfallzeit": a multiple of the time that was lost. */
const OF_LOST_TIME = compact(
  /^\s(?:(?:the|that|any|die|der|den|des|la|le|l['’]|il|el|lo|de|del|du|da|do|het)\s?){0,2}(?:(?:actual|total|measured|lost|affected|full|cumulative|tatsächliche[nr]?|gesamte[nr]?)\s)?(?:(?:duration|length|time|period|amount|dauer|durée|durata|duración|duração|duur)\s(?:of|der|des|d['’]|de\s?(?:la|l['’])?|dell['’]|della|da|do|van)\s?(?:(?:the|any|an|such|each|that)\s)?)?(?:down[\s-]?time|outages?|lost time|time lost|unavailability|interruptions?|ausfall[a-zäöü]*|indisponibilité|interruption|interruzione|indisponibilità|caída|interrupción|inactividad|interrupção|indisponibilidade|uitval|storing)(?![A-Za-zÀ-ɏ])/i,
);
/** Whether a text counts what it gives as a multiple of the time that was lost. */
export const isTimesLost = (text: string): boolean => {
  const match = MULTIPLE.exec(text);
  return match !== null && OF_LOST_TIME.test(text.slice(match.index + match[0].length));
};

function multipleIn(text: string): CreditValue | null {
  const match = MULTIPLE.exec(text);
  if (match === null) return null;
  if (!FEE.test(text) && !OF_LOST_TIME.test(text.slice(match.index + match[0].length))) return null;
  const word = match[3] ?? match[4];
  const spelled = word === undefined ? null : countAt(word, 0)?.value;
  const printed =
    match[1]?.replace(',', '.') ?? WORD_MULTIPLES[match[2]?.toLowerCase() ?? ''] ?? spelled;
  if (printed === undefined || printed === null) return null;
  const credit = decimalString(exact(printed));
  return { unit: 'multiple', credit, start: match.index, end: match.index + match[0].length };
}

/** "eine Tagesmiete", "ein Monatsentgelt": the price of a day or a month in one German word. */
const PRICE_OF_TIME =
  /(?<![A-Za-zÀ-ɏ])(?:([A-Za-zÀ-ɏ]{2,10}|\d{1,2})\s)?(tages|monats|wochen)(?:mieten?|entgelte?s?|s(?:atz|ätze)|gebühr(?:en)?|pauschalen?|preise?s?|raten?)(?![A-Za-zÀ-ɏ])/i;

function germanPriceIn(text: string): CreditValue | null {
  const match = PRICE_OF_TIME.exec(text);
  if (
    match === null ||
    /(?:%|prozent|maximal|höchstens|anteil)[^.;]{0,20}$/i.test(
      text.slice(Math.max(0, match.index - 24), match.index),
    )
  )
    return null;
  const span = { start: match.index, end: match.index + match[0].length };
  const count = match[1] === undefined ? null : countAt(match[1], 0);
  if (match[2]?.toLowerCase() !== 'tages') return { unit: 'other', credit: null, ...span };
  return { unit: 'days', credit: count?.value ?? decimalString(exact(1)), ...span };
}

function timePaidIn(text: string): CreditValue | null {
  for (const time of durationsIn(text)) {
    const before = text.slice(Math.max(0, time.start - 60), time.start);
    if (TIME_OF_DEADLINE.test(before)) continue;
    const after = TIME_PAID_AFTER.exec(text.slice(time.end, time.end + 80));
    if (
      after ||
      TIME_PAID_BEFORE.test(before) ||
      isExtendedBy(text.slice(0, time.start).slice(-120))
    )
      return inTime(time, time.end + (after?.[0].length ?? 0), OF_SERVICE.test(after?.[0] ?? ''));
  }
  return null;
}

/** "3 free days", "one free month of service": a time that is called free within its words. */
const FREE_TIME = compact(
  /(?<![A-Za-zÀ-ɏ\d.,])(an?|one|two|three|four|five|six|seven|ten|fourteen|thirty|\d{1,3})(?:\s?\(\d{1,3}\))?\s(?:free|complimentary|additional free|extra)\s(?:calendar\s)?(?:(days?)|(weeks?)|months?|quarters?|years?)(?![A-Za-z])/i,
);

function freeTimeIn(text: string): CreditValue | null {
  const match = FREE_TIME.exec(text);
  if (match === null) return null;
  const span = { start: match.index, end: match.index + match[0].length };
  const count = /^an?$/i.test(match[1] ?? '') ? '1' : countAt(match[1] ?? '', 0)?.value;
  const times = match[2] !== undefined ? 1 : match[3] !== undefined ? 7 : null;
  return times === null || count === undefined
    ? { unit: 'other', credit: null, ...span }
    : { unit: 'days', credit: decimalString(exact(count).times(times)), ...span };
}

/** "The average daily fee", "an average day's charge", "an average day of the monthly price": what one day costs. */
const AVERAGE_DAY =
  /(?<![A-Za-z])average (?:dai?ly|day(?:['’]s)?)(?: of)?(?: (?:the|your|its|monthly|service|subscription|hosting|recurring)){0,3} (?:fees?|charges?|costs?|prices?|rent(?:al)?|rates?)(?![A-Za-z])/i;

function averageDayIn(text: string): CreditValue | null {
  const match = AVERAGE_DAY.exec(text);
  return match === null
    ? null
    : {
        unit: 'days',
        credit: decimalString(exact(1)),
        start: match.index,
        end: match.index + match[0].length,
      };
}

/** "1 day", "4 days": a time and nothing else, behind a level that earns it. */
export function timeAlone(text: string): CreditValue | null {
  const [time] = durationsIn(text.slice(0, LONGEST_ALONE));
  if (time === undefined) return null;
  const isAlone =
    /^[^A-Za-zÀ-ɏ\d]*$/u.test(text.slice(0, time.start)) && /^\W*$/u.test(text.slice(time.end));
  return isAlone ? inTime(time, time.end) : null;
}
const LONGEST_ALONE = 60;

/**
 * Days of service as days, and hours as parts of a day where the text says that they are of service: "credit
 * of 5 hours" may be somebody's work. Months have no fixed price and stay words.
 */
function inTime({ duration, start }: ReadDuration, end: number, isOfService = false): CreditValue {
  const days = duration === null ? null : daysOf(duration, isOfService);
  return days === null
    ? { unit: 'other', credit: null, start, end }
    : { unit: 'days', credit: decimalString(days), start, end };
}

function daysOf({ value, unit }: Duration, isOfService: boolean): Decimal | null {
  switch (unit) {
    case 'day':
      return exact(value);
    case 'week':
      return exact(value).times(7);
    case 'hour':
      return isOfService ? exact(value).div(24).toDecimalPlaces(PLACES_OF_A_DAY) : null;
    default:
      return null;
  }
}
/** A third of a day has no end of digits; so many are exact to the cent on any fee. */
const PLACES_OF_A_DAY = 18;

function proRataIn(text: string): CreditValue | null {
  const match = PRO_RATA.exec(text);
  if (match === null) return null;
  return { unit: 'other', credit: null, start: match.index, end: match.index + match[0].length };
}

/** The unit that the name of a column gives to the bare numbers below it. */
export const unitOf = (name: string): 'percent' | 'days' | null => {
  if (/%|per\s?cent|prozent|pour\s?cent/i.test(name)) return 'percent';
  return /(?<![A-Za-zÀ-ɏ])(?:days?|tagen?|jours?|giorni|días)(?![A-Za-zÀ-ɏ])/i.test(name)
    ? 'days'
    : null;
};

/** "Service credits | 3": so many units, whose worth the text tells elsewhere. */
const isCountOfCredits = (text: string, name: string): boolean =>
  /^\s{0,3}\d{1,3}\s{0,3}$/u.test(text) &&
  /^\W{0,3}(?:(?:number of )?(?:service |sla |availability )?credits|gutschriften|(?:service )?credits? units?|crédits?|crediti|créditos)\W{0,3}$/i.test(
    name,
  );

/** Several words: below the name of a credit they say what is given, "a spare licence for a month". */
const WORDS = /[A-Za-zÀ-ɏ]{2}\s[^\n]{0,40}[A-Za-zÀ-ɏ]{2}/u;

/** "`/refunds`": a place on a machine, whose name says nothing of credits. */
const ADDRESS =
  /(?<![A-Za-zÀ-ɏ\d])(?:(?:[a-z\d-]{1,40}\.){1,4}[a-z\d-]{1,40})?\/[a-z][\w/{}.-]{2,80}/gi;

/** A text without places on machines. */
export const withoutAddresses = (text: string): string =>
  text.includes('/') ? text.replace(ADDRESS, ' ') : text;

/** What a cell of a credit column gives; null where it states no credit. */
export function creditOfCell(text: string, name: string): CreditValue | null {
  const shares = percentagesIn(text).filter(({ points }) => !points);
  // "[10%] of the fee": a form whose figure is filled in.
  const percentage = shares.find(({ placeholder }) => !placeholder) ?? shares[0];
  if (percentage)
    return {
      unit: 'percent',
      credit: percentage.value,
      start: percentage.start,
      end: percentage.end,
    };
  const [amount] = moneyIn(text);
  if (amount) return amountOf(amount);
  const inKind = creditInKind(text);
  if (inKind) return inKind;
  const [time] = durationsIn(text);
  if (time && time.start < 12) return inTime(time, time.end);
  const [number] = numbersIn(text, 'share');
  const unit = unitOf(name);
  if (unit !== null && number && text.trim().length <= 8)
    return { unit, credit: number.value, start: number.start, end: number.end };
  const currency = currencyInName(name);
  const [bare] = currency === null ? [] : numbersIn(text, 'amount');
  if (bare && currency !== null && /^[\s\d.,'’]{1,14}$/u.test(text))
    return amountOf({ ...bare, currency });
  if (number && isCountOfCredits(text, name))
    return { unit: 'other', credit: null, start: number.start, end: number.end };
  const words = withoutAddresses(text);
  const isWorded =
    CREDIT.test(words) || FEE.test(words) || (CREDIT.test(name) && WORDS.test(words));
  if (!isWorded) return null;
  return { unit: 'other', credit: null, start: 0, end: text.length };
}
