import type { Commitment } from '#shared/agreement/commitment.ts';
import type { IsoDate } from '#shared/base/date.ts';
import type { DecimalString } from '#shared/base/decimal.ts';
import { runningDuty } from '#shared/engine/record/improvement.ts';
import {
  concernsCredits,
  type CreditDue,
  type PerformanceRecord,
  type PlanDue,
} from '#shared/engine/record/performance.ts';
import type { NextReport } from '#shared/engine/record/reports-due.ts';

/** What stands at the top of a record. */
export interface RecordSummary {
  /** Null where no commitment has credits, and none was claimed. */
  readonly credits: CreditSummary | null;
  /** Null where no commitment has a duty to improve; beside credits also as long as nothing was missed. */
  readonly improvement: ImprovementSummary | null;
  readonly nextReport: NextReport | null;
  readonly year: string;
  /** Windows of this year that missed their target, of those with a result. */
  readonly missed: number;
  readonly judged: number;
}

export interface CreditSummary {
  /** Credits that are due, claimed, or can still be claimed. */
  readonly count: number;
  /** Their sum; null where one of them has no amount. */
  readonly total: DecimalString | null;
  /** Several commitments have credits for one month: a limit for all of them would apply. */
  readonly isBeforeLimit: boolean;
  /** The claim that must be made first. */
  readonly nextClaim: CreditDue | null;
}

export interface ImprovementSummary {
  /** The improvement plan that must be made first. */
  readonly nextPlan: PlanDue | null;
  /** Commitments that were missed so often in a row that the next level takes over. */
  readonly escalated: readonly Commitment[];
}

export function summaryOf(record: PerformanceRecord, today: IsoDate): RecordSummary {
  const year = today.slice(0, 4);
  const own = record.commitments.flatMap(({ years }) => years.filter((one) => one.year === year));
  const sum = (count: (one: (typeof own)[number]) => number) =>
    own.reduce((all, one) => all + count(one), 0);
  const missed = sum((one) => one.missed);
  return {
    credits: creditsOf(record),
    improvement: improvementOf(record),
    nextReport: record.nextReports[0] ?? null,
    year,
    missed,
    judged: missed + sum((one) => one.met),
  };
}

function creditsOf({
  commitments,
  creditsDue,
  totalDue,
  hasSharedMonth,
}: PerformanceRecord): CreditSummary | null {
  if (!commitments.some(concernsCredits)) return null;
  return {
    count: creditsDue.length,
    total: totalDue,
    isBeforeLimit: hasSharedMonth,
    nextClaim:
      creditsDue.find(({ window }) => window.claim === 'open' && window.claimBy !== null) ?? null,
  };
}

function improvementOf({ commitments, plansDue }: PerformanceRecord): ImprovementSummary | null {
  const hasDuties = commitments.some(({ duties }) => duties.length > 0);
  const isAgreed = commitments.some(({ commitment }) => commitment.remedy?.type === 'improvement');
  if (!hasDuties && (!isAgreed || commitments.some(concernsCredits))) return null;
  return {
    nextPlan: plansDue[0] ?? null,
    escalated: commitments.flatMap((one) =>
      runningDuty(one)?.isEscalated ? [one.commitment] : [],
    ),
  };
}
