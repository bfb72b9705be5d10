import { recordName } from '#shared/agreement/record-name.ts';
import { decimalString, exact, type DecimalString } from '#shared/base/decimal.ts';
import type { Incident } from '#shared/engine/incident.ts';
import type { Outcome } from '#shared/engine/replay/outcome.ts';
import { replay, type Period } from '#shared/engine/replay/replay.ts';
import type { MatrixOptions } from './cell.ts';
import { foreignCurrency, foreignSentence } from './foreign-money.ts';
import { missingCredits, missingCreditWords } from './missing-credits.ts';
import { availabilityOf, promiseOf } from './promise.ts';
import type { Subject } from './subject.ts';

/** What the same incidents mean under one SLA's own rules. */
export interface SubjectReplay {
  /** The subject's id. */
  readonly subject: string;
  readonly name: string;
  /** By commitment and window, in the order of the SLA. */
  readonly outcomes: readonly Outcome[];
  /** True where a target was missed; null where nothing could be judged. */
  readonly breached: boolean | null;
  /**
   * The credits of all outcomes in money; null where one that is due cannot be told, or where a miss
   * may earn credits that were not found.
   */
  readonly paid: DecimalString | null;
  /** What stands for a credit where an outcome has none: "none promised", "none found". */
  readonly withoutCredits: {
    readonly availability: string;
    /** Of a time to recover: the credits of the availability are none of its own. */
    readonly others: string;
  };
  /** What was not replayed, each with why: "Resolution, Sev-1: Incidents say nothing about …". */
  readonly notReplayed: readonly string[];
}

/**
 * Replays incidents through every SLA, on one fee. Of several promises of availability the one that
 * is compared is replayed: incidents do not say which part of a service they hit.
 */
export const replaySubjects = (
  incidents: readonly Incident[],
  subjects: readonly Subject[],
  period: Period,
  options: Pick<MatrixOptions, 'fee' | 'currency' | 'scopes'>,
): readonly SubjectReplay[] =>
  subjects.map((subject) => {
    const compared = promiseOf(subject, options)?.commitment ?? null;
    const others = availabilityOf(subject).filter((commitment) => commitment !== compared);
    const inForeign = subject.agreement.commitments.filter(
      ({ remedy }) =>
        remedy?.type === 'credits' && foreignCurrency(subject, remedy, options.currency) !== null,
    );
    const agreement = {
      ...subject.agreement,
      currency: options.currency,
      commitments: subject.agreement.commitments
        .filter((commitment) => !others.includes(commitment))
        .map((commitment) =>
          inForeign.includes(commitment) ? { ...commitment, remedy: null } : commitment,
        ),
    };
    const nameOf = (id: string) => recordName(subject.agreement, 'commitments', id);
    const { outcomes, skipped } = replay(incidents, [agreement], period, { fee: options.fee });
    return {
      subject: subject.id,
      name: subject.name,
      // Of the replayed ones alone the second may be the third of the SLA.
      outcomes: outcomes.map((outcome) => ({
        ...outcome,
        commitmentName: nameOf(outcome.commitment),
      })),
      breached: breachOf(outcomes),
      paid: outcomes.some(
        ({ met, commitment }) => met === false && inForeign.some(({ id }) => id === commitment),
      )
        ? null
        : paidFor(outcomes, missingCredits(subject).kind === 'none'),
      withoutCredits: {
        availability:
          inForeign.length > 0
            ? `amounts in ${subject.agreement.currency}`
            : missingCreditWords(subject),
        others: missingCreditWords({ ...subject, terms: { ...subject.terms, credits: [] } }),
      },
      notReplayed: [
        ...(outcomes.length === 0 && skipped.length === 0
          ? ['The SLA promises nothing that incidents say something about.']
          : []),
        ...others.map(
          ({ id }) =>
            `${nameOf(id)}: of several promises, only the one that is compared is replayed.`,
        ),
        ...(inForeign.length > 0 && subject.agreement.currency !== null
          ? [foreignSentence(subject.agreement.currency, options.currency)]
          : []),
        ...skipped.map(({ commitment, why }) => `${nameOf(commitment)}: ${why}`),
        ...subject.left,
      ],
    };
  });

function breachOf(outcomes: readonly Outcome[]): boolean | null {
  if (outcomes.some(({ met }) => met === false)) return true;
  return outcomes.some(({ met }) => met === true) ? false : null;
}

/**
 * Nothing where no credits are promised; null where one that may be due has no figure, or where nothing
 * that was missed has a credit and the SLA does not say that there is none.
 */
function paidFor(outcomes: readonly Outcome[], givesNone: boolean): DecimalString | null {
  const missed = outcomes.filter(({ met }) => met === false);
  if (missed.length > 0 && !givesNone && outcomes.every(({ credit }) => credit === null))
    return null;
  let sum = exact(0);
  for (const { credit, result } of outcomes) {
    if (credit === null || result === null) continue;
    if (credit.amount !== null) sum = sum.plus(credit.amount);
    else if (credit.percent === null || !exact(credit.percent).isZero()) return null;
  }
  return decimalString(sum);
}
