import { FEE } from '../vocabulary.ts';
import { moneyIn } from '../grammar/money.ts';
import { compact } from '../grammar/compact.ts';

/** Verbs that give a share of the fee without a word for credits: "you get 3% of the bill back". */
const GIVING = compact(
  /(?<![A-Za-zÀ-ɏ])(?:given|allow(?:s|ed)?(?= (?:[A-Za-zÀ-ɏ]+ ){0,3}\d)|gives?|gets?|receives?|claims?(?= (?:an? )?\d)|granted|grants?|deduct(?:s|ed|ion)?|waived?|knock(?:s|ed)?(?: [a-z0-9%£$€., ]{1,14})? off|(?:is|are) worth(?= \d)|owes?(?= (?:[A-Za-zÀ-ɏ]+ ){0,3}(?:a|the) (?:reduction|deduction|allowance))|reduc(?:e[sd]?|ing)|comes? (?:straight )?(?:back|off)|lowered|taken off|tak(?:e[ns]?|ing) [^.;:\n]{1,40}? off|returned|hand(?:ed)? back|gives? back|added to|zieh(?:t|en)[^.;\n]{1,80}? ab|(?:geben|gibt|zahlen|zahlt)[^.;:\n]{0,90}? zurück|erstatte[nt]?|zurückgezahlt|rend(?:ons|re|ue?s?)|revers(?:ons|er|era|erons|ée?s?)|retranch[A-Za-zÀ-ɏ]*|défalqu[A-Za-zÀ-ɏ]*|restitui[A-Za-zÀ-ɏ]*|rimborsiamo|dev(?:ol[vu]|uel[vt])[A-Za-zÀ-ɏ]*|reembols[A-Za-zÀ-ɏ]*|erhält|erhalten|bekommt|bekommen|abgezogen|erlassen|mindert|gemindert|reduziert|ermäßigt|gutgeschrieben|réduite?s?|reçoit|reçoivent|recevra|recevez|déduite?s?|riceve|ricevono|detratt[oaie]|ridott[oaie]|scontat[oaie]|recibe|recibirá|abon(?:[ae]n?|ará|arán|amos|aremos|ad[oa]s?)|descuent[ae]n?|rebaja(?:rá|mos|n)?|reduc(?:e|irá)|tendrá derecho|tiene derecho|ha diritto|avrà diritto|a droit|aura droit|hat anspruch|entitled|descont(?:ará|ad[oa]s?|amos|aremos)|ontvangt|ontvangen|krijgt|krijgen|verrekend|in mindering gebracht|gecrediteerd|recebe(?:m|rá|rão)?|concedid[oa]s?|abatid[oa]s?)(?![A-Za-zÀ-ɏ])/i,
);

/** "10% off the next order": a gesture for a later purchase, and no share of what was paid. */
const LATER_PURCHASE = compact(
  /(?<![A-Za-zÀ-ɏ])(?:(?:the|your|their|a|any|its|his|her)\s)?(?:next|future|subsequent|later|following|another)\s(?:[A-Za-zÀ-ɏ]+\s)?(?:orders?|purchases?|bookings?|deliver(?:y|ies)|shipments?|visits?|rides?|stays?)(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])(?:nächste[nrs]?|künftige[nrs]?|spätere[nrs]?) (?:[A-Za-zÀ-ɏ]+ )?(?:bestellung(?:en)?|einkauf|einkäufe|buchung(?:en)?|lieferung(?:en)?)|(?:prochaine?s?|futur[es]*) (?:commandes?|achats?|réservations?)|(?:commandes?|achats?) (?:ultérieure?s?|suivante?s?)|(?:prossim[oi]|futur[oi]) (?:ordin[ei]|acquist[oi])|(?:próxim[oa]s?|futur[oa]s?) (?:pedidos?|compras?|encomendas?)|volgende (?:bestelling(?:en)?|aankoop|boeking(?:en)?)/i,
);

/** A credit stays one, whatever it is set off against. */
const IS_CREDIT = /(?:credit|gutschrift|guthaben|avoir|crédit)/i;

/** Whether what a figure gives, read on behind it, is taken off a later purchase. */
export function isForLaterPurchase(after: string): boolean {
  const clause = /^[^.;\n]{0,80}/.exec(after)?.[0] ?? '';
  const later = LATER_PURCHASE.exec(clause);
  return later !== null && !IS_CREDIT.test(clause.slice(0, later.index));
}

export const gives = (text: string): boolean => GIVING.test(text);

/** Whether a text gives a share of what is paid, with or without the word credit. */
export const givesOfFee = (text: string): boolean => GIVING.test(text) && FEE.test(text);

const CUSTOMER = String.raw`(?:(?:the|each|every|our|der|le|la|il|el|de|o)\s)?(?:customers?|clients?|subscribers?|tenants?|members?|users?|buyers?|you|kunde|auftraggeber|cliente|klant|opdrachtgever)`;
/** "The customer receives", "we pay the customer", "erhält der Kunde": whose money follows, and nothing in between. */
const IS_PAID = compact(
  new RegExp(
    String.raw`(?<![A-Za-zÀ-ɏ])(?:${CUSTOMER}\s(?:(?:will|shall|then|also|therefore)\s){0,2}(?:receives?|gets?|(?:is|are|be)\s(?:paid|given|entitled\sto|owed)|erhält|bekommt|reçoit|riceve|recibe|recibirá|ontvangt|krijgt|recebe)|(?:erhält|bekommt|reçoit|riceve|recibe|ontvangt|krijgt|recebe)\s${CUSTOMER}|(?:we|provider|supplier|vendor|company|operator|contractor)\s(?:(?:will|shall|must)\s)?(?:pays?|owes?|gives?)\s${CUSTOMER})\s(?:(?:an?\s)?(?:(?:flat|lump|fixed)\s)?(?:sum|amount|payment)\sof\s|(?:je(?:weils)?|each)\s)?$`,
    'i',
  ),
);
const LONGEST_PAYER = 120;

/** Whether money that a text names goes to the customer in so many words: "the customer receives EUR 40". */
export const paysCustomer = (text: string): boolean =>
  moneyIn(text).some(({ start }) =>
    IS_PAID.test(text.slice(Math.max(0, start - LONGEST_PAYER), start)),
  );
