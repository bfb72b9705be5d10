import { cite } from '#shared/document/citation.ts';
import { compact } from '../grammar/compact.ts';
import { moneyIn } from '../grammar/money.ts';
import type { Statement } from '../statements.ts';
import { AVAILABILITY, CREDIT, DOWNTIME, OTHER_LEVEL } from '../vocabulary.ts';
import { amountOf, type CreditValue } from './credit-value.ts';
import { withoutLimits } from './grace.ts';
import { isLimiting } from './fee-share.ts';
import { givesOfFee } from './giving.ts';
import { isMostCredited } from './limit-evidence.ts';
import { GIVEN_BEFORE, MISS, OTHER_MATTER } from './lone-credits.ts';
import { marksOf } from './marks.ts';
import { stepIn } from './rates.ts';
import { printed, type FoundTier } from './tier.ts';

const LONGEST = 400;

/** A target that is not kept: "should latency exceed the agreed value", "each late reply". */
export const NOT_KEPT = compact(
  /(?<![A-Za-zÀ-ɏ])(?:exceeds?|exceeded|is (?:above|over|worse than)|are (?:above|over)|überschreite[nt]|übersteig(?:t|en)|dépassent?|dépasse(?:nt)?|super(?:a|ano|an)|ultrapassa[m]?|overschrijd(?:t|en)) (?:(?:the|this|that|our|its|their|den|die|das|le|la|les|il|el|los|o|a|de|het) )?(?:stated|agreed|committed|promised|guaranteed|published|target|above|said|vereinbarte[nr]?|zugesagte[nr]?|garantierte[nr]?|genannte[nr]?|(?:valeur|délai|seuil|niveau|valore|soglia|valor|umbral|limite) (?:garanti|convenu|promis|garantit|concordat|garantizad|acordad)[a-z]*|afgesproken|toegezegde)(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])(?:(?:exceeds?|is (?:above|over|(?:greater|more|higher|longer) than)) \d|(?:do(?:es)?|did|(?:is|are|was|were)) not (?:[a-z]+ ){0,3}(?:respond|answer|resolv|repair|restor|repl)[a-z]*)|(?<![A-Za-zÀ-ɏ])(?:each|every|any|per|for a) (?:late|missed|overdue) [a-z]{3,14}|(?<![A-Za-zÀ-ɏ])(?:jede[rsnm]?|je|pro) (?:versäumte[rsnm]?|verspätete[rsnm]?|verfehlte[rsnm]?) [A-Za-zÀ-ɏ]{3,24}/i,
);

/** "For each 0.2-point drop": what grows with the miss. */
const COUNTS_STEPS =
  /(?<![A-Za-zÀ-ɏ])(?:each|every|per|je(?:de[nrsm]?)?|pro|par|chaque|ogni|per|cada|por|elke?|iedere?)\s(?:additional\s|further\s|weitere[nrs]?\s)?\d/i;

/**
 * "Should latency exceed the agreed value, you get 8% of the fee", "for each late reply we credit 30 euros":
 * what a missed target of another kind earns. It begins at no level of availability.
 */
export function missedTarget(statement: Statement): FoundTier | null {
  const { text, passage, start, example, around } = statement;
  if (example || text.length > LONGEST || !/\d/.test(text)) return null;
  if (!CREDIT.test(text) && !givesOfFee(text)) return null;
  if (!OTHER_LEVEL.test(text) || AVAILABILITY.test(text) || DOWNTIME.test(text)) return null;
  if (!NOT_KEPT.test(text) && !MISS.test(text)) return null;
  const isRate = stepIn(text) !== null || COUNTS_STEPS.test(text);
  if (isRate || isLimiting(text) || isMostCredited(text)) return null;
  const told = withoutLimits(text).replace(EXCEEDED, ' ');
  const value = OTHER_MATTER.test(told) ? null : givenIn(told);
  if (value === null) return null;
  return {
    band: { below: null, atOrAbove: null },
    measure: 'count',
    value,
    per: null,
    text: printed(text, value.start, text.length),
    scope: '',
    group: `${passage.source}#missed-target`,
    citations: [cite(passage.source, passage.text, start, start + text.length)],
    confidence: 0.75,
    rule: 'credits/missed-target',
    context: `${text} \u2022 ${around.slice(-600)}`,
    at: passage.at,
  };
}

/** "Greater than 1%": what the target was, and no limit of credits. */
const EXCEEDED = /(?:greater|more|higher|longer) than(?= \d)/i;
const MOST_EXCEEDED = 20;

/** The one share of a fee, or the one amount, that a sentence gives. */
function givenIn(text: string): CreditValue | null {
  // "If packet loss is greater than 1%": the small figure that is exceeded is no level.
  const [mark, ...others] = marksOf(text, false).filter(
    (one) => one.role === 'credit' || Number(one.band.below ?? one.band.atOrAbove) > MOST_EXCEEDED,
  );
  if (others.length > 0 || mark?.role === 'band') return null;
  if (mark !== undefined)
    return { unit: 'percent', credit: mark.bound.value, start: mark.start, end: mark.end };
  const [amount, ...more] = moneyIn(text);
  if (amount === undefined || more.length > 0) return null;
  const before = text.slice(Math.max(0, amount.start - 60), amount.start);
  const isGiven = GIVEN_BEFORE.test(before) || CREDITED_BEHIND.test(text.slice(amount.end));
  return isGiven ? amountOf(amount) : null;
}
/** "30 Euro gut", "20 € terug". */
const CREDITED_BEHIND = /^\s(?:gut|zurück|terug|back|off)(?![A-Za-zÀ-ɏ])/i;
