import type { DecimalString } from '#shared/base/decimal.ts';
import { decimalString, exact } from '#shared/base/decimal.ts';
import type { Terms } from '#shared/terms/terms.ts';
import { compact } from '../grammar/compact.ts';
import { durationsIn } from '../grammar/duration.ts';
import { moneyIn } from '../grammar/money.ts';
import { percentagesIn } from '../grammar/percent.ts';
import { AVAILABILITY } from '../vocabulary.ts';
import { isShareOfFee } from './fee-share.ts';

// What credits are limited to: a share of the fee, days of service, an amount.

/** A figure that credits are limited to, and where it stands. */
export interface Limit {
  readonly unit: NonNullable<Terms['cap']>['unit'];
  readonly value: DecimalString;
  /** ISO 4217; only of an amount. */
  readonly currency?: string;
  readonly start: number;
  readonly end: number;
}

/** "one month's fee", "the monthly charges", "fees paid for that month": all that the period costs. */
const WHOLE_FEE = compact(
  /(?<![A-Za-zÀ-ɏ])(?:(?:(?:one|a) (?:full|whole|entire)|one) month(?=\s{0,2}(?:[.,;)]|$))|(?:one|1|a|single)\s?(?:\(1\)\s)?months?(?:['’]s?)?(?:\sworth)?(?:\sof)?(?:\s(?:the|your|customer['’]s))?(?:\s[A-Za-zÀ-ɏ]+){0,3}?\s(?:fees?|charges?|services?|subscription|rent|bill|recurring|invoice)|(?:the|your|its|their|(?:that|such)(?: [A-Za-zÀ-ɏ]{3,14}['’]s)?|customer['’]s|client['’]s|total|full|entire|applicable|100)\s(?:[A-Za-zÀ-ɏ]+\s){0,3}?(?:month(?:ly|['’]s)?)\s(?:[A-Za-zÀ-ɏ]+(?:['’]s)?\s){0,3}?(?:fees?|charges?|payments?|invoice|bill|cost|price|rates?|rent|subscription|amount)|(?:customer|client|subscriber)['’]s (?:total |full |entire )?(?:fees?|charges?|payments?) for (?:the|such|that) (?:affected |relevant |applicable |respective )?[A-Za-zÀ-ɏ]+|(?:fees?|charges?|amounts?|payments?)\s(?:(?!credits?\s)[A-Za-zÀ-ɏ]+\s){0,8}?(?:for|in|during)\s(?:the|that|such|any|a given|one|a)\s(?:[A-Za-zÀ-ɏ]+\s){0,3}?(?:month|quarter|billing (?:period|cycle))|what (?:you|customers?|the (?:customer|client)) (?:paid|pays?|owes?) (?:us )?(?:for|in) (?:that|the|a|such) (?:[A-Za-zÀ-ɏ]+ )?month|(?:that|the|a) month['’]s (?:[A-Za-zÀ-ɏ]+ ){0,2}(?:fees?|charges?|bill|invoice|rent|subscription)|(?:the|full)\s(?:amount|fee|charge)s?\s(?:(?!credits?\s)[A-Za-zÀ-ɏ]+\s){0,6}?(?:month)|(?:die|der|eine[rnms]?|das|dem|den|volle[nrs]?|gesamte[nrs]?)\s(?:[A-Za-zÀ-ɏ]+\s){0,2}?(?:monats(?:entgelt|gebühr|vergütung|miete|pauschale|preis|rechnung)[A-Za-zÀ-ɏ]*|monatliche[nrs]?\s[A-Za-zÀ-ɏ]+)|(?:un|une|du|de la|le|la|d['’]un|d['’]une)\s?(?:mois (?:de|d['’])\s?[A-Za-zÀ-ɏ]+|mensualité|(?:redevance|abonnement|montant|facture|forfait|loyer|tarif|prix|prestation)\s(?:mensuel[A-Za-zÀ-ɏ]*|du mois))|(?:il|al|del|dell?a|un|una|el|la)\s?(?:(?:canone|corrispettivo|importo|compenso|fattura|tariffa) mensile|(?:cuota|tarifa|factura|importe|precio) mensual|mese di canone|mensualidad)|(?:a|o|da|do|uma)\s?(?:mensalidade|(?:valor|fatura|tarifa|preço) mensal)|(?:de|het|een)\s(?:[A-Za-zÀ-ɏ]+\s)?(?:maand(?:bedrag|abonnement|prijs|tarief|vergoeding|factuur)|maandelijkse\s[A-Za-zÀ-ɏ]+))(?![A-Za-zÀ-ɏ])/i,
);
/** The same without an article, directly behind the words of the limit: "cannot exceed monthly subscription fees". */
const BARE_FEE =
  /^\s(?:(?:total|full|applicable)\s)?monthly\s(?:[A-Za-zÀ-ɏ-]+\s){0,2}(?:fees?|charges?|payments?|bill|invoice)(?![A-Za-zÀ-ɏ])/i;
