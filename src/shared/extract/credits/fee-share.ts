import type { Bound } from '../grammar/bounds.ts';
import { compact } from '../grammar/compact.ts';
import { endsInFraction } from '../grammar/fractions.ts';
import { FEE } from '../vocabulary.ts';
import { isForLaterPurchase } from './giving.ts';

const OF =
  /^[\s)*"”]{0,3}(?:(?:of|off|on|from|against|der|des|de[rms]?|vom|von|aus|auf|du|sur|sull?[ao']?|dal|della?|di|sobre|de la|del|van|op|over|d[ao]s?|n[ao]s?)(?![A-Za-zÀ-ɏ])|(?:d|(?:de|d[ae]l|su)l?l)['’])/i;
const OF_TIME =
  /(?<![A-Za-zÀ-ɏ])(?:time|minutes?|hours?|days|zeit|stunden|minuten|temps|tempo|tiempo|tijd|uren)(?![A-Za-zÀ-ɏ])/i;

/** "10% of the monthly fee": what follows says that it is a share of money. */
export function isShareOfFee(text: string, end: number): boolean {
  const after = text.slice(end, end + 110);
  if (GIVEN_MONTH.test(after)) return true;
  if (!OF.test(after) && !endsInFraction(text.slice(Math.max(0, end - 12), end))) return false;
  const [clause = ''] = (/^[^.;:%|\n]{0,110}/.exec(after)?.[0] ?? '').split(NEXT_SHARE);
  const fee = FEE.exec(clause);
  if (fee === null) return false;
  return !OF_TIME.test(clause.slice(0, fee.index));
}

/** "97 per cent of the quarter, and 8 per cent of the fee": another figure ends what the first is a share of. */
const NEXT_SHARE =
  /(?<=[A-Za-zÀ-ɏ]\s)\d{1,3}(?:[.,]\d{1,3})?\s(?=(?:per\s?cent|prozent|procent|pour\s?cents?|por\s?ci?ento|per\s?cento)(?![A-Za-zÀ-ɏ]))/i;

/** "50% of your month is on us", "30 % du mois sont offerts": a month stands for what it costs. */
const MONTH_IS_GIVEN = compact(
  /\s?(?<![A-Za-zÀ-ɏ])(?:of|off|des|du|del|de[l]?|do|van de)\s(?:(?:your|that|the|this|le|il|el|o|die)\s)?(?:(?:whole|billed|affected)\s)?(?:month|quarter|year|monats|quartals|mois|mese|mes|mês|maand)s?\s(?:is|are|comes?|goes|will be|(?:geht|gehen) auf|sind|ist|wird|werden|est|sont|è|sono|es|son|é|são|zijn)\s(?:on us|on the house|free|back|waived|refunded|returned|uns|kostenlos|kostenfrei|gratis|geschenkt|erlassen|offerts?|gratuits?|remboursés?|gratuit[oi]|rimborsat[oi]|grátis|kosteloos)(?![A-Za-zÀ-ɏ])/i,
);

const GIVEN_MONTH = compact(new RegExp(`^${MONTH_IS_GIVEN.source}`, 'i'));
/** Whether a text gives a share of a month, with no word for the fee. */
export const givesMonth = (text: string): boolean => MONTH_IS_GIVEN.test(text);

