import type { Commitment } from '#shared/agreement/commitment.ts';
import type { IsoDate } from '#shared/base/date.ts';
import type { DecimalString } from '#shared/base/decimal.ts';
import type { Evidence } from '#shared/engine/claims/evidence.ts';
import type { CreditDue } from '#shared/engine/record/performance.ts';
import type { Trace } from '#shared/engine/trace.ts';

/** What a claim for a credit rests on. */
export interface ClaimFacts {
  readonly commitment: Commitment;
  /** First and last day of the window. */
  readonly period: IsoDate;
  readonly last: IsoDate;
  /** The result as it is compared. */
  readonly result: DecimalString;
  readonly creditPercent: DecimalString | null;
  readonly creditAmount: DecimalString | null;
  /** The last day on which the claim is in time; null: no limit. */
  readonly claimBy: IsoDate | null;
  /** What of the service was affected; empty: to be filled in. */
  readonly affected: string;
  /** Credits of other commitments are due for the same month. */
  readonly sharesMonth: boolean;
  /** Incidents of the window; none where only the result is on record. */
  readonly incidents: readonly Pick<Evidence, 'start' | 'end' | 'fate'>[];
  readonly trace: Trace;
  /** The day of the letter. */
  readonly today: IsoDate;
}

/** What a claim rests on, from the performance record; null where nothing was measured. */
export function factsOfRecord(
  { window }: CreditDue,
  {
    today,
    affected = '',
    incidents = [],
    sharesMonth = false,
  }: Pick<ClaimFacts, 'today'> &
    Partial<Pick<ClaimFacts, 'affected' | 'incidents' | 'sharesMonth'>>,
): ClaimFacts | null {
  if (window.figure === null) return null;
  return {
    commitment: window.judgedBy,
    period: window.period,
    last: window.last,
    result: window.figure,
    creditPercent: window.owed?.percent ?? null,
    creditAmount: window.owed?.amount ?? null,
    claimBy: window.claimBy,
    affected,
    incidents,
    sharesMonth,
    // What was claimed otherwise is not what is reckoned now.
    trace: window.isClaimDifferent ? [] : (window.credit?.trace ?? []),
    today,
  };
}
