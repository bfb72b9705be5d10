import { cite } from '#shared/document/citation.ts';
import { moneyIn } from '../grammar/money.ts';
import type { Statement } from '../statements.ts';
import { partIn } from '../service-parts.ts';
import { CREDIT, DOWNTIME } from '../vocabulary.ts';
import { allOf } from './all-of-fee.ts';
import { isMostCredited } from './limit-evidence.ts';
import { amountOf, creditInKind, isTimesLost, type CreditValue } from './credit-value.ts';
import { extendsTerm } from './extensions.ts';
import { gives, givesOfFee } from './giving.ts';
import { marksOf } from './marks.ts';
import { printed, type FoundTier } from './tier.ts';

/** Missing the level, in the words of a condition. */
export const MISS =
  /(?<![A-Za-zÀ-ɏ])(?:(?:do(?:es)?|did|are|is|was|were|should|will|can) ?not (?:[A-Za-zÀ-ɏ]+ ){0,4}(?:meet|met|achieved?|reach(?:ed)?|attain[A-Za-zÀ-ɏ]*|maintain[A-Za-zÀ-ɏ]*|satisf[A-Za-zÀ-ɏ]*|honou?r[A-Za-zÀ-ɏ]*|fulfil[A-Za-zÀ-ɏ]*|deliver[A-Za-zÀ-ɏ]*)|fail[A-Za-zÀ-ɏ]* to|fall[A-Za-zÀ-ɏ]* (?:below|short)|drop[A-Za-zÀ-ɏ]* below|miss(?:es|ed)?|breach[A-Za-zÀ-ɏ]*|break[A-Za-zÀ-ɏ]*|broken|violat[A-Za-zÀ-ɏ]*|less than|below|nicht (?:ein|er)[A-Za-zÀ-ɏ]+|unterschr[A-Za-zÀ-ɏ]*|verfehl[A-Za-zÀ-ɏ]*|verletz[A-Za-zÀ-ɏ]*|non[- ]respect[A-Za-zÀ-ɏ]*|n['’]est pas (?:atteint|respect)[A-Za-zÀ-ɏ]*|manqu[A-Za-zÀ-ɏ]*|mancat[A-Za-zÀ-ɏ]*|incumpl[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/i;
/** "While the service was interrupted": being down in a verb. */
const INTERRUPTED =
  /(?<![A-Za-zÀ-ɏ])(?:interrupted|unterbrochen|interrompue?s?|interrott[aoei]|interrumpid[ao]s?|interrompid[ao]s?|onderbroken)(?![A-Za-zÀ-ɏ])/i;
/** Giving it. */
const GRANT =
  /(?<![A-Za-zÀ-ɏ])(?:will|shall|may|can|entitle[sd]?|eligible|receives?|gets?|calculated|issued?|provides?|offers?|grants?|granted|gives?|(?:is|are) (?:credited|refunded|reimbursed|given back)|we['’]ll|amounts? to|is equal to|equals?|erhält|erhalten|gewährt?|schreib[A-Za-zÀ-ɏ]*|bekommt|beträgt|berechnet|reçoit|recevra|bénéfici[A-Za-zÀ-ɏ]*|accord[A-Za-zÀ-ɏ]*|riceve[A-Za-zÀ-ɏ]*|recibir[A-Za-zÀ-ɏ]*|ontvang(?:t|en)|krijg(?:t|en)|recebe[A-Za-zÀ-ɏ]*|fornec[A-Za-zÀ-ɏ]*|conced[A-Za-zÀ-ɏ]*|proporcion[A-Za-zÀ-ɏ]*|terá direito)(?![A-Za-zÀ-ɏ])/i;
/** Matters of other clauses: ends, thresholds, limits, the ways in which a credit is paid. */
export const OTHER_MATTER =
  /(?<![A-Za-zÀ-ɏ])(?:terminat[A-Za-zÀ-ɏ]*|cancel[A-Za-zÀ-ɏ]*|prepaid|pre-paid|unused|remaining|money[\s-]back|(?:dis|un)satisfied|not (?:[a-z]+ )?(?:satisfied|happy)|of (?:the |your )?purchase|sign(?:ing)?[\s-]?up|cooling[\s-]off|maximum|(?:not|never|cannot|no event|no case) (?:[A-Za-zÀ-ɏ]+ ){0,2}exceed|capped?|limited to|greater than|minimum credit|not be (?:issued|paid|granted)|no more than|credit card|non-?renew[A-Za-zÀ-ɏ]*|trial|kündig[A-Za-zÀ-ɏ]*|höchstens|begrenzt|résili[A-Za-zÀ-ɏ]*|plafonn[A-Za-zÀ-ɏ]*|late payment|interest|liab[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/i;
/** Of an amount: only one that the sentence gives. */
export const GIVEN_BEFORE =
  /(?:credit(?:s|ed)?|refund(?:s|ed)?|pay|compensat[A-Za-zÀ-ɏ]*|gutschrift|penalty|reimburs[A-Za-zÀ-ɏ]*)(?:\s[A-Za-zÀ-ɏ]+){0,4}\s$/i;

/** A credit that any miss of the promised level earns: no steps, or one in time, pro rata or as a multiple. */
export function loneCredit(statement: Statement): FoundTier | null {
  const { text, passage, start, around, topics, previous, example } = statement;
  if (example || text.length > 1_500 || isMostCredited(text)) return null;
  const isGrant =
    (CREDIT.test(text) && (GRANT.test(text) || isTimesLost(text))) ||
    (MISS.test(text) && (givesOfFee(text) || allOf(text) !== null)) ||
    (DOWNTIME.test(text) && (extendsTerm(text) || (gives(text) && isTimesLost(text))));
  if (!isGrant && !(DOWNTIME.test(text) && (topics.credit || CREDIT.test(previous)))) return null;
  const isOfMiss = [MISS, DOWNTIME, INTERRUPTED].some((words) => words.test(text));
  if (!isOfMiss && !MISS.test(previous) && !MISS.test(around)) return null;
  const value = valueIn(text);
  if (value === null || OTHER_MATTER.test(near(text, value))) return null;
  return {
    band: null,
    measure: 'percent',
    value,
    per: null,
    text: printed(text, clauseStart(text, value.start), text.length),
    scope: partIn(text),
    group: `${passage.source}#any-miss`,
    citations: [cite(passage.source, passage.text, start, start + text.length)],
    confidence: value.unit === 'percent' ? 0.8 : 0.7,
    rule: 'credits/any-miss',
    context: text,
    at: passage.at,
  };
}

function valueIn(text: string): CreditValue | null {
  const marks = marksOf(text, false);
  if (marks.some(({ role }) => role === 'band') && marks.some(({ role }) => role === 'credit'))
    return null;
  const percent = marks.find(({ role }) => role === 'credit');
  if (percent?.role === 'credit')
    return { unit: 'percent', credit: percent.bound.value, start: percent.start, end: percent.end };
  const all = MISS.test(text) ? allOf(text) : null;
  const inKind = all ?? creditInKind(text);
  if (inKind !== null) return inKind;
  const amount = moneyIn(text).find(({ start }) =>
    GIVEN_BEFORE.test(text.slice(Math.max(0, start - 60), start)),
  );
  return amount === undefined ? null : amountOf(amount);
}

const near = (text: string, { start, end }: CreditValue) =>
  text.slice(Math.max(0, start - 140), end) + (/^[^,;]{0,60}/.exec(text.slice(end))?.[0] ?? '');

/** Where the clause that gives the credit begins: after the last comma or "that" before its verb. */
function clauseStart(text: string, at: number): number {
  const comma = text.lastIndexOf(', ', at);
  return comma < 0 ? 0 : comma + 2;
}
