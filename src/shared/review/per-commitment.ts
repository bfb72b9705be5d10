import { placeOf } from '#shared/agreement/place-of.ts';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Commitment } from '#shared/agreement/commitment.ts';
import type { CreditRemedy } from '#shared/agreement/remedy.ts';
import { formatterFor, type Formatter } from '#shared/assemble/format.ts';
import type { Place } from '#shared/base/place.ts';
import type { Stepped } from './edits.ts';
import type { Found, Rule } from './rule.ts';
import type { Subject } from './subject.ts';

/** One commitment under a rule's eyes, with what it takes to speak of it. */
export interface CommitmentView {
  readonly subject: Subject;
  readonly agreement: Agreement;
  readonly commitment: Commitment;
  /** A place inside the commitment: `place('target', 'value')`. */
  readonly place: (...path: readonly (string | number)[]) => Place;
  /** Figures and times as the agreement's own text has them. */
  readonly format: Formatter;
}

export interface CreditsView extends CommitmentView {
  readonly remedy: CreditRemedy;
}

export interface StepsView extends CreditsView {
  readonly schedule: Stepped;
}

/** What a look at one record gives: nothing, one finding, or several. */
type Looked = Found | readonly Found[] | null;

const listed = (looked: Looked): readonly Found[] =>
  looked === null ? [] : 'message' in looked ? [looked] : looked;

/** The check of a rule that looks at one commitment after the other. */
export const perCommitment =
  (look: (view: CommitmentView) => Looked): Rule['check'] =>
  (subject) => {
    const { agreement } = subject;
    return agreement.commitments.flatMap((commitment, at) =>
      listed(
        look({
          subject,
          agreement,
          commitment,
          place: (...path) => placeOf(agreement, ['commitments', at, ...path]),
          format: formatterFor(agreement.language),
        }),
      ),
    );
  };

/** Only those whose misses earn credits. */
export const perCredits = (look: (view: CreditsView) => Looked): Rule['check'] =>
  perCommitment((view) => {
    const { remedy } = view.commitment;
    return remedy?.type === 'credits' ? look({ ...view, remedy }) : null;
  });

/** Only those whose credits follow a table of steps. */
export const perSteps = (look: (view: StepsView) => Looked): Rule['check'] =>
  perCredits((view) => {
    const { schedule } = view.remedy;
    return schedule.shape === 'rate' ? null : look({ ...view, schedule });
  });
