import { boundsIn, type Bound } from '../grammar/bounds.ts';
import { headingOf, nearestTopic, type Statement } from '../statements.ts';
import { AVAILABILITY, CREDIT, FEE, OTHER_LEVEL, PROMISE } from '../vocabulary.ts';
import { numberedSeverities } from '../grammar/severity.ts';
import { windowIn, withoutConversions } from '../window.ts';
import { ellipticIn } from './elliptic.ts';
import { isOwnSla, WORKING } from './own-sla.ts';
import { isShareOfTime } from './no-promise.ts';
import { isOfOtherMeasure, namesShare } from './other-shares.ts';
import { scopeIn } from './scope.ts';
import { type FoundTarget } from './target.ts';
import { compact } from '../grammar/compact.ts';

// Whether the words around a figure promise it as a level of availability.

/** "99.9% uninterrupted power": what does not break off is what the figure is for. */
export const UNBROKEN =
  /^\s(?:uninterrupted|continuous|constant|unterbrechungsfreie[nrs]?|ununterbrochene[nrs]?)\s((?:access\sto\s(?:the\s)?)?[A-Za-zÀ-ɏ-]+(?:\s(?:power|supply|access|connectivity|cooling|connection|service))?)(?![A-Za-zÀ-ɏ-])/i;

/** What a figure of a statement promises. */
export interface Judged {
  readonly scope: string;
  readonly confidence: number;
  readonly rule: string;
  /** Where another sentence names it. */
  readonly window?: FoundTarget['window'];
}

