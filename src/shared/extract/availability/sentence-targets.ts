import { cite } from '#shared/document/citation.ts';
import { bandOfTwo, boundsIn, type Bound } from '../grammar/bounds.ts';
import { isShareOfFee } from '../credits/fee-share.ts';
import { marksOf } from '../credits/marks.ts';
import { isNoCredit } from '../credits/credit-value.ts';
import { headingOf, nearestTopic, type Statement } from '../statements.ts';
import { AVAILABILITY, CREDIT, FEE, OTHER_LEVEL, PROMISE } from '../vocabulary.ts';
import { partsIn } from '../service-parts.ts';
import { numberedSeverities } from '../grammar/severity.ts';
import { windowIn, windowIntroducing, withoutConversions } from '../window.ts';
import { ellipticIn } from './elliptic.ts';
import { isOwnSla, WORKING } from './own-sla.ts';
import { isLevelOfCondition, isNoPromise, isOtherFigure, isShareOfTime } from './no-promise.ts';
import { scopeBehind, scopeIn } from './scope.ts';
import {
  AIM_AT_ALL,
  LOWEST_LEVEL,
  LOWEST_PLAIN_LEVEL,
  NO_CREDIT_DUE,
  type FoundTarget,
} from './target.ts';
import { pathOf } from './tiers.ts';
import { compact } from '../grammar/compact.ts';

/** The levels that a sentence, a heading or a line of a list promises. */
export function sentenceTargets(statement: Statement): readonly FoundTarget[] {
  const { text, passage, start } = statement;
  if (!/\d|per\s?cent|prozent|pour\s?cent/i.test(text) || isNoPromise(statement)) return [];
  if (statement.label !== '' && isNoPromise({ text: statement.label, example: false })) return [];
  const bounds = boundsIn(text);
  const plain = bounds.filter(
    (bound, index) =>
      isRaised(text, bounds, index) ||
      ((isLevel(bound) || isLowLevel(text, bound, bounds[index + 1])) &&
        !isOtherFigure(statement, bound) &&
        !isInBand(text, bounds, index) &&
        !isCreditFigure(text, bound)),
  );
  return plain.flatMap((bound, index): FoundTarget[] => {
    const found = judged(statement, bound, bounds.length);
    if (found === null) return [];
    const between = plain.length > 1 ? scopeBetween(text, bound, plain[index + 1]) : '';
    const named = isOfNext(text, found.scope, plain[index + 1]) ? '' : found.scope;
    const own = between || named || planOfItem(statement);
    return [
      {
        percent: bound.value,
        window: found.window ?? windowIn(withoutConversions(text)) ?? windowIntroducing(statement),
        scope: own,
        citations: [cite(passage.source, passage.text, start + bound.start, start + bound.end)],
        confidence: found.confidence,
        rule: isAimAtAll(text, bound) ? AIM_AT_ALL : found.rule,
        parts: UNBROKEN.test(text.slice(bound.figure.end))
          ? partsIn(between)
          : partsIn(text.slice(Math.max(0, bound.start - 70), bound.end + 30)),
        path: pathOf(passage),
        group:
          found.rule === 'availability/list' ? `${passage.path.join('/')}#${passage.lead}` : '',
        at: passage.at,
      },
    ];
  });
}

/** "We strive for 100% uptime": an effort to be up all the time. */
const isAimAtAll = (text: string, { value, start }: Bound): boolean =>
  Number(value) === 100 && EFFORT.test(text.slice(Math.max(0, start - 90), start));
const EFFORT =
  /(?<![A-Za-zÀ-ɏ])(?:efforts?|strives?|striving|aims?|aiming|endeavou?rs?|goal|try|bemüh[A-Za-zÀ-ɏ]*|streb[A-Za-zÀ-ɏ]*|ziel|efforç[A-Za-zÀ-ɏ]*|efforts|visons|objectif|puntiamo|obiettivo|sforz[A-Za-zÀ-ɏ]*|aspiramos|objetivo|esfuerz[A-Za-zÀ-ɏ]*|esforç[A-Za-zÀ-ɏ]*|streven|doel)(?![A-Za-zÀ-ɏ])(?![^.;]{0,60}guarant)[^.;]{0,70}$/i;

/** The levels that the conditions of credits name: no promises, but they tell one that nothing else states. */
export function conditionTargets(statement: Statement): readonly FoundTarget[] {
  const { text, passage, start, topics } = statement;
  if (!(CREDIT.test(text) || topics.credit) || !/\d/.test(text) || isNoPromise(statement))
    return [];
  const bounds = boundsIn(text);
  return bounds
    .filter(
      (bound, index) =>
        Number(bound.value) <= 100 &&
        Number(bound.value) >= LOWEST_PLAIN_LEVEL &&
        isLevelOfCondition(statement, bound) &&
        !isInBand(text, bounds, index) &&
        !isCreditFigure(text, bound),
    )
    .map((bound) => ({
      percent: bound.value,
      window: windowIn(text),
      scope: '',
      citations: [cite(passage.source, passage.text, start + bound.start, start + bound.end)],
      confidence: 0.6,
      rule: 'availability/condition',
      parts: [],
      path: passage.path,
      group: '',
      at: passage.at,
    }));
}

