import type { Passage } from '../sla-text.ts';
import type { Categorise } from './categories.ts';
import { RULE_OF_CLAIM } from './negations.ts';
import { compact } from '../grammar/compact.ts';
import { MAINTENANCE } from '../maintenance/words.ts';

// Lines of a list of grounds that name no ground.

/** Whether a line below a heading of exclusions names a plan alone; behind "does not apply to:" it is left out expressly. */
export const isPlanAlone = (words: string, categoriesOf: Categorise): boolean =>
  PLAN.test(words) && categoriesOf(words).length === 0;

/** Whether words say that something does count: "Emergency work DOES count against the level", "Attacks count in full". */
export const saysItCounts = (words: string): boolean => {
  const affirmed = COUNTS.exec(words);
  return affirmed !== null && !words.includes('?') && !DENIED.test(words.slice(0, affirmed.index));
};
const COUNTS = compact(
  /\b(?:(?:do(?:es)?|will|shall)(?: still| also| however)? count(?: fully| in full)? (?:against|towards?|as (?:downtime|an? outage|unavailab))|(?:is|are)(?: still| also)? counted(?: in full| fully)? (?:as (?:downtime|an? outage|outage time|unavailab)|against|towards?)|counts?(?: in full| fully)? (?:as|towards?|against) (?:an? |the |our )?(?:downtime|outage|unavailab|level|availability|uptime|sla)|counts?(?: too| also)? in full|(?:is|are)(?: still| also)? (?:included|reckoned) (?:in|as|among) (?:the )?(?:downtime|outage|unavailab)|(?:is|are) not (?:excluded|exempt(?:ed)?)(?=\s?[.,;]|$)|z[äa]hl(?:t|en)(?: voll)? als (?:ausf[aä]ll|nichtverfügbar|störung)|compt(?:e|ent)(?: pleinement)? (?:comme|dans) (?:une? |l['’]|les? )?(?:indisponib|interruption)|(?:there (?:is|are) )?no (?:exclusions?|exceptions?|exemptions?)(?: (?:is|are|apply|applies))?(?: made| granted)? (?:for|to))/i,
);
/** "Emergency work beyond 40 minutes counts as downtime": the work, which does not up to there; null for anything else. */
export function uncountedUpTo(
  words: string,
): { readonly start: number; readonly end: number } | null {
  if (!MAY_COUNT.test(words) || !saysItCounts(words)) return null;
  const before = words.slice(0, COUNTS.exec(words)?.index);
  const end = BEYOND_LENGTH.exec(before)?.index ?? 0;
  const start = Math.max(
    ...[';', ', and ', ', but '].map((sign) => before.lastIndexOf(sign, end) + 1),
  );
  return MAINTENANCE.test(before.slice(start, end)) ? { start, end } : null;
}
const MAY_COUNT = /\d[^.;]{0,90}\b(?:count|includ|z[äa]hl|compt)/i;
const BEYOND_LENGTH = compact(
  /\s(?:(?:that|which) )?(?:(?:lasts?|lasting|takes?|taking|runs?|running|goes|going) )?(?:above|beyond|over|past|in excess of|exceed(?:s|ing)|longer than|(?:of |for )?more than|von mehr als|über|ab|au-delà de|de plus de) (?:the first |a total of )?\d{1,4}\s?(?:[a-z]{4,12} )?(?:min|hours?|hrs?|h|days?|stunden?|tage?n?|heures?|jours?)(?![a-z]{5})[^.;:]{0,60}$/i,
);

/** A denial before it in the same clause. */
const DENIED =
  /(?:\b(?:not|never|neither|nor|no|none|nothing|without|unless|only|nicht|keine?[rnms]?|ne|aucune?)|n['’]t)\b[^.;]{0,80}$/i;

/** Whether a line names no cause of an outage, but the title of a list below, or what a claim has to be like. */
export const isNoCause = (words: string, categoriesOf: Categorise): boolean =>
  (TITLE.test(words) ||
    HOLIDAY.test(words) ||
    RULED.test(words) ||
    OTHER_SECTION.test(words) ||
    TIER_OF_CREDIT.test(words) ||
    BARE_TIER.test(words) ||
    TIME_OF_CASE.test(words) ||
    RESIDUE.test(words) ||
    (RULE_OF_CLAIM.test(words) && CLAIMED.test(words))) &&
  categoriesOf(words).length === 0;

/** "Emergency changes are prioritised case by case": how something is dealt with, below "Exceptions". */
export const isTreatment = (words: string): boolean => TREATED.test(words.replace(ASIDE, ''));
const ASIDE = /\s?\([^()]{0,200}\)/g;
const TREATED =
  /^\W*(?:[\w'’/-]+,? ){1,8}?(?:(?:is|are|get|gets|will be|may be|can be) )?(?:prioriti[sz]ed|handled|assessed|reviewed|decided|treated|dealt with|looked at|escalated|expedited|fast-?tracked)(?: (?:on|as|in|by|at|to|an?|the|our|your|with|first|separately|individually|manually|immediately|differently|case|case-by-case|individual|high|higher|top|basis|priority|discretion|request|once)){0,6}\W*$/i;

/** Whether words name what else there is to read: "See also: Acceptable Use", "Related pages", and each below that. */
export const isPointer = ({ text, lead, path }: Pick<Passage, 'text' | 'lead' | 'path'>): boolean =>
  POINTER.test(text) || [lead, path.at(-1) ?? ''].some((above) => POINTER_ALONE.test(above));
const POINTING = String.raw`(?:related(?: (?:pages?|documents?|docs|documentation|links?|articles?|topics?|polic(?:y|ies)|resources?|reading|content|agreements?|information))?|see also|(?:further|additional) (?:reading|resources|information)|read (?:more|next|also)|(?:useful|quick|other) links|siehe auch|weiterführende links|(?:voir|lire) aussi|documents? associés?|vedi anche|(?:véase|ver) también|documentos relacionados|zie ook|ver também)`;
const POINTER = new RegExp(String.raw`^\W{0,6}${POINTING}\W{0,4}:`, 'i');
const POINTER_ALONE = new RegExp(String.raw`^\W{0,6}${POINTING}\W{0,4}$`, 'i');

/** "Christmas Day": hours in which nobody answers, behind "support is given 24/7 but excludes:". */
const HOLIDAY = compact(
  /^\W{0,6}(?:(?:all |any |the )?(?:public|bank|national|federal|legal|statutory|company|religious) holidays?|holidays?|weekends?|(?:saturdays?|sundays?)(?:,? (?:and|or) (?:saturdays?|sundays?))?|(?:christmas|new year|thanksgiving|easter|good friday|boxing|labou?r|memorial|independence|martin luther king|juneteenth|whit|ascension|all saints)['’]?s?(?: (?:day|eve|monday|sunday|holidays?|jr\.?)){0,3}|(?:gesetzliche |bundeseinheitliche )?feiertage?|wochenenden?|heiligabend|silvester|(?:les )?jours fériés|(?:i )?(?:giorni )?festivi|(?:los )?(?:días )?festivos|(?:os )?feriados|(?:officiële )?feestdagen)(?![A-Za-zÀ-ɏ])[^.;:]{0,30}\W*$/i,
);

/** "Free plan accounts", "users of the Starter tier": to whom a promise is not made, and no cause. */
const PLAN = compact(
  new RegExp(
    String.raw`^\W{0,6}(?:(?:all|any|our|the|alle|tous les|tutti gli|todas las) )?(?:${[
      String.raw`(?:free|unpaid|non-?paying|complimentary|starter|basic|hobby|lite|community|developer|personal|entry|self[- ](?:hosted|managed)|on-?premises?|legacy|open[- ]source|freemium)(?:[- ](?:plans?|tiers?|accounts?|editions?|versions?|users?|customers?|subscriptions?|subscribers?|packages?|levels?|deployments?|installations?|instances?|workspaces?|projects?|licen[cs]es?)){1,3}`,
      String.raw`(?:accounts?|customers?|users?|subscribers?|subscriptions?|workspaces?|projects?|services?|instances?|tenants?|plans?) (?:that are |who are )?(?:on|of|in|with|under|using) (?:an? |the |our |any )?(?:[A-Za-z-]+ ){1,2}(?:plans?|tiers?|editions?|packages?|subscriptions?)`,
      String.raw`(?:kostenlose|kostenfreie|unbezahlte)[nr]? (?:konten|tarife?|pläne|versionen?|accounts?|kunden|nutzer)|gratis-?(?:tarife?|konten|accounts?|versie|abonnementen)`,
      String.raw`(?:comptes?|offres?|forfaits?|plans?|utilisateurs?|cuentas?|planes|usuarios?|contas?|planos?|account|piani|utenti) (?:du plan |del plan |do plano |del piano )?(?:gratui[a-z]{1,4}|gratis|free)`,
    ].join('|')})\W*$`,
    'i',
  ),
);

/** "Longer outages need justification", "Support is given in English": what else holds, and no cause. */
const RULED = compact(
  /(?<![A-Za-z])(?:needs?|requires?) (?:(?:an?|prior|written|further) ){0,2}(?:justification|explanation|approval|confirmation)\W*$|^\W{0,6}(?:(?:technical|customer|human|personal|phone|all) ){0,2}(?:support|assistance|help|advice|(?:human|personal) services?) (?:is|are|will be) (?:only )?(?:provided|offered|given|available) (?:only )?(?:in|during|within|by|via|through|on|from)(?![A-Za-z])/i,
);

/** "Monitoring and Reporting": the title of the next section that stands like another item. */
const OTHER_SECTION = compact(
  /^\W{0,6}(?:\d{1,2}[.)] )?(?:(?:[A-Z][a-z]+|and|of|for|the|&) ){0,3}(?:Monitoring|Measurements?|Reporting|Definitions|Credits|Amendments|Contacts?|Governing Law|Review|Responsibilities|Obligations|Commitments?|Guarantees?|Remedies|Billing|Miscellaneous|Introduction|Escalation|Severity Levels|Response Times)(?: (?:[A-Z][a-z]+|and|of|for|the|&)){0,4}\W*$|^\W{0,6}(?:\d{1,2}[.)] )?(?:[A-Z]+ |& ){0,3}(?:MONITORING|MEASUREMENT|REPORTING|DEFINITIONS|CONTACTS?|REVIEW|RESPONSIBILITIES|OBLIGATIONS|COMMITMENTS?|GUARANTEES?|REMEDIES|CREDITS|BILLING|MISCELLANEOUS|INTRODUCTION|ESCALATION|LEVELS|TIMES)\W*$|^\W{0,6}(?:Définitions?|Begriffe|Begriffsbestimmungen|Definizioni|Definiciones|Definições|Begrippen)(?: [a-zà-ɏ]+){0,3}\W*$|^\W{0,6}(?:Limits?|Limitations?|Caps?) (?:of|on) [Ll]iability\b/,
);

/** "It is", "or other problems": words that open the next lines, and the rest that closes a list. */
const RESIDUE =
  /^\W{0,6}(?:\d{1,2}[.)]\s)?(?:(?:it|this|that|they|these) (?:is|are|was|were)|(?:and|or) (?:any |all )?(?:other|similar) (?:[a-z]+ )?(?:problems?|issues?|events?|causes?|circumstances?|reasons?|matters?)(?: (?:like|beyond|outside|of)(?: [a-z]+){1,3})?)\W{0,4}$/i;

/** "Low: a question. First response: 8 hours": how soon a case is answered. */
const TIME_OF_CASE =
  /(?<![A-Za-zÀ-ɏ])(?:response|resolution|reaction|repair)(?: times?)?\s?[:–-]\s?(?:within )?\d{1,3} (?:business |working )?(?:min|hour|day)/i;

/** "< 99%: 15%": a level and what it gives, and nothing else. */
const BARE_TIER =
  /^\W{0,6}(?:(?:below|under|less than|at least|from|between|and|to|but) ){0,2}[<>≤≥]?\s?\d[\d.,]*\s?%(?:[\s,–-]{1,4}(?:(?:and|to|but|at least|below|less than|or equal to|equal to|greater than|or) ){0,5}[<>≤≥]?=?\s?\d[\d.,]*\s?%)?\s?[:–-]\s?\d{1,3}\s?%\W*$/i;

/** "99.0–99.5 %: 25 % of the fee": a step of what is given back. */
const TIER_OF_CREDIT =
  /^[^A-Za-zÀ-ɏ]*(?:(?:below|under|less than|unter|moins de|menos de|meno di|from|between) )?\d[\d.,]*\s?%[^;]{0,60}?\d\s?%[^.;]{0,40}(?:credit|refund|discount|fee|off|gutschrift|avoir|redevance|canone|crédito|cuota)/i;

/** "Excluded downtime and uptime percentage:" as an item above its own list. */
const TITLE =
  /^\W{0,6}(?:excluded|exclusions?|exceptions?|exempted?|not counted)[^.;:]{0,80}:\W{0,4}$/i;
const CLAIMED =
  /\b(?:claims?|credits?|requests?|notif\w+|notices?|application|refunds?|compensation|tickets?)\b/i;
