import type { Commitment } from '#shared/agreement/commitment.ts';
import { newCreditRemedy, type CreditRemedy } from '#shared/agreement/remedy.ts';
import { paragraph } from '#shared/agreement/rich-text.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { creditedOf } from '../credited.ts';
import { foreignCurrency } from '../foreign-money.ts';
import { promiseOf } from '../promise.ts';
import { WORDS } from '../words.ts';
import { SILENT, type Change, type Take, type Taking } from './change.ts';
import { ownCommitment, withCommitment } from './own-parties.ts';
import { windowChange, windowForCredits } from './owed-window.ts';
import { field, type WantedClause } from './taken-clause.ts';

/** The own promise of availability in percent. */
const ownAvailability = ({ agreement }: Taking): Commitment | null =>
  agreement.commitments.find(
    ({ kind, target }) =>
      kind === 'availability' && target.unit === 'percent' && target.share === null,
  ) ?? null;

const newAvailability = ({ agreement }: Taking): Commitment =>
  ownCommitment(agreement, 'availability', 'Availability');

const changed = (
  { agreement }: Taking,
  commitment: Commitment,
  words: string,
  clause: Pick<WantedClause, 'title' | 'body'>,
): Result<Change, string> =>
  ok({
    agreement: withCommitment(agreement, commitment),
    commitment: commitment.id,
    words,
    clause: { section: 'metrics', shows: `/commitments/${commitment.id}`, ...clause },
  });

const availabilityClause = ({ id, window }: Commitment) => ({
  title: 'Availability',
  body: [
    paragraph(
      'The services must be available for ',
      field(`commitment.${id}.comparison`),
      ...(window === null ? ['.'] : [' of each ', field(`commitment.${id}.window`), '.']),
    ),
  ],
});

/** The promised figure with its window; a first promise also brings how it is measured. */
export const takeAvailability: Take = (taking) => {
  const theirs = promiseOf(taking.subject, taking.options)?.commitment;
  if (!theirs) return err(SILENT);
  const own = ownAvailability(taking);
  const base = own ?? newAvailability(taking);
  const commitment: Commitment = {
    ...base,
    target: theirs.target,
    window: theirs.window,
    measurement:
      own === null
        ? {
            ...base.measurement,
            method: theirs.measurement.method,
            smallestOutage: theirs.measurement.smallestOutage,
          }
        : base.measurement,
  };
  const figure = WORDS.target(theirs.target, true) ?? '';
  return changed(
    taking,
    commitment,
    own === null
      ? `Availability of ${figure} was added.`
      : `The availability is now ${figure}.${windowChange(own.window, theirs.window, own.remedy?.type === 'credits')}`,
    availabilityClause(commitment),
  );
};

export const takeSmallestOutage: Take = (taking) => {
  const duration = taking.subject.terms.smallestOutage?.duration;
  if (!duration) return err(SILENT);
  const own = ownAvailability(taking);
  if (own === null) return err(NO_AVAILABILITY);
  const commitment = {
    ...own,
    measurement: { ...own.measurement, smallestOutage: duration },
  };
  return changed(
    taking,
    commitment,
    `The smallest outage that counts is now ${WORDS.duration(duration)}.`,
    {
      title: 'Outages that count',
      body: [
        paragraph(
          'Outages shorter than ',
          field(`commitment.${own.id}.smallestOutage`),
          ' do not count.',
        ),
      ],
    },
  );
};

export const takeFormula: Take = (taking) => {
  const { formula } = taking.subject.terms;
  if (formula === null) return err(SILENT);
  const own = ownAvailability(taking);
  if (own === null) return err(NO_AVAILABILITY);
  return changed(
    taking,
    { ...own, measurement: { ...own.measurement, method: formula.text } },
    'The method of measurement was taken over.',
    {
      title: 'How availability is measured',
      body: [paragraph(field(`commitment.${own.id}.method`))],
    },
  );
};

const NO_AVAILABILITY =
  'The agreement promises no availability yet: take over the availability first.';

/**
 * The whole schedule with unit, basis and limit: one figure of it would not fit another schedule. The
 * window comes along where theirs lasts longer or shorter, as a credit for a quarter is not owed each
 * month. One by the length of the downtime brings its own commitment, beside that of availability.
 */
