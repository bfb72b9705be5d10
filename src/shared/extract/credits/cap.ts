import type { DecimalString } from '#shared/base/decimal.ts';
import { decimalString, exact } from '#shared/base/decimal.ts';
import { cite } from '#shared/document/citation.ts';
import type { Terms } from '#shared/terms/terms.ts';
import type { Band } from '../grammar/bounds.ts';
import { durationsIn } from '../grammar/duration.ts';
import { moneyIn } from '../grammar/money.ts';
import { percentagesIn } from '../grammar/percent.ts';
import { headingOf, type Statement } from '../statements.ts';
import { MISS_ASKED } from '../miss-asked.ts';
import { AVAILABILITY, CREDIT, DOWNTIME, FEE } from '../vocabulary.ts';
import { givesOfFee } from './giving.ts';
import { stepIn } from './rates.ts';
import { isShareOfFee } from './fee-share.ts';
import { marksOf } from './marks.ts';
import { compact } from '../grammar/compact.ts';

type Cap = NonNullable<Terms['cap']>;

/** The words that set a limit; what they limit to follows, or stands just before "maximum". */
const LIMIT = compact(
  /(?<![A-Za-zÀ-ɏ])(?:(?:shall|will|may|can|must|do|does|should)\s?(?:not|never)\s(?:[A-Za-zÀ-ɏ]+\s){0,3}(?:exceed|be (?:more|greater|higher) than|surpass|accumulate|amount to more than)|(?:cannot|can't|won't|never)\s(?:[A-Za-zÀ-ɏ]+\s){0,2}(?:exceed|be (?:more|greater|higher) than)|in no (?:event|case|circumstances?)[^.;]{0,60}?(?:exceed|more than)|(?:stops?|ends?|tops? out|maxes out|levels off|peaks?|is|are) (?:short )?at(?= (?:a |an |the )?(?:most|\d|half|one|full|whole))|goes? no (?:further|higher) than|(?:is|are|being) (?:as (?:far|high|much) as|the (?:limit|ceiling|cap|top|upper limit|end of it))|no higher than|(?:the|our|your) most(?= (?:we|you|that|any|a)(?![A-Za-zÀ-ɏ]))|(?:not|never) to exceed|not exceed(?:ing)?|exceed(?:s|ing)?|up to(?: an?)? (?:maximum|max|total|limit)(?: of)?|max(?:imum|\.)?|cap(?:s|ped)?(?: (?:of|is|at))?|limit(?:s|ed)?(?: (?:of|is|to|at))?|(?:stays?|remains?|is kept|are kept|be kept) (?:below|under|within)|bleib(?:t|en) unter|rest(?:e|ent|era|eront) (?:sous|en dessous de)|no more than|not more than|more than|(?:greater|higher) than|up to|mehr als|höher als|ist (?:schluss|ende)|sans (?:pouvoir )?(?:aller au[- ]delà|passer au[- ]dessus) d(?:e|['’])|senza (?:poter )?(?:andare oltre|superare)|sin (?:pasar|ir más allá|rebasar)(?: del?)?|sem (?:ultrapassar|passar|exceder)|zonder (?:meer|hoger) (?:te (?:zijn|worden) )?dan|(?:ne va|n['’]ira|n['’]iront|ne vont) pas au[- ]delà d(?:e|['’])|(?:s['’]arrêt(?:e|ent|era) (?:là |toutefois )?à|gaat niet verder dan|gehen nicht über|geht nicht über|non va oltre|no pasa(?:rá)? del?)|plus de|supérieure?s? (?:à|au)|superior[ei]? (?:al?|del)|superior(?:es)? al?|più (?:del|di)|más del?|mais (?:de|do que)|meer dan|hoger dan|jusqu['’]à|fino al|hasta(?: el| un)?|ceiling|höchstens|höchst[A-Za-zÀ-ɏ]*|maximal[A-Za-zÀ-ɏ]*|maximum|begrenzt|gedeckelt|obergrenze|beschränkt|nicht (?:übersteigen|überschreiten)|übersteig[A-Za-zÀ-ɏ]*|überschreit[A-Za-zÀ-ɏ]*|bis zu|plafonn[A-Za-zÀ-ɏ]*|plafond|limité[A-Za-zÀ-ɏ]*|dans la limite|(?:ne\s)?(?:peut|peuvent|pourra|pourront|saurait|sauraient|doit) (?:en aucun cas )?(?:être supérieur|excéder|dépasser)[A-Za-zÀ-ɏ]*|excéd[A-Za-zÀ-ɏ]*|dépass[A-Za-zÀ-ɏ]*|au maximum|massimo|superare|limite|máximo|superar|exceder|hoogstens|ten hoogste|maximaal|sin (?:exceder|superar)|excede[rn]?|exceda[n]?|super(?:an?|ano|en?|ino|i|ará|arán|erà|eranno|ando)|limitat[aeio]|(?:tot )?(?:een )?maximum(?: van)?|beperkt tot|gelimiteerd tot|(?:nooit|niet) (?:meer|hoger) (?:zijn )?dan|limitad[oa]s? a|(?:limite|teto)(?: máximo)? de|tetto(?: massimo)? (?:del?|di|pari)|tope(?: máximo)? del?|até(?: o)? (?:máximo|limite) de|ultrapass[A-Za-zÀ-ɏ]*|gemaxim[A-Za-zÀ-ɏ]*|exceder(?:á|án|ão))(?![A-Za-zÀ-ɏ])/gi,
);

/** The same to ask whether there is any. */
const SOME_LIMIT = compact(new RegExp(LIMIT.source, 'i'));

/** Things other than credits that a limit is about. */
const OTHER_LIMIT =
  /(?<![A-Za-zÀ-ɏ])(?:liabilit[A-Za-zÀ-ɏ]*|damages|indemn[A-Za-zÀ-ɏ]*|maintenance|downtime (?:shall|will|may)|haftung[A-Za-zÀ-ɏ]*|schadens?ersatz|responsabilité|responsabilità|responsabilidad)(?![A-Za-zÀ-ɏ])/i;
/** "Liability for SLA breaches is limited to …": a limit of what missed levels earn. */
const OF_MISSED_LEVELS =
  /(?<![A-Za-zÀ-ɏ])(?:sla|service[\s-]levels?)[\s-](?:breach(?:es)?|violations?|failures?|misses|verletzung(?:en)?|verstöße[n]?)(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])(?:breach(?:es)?|violations?|failures?|failing|verletzung(?:en)?|verstöße[n]?|violazion[ei]|mancat[oi] rispetto|non-respect|manquements?|incumplimientos?|incumprimentos?|descumprimentos?|schending(?:en)?|overtreding(?:en)?) (?:(?:of|to|meet|the|this|our|any|gegen|des|der|du|de|della?|dello|dell['’]|degli|del|aux?|à|do|da|van|het) ?){0,4}(?:sla|service[\s-]levels?|livelli di servizio|niveaux de service|niveles de servicio|dienstgüte)(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])violazioni sla(?![A-Za-zÀ-ɏ])/i;
const CREDIT_NOUN =
  /(?<![A-Za-zÀ-ɏ])(?:(?:service |financial |sla )?credits?|refunds?|rebates?|compensation|abatements?|penalt(?:y|ies)|discounts?|remed(?:y|ies)|reduction|[A-Za-zÀ-ɏ]*gutschrift[A-Za-zÀ-ɏ]*|minderung[A-Za-zÀ-ɏ]*|erstattung[A-Za-zÀ-ɏ]*|vertragsstrafe[A-Za-zÀ-ɏ]*|pönale[A-Za-zÀ-ɏ]*|avoirs?|pénalit[A-Za-zÀ-ɏ]*|indemnit[A-Za-zÀ-ɏ]*|remboursement[A-Za-zÀ-ɏ]*|credit[oi]|penal[ei]|rimborso|créditos?|penalizaci[A-Za-zÀ-ɏ]*|reembolsos?|korting(?:en)?|creditering(?:en)?|compensatie|vergoeding(?:en)?|restitutie|descontos?|abatimentos?|compensaç[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/i;

/** "one month's fee", "the monthly charges", "fees paid for that month": all that the period costs. */
const WHOLE_FEE = compact(
  /(?<![A-Za-zÀ-ɏ])(?:(?:one|1|a|single)\s?(?:\(1\)\s)?months?(?:['’]s?)?(?:\sworth)?(?:\sof)?(?:\s(?:the|your|customer['’]s))?(?:\s[A-Za-zÀ-ɏ]+){0,3}?\s(?:fees?|charges?|services?|subscription|rent|bill|recurring|invoice)|(?:the|your|its|their|(?:that|such)(?: [A-Za-zÀ-ɏ]{3,14}['’]s)?|customer['’]s|client['’]s|total|full|entire|applicable|100)\s(?:[A-Za-zÀ-ɏ]+\s){0,3}?(?:month(?:ly|['’]s)?)\s(?:[A-Za-zÀ-ɏ]+(?:['’]s)?\s){0,3}?(?:fees?|charges?|payments?|invoice|bill|cost|price|rates?|rent|subscription|amount)|(?:customer|client|subscriber)['’]s (?:total |full |entire )?(?:fees?|charges?|payments?) for (?:the|such|that) (?:affected |relevant |applicable |respective )?[A-Za-zÀ-ɏ]+|(?:fees?|charges?|amounts?|payments?)\s(?:[A-Za-zÀ-ɏ]+\s){0,8}?(?:for|in|during)\s(?:the|that|such|any|a given|one|a)\s(?:[A-Za-zÀ-ɏ]+\s){0,3}?month|what (?:you|customers?|the (?:customer|client)) (?:paid|pays?|owes?) (?:us )?(?:for|in) (?:that|the|a|such) (?:[A-Za-zÀ-ɏ]+ )?month|(?:that|the|a) month['’]s (?:[A-Za-zÀ-ɏ]+ ){0,2}(?:fees?|charges?|bill|invoice|rent|subscription)|(?:the|full)\s(?:amount|fee|charge)s?\s(?:[A-Za-zÀ-ɏ]+\s){0,6}?(?:month)|(?:die|der|eine[rnms]?|das|dem|den|volle[nrs]?|gesamte[nrs]?)\s(?:[A-Za-zÀ-ɏ]+\s){0,2}?(?:monats(?:entgelt|gebühr|vergütung|miete|pauschale|preis|rechnung)[A-Za-zÀ-ɏ]*|monatliche[nrs]?\s[A-Za-zÀ-ɏ]+)|(?:un|une|du|de la|le|la|d['’]un|d['’]une)\s?(?:mois (?:de|d['’])\s?[A-Za-zÀ-ɏ]+|mensualité|(?:redevance|abonnement|montant|facture|forfait|loyer|tarif|prix|prestation)\s(?:mensuel[A-Za-zÀ-ɏ]*|du mois))|(?:il|al|del|dell?a|un|una|el|la)\s?(?:(?:canone|corrispettivo|importo|compenso|fattura|tariffa) mensile|(?:cuota|tarifa|factura|importe|precio) mensual|mese di canone|mensualidad)|(?:a|o|da|do|uma)\s?(?:mensalidade|(?:valor|fatura|tarifa|preço) mensal)|(?:de|het|een)\s(?:[A-Za-zÀ-ɏ]+\s)?(?:maand(?:bedrag|abonnement|prijs|tarief|vergoeding|factuur)|maandelijkse\s[A-Za-zÀ-ɏ]+))(?![A-Za-zÀ-ɏ])/i,
);
/** The same without an article, directly behind the words of the limit: "cannot exceed monthly subscription fees". */
const BARE_FEE =
  /^\s(?:(?:total|full|applicable)\s)?monthly\s(?:[A-Za-zÀ-ɏ-]+\s){0,2}(?:fees?|charges?|payments?|bill|invoice)(?![A-Za-zÀ-ɏ])/i;
const HALF =
  /(?<![A-Za-zÀ-ɏ])(?:half|one[\s-]half|die hälfte|la moitié|la metà|la mitad)(?![A-Za-zÀ-ɏ])/i;

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
  const labelled = labelledCap(statement);
  if (labelled !== null || !SOME_LIMIT.test(text)) return labelled;
  const isRate = givesOfFee(text) && stepIn(text) !== null;
  const own = isRate || CREDIT_NOUN.test(text) || CREDIT.test(text);
  const before = `${passage.text.slice(Math.max(0, start - 800), start)} ${around}`;
  const isGiven =
    CREDIT_NOUN.test(before) || CREDIT.test(before) || MISS_ASKED.test(headingOf(statement));
  if (!own && !isGiven && !givesOfFee(`${before} ${text}`)) return null;
  if (OTHER_LIMIT.test(text) && !CREDIT_NOUN.test(text) && !OF_MISSED_LEVELS.test(text))
    return null;
  for (const { index, 0: words } of text.matchAll(LIMIT)) {
    const from = index + words.length;
    const isStrong = !WEAK.test(words);
    if (
      (!isStrong || /^limit$/i.test(words)) &&
      IN_CONDITION.test(text.slice(Math.max(0, index - 80), index))
    )
      continue;
    const span = clause(text.slice(from, from + REACH));
    const value = valueIn(from, span) ?? (isNoun(words) ? valueBefore(text, index) : null);
    if (value === null || isStep(text, value)) continue;
    if (
      !isStrong &&
      !isDenied(text, index, from, value) &&
      !isBarred(around, text, value) &&
      !isTotal(text) &&
      !(passage.kind === 'cell' && TOTAL_ROW.test(around)) &&
      !isAfterCredit(text, index) &&
      !isMostCredited(text)
    )
      continue;
    return {
      citations: [cite(passage.source, passage.text, start, start + text.length)],
      confidence: own ? 0.9 : 0.75,
      rule: 'credits/cap',
      unit: value.unit,
      value: value.value,
      text: text
        .slice(index, value.end + (/^[^.;\n]{0,120}/.exec(text.slice(value.end))?.[0].length ?? 0))
        .trim(),
    };
  }
  return null;
}

/** "Ceiling. Half of that month's charge.": below a label that sets a limit, the share of the fee that begins its text. */
function labelledCap({ text, passage, start, label, around }: Statement): Cap | null {
  const own = OWN_LABEL.exec(text)?.[0] ?? '';
  const isLabelled = LIMITING_LABEL.test(own === '' ? label : own.trim());
  if (!isLabelled || text.length > LONGEST_LABELLED) return null;
  const value = valueIn(own.length, text.slice(own.length));
  const isShare = value?.unit === 'percent' && value.start - own.length <= FIRST_WORDS;
  if (value === null || !isShare) return null;
  if (!isShareOfFee(text, value.end) && !CREDIT.test(around)) return null;
  return {
    citations: [cite(passage.source, passage.text, start, start + text.length)],
    confidence: 0.8,
    rule: 'credits/cap',
    unit: value.unit,
    value: value.value,
    text,
  };
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
  /^(?:up to|exceed(?:s|ing)?|(?:more|greater|higher) than|bis zu|mehr als|höher als|jusqu['’]à|plus de|supérieure?s? (?:à|au)|fino al|superior[ei]? (?:al?|del)|superiores al?|più (?:del|di)|hasta(?: el| un)?|más del?|mais (?:de|do que)|meer dan|hoger dan|excede[rn]?|exceda[n]?|super(?:an?|ano|en?|ino|i|ará|arán|erà|eranno|ando))$/i,
);

/** "We will never repay more than 30%", "mehr als 10 % erstatten wir nicht": denied, they set a limit. */
const isDenied = (text: string, index: number, from: number, { start, end }: Limit): boolean =>
  start - from < NEXT_WORDS &&
  (isShareOfFee(text, end) ||
    (CREDIT.test(text.slice(0, end)) && !DOWNTIME.test(text)) ||
    YIELDED.test(text.slice(Math.max(0, index - 70), index))) &&
  !/^(?:up to|bis zu|jusqu|fino|hasta)/i.test(text.slice(index)) &&
  (DENIED_BEFORE.test(text.slice(Math.max(0, index - REACH_OF_DENIAL), index)) ||
    DENIED_BEHIND.test(text.slice(end, end + 130)));
/** "A month never yields more than 30%": of what a time earns. */
const YIELDED =
  /(?<![A-Za-zÀ-ɏ])(?:month|quarter|year|period|monat|quartal|jahr|mois|mese|mes|mês|maand)(?:['’]s)?\s(?:[A-Za-zÀ-ɏ'’]{1,12}\s){0,3}?(?:yields?|earns?|pays?|brings?|gives?|gets? you|is worth|bringt|ergibt|rapporte(?:ra)?|rende|dà|da|levert)\s(?:[A-Za-zÀ-ɏ]{1,10}\s){0,2}$/i;
const NEXT_WORDS = 24;
const REACH_OF_DENIAL = 110;
const DENIED_BEFORE = compact(
  /(?<![A-Za-zÀ-ɏ])(?:not|never|no|nothing|nor|(?:[A-Za-z]{2,5}n['’]t)|cannot|nicht|nie(?:mals)?|kein(?:e[nrms]?|esfalls)?|ne|n['’][A-Za-zÀ-ɏ]+|jamais|rien|aucune?|non|mai|nessun[oa]?|nunca|ning[uú]n[A-Za-zÀ-ɏ]?|jamás|não|nenhum[a]?|niet|nooit|geen)(?:\s[A-Za-zÀ-ɏ'’-]{1,16}){0,10}\s{1,2}$/i,
);
const DENIED_BEHIND =
  /^[^.;:\n]{1,110}?\s(?:nicht|nie(?:mals)?|keinesfalls|niet|nooit)(?![A-Za-zÀ-ɏ])/i;

/** "If outages exceed the limit": when something is due. */
const IN_CONDITION =
  /(?<![A-Za-zÀ-ɏ])(?:if|when|where|should|wenn|falls|si|lorsque|qualora|cuando)(?![A-Za-zÀ-ɏ])[^.,;:]{1,70}$/i;

const MOST_CREDITED = compact(
  /^[\s*•-]{0,3}(?:up to|bis zu|jusqu['’]à|fino al|hasta(?: el| un)?)\s[^.;\n]{1,140}?\s(?:(?:may|can|could|will|shall)\s(?:only\s)?be\s(?:credited|refunded|reimbursed|returned|waived|granted|issued|given|deducted)|(?:kann|können|wird|werden)\s[^.;\n]{0,60}?(?:gutgeschrieben|erstattet|erlassen)|(?:peu(?:t|vent)|sera|seront)\s(?:être\s)?(?:crédit|rembours)|(?:può|possono)\sessere\s(?:rimborsat|accreditat)|(?:puede|pueden)\sser\s(?:reembolsad|acreditad))/i,
);

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

/** "0.1% of any month": a share of time. */
const OF_A_TIME =
  /^\s(?:of|der|des|du|del|di)\s(?:(?:any|the|a|each|every|all)\s)?(?:calendar\s)?(?:months?|quarters?|years?|time|minutes|hours|monats|jahres|quartals|zeit)(?![A-Za-zÀ-ɏ'’])/i;

interface Limit {
  readonly unit: Cap['unit'];
  readonly value: DecimalString;
  readonly start: number;
  readonly end: number;
}

function valueIn(from: number, span: string): Limit | null {
  const percent = percentagesIn(span).find(({ placeholder, points }) => !placeholder && !points);
  const whole = WHOLE_FEE.exec(span) ?? BARE_FEE.exec(span);
  if (percent && (whole === null || percent.start < whole.index + whole[0].length)) {
    if (
      (AVAILABILITY.test(span.slice(percent.end, percent.end + 20)) ||
        OF_A_TIME.test(span.slice(percent.end))) &&
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
    ? { unit: 'amount', value: amount.value, start: from + amount.start, end: from + amount.end }
    : null;
}

/** "10% maximum", "30 % des Monatsentgelts nicht überschreiten": the figure stands before. */
function valueBefore(text: string, index: number): Limit | null {
  const begin = Math.max(0, index - 90);
  const window = text.slice(begin, index);
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
  if (!/^(?:nicht|begrenzt|beschränkt|gedeckelt)/i.test(text.slice(index, index + 10))) return null;
  const clauseBegin = Math.max(begin, text.lastIndexOf(', ', index) + 1);
  const fee = WHOLE_FEE.exec(text.slice(clauseBegin, index));
  if (fee === null) return null;
  const start = clauseBegin + fee.index;
  return { unit: 'percent', value: decimalString(exact(100)), start, end: start + fee[0].length };
}

/** "Limited to a proportional refund of the monthly fee": a part that nobody can tell. */
const PRO_RATA =
  /(?<![A-Za-zÀ-ɏ])(?:pro[\s-]?rat[A-Za-zÀ-ɏ]*|proportion[A-Za-zÀ-ɏ]*|proporzional[A-Za-zÀ-ɏ]*|proporciona[A-Za-zÀ-ɏ]*|anteilig[A-Za-zÀ-ɏ]*|evenredig[A-Za-zÀ-ɏ]*|naar rato)(?![A-Za-zÀ-ɏ])/i;

const paysTime = (span: string, end: number): boolean =>
  /^['’]?s?['’]?(?:\s[A-Za-zÀ-ɏ]+){0,4}?\s(?:services?|fees?|credits?|charges?|subscription|costs?|entgelt[A-Za-zÀ-ɏ]*|gebühr[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/i.test(
    span.slice(end, end + 60),
  );

/** "up to 100%": no level of service is meant by it unless the words say so. */
const isWholeOf = (text: string, { below, atOrAbove }: Band, end: number): boolean =>
  Number(below) === 100 && atOrAbove === null && !AVAILABILITY.test(text.slice(end, end + 30));

/** The figure of a step is no limit: "more than 99% … 10% of the fee". */
function isStep(text: string, { start, unit }: Limit): boolean {
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