const CREDIT_AFTER = compact(
  /^[\s)*"”]{0,3}(?:(?:service|account|financial|sla|fee|price|monthly|uptime|one-time|non-refundable)[\s-]){0,2}(?:d['’]|d[ei]\s)?(?:credits?|refunds?|discounts?|rebates?|reductions?|compensation|off|back(?! to)|penalt(?:y|ies)|[A-Za-zÀ-ɏ]*gutschrift[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*guthaben|[A-Za-zÀ-ɏ]*kredit|erstattung|minderung|nachlass|rabatt|avoirs?|réduction|remise|rabais|ristourne|rimborso|sconto|credito|crédito|descuento|devolución|reembolso|desconto|abatimento|korting|creditering|restitutie)(?![A-Za-zÀ-ɏ])/i,
);
const CREDIT_BEFORE =
  /(?:credit(?:s|ed)?|refund(?:s|ed)?|discount(?:s|ed)?|rebates?|reductions?|reduced|compensat[A-Za-zÀ-ɏ]*|reimburs[A-Za-zÀ-ɏ]*|abatements?|penalt(?:y|ies)|[A-Za-zÀ-ɏ]*gutschrift[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*guthabens?|erstatt[A-Za-zÀ-ɏ]*|minder[A-Za-zÀ-ɏ]*|gemindert|avoirs?|remises?|pénalit[A-Za-zÀ-ɏ]*|rembours[A-Za-zÀ-ɏ]*|rimbors[A-Za-zÀ-ɏ]*|penal[A-Za-zÀ-ɏ]*|crédit[os]?|credito|reembols[A-Za-zÀ-ɏ]*|dev(?:ol[vu]|uel[vt])[A-Za-zÀ-ɏ]*|descuento|descontos?|abatimento|korting|creditering|restitutie|scont[oi]|entitled to|receive|eligible for)(?:[\s(:="'’“-]{1,3}(?:[A-Za-zÀ-ɏ]{1,14})?){0,7}[\s(:="“-]{0,3}$/i;
/** "mindert sich die Vergütung … um 1 %", "the fee is reduced by 5%": a verb that takes a share away. */
const TAKEN_AWAY = compact(
  /(?<![A-Za-zÀ-ɏ])(?:(?:reduce[sd]?|lower(?:s|ed)?|decrease[sd]?|cut|abate[sd]?)(?![A-Za-zÀ-ɏ])[^.;]{0,120}\sby|(?:mindert|gemindert|reduziert|ermäßigt|verringert|senkt|kürzt|gekürzt|vermindert)(?![A-Za-zÀ-ɏ])[^.;]{0,120}\sum(?:\sjeweils)?|(?:réduite?s?|diminuée?s?|minorée?s?)(?![A-Za-zÀ-ɏ])[^.;]{0,100}\sde|(?:ridott[oaie]|riduce|decurtat[oaie])(?![A-Za-zÀ-ɏ])[^.;]{0,100}\sdel(?:l['’])?|(?:reduce|reducirá|reducid[oa]|minora(?:rá|d[oa])?)(?![A-Za-zÀ-ɏ])[^.;]{0,100}\s(?:en|un)|(?:verlaagd|verminderd)(?![A-Za-zÀ-ɏ])[^.;]{0,100}\smet)\s(?:an?\s|un\s|il\s)?$/i,
);

/** "Credits: between 99% and …": a level begins. */
const BEGINS_BAND = /(?<![A-Za-zÀ-ɏ])(?:between|zwischen|entre|tra|fra|tussen)\s{1,3}$/i;
/** "A credit accrues when uptime is": a condition begins behind the word. */
const IN_CONDITION =
  /(?<![A-Za-zÀ-ɏ])(?:if|when(?:ever)?|where|wenn|falls|si|lorsque|quando|cuando|als|indien)(?:\s[A-Za-zÀ-ɏ'’]{1,16}){1,8}\s$/i;
const FROM = /(?<![A-Za-zÀ-ɏ])(?:from|von|ab|da|desde)\s{1,3}$/i;
/** What separates a condition from its consequence in a line. */
const ARROW = /(?:[:=|→⇒➔]|->|=>|–|—|\s-\s|\t)[\s*]{0,3}$/;

/** "but no more than 50% of the fee": a limit is no credit. */
const MAXIMUM =
  /(?:max(?:imum|imal)?|höchstens|at most|(?:not|never) (?:to )?(?:more than|exceed[A-Za-zÀ-ɏ]*)|no more than|(?:not|never) (?:[a-z]+ )?beyond|capped at|limited to|au (?:plus|maximum)|massimo|máximo|hoogstens|ten hoogste|maximaal|nooit meer dan|beperkt tot|limitados? a)(?:[\s:]{1,3}(?:of|at|de|von)?\s?){0,2}$/i;

/** Whether a line only says how far credits go. */
export const isLimiting = (text: string): boolean => LIMITS.test(text);
const LIMITS = compact(
  /(?<![A-Za-zÀ-ɏ])(?:do|does|will|shall|can|may)(?:n['’]t| ?not| never) (?:accumulate|add up|go|amount|run)(?: [a-z]+)? (?:beyond|over|above|past|to more than)(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])(?:is|are|be|sind|ist|est|sont|è|sono|es|son) (?:limited to|capped at|begrenzt auf|beschränkt auf|limitée?s? à|plafonnée?s? à|limitat[aeio] al?|limitad[oa]s? al?|beperkt tot)(?![A-Za-zÀ-ɏ])/i,
);

/** Whether a figure only says how far credits go. */
export const isLimit = (text: string, { figure }: Bound): boolean =>
  MAXIMUM.test(text.slice(Math.max(0, figure.start - 40), figure.start)) &&
  (isShareOfFee(text, figure.end) || Number(figure.value) <= 50);

/** "5% (99.0–99.9%)": a small figure whose level stands in brackets behind it. */
const LEVEL_IN_BRACKETS =
  /^[\s*]{0,3}\([^()%\d]{0,40}(?:[5-9]\d|100)(?:[.,]\d{1,4})?[\s%][^()]{0,40}\)|^[\s*]{0,3}\([^()%\d]{0,40}(?:[5-9]\d)(?:[.,]\d{1,4})?[–—-][^()]{0,40}\)/u;

/** What makes a figure a credit: its words, or an arrow or colon before it; null where nothing does. */
export function creditEvidence(
  text: string,
  { figure, comparison }: Bound,
): 'words' | 'arrow' | null {
  if (isForLaterPurchase(text.slice(figure.end))) return null;
  if (isShareOfFee(text, figure.end)) return 'words';
  if (comparison !== null && comparison !== 'at-most') return null;
  if (
    /^\s?(?:threshold|uptime|availab|of (?:the|each|every|any|a) (?:[A-Za-zÀ-ɏ]+ )?(?:time|months?|years?|quarters?)(?![A-Za-zÀ-ɏ]))/i.test(
      text.slice(figure.end, figure.end + 40),
    )
  )
    return null;
  if (CREDIT_AFTER.test(text.slice(figure.end, figure.end + 60))) return 'words';
  if (Number(figure.value) <= 50 && LEVEL_IN_BRACKETS.test(text.slice(figure.end, figure.end + 90)))
    return 'words';
  const before = text.slice(Math.max(0, figure.start - 90), figure.start);
  const isLevel = Number(figure.value) > 50 && (IN_CONDITION.test(before) || FROM.test(before));
  if (CREDIT_BEFORE.test(before) && !BEGINS_BAND.test(before) && !isLevel) return 'words';
  if (
    Number(figure.value) <= 50 &&
    TAKEN_AWAY.test(text.slice(Math.max(0, figure.start - 160), figure.start))
  )
    return 'words';
  return ARROW.test(text.slice(Math.max(0, figure.start - 6), figure.start)) ? 'arrow' : null;
}
