import type { Agreement } from '#shared/agreement/agreement.ts';
import { updateRecord } from '#shared/agreement/edit/records.ts';
import type { CommitmentId } from '#shared/agreement/ids.ts';
import type { PeriodResult } from '#shared/agreement/result.ts';
import type { IsoDate } from '#shared/base/date.ts';

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
