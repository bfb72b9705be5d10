import { cite } from '#shared/document/citation.ts';
import { bandOfTwo, boundsIn, type Bound } from '../grammar/bounds.ts';
import { isShareOfFee } from '../credits/fee-share.ts';
import { marksOf } from '../credits/marks.ts';
import { isNoCredit } from '../credits/credit-value.ts';
import { compact } from '../grammar/compact.ts';
import { MAY_HOLD_SIGN } from '../grammar/percent.ts';
import { type Statement } from '../statements.ts';
import { AVAILABILITY, CREDIT, PROMISE } from '../vocabulary.ts';
import { partsIn } from '../service-parts.ts';
import { windowIn, windowIntroducing, withoutConversions } from '../window.ts';
import { isLevelOfCondition, isNoPromise, isOtherFigure, isShareOfTime } from './no-promise.ts';
import { namesShare } from './other-shares.ts';
import { scopeBefore, scopeBehind } from './scope.ts';
import {
  AIM_AT_ALL,
  LOWEST_LEVEL,
  LOWEST_PLAIN_LEVEL,
  NO_CREDIT_DUE,
  type FoundTarget,
} from './target.ts';
import { judged, UNBROKEN } from './judged.ts';
import { pathOf } from './tiers.ts';

/** The levels that a sentence, a heading or a line of a list promises. */
export function sentenceTargets(statement: Statement): readonly FoundTarget[] {
  const { text, passage, start } = statement;
  if (!MAY_HOLD_SIGN.test(text) || isNoPromise(statement)) return [];
  if (statement.label !== '' && isNoPromise({ text: statement.label, example: false })) return [];
  if (TAKEN_BACK.test(passage.text.slice(statement.end, statement.end + REACH_OF_REMARK)))
    return [];
  const bounds = boundsIn(text);
  const plain = bounds.filter(
    (bound, index) =>
      isRaised(text, bounds, index) ||
      ((isLevel(bound) ||
        isLowLevel(text, bound, bounds[index + 1]) ||
        isLowPromise(text, bound)) &&
        !isOtherFigure(statement, bound) &&
        (RESPECTIVELY.test(text) || !isInBand(text, bounds, index)) &&
        !isOfOtherRow(text, bounds, index) &&
        !isCreditFigure(text, bound)),
  );
  const found = plain.flatMap((bound, index): FoundTarget[] => {
    const level = judged(statement, bound, bounds.length);
    if (level === null) return [];
    const between = plain.length > 1 ? scopeBetween(text, bound, plain[index + 1]) : '';
    const named = isOfNext(text, level.scope, plain[index + 1]) ? '' : level.scope;
    const own =
      between ||
      beforeOf(text, plain, index) ||
      named ||
      planOfItem(statement) ||
      planInBracket(text, bound);
    const plan = planAsSubject(text, plain, index);
    return [
      {
        percent: bound.value,
        window: level.window ?? windowIn(withoutConversions(text)) ?? windowIntroducing(statement),
        scope: plan === '' || own.includes(plan) ? own : [plan, own].filter(Boolean).join(', '),
        citations: [cite(passage.source, passage.text, start + bound.start, start + bound.end)],
        confidence: level.confidence,
        rule: isAimAtAll(text, bound) ? AIM_AT_ALL : level.rule,
        parts: UNBROKEN.test(text.slice(bound.figure.end))
          ? partsIn(between)
          : partsIn(text.slice(startOfParts(text, bound, plain[index - 1]), bound.end + 30)),
        path: pathOf(passage),
        group:
          level.rule === 'availability/list' ? `${passage.path.join('/')}#${passage.lead}` : '',
        at: passage.at,
      },
    ];
  });
  // "99.9% with the goal of reaching 100%": what the same sentence promises stands.
  const promised = found.filter(({ rule }) => rule !== AIM_AT_ALL);
  return promised.length === 0 ? found : promised;
}

