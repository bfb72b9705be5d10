import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Commitment } from '#shared/agreement/commitment.ts';
import { updateRecord } from '#shared/agreement/edit/records.ts';
import type { CommitmentId } from '#shared/agreement/ids.ts';
import type { PeriodResult, ResultTerms } from '#shared/agreement/result.ts';
import { stableJson } from '#shared/base/stable-json.ts';
import { monthlyFee } from '../credits/fee.ts';
import { oneMayMiss } from '../few-cases.ts';

/** What results of a commitment are judged by as the agreement stands. */
export const termsOf = (
  agreement: Pick<Agreement, 'services' | 'sections'>,
  commitment: Pick<Commitment, 'target' | 'measurement' | 'remedy' | 'services'>,
): ResultTerms => ({
  target: commitment.target,
  rounding: commitment.measurement.rounding,
  remedy: commitment.remedy,
  monthlyFee: monthlyFee(agreement, commitment),
  oneMayMiss: oneMayMiss(agreement),
});

export const areSameTerms = (one: ResultTerms, other: ResultTerms): boolean =>
  stableJson(one) === stableJson(other);

/** The commitment as the terms have it. */
export const underTerms = (commitment: Commitment, terms: ResultTerms): Commitment => ({
  ...commitment,
  target: terms.target,
  remedy: terms.remedy,
  measurement: { ...commitment.measurement, rounding: terms.rounding },
});

/** True of an agreement that binds, or has bound: what it says is amended, no longer drafted. */
export const isAgreed = ({ status }: Pick<Agreement, 'status'>): boolean =>
  status !== 'draft' && status !== 'in-review';

/**
 * The edited agreement, with its past as it was: where terms of an agreement that was agreed are
 * amended, or it becomes a draft again, the results that were judged by them keep them. The same
 * agreement where there is nothing to keep.
 */
export function keepingTerms(before: Agreement, after: Agreement): Agreement {
  if (after === before || !isAgreed(before)) return after;
  const kept = new Map<CommitmentId, ResultTerms>();
  for (const commitment of before.commitments) {
    const now = after.commitments.find(({ id }) => id === commitment.id);
    if (now === undefined || !now.results.some(({ terms }) => terms === null)) continue;
    const terms = termsOf(before, commitment);
    if (!isAgreed(after) || !areSameTerms(terms, termsOf(after, now)))
      kept.set(commitment.id, terms);
  }
  return [...kept].reduce((changed, [id, terms]) => withTerms(changed, id, terms), after);
}

const withTerms = (agreement: Agreement, id: CommitmentId, terms: ResultTerms): Agreement =>
  updateRecord(agreement, 'commitments', id, (commitment) => ({
    ...commitment,
    results: commitment.results.map((result): PeriodResult =>
      result.terms === null ? { ...result, terms } : result,
    ),
  }));

/** All results of a commitment judged by it as it stands: what was amended was only corrected. */
export const withTodaysTerms = (agreement: Agreement, id: CommitmentId): Agreement =>
  updateRecord(agreement, 'commitments', id, (commitment) => ({
    ...commitment,
    results: commitment.results.map((result) => ({ ...result, terms: null })),
  }));
