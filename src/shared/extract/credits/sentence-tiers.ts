import { cite } from '#shared/document/citation.ts';
import { bandOfOne, bandOfTwo, boundsIn, type Band, type Bound } from '../grammar/bounds.ts';
import { durationsIn } from '../grammar/duration.ts';
import { endsInFraction } from '../grammar/fractions.ts';
import type { Passage } from '../sla-text.ts';
import { isExampleFigure, type Statement } from '../statements.ts';
import { BELOW_THE_TARGET, CREDIT, FEE } from '../vocabulary.ts';
import { creditInKind, isNoCredit } from './credit-value.ts';
import { givesOfFee, isForLaterPurchase } from './giving.ts';
import { printed, type FoundTier } from './tier.ts';
import { compact } from '../grammar/compact.ts';

/** What a percentage of a sentence is: a level that results are compared with, or a credit. */
export type Mark =
  | { readonly role: 'band'; readonly band: Band; readonly start: number; readonly end: number }
  | {
      readonly role: 'credit';
      readonly bound: Bound;
      readonly start: number;
      readonly end: number;
    };

const OF =
  /^[\s)*"”]{0,3}(?:of|off|on|from|against|der|des|de[rms]?|vom|von|aus|auf|du|d['’]|sur|sull?[ao']?|dal|della?|dell['’]|di|sobre|de la|del|van|op|over|d[ao]s?|n[ao]s?)(?![A-Za-zÀ-ɏ])/i;
const OF_TIME =
  /(?<![A-Za-zÀ-ɏ])(?:time|minutes?|hours?|days|zeit|stunden|minuten|temps|tempo|tiempo|tijd|uren)(?![A-Za-zÀ-ɏ])/i;

/** "10% of the monthly fee": what follows says that it is a share of money. */
export function isShareOfFee(text: string, end: number): boolean {
  const after = text.slice(end, end + 110);
  if (!OF.test(after) && !endsInFraction(text.slice(Math.max(0, end - 12), end))) return false;
  const clause = /^[^.;:%|\n]{0,110}/.exec(after)?.[0] ?? '';
  const fee = FEE.exec(clause);
  if (fee === null) return false;
  return !OF_TIME.test(clause.slice(0, fee.index));
}