/** "more than you paid for the month": the same in a verb, right behind the words of the limit. */
const PAID_FOR_TIME = compact(
  /^(?:\s(?:jamais|pas|en aucun cas))?\s(?:(?:what|that which|(?:all|everything)(?: that)?|the (?:full |total )?(?:amount|sum|price)(?: that)?|ce que|quanto|lo que|o que|wat)\s)?(?:(?:you|the customer|customers?|the client|vous(?: avez)?|le client a|il cliente ha|el cliente|o cliente|u|de klant|has|ha)\s)?(?:(?:have |['’]ve |has |had )?(?:actually )?(?:paid|pays?|owes?|spent|spend)|(?:was|were|are|is) (?:billed|charged|invoiced)|payé|pagato|paga(?:do|ste|s|n)?|pagó|pagou|betaalde?|(?:das,? )?(?:was|wat) (?:sie|der kunde|u|de klant) (?:für|voor)(?=\s))(?:\s(?:us|to us|or owes?))?\s(?:(?:for|in|during|over|für|im|in|pour|dans|per|nel|por|en|no|na|pelo|voor)\s)?(?:(?:that|the|this|a|such|one|den|diesen|jenen|le|ce|il|quel|el|ese|o|esse|die|dat|de)\s)?(?:(?:affected|same|calendar|billing|whole|betreffenden|betroffenen)\s)?(?:month|quarter|year|period|monat|quartal|jahr|zeitraum|mois|trimestre|mese|mes|mês|maand|kwartaal)(?![A-Za-zÀ-ɏ])/i,
);
const HALF =
  /(?<![A-Za-zÀ-ɏ])(?:half|one[\s-]half|die hälfte|la moitié|la metà|la mitad)(?![A-Za-zÀ-ɏ])/i;

/** "the monthly fee multiplied by 1.5": no share of what one period costs. */
const MULTIPLIED =
  /(?<![A-Za-zÀ-ɏ])(?:multiplied by|multipliziert mit|multipliée? par|moltiplicat[oa] per|multiplicad[oa] por|vermenigvuldigd met)\s[\d(]/i;

/** "0.1% of any month": a share of time. */
const OF_A_TIME =
  /^\s(?:of|der|des|du|del|di)\s(?:(?:any|the|a|each|every|all)\s)?(?:calendar\s)?(?:months?|quarters?|years?|time|minutes|hours|monats|jahres|quartals|zeit)(?![A-Za-zÀ-ɏ'’])/i;

/** What stands behind the words of a limit; null where that is no price and no time. `isGiven`: a share of a month is one of its price. */
export function valueIn(from: number, span: string, isGiven = false): Limit | null {
  const percent = percentagesIn(span).find(({ placeholder, points }) => !placeholder && !points);
  const whole = WHOLE_FEE.exec(span) ?? BARE_FEE.exec(span) ?? PAID_FOR_TIME.exec(span);
  if (percent && (whole === null || percent.start < whole.index + whole[0].length)) {
    if (
      (AVAILABILITY.test(span.slice(percent.end, percent.end + 20)) ||
        (!isGiven && OF_A_TIME.test(span.slice(percent.end)))) &&
      !isShareOfFee(span, percent.end)
    )
      return null;
    return {
      unit: 'percent',
      value: percent.value,
      start: from + percent.start,
      end: from + percent.end,
    };
  }
  const days = durationsIn(span).find(
    ({ duration }) => duration?.unit === 'day' || duration?.unit === 'week',
  );
  if (days?.duration && paysTime(span, days.end) && (whole === null || days.start < whole.index)) {
    const times = days.duration.unit === 'week' ? 7 : 1;
    const value = decimalString(exact(days.duration.value).times(times));
    return { unit: 'days', value, start: from + days.start, end: from + days.end };
  }
  if (whole !== null) {
    if (PRO_RATA.test(span.slice(0, whole.index))) return null;
    if (MULTIPLIED.test(span.slice(whole.index + whole[0].length))) return null;
    const isHalf = HALF.test(span.slice(0, whole.index + 8));
    const value = decimalString(exact(isHalf ? 50 : 100));
    return {
      unit: 'percent',
      value,
      start: from + whole.index,
      end: from + whole.index + whole[0].length,
    };
  }
  const [amount] = moneyIn(span);
  return amount
    ? {
        unit: 'amount',
        value: amount.value,
        currency: amount.currency,
        start: from + amount.start,
        end: from + amount.end,
      }
    : null;
}

/** "10% maximum", "30 % des Monatsentgelts nicht überschreiten": the figure stands before. */
export function valueBefore(text: string, index: number): Limit | null {
  const begin = Math.max(0, index - 90);
  const window = text.slice(begin, index);
  const amount = amountBefore(text, begin, index);
  if (amount !== null) return amount;
  const percent = percentagesIn(window).at(-1);
  if (percent === undefined) return wholeFeeBefore(text, begin, index);
  if (percent.placeholder || percent.points) return null;
  if (/[.;,]\s/.test(window.slice(percent.end)) || AVAILABILITY.test(window.slice(percent.end)))
    return null;
  return {
    unit: 'percent',
    value: percent.value,
    start: begin + percent.start,
    end: begin + percent.end,
  };
}

/** "… darf das monatliche Entgelt nicht übersteigen", "ist auf das Monatsentgelt begrenzt": German says the verb of the limit last. */
function wholeFeeBefore(text: string, begin: number, index: number): Limit | null {
  if (!SAID_LAST.test(text.slice(index, index + 10))) return null;
  const clauseBegin = Math.max(begin, text.lastIndexOf(', ', index) + 1);
  const fee = WHOLE_FEE.exec(text.slice(clauseBegin, index));
  if (fee === null) return null;
  const start = clauseBegin + fee.index;
  return { unit: 'percent', value: decimalString(exact(100)), start, end: start + fee[0].length };
}

const SAID_LAST = /^(?:nicht|begrenzt|beschränkt|gedeckelt)/i;

/** "… sind je Monat auf 1.250 € begrenzt", "dürfen 500 Euro je Monat nicht übersteigen": an amount right before the verb. */
function amountBefore(text: string, begin: number, index: number): Limit | null {
  if (!SAID_LAST.test(text.slice(index, index + 10))) return null;
  const clauseBegin = Math.max(begin, text.lastIndexOf(', ', index) + 1);
  const clause = text.slice(clauseBegin, index);
  const amount = moneyIn(clause).at(-1);
  if (amount === undefined || !OF_A_MONTH.test(clause.slice(amount.end))) return null;
  if (OF_ANOTHER.test(clause.slice(0, amount.start))) return null;
  return {
    unit: 'amount',
    value: amount.value,
    currency: amount.currency,
    start: clauseBegin + amount.start,
    end: clauseBegin + amount.end,
  };
}
/** Nothing, or the month, between an amount and the verb. */
const OF_A_MONTH =
  /^\s(?:(?:(?:je|pro|im|in jedem|für jeden)\s(?:[a-zäöü]{2,14}\s)?(?:(?:kalender|vertrags|abrechnungs)?monat)|monatlich)\s)?$/i;
/** "Je Störung", "pro Jahr": other things than a month that a limit is for. */
const OF_ANOTHER =
  /(?<![A-Za-zÀ-ɏ])(?:(?:je|pro|jede[nrms]?|im|eines)\s(?:[a-zäöü]{2,14}\s)?(?!(?:Kalender|Vertrags|Abrechnungs)?[Mm]onate?s?(?![a-zäöü]))[A-ZÄÖÜ][a-zäöü]{2,24}|jährlich)(?![A-Za-zÀ-ɏ])/;

/** "Limited to a proportional refund of the monthly fee": a part that nobody can tell. */
const PRO_RATA =
  /(?<![A-Za-zÀ-ɏ])(?:pro[\s-]?rat[A-Za-zÀ-ɏ]*|proportion[A-Za-zÀ-ɏ]*|proporzional[A-Za-zÀ-ɏ]*|proporciona[A-Za-zÀ-ɏ]*|anteilig[A-Za-zÀ-ɏ]*|evenredig[A-Za-zÀ-ɏ]*|naar rato)(?![A-Za-zÀ-ɏ])/i;

const paysTime = (span: string, end: number): boolean =>
  /^['’]?s?['’]?(?:\s[A-Za-zÀ-ɏ]+){0,4}?\s(?:services?|fees?|credits?|charges?|subscription|costs?|entgelt[A-Za-zÀ-ɏ]*|gebühr[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/i.test(
    span.slice(end, end + 60),
  );
