import type { Agreement } from '#shared/agreement/agreement.ts';
import { scheduleScale, type Commitment } from '#shared/agreement/commitment.ts';
import type { ClaimedCredit, PeriodResult } from '#shared/agreement/result.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { exact, type DecimalString } from '#shared/base/decimal.ts';
import { deadlineContext } from '../calendar/deadline.ts';
import { dayLength } from '../calendar/unit-length.ts';
import { windowOn, type WindowSpan } from '../calendar/windows.ts';
import { clockOf } from '../calendar/working-time.ts';
import { addToDay } from '../calendar/zone.ts';
import { claimDeadline } from '../claims/deadline.ts';
import { creditFor, type Credit } from '../credits/credit.ts';
import { holidayDoubt } from '../schedule/holiday-doubt.ts';
import { figureOf, missedCases, verdictOn, type WindowState } from './met.ts';
import { areSameTerms, termsOf, underTerms } from './terms.ts';

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
  /** The result is below the target, and the one of few cases missed that may be. */
  readonly isOneOfFew: boolean;
  /** The commitment as the window is judged by it. */
  readonly judgedBy: Commitment;
  /** The terms it is judged by are not those of today: the agreement was amended since. */
  readonly isOfEarlierTerms: boolean;
  /** What a miss brings; null where the target was met or no credits are agreed. */
  readonly credit: Credit | null;
  /** What was claimed, or else the credit as it is reckoned; null: nothing. */
  readonly owed: ClaimedCredit | null;
  readonly claim: ClaimState;
  /** The last day to claim; null: no limit, or not known (then `claimNote` says why). */
  readonly claimBy: IsoDate | null;
  readonly claimNote: string;
  /** Why the last day may be another one, as a sentence; empty for no doubt. */
  readonly claimDoubt: string;
  /** The claim, as it was made, is not what the result brings as it is reckoned now. */
  readonly isClaimDifferent: boolean;
}

/** `fee`: what the services cost a month; null: as the terms of the window have it. */
export function windowRecord(
  agreement: Agreement,
  commitment: Commitment,
  result: PeriodResult,
  { today, fee = null }: { readonly today: IsoDate; readonly fee?: string | null },
): WindowRecord {
  const context = deadlineContext(agreement, commitment.calendar);
  // A rolling window is named by its first day too.
  const day =
    commitment.window === 'rolling-30-days' ? addToDay(result.period, 29, 'day') : result.period;
  const span = windowOn(commitment.window ?? 'calendar-month', day, context);
  const todays = termsOf(agreement, commitment);
  const terms = result.terms ?? todays;
  const judgedBy = result.terms === null ? commitment : underTerms(commitment, terms);
  const figure = figureOf(judgedBy, result);
  const verdict = verdictOn(judgedBy, result, { mayMiss: terms.oneMayMiss });
  const { remedy } = judgedBy;
  const credit =
    verdict.state === 'missed' && figure !== null && remedy?.type === 'credits'
      ? creditFor(remedy, judgedBy.target, figure, {
          monthlyFee: fee ?? terms.monthlyFee,
          currency: agreement.currency,
          window: judgedBy.window,
          missedCases: casesBeyondTarget(judgedBy, result),
          ...timesOf(agreement, judgedBy, span, figure),
        })
      : null;
  const reckoned = credit && { percent: credit.percent, amount: credit.amount };
  return {
    period: result.period,
    last: span.last,
    result,
    figure: figure === null ? null : shownAs(judgedBy, result, figure),
    ...verdict,
    judgedBy,
    isOfEarlierTerms: result.terms !== null && !areSameTerms(result.terms, todays),
    credit,
    owed: result.claimed === null ? reckoned : (result.claimedCredit ?? reckoned),
    ...claimOf(agreement, judgedBy, result, { credit, span, today }),
  };
}

type Claim = Pick<
  WindowRecord,
  'claim' | 'claimBy' | 'claimNote' | 'claimDoubt' | 'isClaimDifferent'
>;

function claimOf(
  agreement: Agreement,
  judgedBy: Commitment,
  result: PeriodResult,
  {
    credit,
    span,
    today,
  }: {
    readonly credit: Credit | null;
    readonly span: WindowSpan;
    readonly today: IsoDate;
  },
): Claim {
  const none: Claim = {
    claim: 'none',
    claimBy: null,
    claimNote: '',
    claimDoubt: '',
    isClaimDifferent: false,
  };
  // What was claimed stays claimed, whatever becomes of the result or the agreement.
  if (result.claimed !== null)
    return { ...none, claim: 'claimed', isClaimDifferent: differs(result, credit) };
  const { remedy } = judgedBy;
  if (isNothing(credit) || remedy?.type !== 'credits') return none;
  if (!remedy.claim.required) return { ...none, claim: 'automatic' };
  const deadline = claimDeadline(agreement, judgedBy, span, null);
  const claimBy = deadline?.by ?? null;
  const counted = { duration: remedy.claim.deadline, calendar: judgedBy.calendar };
  return {
    ...none,
    claim: claimBy !== null && claimBy < today ? 'lapsed' : 'open',
    claimBy,
    claimNote: deadline?.why ?? '',
    claimDoubt: claimBy === null ? '' : holidayDoubt(agreement, claimBy, counted),
  };
}

const isNothing = (credit: ClaimedCredit | null): boolean =>
  credit === null || credit.percent === '0' || credit.amount === '0';

/** Whether the claim, as it was made, is not what the result brings as it is reckoned now. */
function differs({ claimedCredit }: PeriodResult, credit: Credit | null): boolean {
  // What could not be reckoned contradicts nothing.
  if (isNothing(credit)) return credit === null || credit.missing === '';
  const isOther = (claimed: DecimalString | null, now: DecimalString | null) =>
    claimed !== null && now !== null && !exact(claimed).eq(now);
  return (
    claimedCredit !== null &&
    credit !== null &&
    (isOther(claimedCredit.amount, credit.amount) || isOther(claimedCredit.percent, credit.percent))
  );
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
