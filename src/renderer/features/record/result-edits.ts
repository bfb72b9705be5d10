import type { Agreement } from '#shared/agreement/agreement.ts';
import type { CommitmentId } from '#shared/agreement/ids.ts';
import { newPeriodResult, type PeriodResult } from '#shared/agreement/result.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { recordResult } from '#shared/engine/record/edit.ts';

/** As many as a commitment's record holds. */
export const MOST_RESULTS = 1_000;

/** What one types of a result; claims and terms have edits of their own. */
export type TypedResult = Pick<PeriodResult, 'value' | 'cases' | 'note'>;

/** Changes the result of a window, or begins it. Nothing is begun where the record is full. */
export function withResult(
  agreement: Agreement,
  id: CommitmentId,
  period: IsoDate,
  change: Partial<TypedResult>,
): Agreement {
  const results = agreement.commitments.find((one) => one.id === id)?.results;
  if (!results) return agreement;
  const before = results.find((one) => one.period === period);
  if (!before && results.length >= MOST_RESULTS) return agreement;
  return recordResult(agreement, id, {
    ...(before ?? newPeriodResult(period)),
    ...change,
  });
}
