import { exact } from '#shared/base/decimal.ts';
import type { Commitment } from '#shared/agreement/commitment.ts';
import { placeOf } from '#shared/agreement/place-of.ts';
import { clausePlace } from '#shared/review/text/clause-place.ts';
import type { Found, Rule } from '#shared/review/rule.ts';
import type { Subject } from '#shared/review/subject.ts';
import { soleRemedyClauses } from './clauses-on-remedies.ts';

export const soleRemedyWithoutCredits: Rule = {
  id: 'sole-remedy-without-credits',
  family: 'remedy',
  title: 'Credits are the sole remedy, and there are none',
  severity: 'warning',
  why: 'A promise whose only remedy is a credit that does not exist binds nobody.',
  mend: 'Give the commitment credits, or let other remedies stand beside them.',
  check: (subject) => {
    const { commitments } = subject.agreement;
    const clause = soleRemedyClauses(subject).find(({ value }) => value);
    if (clause && commitments.length > 0 && !commitments.some(earnsCredits))
      return [
        {
          place: clausePlace(clause.text),
          message: 'The clause makes credits the sole remedy, but no commitment has credits.',
          remedy: 'Give the commitments credits, or remove the clause.',
          quote: clause.quote,
        },
      ];
    return bare(subject, clause !== undefined);
  },
};

/** Single commitments that a sole remedy leaves without any. */
function bare({ agreement }: Subject, byClause: boolean): readonly Found[] {
  return agreement.commitments.flatMap((commitment, at) => {
    const { remedy } = commitment;
    const sole = remedy?.type === 'credits' && remedy.soleRemedy === true;
    if (earnsCredits(commitment) || !(sole || (byClause && remedy === null))) return [];
    return [
      {
        place: placeOf(agreement, ['commitments', at, 'remedy']),
        message: 'Credits are the sole remedy for a miss, and this commitment has no credit.',
        remedy: 'Enter a credit, or let other remedies stand beside credits.',
      },
    ];
  });
}

function earnsCredits({ remedy }: Commitment): boolean {
  if (remedy?.type !== 'credits') return false;
  const { schedule } = remedy;
  // A blank is still to be filled; zero is not.
  return schedule.shape === 'rate'
    ? schedule.credit === null || exact(schedule.credit).greaterThan(0)
    : schedule.tiers.some(({ credit }) => credit === null || exact(credit).greaterThan(0));
}
