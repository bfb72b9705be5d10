import { cite } from '#shared/document/citation.ts';
import { compact } from '../grammar/compact.ts';
import { durationsIn } from '../grammar/duration.ts';
import { moneyIn } from '../grammar/money.ts';
import { MAY_HOLD_SIGN } from '../grammar/percent.ts';
import type { Passage } from '../sla-text.ts';
import { headingOf, isExampleFigure, type Statement } from '../statements.ts';
import { MISS_ASKED } from '../miss-asked.ts';
import { ALL_OF_FEE, allOf, wholeFee } from './all-of-fee.ts';
import { BELOW_THE_TARGET, CREDIT, FEE } from '../vocabulary.ts';
import { amountOf, creditInKind, isNoCredit, timeAlone, type CreditValue } from './credit-value.ts';
import { givesMonth } from './fee-share.ts';
import { gives, givesOfFee } from './giving.ts';
import type { Mark } from './mark.ts';
import { marksOf, pairsOf } from './marks.ts';
import { saidBefore } from './said-before.ts';
import { printed, type FoundTier } from './tier.ts';

/** Sentences about ending the contract, or about how far a credit may go, state no step. */
const NO_STEP =
  /(?<![A-Za-zÀ-ɏ])(?:terminat[A-Za-zÀ-ɏ]*|cancel[A-Za-zÀ-ɏ]*|kündig[A-Za-zÀ-ɏ]*|résili[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/i;

/** The steps that a sentence or a line of a list states. */
export function sentenceTiers(statement: Statement): readonly FoundTier[] {
  const { text, passage, start, around, topics, previous, example } = statement;
  // Without a sign of percent there is no level, so that none of the words around need be asked.
  const isAnswer = previous.trimEnd().endsWith('?') && MAY_HOLD_SIGN.test(previous);
  if (example || (!MAY_HOLD_SIGN.test(text) && !isAnswer)) return [];
  // "…, 5% of your bill is knocked off; below 99%, 15%": what is given goes on.
  const goesOn = givesOfFee(previous);
  const inSchedule =
    topics.credit ||
    CREDIT.test(previous) ||
    CREDIT.test(text) ||
    goesOn ||
    givesOfFee(text) ||
    givesMonth(text) ||
    ALL_OF_FEE.test(text) ||
    isBelowGift(statement);
  if (!inSchedule && !FEE.test(text) && !FREE.test(text)) return [];
  const marks = marksOf(text, inSchedule);
  const pairs = pairsOf(marks).filter(
    ({ band, credit }) =>
      (band.below !== null || BELOW_THE_TARGET.test(text.slice(0, credit.start))) &&
      !isNoCredit(text.slice(credit.start, credit.end)) &&
      !isExampleFigure(text, credit.start),
  );
  if (NO_STEP.test(text) && !CREDIT.test(text)) return [];
  if (pairs.length === 0) return carried(statement) ?? inKind(statement, marks);
  const steps = pairs.map(({ band, credit }) => ({
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
  return [...steps, ...freeBelow(statement, marks.at(-1))];
}

/** "…, and for less than 95% the whole month is free": the lowest step, behind those with figures. */
function freeBelow(statement: Statement, last: Mark | undefined): readonly FoundTier[] {
  if (last?.role !== 'band' || Number(last.band.below ?? 0) <= LOWEST_LEVEL) return [];
  const given = statement.text.slice(last.end);
  const all = beginsWithAll(given) ? allOf(given) : null;
  return all === null
    ? []
    : [
        {
          ...inOneStep(statement, last.band, all, printed(given, 0, given.length)),
          group: groupOf(statement.passage),
        },
      ];
}

/** "Slip below that and 5% comes off", "Below 96%? It is free": a step whose level was said before. */
function carried(statement: Statement): readonly FoundTier[] | null {
  const said = saidBefore(statement);
  return said === null ? null : [inOneStep(statement, said.band, said.value)];
}

/** Below "The price of the month comes down by:", or below a heading that asks what a miss earns. */
const isBelowGift = (statement: Statement): boolean =>
  givesOfFee(`${statement.label} ${statement.around.slice(-LONGEST_LEAD)}`) ||
  MISS_ASKED.test(headingOf(statement));
const LONGEST_LEAD = 300;

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
/** Lower figures are no levels of a service. */
const LOWEST_LEVEL = 50;

/** "less than 99.9 %: one day free": one level and a credit in time, behind it. */
function inKind(statement: Statement, marks: readonly Mark[]): readonly FoundTier[] {
  const { text, topics, previous } = statement;
  const [only, ...more] = marks;
  if (only?.role !== 'band' || more.length > 0 || text.length > LONGEST_STEP) return [];
  if (Number(only.band.below ?? 0) <= LOWEST_LEVEL) return [];
  const isGiven = topics.credit || CREDIT.test(text) || isBelowGift(statement) || FREE.test(text);
  if (!isGiven && !CREDIT.test(previous) && !ALL_OF_FEE.test(text)) return [];
  const after = text.slice(only.end).replace(OVER_A_TIME, '');
  const before = text.slice(0, only.start);
  // "one day of service if availability was between …": what is given stands first.
  const first = GIVEN_IF.test(before) ? kindIn(before) : null;
  const kind = first ?? (BEHIND.test(after) || beginsWithAll(after) ? kindIn(after) : null);
  const given = first === null ? after : before;
  return kind === null
    ? []
    : [inOneStep(statement, only.band, kind, printed(given, 0, given.length))];
}

/** "For less than 95% the whole month is free": all of the fee, right behind the level. */
const beginsWithAll = (after: string): boolean => {
  const all = allOf(after.slice(0, LONGEST_GIFT));
  return all !== null && !/[^\s,:]/.test(after.slice(0, all.start));
};

/** What a side of a step gives without a figure in percent. */
function kindIn(given: string): CreditValue | null {
  const kind =
    allOf(given) ?? wholeFee(given) ?? creditInKind(given) ?? timeAlone(given) ?? amountIn(given);
  return kind?.unit === 'other' && !isGivenIn(given, kind) ? null : kind;
}

/** Given without a word for credits: "one free month", "a week at no charge". */
const FREE =
  /(?<![A-Za-zÀ-ɏ-])(?:free(?!(?:\sof\s(?!charge)|-))|at no (?:cost|charge)|on us|on the house)(?![A-Za-zÀ-ɏ])/i;

/** The only step of a sentence, which gives what no pair of figures states. */
const inOneStep = (
  { text, passage, start, around }: Statement,
  band: FoundTier['band'],
  value: CreditValue,
  given = creditText(text, value),
): FoundTier => ({
  band,
  measure: 'percent',
  value,
  per: null,
  text: given,
  scope: '',
  group: `${passage.path.join('/')}#${passage.lead.slice(0, 80)}`.slice(0, 100),
  citations: [cite(passage.source, passage.text, start, start + text.length)],
  confidence: 0.8,
  rule: passage.kind === 'item' ? 'credits/list-item' : 'credits/sentence',
  context: `${text} \u2022 ${around.slice(-600)}`,
  at: passage.at,
});

/** A sign that ends the condition, or the beginning of a clause of its own: "below 97% you get …". */
const BEHIND =
  /^\s{0,3}(?:[:=|,→–—-]|(?:then|you|we|it|that|the (?:customer|client|subscriber|provider|company)|customers?|sie|wir|es|vous|nous|c['’]est|il|le|les|alors|allora|entonces|obtienes?|recibes?|u|wij|krijgt|dann|ist|wird|zahlen|bekommen|erhalten|gibt)(?![A-Za-zÀ-ɏ]))/iu;

const GIVEN_IF = compact(
  /\s(?:if|when|where|for|wenn|bei|falls|si|lorsque|pour|se|quando|per|cuando|para|als|indien|bij)(?:\s[A-Za-zÀ-ɏ'’]{1,16}){0,5}\s{0,2}$/i,
);

/** "below 99.9% for the quarter": over which time a level is measured stands behind it. */
const OVER_A_TIME =
  /^\s(?:for|in|over|during|across|of|im|pro|pour|sur|dans|par|per|en|nel|nell['’]|por|em|voor|in)\s?(?:(?:the|a|an|any|one|that|each|le|la|un|une|il|el|den|das|het|o)\s)?(?:(?:calendar|billing|whole|full)\s)?[A-Za-zÀ-ɏ]{3,12}(?=\s{0,3}[:=|,→–—-])/i;

/** "→ one month free", "you receive a pro rata credit": what is given stands first, or behind a word that gives it. */
const isGivenIn = (given: string, { start }: CreditValue): boolean => {
  const [time] = durationsIn(given.slice(0, LONGEST_GIFT));
  const before = given.slice(0, Math.min(start, time?.start ?? start));
  return !/[A-Za-zÀ-ɏ\d]/u.test(before) || gives(before) || CREDIT.test(before);
};
const LONGEST_GIFT = 60;

/** ": $100", "you receive a credit of £25": an amount that is given. */
function amountIn(given: string): CreditValue | null {
  const [amount, ...more] = moneyIn(given);
  if (amount === undefined || more.length > 0) return null;
  const value = amountOf(amount);
  return isGivenIn(given, value) ? value : null;
}

/** The words of the credit, from its figure to the end of the clause. */
const creditText = (text: string, { start }: { readonly start: number }): string => {
  const clause = /^[^;\n]{0,260}/.exec(text.slice(start))?.[0] ?? '';
  const end = /[.,](?=\s(?:if|when|where|provided|but|and|in|for|applied)\b)|\.$/.exec(clause);
  return printed(text, start, start + (end?.index ?? clause.length));
};
