import type { IsoDate } from '#shared/base/date.ts';
import type { DecimalString } from '#shared/base/decimal.ts';
import type { CreditDue, PerformanceRecord } from '#shared/engine/record/performance.ts';
import type { NextReport } from '#shared/engine/record/reports-due.ts';

/** What stands at the top of a record. */
export interface RecordSummary {
  /** Credits that are due, claimed, or can still be claimed. */
  readonly credits: number;
  /** Their sum; null where one of them has no amount. */
  readonly total: DecimalString | null;
  /** Several commitments have credits for one month: a limit for all of them would apply. */
  readonly isBeforeLimit: boolean;
  /** The claim that must be made first. */
  readonly nextClaim: CreditDue | null;
  readonly nextReport: NextReport | null;
  readonly year: string;
  /** Windows of this year that missed their target, of those with a result. */
  readonly missed: number;
  readonly judged: number;
}

export function summaryOf(
  { commitments, creditsDue, totalDue, hasSharedMonth, nextReports }: PerformanceRecord,
  today: IsoDate,
): RecordSummary {
  const year = today.slice(0, 4);
  const own = commitments.flatMap(({ years }) => years.filter((one) => one.year === year));
  const sum = (count: (one: (typeof own)[number]) => number) =>
    own.reduce((all, one) => all + count(one), 0);
  const missed = sum((one) => one.missed);
  return {
    credits: creditsDue.length,
    total: totalDue,
    isBeforeLimit: hasSharedMonth,
    nextClaim:
      creditsDue.find(({ window }) => window.claim === 'open' && window.claimBy !== null) ?? null,
    nextReport: nextReports[0] ?? null,
    year,
    missed,
    judged: missed + sum((one) => one.met),
  };
}
