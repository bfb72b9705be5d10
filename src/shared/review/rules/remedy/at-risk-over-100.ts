import { placeOf } from '#shared/agreement/place-of.ts';
import { decimalString, exact, type Decimal } from '#shared/base/decimal.ts';
import { formatterFor } from '#shared/assemble/format.ts';
import type { Rule } from '#shared/review/rule.ts';
import type { Subject } from '#shared/review/subject.ts';

export const atRiskOver100: Rule = {
  id: 'at-risk-over-100',
  family: 'remedy',
  title: 'The weights of the amount at risk exceed the whole',
  severity: 'error',
  why: 'The amount at risk is spread over the commitments by weight. If the weights add up to more than the agreement allows, more is at risk than it says.',
  mend: 'Choose weights that add up to 100%.',
  check: (subject) => {
    const { agreement } = subject;
    const weights = agreement.commitments.flatMap(({ remedy }, at) =>
      remedy?.type === 'credits' && remedy.atRisk !== null
        ? [{ at, weight: exact(remedy.atRisk.weight) }]
        : [],
    );
    const sum = weights.reduce((total, { weight }) => total.plus(weight), exact(0));
    const allowed = allowedSum(subject);
    const last = weights.at(-1);
    if (last === undefined || !sum.greaterThan(allowed)) return [];
    const format = formatterFor(agreement.language);
    const words = (value: Decimal) => format.percent(decimalString(value));
    return [
      {
        place: placeOf(agreement, ['commitments', last.at, 'remedy', 'atRisk', 'weight']),
        message: `The weights of ${weights.length} commitments add up to ${words(sum)}, more than ${words(exact(allowed))}.`,
        remedy: `Choose weights that add up to ${words(exact(allowed))}.`,
      },
    ];
  },
};

/** Outsourcing agreements often let the customer spread more than the whole; the text says how much. */
function allowedSum({ clauses }: Subject): number {
  for (const { lower } of clauses) {
    const match = lower.includes('at risk')
      ? /\b(?:they|the weights|weights) may add up to (\d{2,3}) ?%/u.exec(lower)
      : null;
    if (match) return Number(match[1]);
  }
  return 100;
}