const isLevel = ({ value, comparison }: Bound): boolean =>
  Number(value) <= 100 &&
  Number(value) >=
    (comparison === 'at-least' || comparison === 'above' ? LOWEST_LEVEL : LOWEST_PLAIN_LEVEL);

/** "75% uptime for trial users and 97% for the others": low, but named as a level beside another. */
const isLowLevel = (text: string, bound: Bound, next: Bound | undefined): boolean =>
  next !== undefined &&
  isLevel(next) &&
  bound.comparison === null &&
  Number(bound.value) >= LOWEST_LEVEL &&
  scopeBetween(text, bound, next) !== '' &&
  AVAILABILITY.test(text);

/** Whether what a sentence's level is for stands behind its next level, and is what that one is for. */
const isOfNext = (text: string, scope: string, next: Bound | undefined): boolean =>
  next !== undefined && scope !== '' && text.indexOf(scope) >= next.end;

/** "99.5% uptime (up to 99.9% for Premium plans)": a level of some, above that of all. */
function isRaised(text: string, bounds: readonly Bound[], index: number): boolean {
  const [bound, before] = [bounds[index], bounds[index - 1]];
  if (bound === undefined || before === undefined) return false;
  return (
    UP_TO.test(text.slice(before.end, bound.figure.start)) &&
    isLevel(before) &&
    isLevel(bound) &&
    Number(before.value) < Number(bound.value) &&
    scopeBehind(text.slice(bound.figure.end)) !== '' &&
    AVAILABILITY.test(text) &&
    !CREDIT.test(text)
  );
}
const UP_TO = /(?<![A-Za-zÀ-ɏ])(?:up to|bis zu|jusqu['’]à|fino al?|hasta(?: el)?|até|tot)\s{1,2}$/i;

/** "Bronze (support on weekdays, availability 98.5%)": the plan with whose name an item begins. */
const planOfItem = ({ passage, start }: Statement): string =>
  passage.kind === 'item' && start < LONGEST_PLAN ? (PLAN.exec(passage.text)?.[1] ?? '') : '';
const LONGEST_PLAN = 40;
const PLAN =
  /^\W{0,3}((?:(?:plan|tarif|paket|sla|service|offre|piano|forfait)\s)?(?:bronze|silver|silber|argent|argento|plata|gold|oro|or|platin(?:um)?|platine|basic|basis|standard|premium|enterprise|business|professional|pro|plus|starter|essential|advanced)(?:\s(?:plan|tarif|paket|tier|support|sla|package))?)\s?[(:–—-]/i;

/** Of several levels in one sentence, what stands between a figure and the next says what it is for. */
const scopeBetween = (text: string, { figure }: Bound, next: Bound | undefined): string => {
  const after = text.slice(figure.end, Math.min(next?.start ?? Infinity, figure.end + 160));
  return UNBROKEN.exec(after)?.[1] ?? scopeBehind(after);
};

/** "99.9% uninterrupted power": what does not break off is what the figure is for. */
const UNBROKEN =
  /^\s(?:uninterrupted|continuous|constant|unterbrechungsfreie[nrs]?|ununterbrochene[nrs]?)\s((?:access\sto\s(?:the\s)?)?[A-Za-zÀ-ɏ-]+(?:\s(?:power|supply|access|connectivity|cooling|connection|service))?)(?![A-Za-zÀ-ɏ-])/i;

/** A figure that bounds a step of credits: "less than 99.9% but at least 99%". */
function isInBand(text: string, bounds: readonly Bound[], index: number): boolean {
  const own = bounds[index]!;
  return [bounds[index - 1], bounds[index + 1]].some((other) => {
    if (other === undefined || other.value === own.value) return false;
    if (isRaised(text, bounds, bounds.indexOf(other))) return false;
    const [first, second] = other.start < own.start ? [other, own] : [own, other];
    if (bandOfTwo(text, first, second) !== null) return true;
    const isUpper = other.comparison === 'below' || other.comparison === 'at-most';
    return isUpper && Number(other.value) > Number(own.value) && second.start - first.end < 80;
  });
}

const isCreditFigure = (text: string, bound: Bound): boolean =>
  marksOf(text, false).some(
    (mark) => mark.role === 'credit' && mark.bound.figure.start === bound.figure.start,
  );

interface Judged {
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
  /^\W{0,3}up(?=\s\d)|(?<![A-Za-zÀ-ɏ])keeps?\s[^.;%\d]{2,50}?\s(?:up|running|live)(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])(?:(?:is|are|be|remains?|stays?|keeps?) (?:up|running|live|there)|can (?:be )?(?:log(?:ged)? (?:in|on)|sign(?:ed)? in|used?|reach(?:ed)?|connect|open(?:ed)?|get (?:in|to|at)|order|call)|works?|(?<!to )(?:accepts?|answers?|responds?|serves?|takes?)(?! (?:in|within)\s)|nutzbar|nutzen|anmelden|utilisables?|joignables?|accéder|connecter|utilizzabil[ei]|accedere|utilizables?|acceder|utilizáve(?:l|is)|aceder|acessar|bruikbaar|inloggen|runs?|läuft|laufen|in betrieb|fonctionne(?:nt)?|en service|actifs?|funziona(?:no)?|attiv[oaie]|in funzione|funciona[nr]?|activ[oa]s?|operativ[oaei]s?)(?![A-Za-zÀ-ɏ])/i;
/** "Our commitment is 99.5%" behind a sentence about availability. */
const PROMISED_AS = compact(
  /(?<![A-Za-zÀ-ɏ])(?:commitment|target|guarantee|objective|goal|ziel(?:wert)?|zusage|engagement|objectif|impegno|obiettivo|compromiso|objetivo)s?\s(?:is|are|will be|ist|liegt bei|lautet|beträgt|est(?: de)?|è(?: del)?|es(?: del?)?)\s(?:set at\s|fixé à\s|el\s)?$/i,
);
/** "We promise 99.8% a month", "Wir versprechen: 99,8 % im Monat": of nothing but time can a level be promised so. */
const PROMISED_FIGURE = compact(
  /(?<![A-Za-zÀ-ɏ])(?:promis(?:e|ing)|guarantee|commit to|pledge|warrant|versprechen|garantieren|gewährleisten|sichern|promettons|garantissons|engagement|garantiamo|promettiamo|garantizamos|prometemos|garantimos|garanderen|beloven)(?:\s(?:you|ihnen|vous|le|de|di|u|is|est|un|una|het|at))?\s?[:–—-]?\s$/i,
);
const FULL_SENTENCE = 90;
/** "per calendar quarter", with what ends the line. */
const LONGEST_WINDOW = 24;

function judged(statement: Statement, bound: Bound, figures: number): Judged | null {
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
  if (label !== null && isOfService && !OTHER_LEVEL.test(label) && passage.kind !== 'heading')
    return { scope: label, confidence: 0.8, rule: 'availability/list' };
  const after = text.slice(figure.end);
  // "Build runners: 99.5% per quarter": a line of a list that is nothing but a thing, a level and its window.
  const isOfThing =
    label !== null &&
    passage.kind === 'item' &&
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
    (PROMISE.test(text) || isNamed || RUNS.test(text)) &&
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
  /^\s(?:(?:a|per|each|every|over (?:a|the|each)|in (?:a|the|any|each))\s(?:calendar\s)?(?:month|quarter|year)|in writing|monthly|quarterly|annually|(?:im|pro|je)\s(?:kalender)?(?:monat|quartal|jahr)|par (?:mois|trimestre|an)|al (?:mese|trimestre|mes|año|anno)|por (?:mes|mês|trimestre|año|ano)|per (?:maand|kwartaal|jaar))(?![A-Za-zÀ-ɏ])/i;
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

/** "Network: 100%", "Server uptime – 99.9%": the words before a figure that ends a line. */
function labelOf(text: string, { start, figure }: Bound): string | null {
  if (text.length > 120) return null;
  const after = text.slice(figure.end).trim();
  if (after.length > 40) return null;
  return LABELLED.exec(text.slice(0, start))?.[1]?.trim() ?? null;
}

/** "At or above 99.95%: no credit": the level at which nothing is due is the promised one. */
export function freeLevel(statement: Statement): FoundTarget | null {
  const { text, passage, start, topics, example } = statement;
  if (example || text.length > 400 || !/\d/.test(text)) return null;
  if (!topics.credit && !CREDIT.test(text)) return null;
  const bounds = boundsIn(text);
  const [only, ...more] = bounds;
  if (only === undefined || more.some(({ value }) => Number(value) !== 0)) return null;
  if (only.comparison !== 'at-least' && only.comparison !== 'above') return null;
  const after = text.slice(only.end).replace(/^[\s:=|→–—-]{1,6}/u, '');
  if (after === text.slice(only.end) || after === '' || !isNoCredit(after)) return null;
  if (isShareOfFee(text, only.figure.end) || Number(only.value) < LOWEST_LEVEL) return null;
  return {
    percent: only.value,
    window: windowIn(text),
    scope: '',
    citations: [cite(passage.source, passage.text, start + only.start, start + only.end)],
    confidence: 0.75,
    rule: NO_CREDIT_DUE,
    parts: [],
    path: passage.path,
    group: '',
    at: passage.at,
  };
}