export const takeCredits: Take = (taking) => {
  const theirs = creditedOf(taking.subject, taking.options);
  if (theirs === null) return err(SILENT);
  const { commitment: source, remedy: credits, downtime } = theirs;
  const foreign = foreignCurrency(taking.subject, credits, taking.agreement.currency);
  if (foreign !== null && taking.agreement.currency !== null)
    return err(
      `The credits are amounts in ${foreign}, and the agreement is in ${taking.agreement.currency}: type them in as they are to be.`,
    );
  const own = downtime === null ? ownAvailability(taking) : ownDowntime(taking);
  const base =
    own ??
    (downtime === null
      ? newAvailability(taking)
      : ownCommitment(taking.agreement, 'availability', 'Downtime'));
  const { unit, basis, schedule, cap } = credits;
  const isSameScale = own !== null && downtime === null;
  const commitment: Commitment = {
    ...base,
    target: isSameScale ? base.target : source.target,
    window: isSameScale ? windowForCredits(base.window, source.window) : source.window,
    remedy: { ...ownRemedy(base), unit, basis, schedule, cap },
  };
  const name = downtime === null ? 'Availability' : 'Downtime';
  const currency = taking.agreement.currency ?? foreign;
  return changed(
    { ...taking, agreement: { ...taking.agreement, currency } },
    commitment,
    own === null
      ? `${name} with its credits was added.`
      : `The credits of the ${name.toLowerCase()} were replaced.${windowChange(own.window, commitment.window, true)}`,
    {
      title: 'Service credits',
      body: [
        paragraph(
          downtime === null
            ? 'Where the availability falls short of '
            : 'Where the downtime of a window is not ',
          field(`commitment.${base.id}.comparison`),
          ', service credits are due as set out in the credit schedule',
          ...(cap === null
            ? ['.']
            : [', at most ', field(`commitment.${base.id}.creditCap`), ' for one window.']),
        ),
      ],
    },
  );
};

/** The own promise on the length of the downtime. */
const ownDowntime = ({ agreement }: Taking): Commitment | null =>
  agreement.commitments.find(
    ({ kind, target }) =>
      kind === 'availability' &&
      target.share === null &&
      (target.unit === 'minute' || target.unit === 'hour'),
  ) ?? null;

const ownRemedy = ({ remedy }: Commitment): CreditRemedy =>
  remedy?.type === 'credits' ? remedy : newCreditRemedy();

type ClaimPart = 'deadline' | 'form' | 'sole-remedy';

/** The rules for claiming credits. */
export const takeClaim =
  (part: ClaimPart): Take =>
  (taking) => {
    const { claim, soleRemedy } = taking.subject.terms;
    const own = [ownAvailability(taking), ownDowntime(taking)].find(
      (one) => one?.remedy?.type === 'credits',
    );
    if (own?.remedy?.type !== 'credits')
      return err('The agreement gives no credits yet: take over the credits first.');
    const remedy = claimed(own.remedy, part, claim, soleRemedy);
    if (remedy === null) return err(SILENT);
    const { id } = own;
    const texts: Readonly<Record<ClaimPart, WantedClause['body']>> = {
      deadline: [
        paragraph(
          'A credit must be claimed within ',
          field(`commitment.${id}.claimDeadline`),
          ' after ',
          field(`commitment.${id}.claimStart`),
          '.',
        ),
      ],
      form: [paragraph('A credit is claimed ', field(`commitment.${id}.claimForm`), '.')],
      'sole-remedy': [paragraph(field(`commitment.${id}.soleRemedy`))],
    };
    return changed(taking, { ...own, remedy }, claimWords(remedy, part), {
      title: part === 'sole-remedy' ? 'Effect of credits' : 'Claims',
      body: texts[part],
    });
  };

function claimWords({ claim, soleRemedy }: CreditRemedy, part: ClaimPart): string {
  switch (part) {
    case 'deadline':
      return `Credits are now to be claimed within ${claim.deadline === null ? '–' : WORDS.duration(claim.deadline)} after ${WORDS.choice('claimStart', claim.from)}.`;
    case 'form':
      return `Credits are now to be claimed so: “${claim.form}”.`;
    case 'sole-remedy':
      return soleRemedy === true
        ? 'Credits are now the sole remedy.'
        : 'Credits now leave other remedies open.';
  }
}

function claimed(
  remedy: CreditRemedy,
  part: ClaimPart,
  claim: Taking['subject']['terms']['claim'],
  soleRemedy: Taking['subject']['terms']['soleRemedy'],
): CreditRemedy | null {
  switch (part) {
    case 'deadline':
      return claim?.deadline
        ? {
            ...remedy,
            claim: {
              ...remedy.claim,
              required: true,
              deadline: claim.deadline,
              from: claim.from ?? 'period-end',
            },
          }
        : null;
    case 'form':
      return claim && claim.form.trim() !== ''
        ? { ...remedy, claim: { ...remedy.claim, form: claim.form } }
        : null;
    case 'sole-remedy':
      return soleRemedy === null ? null : { ...remedy, soleRemedy: soleRemedy.value };
  }
}
