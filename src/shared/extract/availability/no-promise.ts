import { boundsIn, type Bound } from '../grammar/bounds.ts';
import { isShareOfFee } from '../credits/fee-share.ts';
import { isExampleFigure, type Statement } from '../statements.ts';
import { AVAILABILITY, OTHER_LEVEL, SHARE_OF_CASES } from '../vocabulary.ts';
import { isOfPeople, isShareOfDeadline, isShareOfPunctual } from './other-shares.ts';
import { isOfCarrier } from './suppliers.ts';
import { compact } from '../grammar/compact.ts';

/** What was, not what will be: records, statistics. */
const HISTORY = compact(
  /^\W{0,3}(?:19|20)\d{2}\s?[:–—-]|(?<![A-Za-zÀ-ɏ])(?:(?:last|past|previous|prior|preceding)\s(?:[A-Za-zÀ-ɏ]+\s|\d+\s){0,2}(?:years?|quarters?|months?|weeks?|days?)|histor[A-Za-zÀ-ɏ]*|track record|(?:has|have|had)\s(?:[A-Za-zÀ-ɏ]+\s){0,2}(?:been|achieved|averaged|delivered|maintained|exceeded|reached)|(?:was|were)\s(?:[A-Za-zÀ-ɏ]+\s){0,2}(?:\d|available|achieved|up)|achieved (?:an? )?(?:[A-Za-zÀ-ɏ]+ ){0,2}\d|(?:we|it|they) (?:reached|attained|delivered|saw|measured|recorded|observed|logged|registered|had)|(?:im jahre? )?(?:19|20)\d{2} (?:war(?:en)?|lag(?:en)?|betrug|erreichten|we (?:had|hit|were)|it was|nous avons|abbiamo|tuvimos)|im jahre? (?:19|20)\d{2}|tatsächlich (?:[A-Za-zÀ-ɏ]+ )?\d|currently (?:at |around )?\d[\d.,]*|(?:derzeit|actuellement|attualmente|actualmente|atualmente|momenteel) (?:[A-Za-zÀ-ɏ]+ )?\d[\d.,]*|(?:était|étaient|a (?:été|atteint)|ont (?:été|atteint)|era|erano|eran|fue|foi|fu|è stata?|ha (?:raggiunto|alcanzado|sido|estado)|lag|betrug|bedroeg|was)\s(?:[a-zà-ÿ]{2,5}\s)?\d|(?:measured|recorded|observed|current|latest) (?:[A-Za-zÀ-ɏ]+ )?(?:availability|uptime)(?: (?:in|for|of) [^.:;%]{2,30}?)?(?: is|:)|status page (?:[A-Za-zÀ-ɏ]+ )?(?:shows?|reports?|displays?)|(?:usually|normally|generally|often|mostly) (?:reach|see|achieve|exceed|attain|run)s?|to date|since \d{4}|so far|im (?:letzten|vergangenen) [A-Za-zÀ-ɏ]+|bisher[A-Za-zÀ-ɏ]*|in der vergangenheit|l['’]an(?:née)? derni[A-Za-zÀ-ɏ]+|jusqu['’]ici|l['’]anno scorso|el año pasado|(?:[dn]os|(?:en los|negli|nei|de los) )\s?(?:últimos|ultimi)|(?:no )?(?:ano|mês|último ano) passado|(?:afgelopen|vorige?) (?:jaar|jaren|kwartaal|maand(?:en)?|week))(?![A-Za-zÀ-ɏ])/i,
);
/** Words that take the promise back, or give it for information only. */
const NO_GUARANTEE = compact(
  /(?<![A-Za-zÀ-ɏ])(?:(?:can(?:not|'t|’t)|can not|do(?:es)? not|don['’]t|doesn['’]t|will not|won['’]t|shall not|unable to|no (?:one|provider|host|vendor|supplier|system|network|service|website) can|nobody can|impossible to|not possible to|never|kann (?:[A-Za-zÀ-ɏ]+ )?nicht|können (?:[A-Za-zÀ-ɏ]+ )?nicht|keine|ne (?:peut|peuvent|pouvons)|non può|no puede|não|geen|niet)\s(?:[A-Za-zÀ-ɏ]+\s){0,5}(?:\d[\d.,]{0,6}\s?%\s)?(?:guarant[A-Za-zÀ-ɏ]*|warrant[A-Za-zÀ-ɏ]*|promis[A-Za-zÀ-ɏ]*|ensure[A-Za-zÀ-ɏ]*|represent|commit[A-Za-zÀ-ɏ]*|garan[td][A-Za-zÀ-ɏ]*|gewährleist[A-Za-zÀ-ɏ]*|zusicher[A-Za-zÀ-ɏ]*)|no (?:guarantee|warrant[A-Za-zÀ-ɏ]*)|reference values?|(?:not|[a-z]{2,4}n['’]t) (?:a |form |form a )?(?:part of|subject to|covered by|binding)|nicht (?:teil|bestandteil|gegenstand) d(?:er|es|ieser|ieses)|ne fai(?:t|sant) (?:pas )?partie|non (?:fa|fanno) parte|no forman? parte|não faz(?:em)? parte|maakt geen deel uit|non-?binding|for (?:information|informational purposes|reference|indication)(?: only| purposes)?|indicative[A-Za-zÀ-ɏ]*|typical(?:ly)?|industry (?:average|standard)|(?:alert|alarm|warning|alarmierung)s?(?:[\s-](?:fires?|threshold|level|when|if|at)|:)|(?:alert|alarm|warning|page)s? (?:[A-Za-zÀ-ɏ]+ ){0,3}(?:when|if|at|below|under)|unverbindlich[A-Za-zÀ-ɏ]*|richtwerte?|à titre indicatif|a titolo indicativo|a título (?:indicativo|informativo)|indicati(?:ef|eve)|richtwaarden?|hypothetical[A-Za-zÀ-ɏ]*|not guaranteed|not (?:possible|achievable|attainable|realistic)|(?:most|many|some|other) (?:[A-Za-zÀ-ɏ]+ ){0,2}(?:providers|hosts|hosters|vendors|suppliers|companies) (?:[A-Za-zÀ-ɏ]+ ){0,2}(?:offer|promise|advertise|guarantee|claim|quote|state)|(?:customers|clients|those|companies|businesses|users) (?:who|that|which) (?:need|require|want|demand|expect)|internal (?:[A-Za-zÀ-ɏ]+ )?(?:targets?|goals?|objectives?|aims?|slos?)|internally,? (?:we |[A-Za-zÀ-ɏ]+ )?(?:aims?|targets?|strives?)|intern(?:e|es|er) (?:[A-Za-zÀ-ɏ]+ )?(?:ziel[A-Za-zÀ-ɏ]*|streven|doel[A-Za-zÀ-ɏ]*|streefwaarden?)|objectifs? (?:[A-Za-zÀ-ɏ]+ )?internes?|obiettiv[oi] (?:[A-Za-zÀ-ɏ]+ )?intern[oi]|objetivos? (?:[A-Za-zÀ-ɏ]+ )?internos?|(?:studies|surveys?|statistics|analysts?) (?:show|say|suggest|find|found)|(?:often|commonly|usually|frequently|widely|sometimes)[\s-](?:quoted|cited|stated|named)|uptime institute['’]?s?(?! (?:certif|tier [iv\d]+ certif))|(?:oft|häufig|meist) (?:zitiert|genannt)[A-Za-zÀ-ɏ]*|souvent citée?s?|spesso citat[oaie]|a menudo citad[oa]s?|(?:muitas vezes|frequentemente) citad[oa]s?|vaak (?:genoemde?|geciteerde?)|competitors?|wettbewerber[A-Za-zÀ-ɏ]*|concurrents?|concorrent[ei]|competidores|concorrentes|concurrenten|(?:if|should|when) (?:you|customers?) (?:need|want|require|wish)|(?:wenn|falls|sollten) sie [^.;%]{0,40}(?:benötigen|wünschen|brauchen)|\d%? [^.;%]{0,30}benötigen|si vous (?:avez besoin|souhaitez)|se (?:vi|ti) serve|si necesita|se precisar|als u [^.;]{0,40}(?:nodig|wenst))(?![A-Za-zÀ-ɏ])/i,
);
/** Somebody else's promise. */
const THIRD_PARTY = compact(
  /(?<![A-Za-zÀ-ɏ])(?:(?:hosting|cloud|infrastructure|network|upstream|internet|data\s?cent(?:er|re)|third[\s-]party|underlying|telecom[A-Za-zÀ-ɏ]*|platform)[\s-](?:service\s)?(?:provider|supplier|operator|vendor|partner|host)s?|(?:data\s?cent(?:er|re)|provider|vendor|supplier)s?(?:['’]s?)? (?:itself|themselves)|rechenzentrumsbetreiber[A-Za-zÀ-ɏ]*|drittanbieter[A-Za-zÀ-ɏ]*|vorlieferant[A-Za-zÀ-ɏ]*)(?:['’]s?)?,?\s(?:[A-Za-zÀ-ɏ]+,?\s){0,4}(?:guarant[A-Za-zÀ-ɏ]*|commit[A-Za-zÀ-ɏ]*|offers?|provides?|promis[A-Za-zÀ-ɏ]*|states?|claims?|sla|has|garant[A-Za-zÀ-ɏ]*|bietet)(?![A-Za-zÀ-ɏ])/i,
);
/** "As per their SLA", "selon leur SLA": the paper of somebody else. */
const THEIR_SLA = compact(
  /(?<![A-Za-zÀ-ɏ])(?:as per|per|under|according to|in|see|laut|gemäß|nach|selon|voir|secondo(?: il)?|volgens|conforme)\s\W{0,2}(?:their|deren|leur|loro|hun)\s(?:own\s)?(?:sla|service[\s-]level)/i,
);
/** The party itself under the name of its trade, as the subject of the sentence. */
const OWN_PROVIDER =
  /^\W{0,3}(?:the )?web[\s-]?hosting (?:provider|company) (?:guarantees?|warrants?|commits?|will|shall|agrees?)(?![A-Za-zÀ-ɏ])/i;
/** "Actual uptime (vs the target of 99.9%)": what a report holds, not what it is measured against. */
const COMPARED_WITH_TARGET =
  /(?<![A-Za-zÀ-ɏ])(?:actual(?:ly)?|achieved|measured|observed|real[ei]?|réel(?:le)?s?|mesurée?s?|effektive?[nrs]?|effettiv[oa]|tatsächlich[A-Za-zÀ-ɏ]*|gemessene?[nrs]?|erreichte?[nrs]?|obtenid[oa])(?![A-Za-zÀ-ɏ])[^.;%]{0,40}?(?<![A-Za-zÀ-ɏ])(?:vs|versus|against|compared (?:to|with)|gegenüber|im vergleich zu[mr]?|par rapport (?:à|aux?)|contre|rispetto a[l]?|frente a[l]?)(?![A-Za-zÀ-ɏ])/i;
/** A formula's whole: "subtracting from 100%", "100% - …", "x 100%". */
const WHOLE_BEFORE =
  /(?:from|of|[x×*·]|times|cdot|multiplied by|multipliziert mit|multipliée? par|moltiplicat[oa] per|multiplicad[oa] por|von|abzüglich|de|dal?|del?|to|\))\s{0,2}$/i;
const WHOLE_AFTER =
  /^\s{0,3}(?:-|–|—|−|minus|less|abzüglich|moins|meno|menos|\\?(?:times|cdot)|[x×*·/÷])/i;
/** "is deemed to be 100% available": how a time without figures is counted. */
const ASSUMED =
  /(?<![A-Za-zÀ-ɏ])(?:assumed|deemed|presumed|taken|considered|treated|regarded|counted|counts?|gilt|gelten|angenommen|gewertet|considérée?s?|réputée?s?|considerat[oaie]|considerad[oa]s?|presunt[oaie])\s(?:[^.,;:%]{1,45}\s(?=(?:to be|to have|as|als|comme|come|como)\s))?(?:(?:as|to|be|been|have|having|being|at|with|available|als|zu|mit|comme|être|disponible|à|come|al|como|an?)\s){0,4}$/i;
/** Times for which a level allows to be down: an explanation of it. */
const CONSEQUENCE_OF_MISS =
  /(?<![A-Za-zÀ-ɏ])(?:terminat[A-Za-zÀ-ɏ]*|kündig[A-Za-zÀ-ɏ]*|résili[A-Za-zÀ-ɏ]*|escalat[A-Za-zÀ-ɏ]*|chronic)(?![A-Za-zÀ-ɏ])/i;

/** "if we do not reach", "s'il n'a pas atteint": the condition under which something is due. */
const MISS =
  /(?<![A-Za-zÀ-ɏ])(?:if|when(?:ever)?|where|should|in the event|in case|unless|wenn|falls|sollten?|sofern|si|s['’]il|lorsque?|(?:dans le|au) cas où|qualora|nel caso in cui|se|cuando|en caso de que|caso|indien|als|mocht(?:en)?)(?![A-Za-zÀ-ɏ])[^%]{0,160}?(?<![A-Za-zÀ-ɏ])(?:fail[A-Za-zÀ-ɏ]*|(?:not|n['’]t|never) (?:[A-Za-zÀ-ɏ]+ )?(?:meet|met|achieved?|reach(?:ed)?|attain[A-Za-zÀ-ɏ]*|maintain[A-Za-zÀ-ɏ]*|satisf[A-Za-zÀ-ɏ]*|provided?|fulfil[A-Za-zÀ-ɏ]*)|fall[A-Za-zÀ-ɏ]*|drop[A-Za-zÀ-ɏ]*|dips?|miss(?:es|ed)?|breach[A-Za-zÀ-ɏ]*|below|(?:ne |n['’])[^%]{1,20}?pas|tombe|descend|inférieure?|fällt|sinkt|unterschreit[A-Za-zÀ-ɏ]*|verfehl[A-Za-zÀ-ɏ]*|non raggiung[A-Za-zÀ-ɏ]*|scend[A-Za-zÀ-ɏ]*|non (?:arriv|raggiung|rispett)[A-Za-zÀ-ɏ]*|no (?:se )?(?:alcan[A-Za-zÀ-ɏ]*|cumpl[A-Za-zÀ-ɏ]*|lleg[A-Za-zÀ-ɏ]*)|não (?:ating|cheg|alcanç|cumpr)[A-Za-zÀ-ɏ]*|(?:baja|cae|caiga|baje|desciende|descienda|cai|desce|baixa)[nr]?|(?:passe|tombe|chute)(?:nt)? (?:sous|en dessous)|(?:komt|zakt|daalt) (?:[A-Za-zÀ-ɏ]+ ){0,2}onder|nicht(?! (?:weniger|unter|schlechter|geringer|niedriger))|niet(?! (?:minder|lager|onder)))(?![A-Za-zÀ-ɏ])/i;
/** A promise that follows in the same breath: "if you did not miss a payment we guarantee 99%". */
const OWN_WORD =
  /(?<![A-Za-zÀ-ɏ])(?:we|wir|nous|noi|will|shall|s['’]engage|garantieren|garantit)(?![A-Za-zÀ-ɏ])/i;
const CONDITION_REACH = 240;

/** Whether a figure stands in the condition of a miss, in the same clause as its words. */
export function isMissed(text: string, { figure, start, comparison }: Bound): boolean {
  const isSaidAfter = comparison === 'below' && start === figure.start;
  if (isSaidAfter) return true;
  const at = figure.start;
  const clause =
    text
      .slice(Math.max(0, at - CONDITION_REACH), at)
      .replace(/\([^()]{0,20}\)/g, '')
      .replace(/\([^()]{0,200}\)/g, ' ')
      .split(/[;:]\s|,\s|\.\s/)
      .at(-1) ?? '';
  const miss = MISS.exec(clause);
  return miss !== null && !OWN_WORD.test(clause.slice(miss.index + miss[0].length));
}

/** "For plans with a 99.9% uptime target:", above their credits: the level only says which are meant. */
const NAMED_BY_LEVEL = compact(
  /^\W{0,3}(?:for|für|pour|per|para|voor)\s(?:(?:all|the|those|our|any|alle|die|les|tous|tutti|todos)\s){0,2}(?:[A-Za-zÀ-ɏ-]+\s){0,2}?(?:services?|plans?|tiers?|products?|instances?|systems?|customers?|contracts?|packages?|dienste|tarife|offres|piani|servizi|planes|servicios|diensten)\s(?:with|having|on|under|that\shave|at|mit|avec|con|com|met)\s(?:an?\s|the\s|un[ae]?\s|einer?\s)?[^.;:]{0,20}\d{2}[^:;]{0,60}:\W*$/i,
);

/** "Unterschreitet die Verfügbarkeit in zwei Monaten 95 %, …": a German condition begins with its verb. */
const FALLS_SHORT = compact(
  /(?:^|[.;:]\s|\)\s)\W{0,3}(?:unterschreitet|unterschreiten|verfehlt|sinkt|fällt|liegt|erreicht)\s(?:die|der|das|unsere?|eine?)\s[^.;:%,]{3,120}$/i,
);
/** "… das Ziel von 99,5 %": what is fallen short of is named as the level that is promised. */
const TARGET_IN_WORDS = /(?:[zZ]iel|[zZ]ugesagt|[vV]ereinbart|[gG]arantiert)[a-z]*\s[^.;:%]{0,40}$/;
/** "Counts as available if at least 98% of …": of what a minute has to be like. */
const COUNTS_AS_UP = compact(
  /(?<![A-Za-zÀ-ɏ])(?:(?:regarded|deemed|considered|counted|treated|classed|counts?)\s(?:as|to\sbe)\s(?:being\s)?(?:available|up|operational|in\sservice)|(?:gilt|gelten)\s(?:[A-Za-zÀ-ɏ]+\s){0,3}?als\s(?:verfügbar|erreichbar)|(?:réputé|considéré)e?s?\s(?:comme\s)?disponibles?|considerat[oaie]\sdisponibil[ei]|(?:considera|considerad[oa])\sdisponible|beschouwd\sals\sbeschikbaar),?\s(?:where|when|whenever|if|while|as\slong\sas|so\slong\sas|provided|wenn|sofern|solange|lorsque|si|dès\slors|quando|se|qualora|cuando|siempre\sque|wanneer|als|indien)(?![A-Za-zÀ-ɏ])[^.;%]{0,90}$/i,
);

/** Whether a statement as a whole speaks of something else than a promise of its own. */
export const isNoPromise = ({ text, example }: Pick<Statement, 'text' | 'example'>): boolean =>
  example ||
  HISTORY.test(text) ||
  COMPARED_WITH_TARGET.test(text) ||
  NO_GUARANTEE.test(text) ||
  THEIR_SLA.test(text) ||
  NAMED_BY_LEVEL.test(text) ||
  isOfPeople(text) ||
  (THIRD_PARTY.test(text) && !OWN_PROVIDER.test(text));

/** Whether a figure is the promised level as the condition of a credit names it: "if the 99.9% is not met". */
export const isLevelOfCondition = ({ text }: Pick<Statement, 'text'>, bound: Bound): boolean =>
  (bound.comparison === null ||
    bound.start === bound.figure.start ||
    // "If it falls below 99.5%, a credit is due", without a share: it begins at what is promised.
    (bound.comparison === 'below' && boundsIn(text).length === 1)) &&
  !bound.figure.placeholder &&
  !bound.figure.points &&
  isMissed(text, bound) &&
  AVAILABILITY.test(text) &&
  !CONSEQUENCE_OF_MISS.test(text) &&
  !SHARE_OF_CASES.test(text.slice(bound.figure.end, bound.figure.end + 90)) &&
  !isAboutOther(text, bound.figure.start, bound.figure.end);

/** Whether one figure of a statement is no level of availability. */
export function isOtherFigure({ text }: Pick<Statement, 'text'>, bound: Bound): boolean {
  const { figure, comparison } = bound;
  const after = text.slice(figure.end, figure.end + 90);
  const before = text.slice(Math.max(0, figure.start - CONDITION_REACH), figure.start);
  if (figure.placeholder || figure.points) return true;
  if (comparison === 'below' || (comparison === 'at-most' && !isAsMuchAs(text, bound))) return true;
  if (isWhole(text, bound)) return true;
  if (isMissed(text, bound)) return true;
  if ((FALLS_SHORT.test(before) && !TARGET_IN_WORDS.test(before)) || COUNTS_AS_UP.test(before))
    return true;
  if (SHARE_OF_CASES.test(after) || isShareOfFee(text, figure.end)) return true;
  if (isShareOfDeadline(after) || isShareOfPunctual(text.slice(0, figure.start).slice(-40)))
    return true;
  if (/^\s?(?:within|in less than|in under|innerhalb|in)\s(?:\d|one|two|the first)/i.test(after))
    return true;
  if (OF_KEEPING.test(after)) return true;
  if (isExampleFigure(text, figure.start)) return true;
  if (isOnOffer(text, figure) || isOfCarrier(text, figure.start)) return true;
  if (isWholly(figure.value, after) || OF_CUSTOMER.test(before)) return true;
  if (!isShareOfTime(after) && isAboutOther(text, figure.start, figure.end)) return true;
  return (
    CONSEQUENCE_OF_MISS.test(text) &&
    comparison !== 'at-least' &&
    /(?<![A-Za-zÀ-ɏ])if(?![A-Za-zÀ-ɏ])/i.test(text)
  );
}

/** "… and 99.9999% data durability": how surely data are kept, beside how long a service is up. */
const OF_KEEPING =
  /^\s?(?:(?:of|de|an|the|annual|yearly|data|object|storage|daten|der)\s){0,3}(?:durab[A-Za-zÀ-ɏ]+|datenbeständigkeit|beständigkeit)/i;

/** "100% encrypted", "100% money-back guarantee", "100% available for your questions": wholly, of something else than time. */
const isWholly = (value: string, after: string): boolean =>
  value === '100' && WHOLLY.test(after) && !NAMES_TIME.test(after);
/** "100% virtual server and network availability" */
const NAMES_TIME =
  /^(?:[\s-](?!(?:to|for|if|with|back|guarantee)(?![a-z]))[a-z]{2,20}){1,5}[\s-](?:availability|uptime)(?![a-z])/i;
const WHOLLY =
  /^[\s-](?:committed|dedicated|encrypted|remote|secure|free|focused|owned|renewable|green|transparent|compatible|compliant|accurate|independent|virtual|digital|natural|money|refund|satisf|cash|(?:available|there|reachable) (?:for|to) (?:your?|questions|help|support|advice)(?![A-Za-zÀ-ɏ])(?! use))/i;
/** "The Customer shall keep its own line up": what the other side has to do. */
const OF_CUSTOMER =
  /(?:^|[.;:]\s)\W{0,3}(?:the )?(?:customer|client|subscriber|licensee|buyer|tenant|you)s? (?:must|shall|will|agrees?|undertakes?|has to|have to|is (?:obliged|required|responsible))[^.;:%]{1,80}?(?<![A-Za-zÀ-ɏ])(?:its|their|your) (?:own )?(?:internet|network|connections?|equipment|lines?|systems?|sites?|power|servers?|infrastructure|premises)(?![A-Za-zÀ-ɏ])[^.;:%]{0,60}$/i;

/** "Monthly availability of up to 99.8%": as much as is aimed at, right behind the word for availability. */
const isAsMuchAs = (text: string, { start, figure }: Bound): boolean =>
  Number(figure.value) >= LEAST_OF_UP_TO &&
  AS_FAR_AS.test(text.slice(start, figure.start)) &&
  UP_IN_NOUN.test(text.slice(Math.max(0, start - 70), start));
const LEAST_OF_UP_TO = 95;
const AS_FAR_AS = /^(?:up to|bis zu|jusqu['’]à|fino al?|hasta(?: el?)?|até|tot)\s/i;
const UP_IN_NOUN = compact(
  /(?<![A-Za-zÀ-ɏ])(?:up[\s-]?time|availability|verfügbarkeit|disponibilité|disponibilità|disponibilidade?|beschikbaarheid)(?:\s(?:média|médio|moyenne?|media|average|rate|level|mensal|mensuelle|mensual|mensile|monthly|per month|por mês|pro monat|im monat)){0,2}\s(?:of|von|de|d['’]|di|del|van)?\s?$/i,
);

/** "Higher tiers (99.99%) are available under an enterprise agreement": what others may buy. */
const HIGHER = compact(
  /(?<![A-Za-zÀ-ɏ])(?:higher|better|stronger|greater|enhanced|upgraded|custom|höhere[nrs]?|bessere[nrs]?|superior(?:i|es)?|más alt[oa]s|mais alt[oa]s|più alt[ei]|hogere|betere)\s(?:[A-Za-zÀ-ɏ-]+\s){0,2}?(?:tiers?|levels?|slas?|uptimes?|availabilit(?:y|ies)|guarantees?|targets?|plans?|options?|commitments?|percentages?|verfügbarkeit(?:en)?|stufen|garantien|livelli|niveles|níveis|niveaus|beschikbaarheid)[^.;%]{0,30}$|(?<![A-Za-zÀ-ɏ])(?:niveaux|taux|garanties|livelli|niveles|níveis)\s(?:de disponibilité\s|di servizio\s|de servicio\s|de serviço\s)?(?:supérieure?s|plus élevée?s|superiori|superiores)[^.;%]{0,30}$/i,
);
const ON_OFFER =
  /^[^.;%]{0,40}?(?<![A-Za-zÀ-ɏ])(?:(?:is|are|can be|may be) (?:also )?(?:available|offered|agreed|negotiated|arranged|purchased|ordered|booked|possible)(?! \d)|(?:sind|ist|können)\s[^.;%]{0,40}(?:erhältlich|buchbar|verfügbar|möglich|vereinbart)|(?:sont|est) (?:également )?(?:disponibles?|possibles?|proposée?s?)|sono disponibili|(?:están|son) disponibles|estão disponíveis|(?:is|zijn)\s[^.;%]{0,30}(?:beschikbaar|mogelijk)|(?:on|upon|by) request|auf (?:anfrage|wunsch)|sur demande|su richiesta|bajo (?:petición|demanda)|sob (?:consulta|pedido)|op aanvraag)/i;

/** "A 99.98% uptime option can be had at extra cost". */
const AT_EXTRA_COST =
  /^[^.;%]{0,50}?(?<![A-Za-zÀ-ɏ])(?:option|upgrade|add-?on|package|guarantee|sla|uptime|availability) (?:is|are|can be|may be) (?:available|had|offered|bought|ordered|purchased|booked|added) (?:at|for|against|as) (?:an? )?(?:extra|additional|optional|further|option|add-?on|upgrade|surcharge)/i;

const isOnOffer = (text: string, { start, end }: Bound['figure']): boolean => {
  const after = text.slice(end, end + 110);
  return (
    AT_EXTRA_COST.test(after) ||
    (HIGHER.test(text.slice(Math.max(0, start - 110), start)) && ON_OFFER.test(after))
  );
};

/** Whether a figure is the whole of a formula, or of a time that is assumed to be up. */
export function isWhole(text: string, { figure }: Bound): boolean {
  if (Number(figure.value) !== 100) return false;
  const after = text.slice(figure.end, figure.end + 90);
  const before = text.slice(Math.max(0, figure.start - 24), figure.start);
  return (
    WHOLE_AFTER.test(after) ||
    ASSUMED.test(text.slice(Math.max(0, figure.start - 90), figure.start)) ||
    (WHOLE_BEFORE.test(before) && !/^\s?(?:of the |der )?(?:time|zeit)(?![A-Za-zÀ-ɏ])/i.test(after))
  );
}

const SHARE_OF_TIME = compact(
  /^[)\]]?\s?(?:of|der|des|du|del|di)\s(?:(?:the|all|each|every|any|a|such|given|total|overall)\s){0,3}(?:(?:calendar|billing|scheduled|operating|service|support|school|teaching|working|business|trading|opening|agreed)\s)?(?:time|ppm|days?|minutes|(?:half-?)?hours|months?|quarters?|years?|zeit|stunden|minuten|jahres|monats|temps|heures|minutes|tempo|ore|minuti|tiempo|horas|minutos)(?![A-Za-zÀ-ɏ])/i,
);

/** "99.9% of the time", "99.99% of each calendar month": a share of time is availability whatever stands near. */
export const isShareOfTime = (after: string): boolean => SHARE_OF_TIME.test(after);

/** Whether a word for another kind of level stands nearer to the figure than one for availability. */
function isAboutOther(text: string, start: number, end: number): boolean {
  const other = nearest(ALL_OTHER, text, start, end);
  return other !== null && other < (nearest(ALL_AVAILABILITY, text, start, end) ?? Infinity);
}

const NEAR = 60;
const ALL_OTHER = compact(new RegExp(OTHER_LEVEL.source, 'gi'));
const ALL_AVAILABILITY = compact(new RegExp(AVAILABILITY.source, 'gi'));
const CLAUSE_BEFORE = /[;:(]\s|,\s(?:and|und|et)\s/;

/** Characters between a span and the nearest match of a pattern around it, in the same clause. */
function nearest(pattern: RegExp, text: string, start: number, end: number): number | null {
  const clause =
    text
      .slice(Math.max(0, start - NEAR), start)
      .split(CLAUSE_BEFORE)
      .at(-1) ?? '';
  const rest = text.slice(end, end + NEAR).split(/[;:.)]\s|,\s/)[0] ?? '';
  const before = [...clause.matchAll(pattern)].at(-1);
  const [after] = [...rest.matchAll(pattern)];
  const left = before === undefined ? Infinity : clause.length - before.index - before[0].length;
  const right = after === undefined ? Infinity : after.index;
  const least = Math.min(left, right);
  return least === Infinity ? null : least;
}