/** Where the parts begin that a level is for: an enumeration of them may be long, and ends at the level before. */
const startOfParts = (text: string, { start }: Bound, before: Bound | undefined): number =>
  Math.max(0, before?.end ?? 0, start - (text.slice(0, start).includes(', ') ? 240 : 70));

/** "Uptime 99.8% Monthly Orders sent in time 97% Monthly": of rows that ran together, one that names another share. */
function isOfOtherRow(text: string, bounds: readonly Bound[], index: number): boolean {
  if (bounds.length < 2 || IS_SENTENCE.test(text)) return false;
  const name = text.slice(bounds[index - 1]?.end ?? 0, bounds[index]?.start);
  return namesShare(name) && !AVAILABILITY.test(name);
}
const IS_SENTENCE =
  /[,;]|(?<![A-Za-zÀ-ɏ])(?:is|are|was|be|has|have|will|shall|must|we|you|ist|sind|wird|wir|est|sont|nous|è|sono|es|son|é|são)(?![A-Za-zÀ-ɏ])/i;

/** "99.9%, 99.5% and 99% respectively": levels that are no range. */
const RESPECTIVELY =
  /(?<![A-Za-zÀ-ɏ])(?:respectively|jeweils|beziehungsweise|respectivement|rispettivamente|respectivamente|respectievelijk)(?![A-Za-zÀ-ɏ])/i;

