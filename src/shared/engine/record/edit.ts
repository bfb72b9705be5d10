import type { Agreement } from '#shared/agreement/agreement.ts';
import { updateRecord } from '#shared/agreement/edit/records.ts';
import type { CommitmentId } from '#shared/agreement/ids.ts';
import type { ClaimedCredit, PeriodResult } from '#shared/agreement/result.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { areSameTerms, termsOf } from './terms.ts';

/** Puts results into a commitment's record: one for each window, the oldest first, the newer wins. */
export const recordResults = (
  agreement: Agreement,
  id: CommitmentId,
  results: readonly PeriodResult[],
): Agreement =>
  updateRecord(agreement, 'commitments', id, (commitment) => {
    const byPeriod = new Map(
      [...commitment.results, ...results].map((result) => [result.period, result]),
    );
    return {
      ...commitment,
      results: [...byPeriod.values()].sort((a, b) => (a.period < b.period ? -1 : 1)),
    };
  });

export const recordResult = (
  agreement: Agreement,
  id: CommitmentId,
  result: PeriodResult,
): Agreement => recordResults(agreement, id, [result]);

/** Takes a window's result out of the record. */
export const removeResult = (agreement: Agreement, id: CommitmentId, period: IsoDate): Agreement =>
  updateRecord(agreement, 'commitments', id, (commitment) => ({
    ...commitment,
    results: commitment.results.filter((result) => result.period !== period),
  }));

/** Notes that the credit of a window was claimed: what, on which day, and by which terms. */
export const recordClaim = (
  agreement: Agreement,
  id: CommitmentId,
  period: IsoDate,
  { on, credit }: { readonly on: IsoDate; readonly credit: ClaimedCredit | null },
): Agreement =>
  updateRecord(agreement, 'commitments', id, (commitment) => ({
    ...commitment,
    results: commitment.results.map((result) =>
      result.period === period
        ? {
            ...result,
            claimed: on,
            claimedCredit: credit,
            terms: result.terms ?? termsOf(agreement, commitment),
          }
        : result,
    ),
  }));

/** Takes a claim back; the result follows the commitment again where that has not changed since. */
export const removeClaim = (agreement: Agreement, id: CommitmentId, period: IsoDate): Agreement =>
  updateRecord(agreement, 'commitments', id, (commitment) => {
    const todays = termsOf(agreement, commitment);
    return {
      ...commitment,
      results: commitment.results.map((result) =>
        result.period === period
          ? {
              ...result,
              claimed: null,
              claimedCredit: null,
              terms: result.terms && areSameTerms(result.terms, todays) ? null : result.terms,
            }
          : result,
      ),
    };
  });
