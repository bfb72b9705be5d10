import { cite } from '#shared/document/citation.ts';
import type { Terms } from '#shared/terms/terms.ts';
import { compact } from '../grammar/compact.ts';
import { MISS_ASKED } from '../miss-asked.ts';
import { headingOf, type Statement } from '../statements.ts';
import { CREDIT, FEE } from '../vocabulary.ts';
import { exceedsDowntime } from './down-shares.ts';
import { isShareOfFee } from './fee-share.ts';
import { givesOfFee } from './giving.ts';
import {
  isBoundOfOutage,
  isGotten,
  isInCondition,
  isMadeLimit,
  isOfOneCase,
  isSpokenOf,
  isStep,
  isWeak,
} from './limit-evidence.ts';
import { creditedDays } from './limit-days.ts';
import { valueBefore, valueIn, type Limit } from './limit-value.ts';
import { stepIn } from './rates.ts';

type Cap = NonNullable<Terms['cap']>;

/** The words that set a limit; what they limit to follows, or stands just before "maximum". */
const LIMIT = compact(
  /(?<![A-Za-zÀ-ɏ])(?:(?:shall|will|may|can|must|do|does|should)\s?(?:not|never)\s(?:[A-Za-zÀ-ɏ]+\s){0,3}(?:exceed|be (?:more|greater|higher) than|surpass|accumulate|amount to more than)|(?:cannot|can't|won't|never|not|[a-z]{2,5}n['’]t)\s(?:[A-Za-zÀ-ɏ]+\s){0,2}(?:exceed|top|(?:go|run|rise|climb|come|add up|amount)(?:es|s)? (?:over|above|beyond|past|to more than)|be (?:more|greater|higher) than)|(?:in no (?:event|case)|under no circumstances?)[^.;]{0,110}?(?:exceed(?:ing)?|surpass|(?:more|greater|higher) than|in excess of)|(?:stops?|ends?|tops? out|maxes out|levels off|peaks?|is|are) (?:short )?at(?= (?:a |an |the )?(?:most|\d|half|one|full|whole))|goes? no (?:further|higher) than|(?:is|are|being) (?:as (?:far|high|much) as|the (?:limit|ceiling|cap|top|upper limit|end of it|most(?= (?:we|you|that|any|a)(?![A-Za-zÀ-ɏ]))))|draws? the line at|no higher than|(?:the|our|your) most(?= (?:we|you|that|any|a)(?![A-Za-zÀ-ɏ]))|(?:not|never) to exceed|not exceed(?:ing)?|(?:never|not) (?:above|over|beyond)|exceed(?:s|ing)?|up to(?: an?)? (?:maximum|max|total|limit)(?: of)?|max(?:imum|\.)?|cap(?:s|ped)?(?: (?:of|is|at))?|limit(?:s|ed)?(?: (?:of|is|to|at))?|(?:stays?|remains?|is kept|are kept|be kept) (?:below|under|within)|bleib(?:t|en) unter|rest(?:e|ent|era|eront) (?:sous|en dessous de)|no more than|not more than|more than|at most|(?:accrue|accumulate|add up|aggregate)s? (?:only )?(?:up )?to|restricted to|credits? (?:(?:shall|will) be|are|is) (?:reduced|scaled (?:back|down)|cut) to|in excess of|above(?=\s\d)|beyond(?=\s\d{1,3}\s?%)|(?:greater|higher) than|up to|mehr als|höher als|ist (?:schluss|ende|die grenze)|sans (?:pouvoir )?(?:aller au[- ]delà|passer au[- ]dessus) d(?:e|['’])|senza (?:poter )?(?:andare oltre|superare)|sin (?:pasar|ir más allá|rebasar)(?: del?)?|sem (?:ultrapassar|passar|exceder)|zonder (?:meer|hoger) (?:te (?:zijn|worden) )?dan|(?:ne va|n['’]ira|n['’]iront|ne vont) pas au[- ]delà d(?:e|['’])|(?:s['’]arrêt(?:e|ent|era) (?:là |toutefois )?à|gaat niet verder dan|gehen nicht über|geht nicht über|non va oltre|no pasa(?:rá)? del?)|plus de|supérieure?s? (?:à|au)|superior[ei]? (?:al?|del)|superior(?:es)? al?|più (?:del|di)|más del?|mais (?:de|do que)|meer dan|hoger dan|jusqu['’]à|fino al|hasta(?: el| un)?|ceiling|höchstens|höchst[A-Za-zÀ-ɏ]*|maximal[A-Za-zÀ-ɏ]*|maximum|begrenzt|gedeckelt|obergrenze|beschränkt|nicht (?:übersteigen|überschreiten)|übersteig[A-Za-zÀ-ɏ]*|überschreit[A-Za-zÀ-ɏ]*|bis zu|plafonn[A-Za-zÀ-ɏ]*|plafond|limité[A-Za-zÀ-ɏ]*|dans la limite|(?:ne\s)?(?:peut|peuvent|pourra|pourront|saurait|sauraient|doit) (?:en aucun cas )?(?:être supérieur|excéder|dépasser)[A-Za-zÀ-ɏ]*|excéd[A-Za-zÀ-ɏ]*|dépass[A-Za-zÀ-ɏ]*|au maximum|massimo|superare|limite|máximo|superar|exceder|hoogstens|ten hoogste|maximaal|sin (?:exceder|superar)|excede[rn]?|exceda[n]?|super(?:an?|ano|en?|ino|i|ará|arán|erà|eranno|ando)|limitat[aeio]|(?:tot )?(?:een )?maximum(?: van)?|beperkt tot|gelimiteerd tot|(?:nooit|niet) (?:meer|hoger) (?:zijn )?dan|limitad[oa]s? a|(?:limite|teto)(?: máximo)? de|tetto(?: massimo)? (?:del?|di|pari)|tope(?: máximo)? del?|até(?: o)? (?:máximo|limite) de|ultrapass[A-Za-zÀ-ɏ]*|gemaxim[A-Za-zÀ-ɏ]*|exceder(?:á|án|ão))(?![A-Za-zÀ-ɏ])/gi,
);

/** The same to ask whether there is any. */
const SOME_LIMIT = compact(new RegExp(LIMIT.source, 'i'));

/** Whether words set a limit; "up to 10%" may also be what one step gives. */
export const setsLimit = (words: string): boolean =>
  [...words.matchAll(LIMIT)].some(({ 0: limit }) => !isWeak(limit));

/** Things other than credits that a limit is about. */
const OTHER_LIMIT =
  /(?<![A-Za-zÀ-ɏ])(?:liabilit[A-Za-zÀ-ɏ]*|damages|indemn[A-Za-zÀ-ɏ]*|maintenance|downtime (?:shall|will|may)|haftung[A-Za-zÀ-ɏ]*|schadens?ersatz|responsabilité|responsabilità|responsabilidad)(?![A-Za-zÀ-ɏ])/i;
/** How far prices may rise: "indexed each year by at most 4%". */
const PRICE_CHANGE = compact(
  /(?<![A-Za-zÀ-ɏ])(?:index(?:ed|ation|ing|iert|ierung|ées?|é|ad[oa]s?|ación|ação|ering|eren)|geïndexeerd|indicizza[A-Za-zÀ-ɏ]*|indexe[dr]|inflation(?:srate)?|inflación|inflazione|inflação|inflatie|cpi|rpi|(?:fees?|prices?|charges?|rates?|rent)\s(?:[A-Za-zÀ-ɏ]+\s){0,5}?(?:increase[sd]?|rise[sn]?|raise[sd]?|go up|adjust(?:ed)?)|(?:increases?|raise|adjust)\s(?:[A-Za-zÀ-ɏ]+\s){0,3}?(?:fees?|prices?|charges?|rates?)|(?:preis|entgelt|gebühren)(?:anpassung|erhöhung)(?:en)?|erhöh(?:t|en|ung)|révis(?:é|ée|és|ées|ion)|augment(?:e|é|ée|és|ées|ation)|aument(?:o|a|ato|are|ar|ado|ará)|verhoog[d]?|verhoging|reajust[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/i,
);
/** What runs full: "CPU load never exceeds 80%". */
const OF_MACHINES =
  /(?<![A-Za-z])(?:load|cpu|memory|disks?|storage|utili[sz]ation|usage|temperatures?|humidity|error rates?|loss|jitter|traffic)(?![A-Za-z])/i;
/** What else may be limited to a share: "interest at a rate not exceeding 1%", "a deposit of at most 30%". */
const OF_OTHER_MONEY = compact(
  /(?<![A-Za-zÀ-ɏ])(?:interest|late (?:payments?|fees?)|overdue|deposits?|down payments?|terminat[a-z]*|cancel[a-z]*|travel|expenses?|overages?|surcharges?|taxes|vat|commissions?|mark-?ups?|margins?|insurance|retention|restocking|setup fees?|prepay[a-z]*|order value|change requests?|uplifts?|kündig[a-z]*|zinsen|anzahlung|acompte|intérêts|interessi|caparra|intereses|anticipo)(?![A-Za-zÀ-ɏ])/i,
);
/** "Liability for SLA breaches is limited to …": a limit of what missed levels earn. */
const OF_MISSED_LEVELS =
  /(?<![A-Za-zÀ-ɏ])(?:sla|service[\s-]levels?)[\s-](?:breach(?:es)?|violations?|failures?|misses|verletzung(?:en)?|verstöße[n]?)(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])(?:breach(?:es)?|violations?|failures?|failing|verletzung(?:en)?|verstöße[n]?|violazion[ei]|mancat[oi] rispetto|non-respect|manquements?|incumplimientos?|incumprimentos?|descumprimentos?|schending(?:en)?|overtreding(?:en)?) (?:(?:of|to|meet|the|this|our|any|gegen|des|der|du|de|della?|dello|dell['’]|degli|del|aux?|à|do|da|van|het) ?){0,4}(?:sla|service[\s-]levels?|livelli di servizio|niveaux de service|niveles de servicio|dienstgüte)(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])violazioni sla(?![A-Za-zÀ-ɏ])/i;
const CREDIT_NOUN =
  /(?<![A-Za-zÀ-ɏ])(?:(?:service |financial |sla )?credits?|refunds?|rebates?|compensation|abatements?|(?:the|any|each|such|no|total) allowances?(?= (?:shall|may|will|can|for (?:any|each|a|the) (?:[a-z]+ )?(?:month|quarter|year|period)))|penalt(?:y|ies)|malus|discounts?|remed(?:y|ies)|reduction|(?:the|these|those|all|total|such|any|no|of) deductions?|[A-Za-zÀ-ɏ]*gutschrift[A-Za-zÀ-ɏ]*|minderung[A-Za-zÀ-ɏ]*|erstattung[A-Za-zÀ-ɏ]*|vertragsstrafe[A-Za-zÀ-ɏ]*|pönale[A-Za-zÀ-ɏ]*|avoirs?|pénalit[A-Za-zÀ-ɏ]*|indemnit[A-Za-zÀ-ɏ]*|remboursement[A-Za-zÀ-ɏ]*|credit[oi]|penal[ei]|rimborso|créditos?|penalizaci[A-Za-zÀ-ɏ]*|reembolsos?|korting(?:en)?|creditering(?:en)?|compensatie|vergoeding(?:en)?|restitutie|descontos?|abatimentos?|compensaç[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/i;

/** How far behind the words of the limit its figure may stand. */
const REACH = 170;

/** What one period's credits may come to at most; null where the text sets no limit. */
export function capIn(statements: readonly Statement[]): Cap | null {
  const caps = statements.flatMap((statement) => {
    const cap = capOf(statement);
    return cap === null ? [] : [cap];
  });
  return (
    caps.find(({ unit, confidence }) => unit === 'percent' && confidence >= 0.9) ??
    caps.find(({ unit }) => unit === 'percent') ??
    caps[0] ??
    null
  );
}

function capOf(statement: Statement): Cap | null {
  const { text, passage, start, around, example } = statement;
  if (example || text.length > 1_500) return null;
  const labelled = labelledCap(statement) ?? amountAtRisk(statement);
  if (labelled !== null || !SOME_LIMIT.test(text)) return labelled;
  const isRate = givesOfFee(text) && stepIn(text) !== null;
  const own = isRate || CREDIT_NOUN.test(text) || CREDIT.test(text);
  const before = `${passage.text.slice(Math.max(0, start - 800), start)} ${around}`;
  const isGiven =
    CREDIT_NOUN.test(before) || CREDIT.test(before) || MISS_ASKED.test(headingOf(statement));
  if (!own && !isGiven && !givesOfFee(`${before} ${text}`)) return null;
  if (PRICE_CHANGE.test(text) && !CREDIT.test(text)) return null;
  if (!own && OF_MACHINES.test(text) && !FEE.test(text)) return null;
  if (!own && OF_OTHER_MONEY.test(text)) return null;
  if (OTHER_LIMIT.test(text) && !CREDIT_NOUN.test(text) && !OF_MISSED_LEVELS.test(text))
    return null;
  for (const { index, 0: words } of text.matchAll(LIMIT)) {
    if (exceedsDowntime(text, index, words) || isOfOneCase(text, index)) continue;
    const from = index + words.length;
    if (isBoundOfOutage(text, index, from) || isSpokenOf(text, index, words)) continue;
    // "The limits set out above, … a refund of 10%": what is spoken of, not what sets a limit.
    if (/^limits?$/i.test(words) && /^[^\d]*,/.test(text.slice(from, from + REACH))) continue;
    const weak = isWeak(words);
    if ((weak || /^limit$/i.test(words)) && isInCondition(text, index)) continue;
    const span = clause(text.slice(from, from + REACH));
    const value =
      creditedDays(text, index, words) ??
      valueIn(from, span, isGotten(text, index)) ??
      (isNoun(words) && !OF_TIMES.test(text.slice(from, from + 40))
        ? valueBefore(text, index)
        : null);
    if (value === null || isStep(text, value) || isOfOneCase(text, value.start)) continue;
    if (isTooSmall(text, value) || (!own && AS_FAR_AS.test(words) && isNoFee(statement, value)))
      continue;
    if (weak && !isMadeLimit(statement, index, from, value)) continue;
    const end = value.end + (/^[^.;\n]{0,120}/.exec(text.slice(value.end))?.[0].length ?? 0);
    return capTo(
      statement,
      value,
      own ? 0.9 : 0.75,
      text.slice(Math.min(index, value.start), end).trim(),
    );
  }
  return null;
}

const AS_FAR_AS = /^(?:up to|at most|above|beyond|in excess of)$/i;

/** "Volumes may be reduced by up to 20%": no share of the fee, in a sentence that names no credit. */
const isNoFee = ({ text, passage }: Statement, { unit, end }: Limit): boolean =>
  unit === 'percent' && passage.kind !== 'cell' && !isShareOfFee(text, end) && !FEE.test(text);

/** "10% for a maximum of three months": how long something is given. */
const OF_TIMES =
  /^\s(?:of\s)?(?:\d{1,3}|[a-z]{2,10})(?:\s\(\d{1,3}\))?\s(?:months|quarters|years|times|days|weeks|hours)(?![A-Za-z])/i;

/** "A shortfall of more than 0.5%": no credits stop as soon, unless of the fee. */
const isTooSmall = (text: string, { unit, value, end }: Limit): boolean =>
  unit === 'percent' && Number(value) < 1 && !isShareOfFee(text, end);

const capTo = (
  { passage, text: words, start }: Statement,
  { unit, value, currency }: Limit,
  confidence: number,
  text: string,
): Cap => ({
  citations: [cite(passage.source, passage.text, start, start + words.length)],
  confidence,
  rule: 'credits/cap',
  unit,
  value,
  ...(currency === undefined ? {} : { currency }),
  text,
});

/** "The Amount at Risk is 12% of the monthly charge": what all credits of a period are shares of. */
const AT_RISK = compact(
  /(?<![A-Za-zÀ-ɏ])(?:(?:amount|fees?|charges?|percentage) at[\s-]risk|at[\s-]risk (?:amount|fees?|charges?|percentage))(?![A-Za-zÀ-ɏ])["”')]{0,2}(?:\s(?:in|for|per|of) (?:any|each|a|the) [a-z]+(?: [a-z]+)?)?\s?(?:(?:shall|will) (?:be|mean|equal)|is|are|means?|equals?|[:=])(?: limited to| set at| fixed at)?\s(?=\D{0,12}\d)/i,
);

/** "Ceiling. Half of that month's charge.": below a label that sets a limit, the share of the fee that begins its text. */
function labelledCap(statement: Statement): Cap | null {
  const { text, label, around } = statement;
  const own = OWN_LABEL.exec(text)?.[0] ?? '';
  const isLabelled = LIMITING_LABEL.test(own === '' ? label : own.trim());
  if (!isLabelled || text.length > LONGEST_LABELLED) return null;
  const value = valueIn(own.length, text.slice(own.length));
  const isShare = value?.unit === 'percent' && value.start - own.length <= FIRST_WORDS;
  if (value === null || !isShare) return null;
  if (!isShareOfFee(text, value.end) && !CREDIT.test(around)) return null;
  return capTo(statement, value, 0.8, text);
}
function amountAtRisk(statement: Statement): Cap | null {
  const { text } = statement;
  const named = AT_RISK.exec(text);
  if (named === null) return null;
  const from = named.index + named[0].length;
  const value = valueIn(from, clause(text.slice(from, from + REACH)));
  if (value?.unit !== 'percent' || !isShareOfFee(text, value.end)) return null;
  return capTo(statement, value, 0.85, text.slice(named.index).trim());
}

/** "Upper limit: 12% of the annual fee". */
const OWN_LABEL = /^[^:.;%\d]{3,40}:\s/;
const LONGEST_LABELLED = 160;
const FIRST_WORDS = 24;
const LIMITING_LABEL = compact(
  /^\W{0,3}(?:(?:credit|refund|monthly|annual|the|our|upper|overall|die|le|la|il|el|o|de)\s){0,2}(?:ceiling|cap|(?:upper )?limits?|höchst(?:betrag|satz)|kappung|montant maximal|importe máximo|limite massimo|valor máximo|maximum|most|(?:how much )?at (?:the )?most|obergrenze|höchstgrenze|deckel(?:ung)?|höchstens|begrenzung|plafond(?:nement)?|tetto|massimo|limite|tope|máximo|límite|teto|bovengrens|plafond)(?:\s(?:credit|refund|on credits|der gutschrift|des avoirs|dei crediti|de los créditos))?\s?[.:?]?$/i,
);

const clause = (text: string): string => /^(?:[^.;\n]|\.(?=\d)){0,170}/.exec(text)?.[0] ?? '';

const isNoun = (words: string) =>
  /^(?:max|cap|limit|maxim|höchst|plafond|obergrenze|gedeckelt|begrenzt|beschränkt|nicht|massimo|máximo|plafonn|au max|(?:is|are|being) (?:as|the)|ist)/i.test(
    words,
  );