/** "… 99.98 %. That figure is given for information only.": what the next words take back. */
const TAKEN_BACK = compact(
  /^[\s;.,:)(–—-]{0,4}(?:(?:this|that|the|it|dies(?:er|e|es)?|der|die|das|ce|cette|ces|questo|quest[aei]|il|este|esta|el|esse|o|dit|deze|die)\s)?(?:(?:figure|value|number|level|percentage|wert|angabe|zahl|chiffre|valeur|taux|valore|dato|cifra|valor|dado|cijfer|waarde)\s)?(?:is|ist|dient|est|è|es|é)\s(?:(?:given|stated|provided|quoted|only|purely|just|merely|nur|lediglich|rein|donnée?|fournie?|fornit[oa]|riportat[oa]|solo|se da|dad[oa]|apenas|slechts|enkel)\s){0,3}(?:for (?:your )?(?:information|reference|orientation|guidance|comparison)|not (?:promised|guaranteed|a (?:promise|guarantee|commitment)|binding|part of)|no (?:promise|guarantee|commitment)|indicative|zur (?:information|orientierung)|der (?:information|orientierung)|keine (?:zusage|garantie|zusicherung)|(?:un)?verbindlich|nicht (?:zugesagt|zugesichert|garantiert|verbindlich)|à titre (?:indicatif|d['’]information)|pas (?:garantie?|un engagement)|a titolo (?:indicativo|informativo)|a título (?:indicativo|informativo|orientativo)|meramente (?:informativo|indicativo)|ter informatie|niet gegarandeerd)(?![A-Za-zÀ-ɏ])/i,
);
const REACH_OF_REMARK = 110;

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

/** "will be up for at least 60% of each month": low, but a share of time that is promised in so many words. */
const isLowPromise = (text: string, { value, comparison, figure }: Bound): boolean =>
  comparison === 'at-least' &&
  Number(value) >= LOWEST_SHARE &&
  Number(value) < LOWEST_LEVEL &&
  isShareOfTime(text.slice(figure.end)) &&
  AVAILABILITY.test(text) &&
  PROMISE.test(text) &&
  !CREDIT.test(text);
const LOWEST_SHARE = 50;

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
const NAME_OF_PLAN = String.raw`(?:bronze|silver|silber|argent|argento|plata|gold|oro|or|platin(?:um)?|platine|basic|basis|standard|premium|enterprise|business|professional|pro|plus|starter|essential|advanced)`;
const PLAN = new RegExp(
  String.raw`^\W{0,3}((?:(?:plan|tarif|paket|sla|service|offre|piano|forfait)\s)?${NAME_OF_PLAN}(?:\s(?:plan|tarif|paket|tier|support|sla|package))?)\s?[(:–—-]`,
  'i',
);

/** "Gold commits to 99.9%", "Basic has 99% and Pro 99.5%": the plan that a level is said of, in its clause or before it. */
function planAsSubject(text: string, plain: readonly Bound[], index: number): string {
  for (let at = index; at >= 0; at -= 1) {
    const clause = text.slice(plain[at - 1]?.end ?? 0, plain[at]!.start).slice(-LONGEST_BEFORE);
    const plan = (at === 0 ? PLAN_FIRST : PLAN_NEXT).exec(clause)?.[1];
    if (plan !== undefined) return plan;
  }
  return '';
}
const OF_PLAN = String.raw`(?:the |our |on |with |for )?(${NAME_OF_PLAN}(?: (?:plans?|tier|package|subscription|customers?|edition))?)`;
const PLAN_FIRST = new RegExp(
  String.raw`^\W{0,3}${OF_PLAN} (?:commits? to|guarantees?|promises?|offers?|provides?|includes?|comes? with|carr(?:y|ies)|has|have|gets?|is|are|targets?)(?: (?:an?|at|with|at least|uptime|availability|of|sla|the)){0,4} $`,
  'i',
);
const PLAN_NEXT = new RegExp(
  String.raw`(?:[,;]|\b(?:and|while|whereas|but)) ${OF_PLAN}(?: [a-z]+){0,3} $`,
  'i',
);

/** "(uptime 99.2% | SLA Night and day)": the plan named beside the level, in the same bracket. */
const planInBracket = (text: string, { figure }: Bound): string =>
  PLAN_IN_BRACKET.exec(text.slice(figure.end, figure.end + LONGEST_PLAN + 20))?.[1] ?? '';
const PLAN_IN_BRACKET =
  /^\s?[|,;/–-]\s?((?:SLA|[Pp]lan|[Tt]ier|[Tt]arif|[Pp]akket|[Ff]ormule|[Pp]iano)\s[A-ZÀ-Þ\d][^()|%]{0,40})\)/u;

/** Of several levels in one sentence, what stands between a figure and the next says what it is for. */
const scopeBetween = (text: string, { figure }: Bound, next: Bound | undefined): string => {
  const after = text.slice(figure.end, Math.min(next?.start ?? Infinity, figure.end + 160));
  return UNBROKEN.exec(after)?.[1] ?? (PLAN_BEHIND.exec(after)?.[1] || scopeBehind(after));
};

/** Of several levels in one sentence, what stands before one and behind the last says what it is for. */
const beforeOf = (text: string, plain: readonly Bound[], index: number): string =>
  plain.length > 1
    ? scopeBefore(
        text.slice(plain[index - 1]?.end ?? 0, plain[index]!.start).slice(-LONGEST_BEFORE),
      )
    : '';
const LONGEST_BEFORE = 200;

/** "99.9% (Pro), 99.95% (Enterprise)": the plan of a figure in brackets behind it. */
const PLAN_BEHIND =
  /^\s?\(((?:(?:on|for|auf|bei|im|mit|pour|avec|per|con|para|com|voor)\s)?[A-ZÀ-Þ][A-Za-zÀ-ɏ -]{1,30})\)/u;

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

/**
 * "At or above 99.95%: no credit": the level at which nothing is due is the promised one; also as a range, "100%
 * – 99.95% none", beside the rows of a schedule.
 */
export function freeLevel(statement: Statement, isBesideRows: boolean): FoundTarget | null {
  const { text, passage, start, topics, example } = statement;
  if (example || text.length > 400 || !/\d/.test(text)) return null;
  if (!isBesideRows && !topics.credit && !CREDIT.test(text)) return null;
  const [first, ...others] = boundsIn(text);
  const [second] = others;
  const isRange =
    isBesideRows &&
    Number(first?.value) === 100 &&
    second !== undefined &&
    Number(second.value) > 0;
  const [only, more] = isRange ? [second, others.slice(1)] : [first, others];
  if (only === undefined || more.some(({ value }) => Number(value) !== 0)) return null;
  if (!isRange && only.comparison !== 'at-least' && only.comparison !== 'above') return null;
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
