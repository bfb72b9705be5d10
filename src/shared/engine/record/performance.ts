import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Commitment } from '#shared/agreement/commitment.ts';
import type { ClaimedCredit } from '#shared/agreement/result.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { decimalString, exact, type DecimalString } from '#shared/base/decimal.ts';
import { byCodeUnit } from '#shared/base/order.ts';
import { chronicFailure, type ChronicFailure } from './chronic.ts';
import { improvementDuties, type ImprovementDuty } from './improvement.ts';
import type { WindowState } from './met.ts';
import { nextReports, type NextReport } from './reports-due.ts';
import { trendOf, type Trend } from './trend.ts';
import { windowRecord, type WindowRecord } from './window-record.ts';

export type { ClaimState, WindowRecord } from './window-record.ts';

export interface YearSummary {
  readonly year: string;
  readonly met: number;
  readonly missed: number;
  readonly notMeasured: number;
  /** The year's credits in money; null where a credit has no amount. */
  readonly credits: DecimalString | null;
}

export interface CommitmentRecord {
  readonly commitment: Commitment;
  /** The oldest first. */
  readonly windows: readonly WindowRecord[];
  readonly trend: Trend | null;
  readonly chronic: ChronicFailure | null;
  /** What missed windows lead to where no credits are agreed for them, the oldest first. */
  readonly duties: readonly ImprovementDuty[];
  readonly years: readonly YearSummary[];
}

export interface CreditDue {
  readonly commitment: Commitment;
  readonly window: WindowRecord;
}

export interface PlanDue {
  readonly commitment: Commitment;
  readonly duty: ImprovementDuty;
  readonly by: IsoDate;
}

export interface PerformanceRecord {
  readonly commitments: readonly CommitmentRecord[];
  /** Credits that are due or can still be claimed, the most urgent first. */
  readonly creditsDue: readonly CreditDue[];
  /**
   * Their sum in money; null where one has no amount. A limit for all credits of a month together
   * stands in the text alone, and is not applied.
   */
  readonly totalDue: DecimalString | null;
  /** Credits of several commitments are due for one month: a limit for all of them would apply. */
  readonly hasSharedMonth: boolean;
  /** Improvement plans whose last day is still to come, the earliest first; none after the end. */
  readonly plansDue: readonly PlanDue[];
  /** The next report of each kind, the earliest first. */
  readonly nextReports: readonly NextReport[];
}

export interface RecordOptions {
  readonly today: IsoDate;
  /** What the services cost a month; null: as the agreement's own fees say. */
  readonly fee?: string | null;
  /** Windows that end later are left out, and with them what follows from them; null: none is. */
  readonly until?: IsoDate | null;
}

/** What was promised against what was delivered, window by window, and what follows from it. */
export function performanceRecord(agreement: Agreement, options: RecordOptions): PerformanceRecord {
  const { until = null } = options;
  const commitments = agreement.commitments.map((commitment): CommitmentRecord => {
    const windows = commitment.results
      .map((result) => windowRecord(agreement, commitment, result, options))
      .filter(({ last }) => until === null || last <= until);
    return {
      commitment,
      windows,
      trend: trendOf({ ...commitment, results: windows.map(({ result }) => result) }),
      chronic: chronicFailure(agreement, commitment.id, windows),
      duties: improvementDuties(agreement, windows),
      years: yearsOf(windows),
    };
  });
  const creditsDue = commitments
    .flatMap(({ commitment, windows }) => windows.map((window) => ({ commitment, window })))
    .filter(({ window: { claim } }) => claim !== 'none' && claim !== 'lapsed')
    .sort((a, b) => byCodeUnit(urgency(a), urgency(b)));
  return {
    commitments,
    creditsDue,
    totalDue: totalOf(creditsDue),
    hasSharedMonth: haveSharedMonth(creditsDue),
    plansDue: agreement.status === 'ended' ? [] : plansDue(commitments, options.today),
    nextReports: nextReports(agreement, options.today),
  };
}

/** Whether anything about a commitment's record is of credits: it agrees on them, or they are owed. */
export const concernsCredits = ({
  commitment,
  windows,
}: Pick<CommitmentRecord, 'commitment' | 'windows'>): boolean =>
  commitment.remedy?.type === 'credits' || windows.some(({ owed }) => owed !== null);

const plansDue = (commitments: readonly CommitmentRecord[], today: IsoDate): readonly PlanDue[] =>
  commitments
    .flatMap(({ commitment, duties }) =>
      duties.flatMap((duty) =>
        duty.planBy !== null && duty.planBy >= today ? [{ commitment, duty, by: duty.planBy }] : [],
      ),
    )
    .sort((a, b) => byCodeUnit(a.by, b.by));

/** Whether another commitment's credit is due for a time that this one's window has a part in. */
export const sharesItsMonth = (
  { commitment, window }: CreditDue,
  creditsDue: readonly CreditDue[],
): boolean =>
  creditsDue.some(
    (other) =>
      other.commitment.id !== commitment.id &&
      other.window.period.slice(0, 7) <= window.last.slice(0, 7) &&
      other.window.last.slice(0, 7) >= window.period.slice(0, 7),
  );

/** Whether credits of several commitments are due for one month. */
export const haveSharedMonth = (creditsDue: readonly CreditDue[]): boolean =>
  creditsDue.some((one) => sharesItsMonth(one, creditsDue));

/** The sum of credits in money; null where one has no amount. */
export const totalOf = (creditsDue: readonly CreditDue[]): DecimalString | null =>
  sumOf(creditsDue.map(({ window }) => window.owed));

/** Claims with a last day come first, by that day; then the others by their window. */
const urgency = ({ window }: CreditDue): string =>
  window.claim === 'open' && window.claimBy !== null ? `0${window.claimBy}` : `1${window.period}`;

function yearsOf(windows: readonly WindowRecord[]): readonly YearSummary[] {
  const years = [...new Set(windows.map(({ last }) => last.slice(0, 4)))];
  return years.map((year) => {
    const own = windows.filter(({ last }) => last.startsWith(year));
    const count = (state: WindowState) => own.filter((window) => window.state === state).length;
    return {
      year,
      met: count('met'),
      missed: count('missed'),
      notMeasured: count('not-measured'),
      credits: sumOf(own.map(({ owed }) => owed)),
    };
  });
}

function sumOf(credits: readonly (ClaimedCredit | null)[]): DecimalString | null {
  let sum = exact(0);
  for (const credit of credits) {
    if (credit === null) continue;
    if (credit.amount === null) return null;
    sum = sum.plus(credit.amount);
  }
  return decimalString(sum);
}