const CREDIT_AFTER = compact(
  /^[\s)*"”]{0,3}(?:(?:service|account|financial|sla|fee|price|monthly|uptime|one-time|non-refundable)[\s-]){0,2}(?:d['’]|d[ei]\s)?(?:credits?|refunds?|discounts?|rebates?|reductions?|compensation|off|penalt(?:y|ies)|[A-Za-zÀ-ɏ]*gutschrift[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*guthaben|[A-Za-zÀ-ɏ]*kredit|erstattung|minderung|nachlass|rabatt|avoirs?|réduction|remise|rabais|ristourne|rimborso|sconto|credito|crédito|descuento|devolución|reembolso|desconto|abatimento|korting|creditering|restitutie)(?![A-Za-zÀ-ɏ])/i,
);
const CREDIT_BEFORE =
  /(?:credit(?:s|ed)?|refund(?:s|ed)?|discount(?:s|ed)?|rebates?|reductions?|reduced|compensat[A-Za-zÀ-ɏ]*|reimburs[A-Za-zÀ-ɏ]*|penalt(?:y|ies)|[A-Za-zÀ-ɏ]*gutschrift[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*guthabens?|erstatt[A-Za-zÀ-ɏ]*|minder[A-Za-zÀ-ɏ]*|gemindert|avoirs?|remises?|pénalit[A-Za-zÀ-ɏ]*|rembours[A-Za-zÀ-ɏ]*|rimbors[A-Za-zÀ-ɏ]*|penal[A-Za-zÀ-ɏ]*|crédit[os]?|credito|reembols[A-Za-zÀ-ɏ]*|descuento|descontos?|abatimento|korting|creditering|restitutie|scont[oi]|entitled to|receive|eligible for)(?:[\s(:="'’“-]{1,3}(?:[A-Za-zÀ-ɏ]{1,14})?){0,7}[\s(:="“-]{0,3}$/i;
/** "10% credit on the monthly fee", "10% korting op de maandprijs": the same behind the name of what is given. */
export function isCreditOnFee(text: string, end: number): boolean {
  const noun = CREDIT_AFTER.exec(text.slice(end, end + 60))?.[0].length ?? 0;
  return isShareOfFee(text, end + noun);
}

/** "Credits: between 99% and …": a level begins. */
const BEGINS_BAND = /(?<![A-Za-zÀ-ɏ])(?:between|zwischen|entre|tra|fra|tussen)\s{1,3}$/i;
/** What separates a condition from its consequence in a line. */
const ARROW = /(?:[:=|→⇒➔]|->|=>|–|—|\s-\s|\t)[\s*]{0,3}$/;

/** "but no more than 50% of the fee": a limit is no credit. */
const MAXIMUM =
  /(?:max(?:imum|imal)?|höchstens|at most|(?:not|never) (?:to )?(?:more than|exceed[A-Za-zÀ-ɏ]*)|no more than|capped at|limited to|au (?:plus|maximum)|massimo|máximo|hoogstens|ten hoogste|maximaal|nooit meer dan|beperkt tot|limitados? a)(?:[\s:]{1,3}(?:of|at|de|von)?\s?){0,2}$/i;

const isLimit = (text: string, { figure }: Bound): boolean =>
  MAXIMUM.test(text.slice(Math.max(0, figure.start - 40), figure.start)) &&
  (isShareOfFee(text, figure.end) || Number(figure.value) <= 50);

/** "5% (99.0–99.9%)": a small figure whose level stands in brackets behind it. */
const LEVEL_IN_BRACKETS =
  /^[\s*]{0,3}\([^()%\d]{0,40}(?:[5-9]\d|100)(?:[.,]\d{1,4})?[\s%][^()]{0,40}\)|^[\s*]{0,3}\([^()%\d]{0,40}(?:[5-9]\d)(?:[.,]\d{1,4})?[–—-][^()]{0,40}\)/u;

function creditEvidence(text: string, { figure, comparison }: Bound): 'words' | 'arrow' | null {
  if (isForLaterPurchase(text.slice(figure.end))) return null;
  if (isShareOfFee(text, figure.end)) return 'words';
  if (comparison !== null && comparison !== 'at-most') return null;
  if (
    /^\s?(?:threshold|uptime|availab|of (?:the|each|every|any|a) (?:[A-Za-zÀ-ɏ]+ )?(?:time|month|year|quarter))/i.test(
      text.slice(figure.end, figure.end + 40),
    )
  )
    return null;
  if (CREDIT_AFTER.test(text.slice(figure.end, figure.end + 60))) return 'words';
  if (Number(figure.value) <= 50 && LEVEL_IN_BRACKETS.test(text.slice(figure.end, figure.end + 90)))
    return 'words';
  const before = text.slice(Math.max(0, figure.start - 90), figure.start);
  if (CREDIT_BEFORE.test(before) && !BEGINS_BAND.test(before)) return 'words';
  return ARROW.test(text.slice(Math.max(0, figure.start - 6), figure.start)) ? 'arrow' : null;
}

/** The levels and credits of a sentence in order; `inSchedule`: what introduces it speaks of credits. */
export function marksOf(text: string, inSchedule: boolean): readonly Mark[] {
  const bounds = boundsIn(text).filter(({ figure }) => !figure.placeholder && !figure.points);
  const evidence = bounds.map((bound, index) =>
    beginsLevels(text, bound, bounds[index + 1], bounds[index + 2])
      ? null
      : isBeforeItsLevel(text, bounds, index, inSchedule)
        ? 'words'
        : creditEvidence(text, bound),
  );
  const marks: Mark[] = [];
  for (let at = 0; at < bounds.length; at += 1) {
    const bound = bounds[at]!;
    if (isLimit(text, bound)) continue;
    const next = bounds[at + 1];
    if (
      evidence[at] !== 'words' &&
      bound.comparison === null &&
      isListed(text, marks, bound, next) &&
      !isCreditBehind(marks, bound)
    ) {
      marks.push(like(marks.at(-1)!, bound));
      continue;
    }
    const both =
      next && evidence[at] !== 'words' && evidence[at + 1] !== 'words'
        ? bandOfTwo(text, bound, next)
        : null;
    if (both !== null) {
      marks.push({ role: 'band', band: both, start: both.start, end: both.end });
      at += 1;
      continue;
    }
    const isCredit =
      evidence[at] === 'words' || (evidence[at] === 'arrow' && marks.at(-1)?.role === 'band');
    if (isCredit) {
      marks.push({ role: 'credit', bound, start: bound.figure.start, end: bound.figure.end });
      continue;
    }
    const single = bandOfOne(bound);
    if (single !== null)
      marks.push({ role: 'band', band: single, start: bound.start, end: bound.end });
    else if (continues(text, marks, bound) && !isCreditBehind(marks, bound))
      marks.push(like(marks.at(-1)!, bound));
    else if (inSchedule && followsBand(text, marks, bound))
      marks.push({ role: 'credit', bound, start: bound.figure.start, end: bound.figure.end });
  }
  return marks;
}

/** "10% for <99.9%, 25% for <99.5%": a small figure, and behind it the level below which it is given. */
function isBeforeItsLevel(
  text: string,
  bounds: readonly Bound[],
  index: number,
  inSchedule: boolean,
): boolean {
  const [bound, next] = [bounds[index]!, bounds[index + 1]];
  if (!inSchedule || bound.comparison !== null || next === undefined) return false;
  if (next.comparison !== 'below' && next.comparison !== 'at-most') return false;
  if (Number(bound.value) > MOST_BEFORE || Number(next.value) <= MOST_BEFORE) return false;
  const gap = text.slice(bound.end, next.start);
  const isFirst = Number(bounds[0]!.value) <= MOST_BEFORE;
  return GIVEN_FOR.test(gap) || (isFirst && gap.trim() === '');
}

/** No level is as low, no step of credits as high. */
const MOST_BEFORE = 50;
const GIVEN_FOR =
  /^[\s*]{1,3}(?:@|for|if|when|where|at|bei|wenn|falls|unter|pour|si|lorsque|en cas de|per|se|quando|por|cuando|para|bij|als|indien)(?:\s[A-Za-zÀ-ɏ]{1,16}){0,3}[\s*]{0,3}$/i;

/** "… Service credit 99.0 – 99.7% 5%": behind the names of columns that were lost, a range of levels with what it earns. */
function beginsLevels(
  text: string,
  first: Bound,
  second: Bound | undefined,
  third: Bound | undefined,
): boolean {
  if (second === undefined || third === undefined || isShareOfFee(text, first.figure.end))
    return false;
  const levels = [first, second].map(({ value }) => Number(value));
  return (
    first.comparison === null &&
    second.comparison === null &&
    levels.every((level) => level >= LOWEST_LISTED && level <= 100) &&
    /^\s{0,3}[–—-]\s{0,3}$/u.test(text.slice(first.end, second.start)) &&
    /^[\s|:]{1,6}$/u.test(text.slice(second.end, third.start))
  );
}

/** Lower ranges may be those of credits. */
const LOWEST_LISTED = 80;

/** In a flattened row, the figure directly behind a level: "< 99.5% 3% < 99% 5%". */
function followsBand(text: string, marks: readonly Mark[], { figure }: Bound): boolean {
  const last = marks.at(-1);
  if (last?.role !== 'band' || last.band.below === null) return false;
  if (Number(figure.value) > 100 || Number(figure.value) === Number(last.band.below)) return false;
  return /^[\s|:;,*)–—>=-]{0,60}$/u.test(text.slice(last.end, figure.start));
}

/** "if < 99.9%, 10% if < 99%": no level stands so far below the last one. */
const isCreditBehind = (marks: readonly Mark[], { value }: Bound): boolean => {
  const last = marks.at(-1);
  return (
    last?.role === 'band' &&
    Number(last.band.below ?? last.band.atOrAbove) > 50 &&
    Number(value) <= 50
  );
};

/** "below 99.9%, 99% and 95%": figures of one list are alike. */
const LISTED = /^\s{0,2}(?:,|and|or|und|oder|et|ou|e|o|y)(?:\s(?:and|und|et))?\s{0,2}$/i;
const continues = (text: string, marks: readonly Mark[], { start }: Bound): boolean => {
  const last = marks.at(-1);
  return last !== undefined && LISTED.test(text.slice(last.end, start));
};
/** The same of a figure that more of the list follow, or nothing. */
const isListed = (
  text: string,
  marks: readonly Mark[],
  bound: Bound,
  next: Bound | undefined,
): boolean =>
  continues(text, marks, bound) &&
  (next === undefined ||
    next.comparison !== null ||
    LISTED.test(text.slice(bound.end, next.start)));

function like(last: Mark, bound: Bound): Mark {
  const { start, end } = bound;
  if (last.role === 'credit') return { role: 'credit', bound, start, end };
  const isUpper = last.band.below !== null;
  const band: Band = {
    below: isUpper ? bound.value : null,
    atOrAbove: isUpper ? null : bound.value,
    start,
    end,
    closed: false,
  };
  return { role: 'band', band, start, end };
}

interface Pair {
  readonly band: Band;
  readonly credit: Extract<Mark, { role: 'credit' }>;
}

/** Joins each level with its credit, whichever is said first. */
export function pairsOf(marks: readonly Mark[]): readonly Pair[] {
  const bands = marks.filter((mark) => mark.role === 'band');
  const credits = marks.filter((mark) => mark.role === 'credit');
  const [first] = marks;
  if (first === undefined || bands.length === 0 || credits.length === 0) return [];
  const lists = runs(marks);
  if (lists.length === 2 && bands.length === credits.length && bands.length > 1)
    return bands.map(({ band }, index) => ({ band, credit: credits[index]! }));
  const pairs: Pair[] = [];
  let band: Band | null = null;
  let credit: Pair['credit'] | null = null;
  for (const mark of marks) {
    if (mark.role === 'band') {
      if (first.role === 'credit') {
        if (credit !== null) pairs.push({ band: mark.band, credit });
        credit = null;
      } else if (band === null || mark.band.below !== null) band = mark.band;
    } else {
      if (first.role === 'band' && band !== null) pairs.push({ band, credit: mark });
      band = null;
      credit = mark;
    }
  }
  return pairs;
}

function runs(marks: readonly Mark[]): readonly Mark['role'][] {
  const roles: Mark['role'][] = [];
  for (const { role } of marks) if (roles.at(-1) !== role) roles.push(role);
  return roles;
}

/** Sentences about ending the contract, or about how far a credit may go, state no step. */
const NO_STEP =
  /(?<![A-Za-zÀ-ɏ])(?:terminat[A-Za-zÀ-ɏ]*|cancel[A-Za-zÀ-ɏ]*|kündig[A-Za-zÀ-ɏ]*|résili[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/i;

/** The steps that a sentence or a line of a list states. */
export function sentenceTiers(statement: Statement): readonly FoundTier[] {
  const { text, passage, start, around, topics, previous, example } = statement;
  if (example || !/\d/.test(text)) return [];
  // "…, 5% of your bill is knocked off; below 99%, 15%": parts of one enumeration.
  const goesOn = previous.endsWith(';') && givesOfFee(previous);
  const inSchedule = topics.credit || CREDIT.test(previous) || CREDIT.test(text) || goesOn;
  if (!inSchedule && !FEE.test(text)) return [];
  const marks = marksOf(text, inSchedule);
  const pairs = pairsOf(marks).filter(
    ({ band, credit }) =>
      (band.below !== null || BELOW_THE_TARGET.test(text.slice(0, credit.start))) &&
      !isNoCredit(text.slice(credit.start, credit.end)) &&
      !isExampleFigure(text, credit.start),
  );
  if (NO_STEP.test(text) && !CREDIT.test(text)) return [];
  if (pairs.length === 0) return inKind(statement, marks);
  return pairs.map(({ band, credit }) => ({
    band,
    measure: 'percent' as const,
    value: { unit: 'percent' as const, credit: credit.bound.value },
    per: null,
    text: creditText(text, credit),
    scope: '',
    group: groupOf(passage),
    citations: [cite(passage.source, passage.text, start, start + text.length)],
    confidence: CREDIT.test(text) ? 0.9 : 0.75,
    rule: ruleFor(passage),
    context: `${text} \u2022 ${around.slice(-600)}`,
    at: passage.at,
  }));
}

/** Steps of one list, or of one cell, belong together. */
const groupOf = ({ kind, source, path, lead }: Passage): string =>
  (kind === 'cell' ? `${source}#` : `${path.join('/')}#${lead.slice(0, 80)}`).slice(0, 100);

/** A cell with several steps is a schedule of its own. */
const ruleFor = ({ kind, text }: Passage): string => {
  if (kind === 'item') return 'credits/list-item';
  const isSchedule =
    kind === 'cell' && pairsOf(marksOf(text.slice(0, LONGEST_SCHEDULE), true)).length > 1;
  return isSchedule ? 'credits/cell' : 'credits/sentence';
};
const LONGEST_SCHEDULE = 1_000;

/** Longer sentences speak of more than a step. */
const LONGEST_STEP = 240;

/** "less than 99.9 %: one day free": one level and a credit in time, behind it. */
function inKind(statement: Statement, marks: readonly Mark[]): readonly FoundTier[] {
  const { text, passage, start, around, topics } = statement;
  const [only, ...more] = marks;
  if (only?.role !== 'band' || more.length > 0 || text.length > LONGEST_STEP) return [];
  if (!topics.credit || Number(only.band.below ?? 0) <= 50) return [];
  const after = text.slice(only.end);
  const kind = /^\s{0,3}[:=|,→–—-]/u.test(after) ? creditInKind(after) : null;
  if (kind === null || (kind.unit === 'other' && !beginsWithTime(after))) return [];
  return [
    {
      band: only.band,
      measure: 'percent',
      value: kind,
      per: null,
      text: printed(after, 0, after.length),
      scope: '',
      group: `${passage.path.join('/')}#${passage.lead.slice(0, 80)}`.slice(0, 100),
      citations: [cite(passage.source, passage.text, start, start + text.length)],
      confidence: 0.8,
      rule: passage.kind === 'item' ? 'credits/list-item' : 'credits/sentence',
      context: `${text} \u2022 ${around.slice(-600)}`,
      at: passage.at,
    },
  ];
}

/** "→ one month free": time that is given, which is as sure as days. */
const beginsWithTime = (after: string): boolean => {
  const [time] = durationsIn(after.slice(0, 60));
  return time !== undefined && /^[^A-Za-zÀ-ɏ\d]*$/u.test(after.slice(0, time.start));
};

/** The words of the credit, from its figure to the end of the clause. */
const creditText = (text: string, { start }: { readonly start: number }): string => {
  const clause = /^[^;\n]{0,260}/.exec(text.slice(start))?.[0] ?? '';
  const end = /[.,](?=\s(?:if|when|where|provided|but|and|in|for|applied)\b)|\.$/.exec(clause);
  return printed(text, start, start + (end?.index ?? clause.length));
};
