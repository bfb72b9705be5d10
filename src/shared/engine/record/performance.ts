import type { Agreement } from '#shared/agreement/agreement.ts';
import { scheduleScale, type Commitment } from '#shared/agreement/commitment.ts';
import type { PeriodResult } from '#shared/agreement/result.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { decimalString, exact, type DecimalString } from '#shared/base/decimal.ts';
import { byCodeUnit } from '#shared/base/order.ts';
import { deadlineContext } from '../calendar/deadline.ts';
import { clockOf } from '../calendar/working-time.ts';
import { dayLength } from '../calendar/unit-length.ts';
import { windowOn, type WindowSpan } from '../calendar/windows.ts';
import { addToDay } from '../calendar/zone.ts';
import { claimDeadline } from '../claims/deadline.ts';
import { creditFor, type Credit } from '../credits/credit.ts';
import { monthlyFee } from '../credits/fee.ts';
import { chronicFailure, type ChronicFailure } from './chronic.ts';
import { figureOf, missedCases, stateOf, type WindowState } from './met.ts';
import { nextReports, type NextReport } from './reports-due.ts';
import { trendOf, type Trend } from './trend.ts';

/** Automatic: due without a claim. Open: to be claimed by `claimBy`. Lapsed: that day has passed. */
export type ClaimState = 'none' | 'automatic' | 'open' | 'claimed' | 'lapsed';

export interface WindowRecord {
  /** First and last day of the window. */
  readonly period: IsoDate;
  readonly last: IsoDate;
  readonly result: PeriodResult;
  /** The result as it is compared: rounded. */
  readonly figure: DecimalString | null;
  readonly state: WindowState;
  /** What a miss brings; null where the target was met or no credits are agreed. */
  readonly credit: Credit | null;
  readonly claim: ClaimState;
  /** The last day to claim; null: no limit, or not known (then `claimNote` says why). */
  readonly claimBy: IsoDate | null;
  readonly claimNote: string;
}

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
  readonly years: readonly YearSummary[];
}

export interface CreditDue {
  readonly commitment: Commitment;
  readonly window: WindowRecord;
}

export interface PerformanceRecord {
  readonly commitments: readonly CommitmentRecord[];
  /** Credits that are due or can still be claimed, the most urgent first. */
  readonly creditsDue: readonly CreditDue[];
  /** Their sum in money; null where one has no amount. */
  readonly totalDue: DecimalString | null;
  /** The next report of each kind, the earliest first. */
  readonly nextReports: readonly NextReport[];
}

export interface RecordOptions {
  readonly today: IsoDate;
  /** What the services cost a month; null: as the agreement's own fees say. */
  readonly fee?: string | null;
}

/** What was promised against what was delivered, window by window, and what follows from it. */
export function performanceRecord(agreement: Agreement, options: RecordOptions): PerformanceRecord {
  const commitments = agreement.commitments.map((commitment): CommitmentRecord => {
    const windows = commitment.results.map((result) =>
      windowRecord(agreement, commitment, result, options),
    );
    return {
      commitment,
      windows,
      trend: trendOf(commitment),
      chronic: chronicFailure(agreement, commitment.id, windows),
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
    totalDue: sumOf(creditsDue.map(({ window }) => window.credit)),
    nextReports: nextReports(agreement, options.today),
  };
}

/** Claims with a last day come first, by that day; then the others by their window. */
const urgency = ({ window }: CreditDue): string =>
  window.claim === 'open' && window.claimBy !== null ? `0${window.claimBy}` : `1${window.period}`;

function windowRecord(
  agreement: Agreement,
  commitment: Commitment,
  result: PeriodResult,
  { today, fee }: RecordOptions,
): WindowRecord {
  const context = deadlineContext(agreement, commitment.calendar);
  // A rolling window is named by its first day too.
  const day =
    commitment.window === 'rolling-30-days' ? addToDay(result.period, 29, 'day') : result.period;
  const span = windowOn(commitment.window ?? 'calendar-month', day, context);
  const figure = figureOf(commitment, result);
  const state = stateOf(agreement, commitment, result);
  const { remedy } = commitment;
  const credit =
    state === 'missed' && figure !== null && remedy?.type === 'credits'
      ? creditFor(remedy, commitment.target, figure, {
          monthlyFee: fee ?? monthlyFee(agreement, commitment),
          currency: agreement.currency,
          window: commitment.window,
          missedCases: casesBeyondTarget(commitment, result),
          ...timesOf(agreement, commitment, span, figure),
        })
      : null;
  const base = {
    period: result.period,
    last: span.last,
    result,
    figure: figure === null ? null : shownAs(commitment, result, figure),
    state,
    credit,
  };
  const nothing = credit === null || credit.percent === '0' || credit.amount === '0';
  if (nothing || remedy?.type !== 'credits')
    return { ...base, claim: 'none', claimBy: null, claimNote: '' };
  if (result.claimed !== null) return { ...base, claim: 'claimed', claimBy: null, claimNote: '' };
  if (!remedy.claim.required) return { ...base, claim: 'automatic', claimBy: null, claimNote: '' };
  const deadline = claimDeadline(agreement, commitment, span, null);
  const claimBy = deadline?.by ?? null;
  return {
    ...base,
    claim: claimBy !== null && claimBy < today ? 'lapsed' : 'open',
    claimBy,
    claimNote: deadline?.why ?? '',
  };
}

/** With the decimals to which it is rounded; as it was typed where nothing is rounded. */
const shownAs = (
  { measurement: { rounding } }: Commitment,
  { value }: PeriodResult,
  figure: ReturnType<typeof exact>,
): DecimalString | null =>
  rounding === null ? value : (figure.toFixed(rounding.decimals) as DecimalString);

/**
 * The length of a day on the clock; length, downtime and allowed downtime of a window whose result is
 * an availability in percent.
 */
function timesOf(
  agreement: Agreement,
  { kind, target, calendar }: Commitment,
  { start, end }: WindowSpan,
  figure: ReturnType<typeof exact>,
) {
  const own = agreement.calendars.find(({ id }) => id === calendar) ?? null;
  const day = dayLength(own);
  if (kind !== 'availability' || target.unit !== 'percent' || target.share !== null)
    return { length: null, downtime: null, allowed: null, day };
  const length = clockOf(own, agreement.timeZone).between(start, end);
  const lacking = (percent: ReturnType<typeof exact>) =>
    exact(100).minus(percent).times(length).div(100);
  return {
    length,
    downtime: lacking(figure),
    allowed: target.value === null ? null : lacking(exact(target.value)),
    day,
  };
}

/** Cases that missed beyond those that the share allows to miss. */
function casesBeyondTarget(commitment: Commitment, result: PeriodResult): number | null {
  const missed = missedCases(commitment, result);
  const { start } = scheduleScale(commitment.target);
  if (missed === null || start === null || result.cases === null) return null;
  const allowed = exact(100).minus(start).times(result.cases).div(100).floor().toNumber();
  return Math.max(missed - allowed, 0);
}

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
      credits: sumOf(own.map(({ credit }) => credit)),
    };
  });
}

function sumOf(credits: readonly (Credit | null)[]): DecimalString | null {
  let sum = exact(0);
  for (const credit of credits) {
    if (credit === null) continue;
    if (credit.amount === null) return null;
    sum = sum.plus(credit.amount);
  }
  return decimalString(sum);
}