const LABELLED = /^([^:|=–]{2,70}?)\s?(?:[:|=–-]|\s-\s|\s\.{2,60}|\s?…{1,20})\s?$/u;
/** What is up where the sentence has no word for it: "100% network", "99.9% power", "100% per l'alimentazione elettrica". */
const THING_AFTER = compact(
  /^\s?(?:(?:for|on|für|pour|per|para|voor|auf|sur|su|de|of)\s)?(?:the\s|die\s|das\s|den\s|la\s|le\s|il\s|el\s|a\s|o\s|de\s|het\s|[dl]['’])?((?:network|power|electric(?:al|ity)|cooling|hvac|server|servers|infrastructure|internet|hosting|platform|website|site|system|backbone|netz[A-Za-zÀ-ɏ]*|strom[A-Za-zÀ-ɏ]*|kühlung|klimatisierung|réseau|alimentation|climatisation|rete|alimentazione|climatizzazione|red|energía|climatización|rede|energia|alimentação|refrigeração|netwerk|stroom[A-Za-zÀ-ɏ]*|koeling)(?:\s(?:elettrica|électrique|eléctrica|elétrica|supply|feed))?)(?![A-Za-zÀ-ɏ])/i,
);
const GUARANTEE =
  /(?<![A-Za-zÀ-ɏ])(?:guarant[A-Za-zÀ-ɏ]*|commit[A-Za-zÀ-ɏ]*|slas?|slos?|service levels?|garant[A-Za-zÀ-ɏ]*|zugesichert[A-Za-zÀ-ɏ]*|engage[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/i;
/** "answered in under 150 ms 99.9% of the time": the share of answers that are in time. */
const IN_TIME =
  /\d\s?(?:ms|milliseconds?|s|secs?|seconds?|minutes?|hours?|millisekunden|sekunden|secondes?|secondi|segundos)[\s,(]{1,3}(?:for |at least |in |à |zu |in den |nel |el )?$/i;
/** Being up in a verb: "the servers are up 99% of the time". */
const RUNS =
  /(?:^|:\s|\s[–—-]\s)\W{0,3}up(?=\s(?:at least\s|for\s)?\d)|(?<![A-Za-zÀ-ɏ])keeps?\s[^.;%\d]{2,100}?\s(?:up|running|live|going|alive)(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])(?:(?:is|are|be|remains?|stays?|keeps?) (?:up|running|live|there)|can (?:be )?(?:log(?:ged)? (?:in|on)|sign(?:ed)? in|used?|reach(?:ed)?|connect|open(?:ed)?|get (?:in|to|at)|order|call)|works?|(?<!to )(?:accepts?|answers?|responds?|serves?|takes?)(?! (?:in|within)\s)|nutzbar|nutzen|anmelden|utilisables?|joignables?|accéder|connecter|utilizzabil[ei]|accedere|utilizables?|acceder|utilizáve(?:l|is)|aceder|acessar|bruikbaar|inloggen|runs?|läuft|laufen|in betrieb|fonctionne(?:nt)?|en service|actifs?|funziona(?:no)?|attiv[oaie]|in funzione|funciona[nr]?|activ[oa]s?|operativ[oaei]s?)(?![A-Za-zÀ-ɏ])/i;
/** "The feed is delivered for 97.5% of half-hours": what is there for so much of the time. */
const PROVIDED_FOR =
  /(?<![A-Za-zÀ-ɏ])(?:is|are|will be|shall be)\s(?:provided|delivered|supplied|served|maintained)\s(?:for|during|in)\s(?:at least\s)?$/i;
/** "Our commitment is 99.5%" behind a sentence about availability. */
const PROMISED_AS = compact(
  /(?<![A-Za-zÀ-ɏ])(?:commitment|target|guarantee|objective|goal|ziel(?:wert)?|zusage|engagement|objectif|impegno|obiettivo|compromiso|objetivo)s?\s(?:is|are|will be|ist|liegt bei|lautet|beträgt|est(?: de)?|è(?: del)?|es(?: del?)?)\s(?:set at\s|fixé à\s|el\s)?$/i,
);
/** "We promise 99.8% a month", "Wir versprechen: 99,8 % im Monat": of nothing but time can a level be promised so. */
const PROMISED_FIGURE = compact(
  /(?<![A-Za-zÀ-ɏ])(?:promis(?:e|ing)|guarantee|commit to|pledge|warrant|versprechen|garantieren|gewährleisten|sichern|promettons|garantissons|engagement|garantiamo|promettiamo|garantizamos|prometemos|garantimos|garanderen|beloven)(?:\s(?:you|ihnen|vous|le|de|di|u|is|est|un|una|het|at))?\s?[:–—-]?\s$/i,
);
const FULL_SENTENCE = 90;
/** "Build runners ........ 99.5 %": the dots of a printed list. */
const LEADER = /\s?(?:\.{2,60}|…{1,20})\s/;
/** "per calendar quarter", with what ends the line. */
const LONGEST_WINDOW = 24;

/** What the words around a figure make of it; null where they promise no level. */
export function judged(statement: Statement, bound: Bound, figures: number): Judged | null {
  const { text, passage, around, previous } = statement;
  const { figure } = bound;
  const isShort = text.length <= FULL_SENTENCE;
  const scope = scopeIn(text);
  const isCompared = bound.comparison === 'at-least' || bound.comparison === 'above';
  if (AVAILABILITY.test(text)) {
    const isPromised = PROMISE.test(text) || isCompared;
    const isItem = passage.kind === 'item' && labelOf(text, bound) !== null;
    if (isItem)
      return { scope: labelOf(text, bound) ?? '', confidence: 0.85, rule: 'availability/list' };
    if (isPromised)
      return {
        scope,
        confidence: isCompared ? 0.95 : 0.9,
        rule: isCompared ? 'availability/at-least' : 'availability/promise',
      };
    return {
      scope,
      confidence: isShort ? 0.7 : 0.6,
      rule: passage.kind === 'heading' ? 'availability/heading' : 'availability/stated',
    };
  }
  // "…; and cold storage no less than 99%": the availability that an enumeration began with.
  const goesOn = previous.endsWith(';') && AVAILABILITY.test(previous);
  if (goesOn && isCompared && isShort && !OTHER_LEVEL.test(text) && !CREDIT.test(text))
    return { scope, confidence: 0.8, rule: 'availability/at-least' };
  const above = nearestTopic(around);
  const label = labelOf(text, bound);
  // Below a guarantee of no kind, "P1: 98%" is the share of its cases.
  const isOfService =
    above === 'availability' ||
    (above === null && GUARANTEE.test(around) && numberedSeverities(label ?? '').length === 0);
  const isHeading = passage.kind === 'heading';
  if (
    label !== null &&
    isOfService &&
    !OTHER_LEVEL.test(label) &&
    (above === 'availability' || !isOfOtherMeasure(label)) &&
    (!isHeading || above === 'availability')
  )
    return { scope: label, confidence: 0.8, rule: 'availability/list' };
  const after = text.slice(figure.end);
  const part = isOfService && figures === 1 ? partIn(text, bound) : null;
  if (part !== null && !isHeading)
    return { scope: part, confidence: 0.8, rule: 'availability/list' };
  // "Build runners: 99.5% per quarter": a line that is nothing but a thing, a level and its window.
  const isOfThing =
    label !== null &&
    (passage.kind === 'item' || (LEADER.test(text) && !namesShare(text))) &&
    above === null &&
    Number(figure.value) >= 99 &&
    STATED_BEHIND.test(after) &&
    after.length <= LONGEST_WINDOW;
  if (isOfThing && ![OTHER_LEVEL, CREDIT, FEE].some((words) => words.test(text)))
    return { scope: label, confidence: 0.6, rule: 'availability/list' };
  const isLine = passage.kind === 'item' && isShort && above === 'availability';
  const thing = THING_AFTER.exec(after)?.[1];
  if (thing !== undefined && (GUARANTEE.test(text) || isLine) && Number(figure.value) >= 95)
    return { scope: thing, confidence: 0.8, rule: 'availability/promise' };
  const isNamed = AVAILABILITY.test(headingOf(statement));
  const unbroken = UNBROKEN.exec(after)?.[1];
  if (unbroken !== undefined && GUARANTEE.test(text) && Number(figure.value) >= 95)
    return { scope: unbroken, confidence: 0.8, rule: 'availability/promise' };
  if (
    isShareOfTime(after) &&
    (PROMISE.test(text) ||
      (isNamed && !namesShare(text)) ||
      RUNS.test(text) ||
      PROVIDED_FOR.test(text.slice(0, figure.start))) &&
    !IN_TIME.test(text.slice(0, figure.start))
  )
    return { scope, confidence: 0.8, rule: 'availability/promise' };
  const isPromisedAbove =
    figures === 1 &&
    isShort &&
    AVAILABILITY.test(previous) &&
    PROMISED_AS.test(text.slice(0, bound.start)) &&
    !OTHER_LEVEL.test(text) &&
    !CREDIT.test(text);
  if (isPromisedAbove) return { scope, confidence: 0.7, rule: 'availability/promise' };
  const isPromisedPlainly =
    isShort &&
    Number(figure.value) >= 95 &&
    PROMISED_FIGURE.test(text.slice(0, bound.start)) &&
    windowIn(after.slice(0, 40)) !== null &&
    ![OTHER_LEVEL, CREDIT, FEE].some((words) => words.test(text));
  if (isPromisedPlainly) return { scope, confidence: 0.65, rule: 'availability/promise' };
  if (isOwnSla(text, bound) && ![OTHER_LEVEL, CREDIT, FEE].some((words) => words.test(text)))
    return { scope, confidence: 0.65, rule: 'availability/own-sla' };
  const isWorking = GUARANTEE.test(text) && WORKING.test(text) && Number(figure.value) >= 95;
  if (isWorking && ![OTHER_LEVEL, CREDIT, FEE].some((words) => words.test(text)))
    return { scope, confidence: 0.75, rule: 'availability/working' };
  const elliptic = figures === 1 ? ellipticIn(statement, bound) : null;
  if (elliptic !== null) return { ...elliptic, confidence: 0.75, rule: 'availability/elliptic' };
  // "Uptime. 99.9 % per month for the shop": below its label, the level begins the text.
  if (label === null && begins(statement))
    return { scope, confidence: 0.75, rule: 'availability/below-label' };
  // A level alone below a line that names it is read with the lines around it.
  const isBare = text.length - (figure.end - figure.start) <= 4;
  const isAlone = figures === 1 && isShort && !OTHER_LEVEL.test(text) && !CREDIT.test(text);
  if (
    isAlone &&
    numberedSeverities(text).length === 0 &&
    (isBare ? AVAILABILITY.test(passage.path.at(-1) ?? '') : isNamed) &&
    (PROMISE.test(text) || isCompared || isBare || isStated(text, figure.end))
  ) {
    // "It is 99.8% a month. On the larger plan we put 99.9% in writing.": the window goes on.
    const goesOnIn = /\d\s?%/.test(previous) ? windowIn(withoutConversions(previous)) : null;
    const window = windowIn(withoutConversions(text)) ?? goesOnIn;
    return {
      scope,
      confidence: 0.7,
      rule: 'availability/below-heading',
      ...(window === null ? {} : { window }),
    };
  }
  return null;
}

/** "On Growth it's 99.8% a month", "we put 99.95% in writing": an answer to what is promised. */
const isStated = (text: string, end: number): boolean =>
  STATED.test(text.slice(0, end)) && STATED_BEHIND.test(text.slice(end)) && !LOOKS_BACK.test(text);
const STATED = compact(
  /(?<![A-Za-zÀ-ɏ])(?:it(?:['’]s| is)|that(?:['’]s| is)|you get|you(?:['’]ll| will) get|we put|(?:es|das) (?:sind|ist)|sind es|bekommen sie|c['’]est|ce sont|vous avez|(?:è|sono)|(?:es|son)|tienes?|tiene|é|são|is het|krijgt u)\s(?:[a-zà-ɏ]{2,10}\s)?[\d.,]{2,7}\s?%$/i,
);
const STATED_BEHIND =
  /^\s(?:(?:a|per|each|every|over (?:a|the|each)|in (?:a|the|any|each)|\/)\s?(?:calendar\s)?(?:month|quarter|year)|in writing|monthly|quarterly|annually|(?:im|pro|je)\s(?:kalender)?(?:monat|quartal|jahr)|par (?:mois|trimestre|an)|al (?:mese|trimestre|mes|año|anno)|por (?:mes|mês|trimestre|año|ano)|per (?:maand|kwartaal|jaar))(?![A-Za-zÀ-ɏ])/i;
const LOOKS_BACK =
  /(?<![A-Za-zÀ-ɏ])(?:last|past|previous|was|were|came in|achieved|reached|letzte[nrs]?|vergangene[nrs]?|lag|erreicht|dernier|passée?)(?![A-Za-zÀ-ɏ])/i;

/** Whether a level begins the text below a heading or label for availability, and no share of a fee follows it. */
const begins = (statement: Statement): boolean => {
  const { text, label } = statement;
  const [first] = boundsIn(text);
  return (
    first !== undefined &&
    /[A-Za-zÀ-ɏ]/.test(text.slice(first.end)) &&
    (!OF_THINGS.test(text.slice(first.end)) || isShareOfTime(text.slice(first.end))) &&
    (AVAILABILITY.test(headingOf(statement)) || GUARANTEE.test(label)) &&
    text.length <= FULL_SENTENCE &&
    ANSWERED.test(text.slice(0, first.start)) &&
    !FEE.test(text) &&
    !OTHER_LEVEL.test(text) &&
    !CREDIT.test(`${text} ${label}`)
  );
};

const OF_THINGS = /^\s(?:of|der|aller|des|di|dei|delle|de|dos|das|van)\s/i;
/** "A: Yes, 99.9%": what may stand before the level of an answer. */
const ANSWERED = /^\W{0,3}(?:A[:.]\s)?(?:yes|oui|ja|sì|sí|sim)?\W{0,3}$/i;

/** "99.9% for the web shop;", "for the web shop, 99.9%": what a line that says nothing else is for. */
function partIn(text: string, { start, end }: Bound): string | null {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const name = isNothing(before)
    ? PART_BEHIND.exec(after)?.[1]
    : isNothing(after)
      ? PART_BEFORE.exec(before)?.[1]
      : undefined;
  const isOther =
    name === undefined ||
    namesShare(name) ||
    [OTHER_LEVEL, CREDIT, FEE].some((words) => words.test(text)) ||
    numberedSeverities(name).length > 0;
  return isOther ? null : name;
}
const isNothing = (words: string): boolean => /^\W{0,6}(?:and|und|et|e|y|en)?\W{0,3}$/i.test(words);
const PART_BEHIND =
  /^\s(?:for|on|für|bei|pour|sur|per|para|voor)\s(?:(?:the|our|all|die|den|les?|la|il|el)\s){0,2}([A-Za-zÀ-ɏ][^.,;:%]{1,60}?)[\s;,.]{0,3}(?:(?:and|und|et|e|y|en)\W{0,2})?$/i;
const PART_BEFORE =
  /^\W{0,3}(?:for|on|für|bei|pour|sur|per|para|voor)\s(?:(?:the|our|all|die|den|les?|la|il|el)\s){0,2}([A-Za-zÀ-ɏ][^.;:%]{1,60}?)[,:]\s(?:an?\s)?$/i;

/** "Network: 100%", "Server uptime – 99.9%": the words before a figure that ends a line. */
function labelOf(text: string, { start, figure }: Bound): string | null {
  if (text.length > 120) return null;
  // "99.9% uptime (at most 43 minutes of downtime a month)": what it comes to.
  const behind = text.slice(figure.end).replace(/\s\([^()]*\)(?=\W*$)/, '');
  if (behind.trim().length > 40 || (OF_THINGS.test(behind) && !isShareOfTime(behind))) return null;
  return LABELLED.exec(text.slice(0, start))?.[1]?.trim() ?? null;
}
