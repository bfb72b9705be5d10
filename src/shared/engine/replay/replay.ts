import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Commitment, CommitmentKind } from '#shared/agreement/commitment.ts';
import { recordName } from '#shared/agreement/record-name.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { decimalString, exact, type Decimal } from '#shared/base/decimal.ts';
import { measureAvailability } from '../availability/measure.ts';
import { countingRules } from '../availability/rules.ts';
import { lastOutageEnd, tally, type Tally } from '../availability/tally.ts';
import { windowsBetween, type WindowSpan } from '../calendar/windows.ts';
import { claimDeadline } from '../claims/deadline.ts';
import { creditFor, type Credit } from '../credits/credit.ts';
import { monthlyFee } from '../credits/fee.ts';
import { oneMayMiss } from '../few-cases.ts';
import type { Incident } from '../incident.ts';
import { Working } from '../trace.ts';
import type { Outcome, Promised, Replay, Skipped } from './outcome.ts';
import { canMeasureRecovery, measureRecovery, type RecoveryRules } from './recovery.ts';

/** Days, both included. */
export interface Period {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

export interface ReplayOptions {
  /** What the services cost a month; null: what each agreement itself says. */
  readonly fee: string | null;
}

/**
 * What the same incidents mean under each agreement's own rules: for every commitment that incidents
 * say something about, the result of each window that ends in the period, breach, credit and claim.
 * Of a window longer than the period, the one that holds its last day is taken.
 */
export function replay(
  incidents: readonly Incident[],
  agreements: readonly Agreement[],
  period: Period,
  { fee }: ReplayOptions,
): Replay {
  const inOrder = incidents.every(({ start }, at) => at === 0 || start >= incidents[at - 1]!.start)
    ? incidents
    : [...incidents].sort((a, b) => a.start - b.start);
  const outcomes: Outcome[] = [];
  const skipped: Skipped[] = [];
  for (const agreement of agreements)
    for (const commitment of agreement.commitments) {
      const promised: Promised = {
        agreement: agreement.id,
        agreementTitle: agreement.title,
        commitment: commitment.id,
        commitmentName: recordName(agreement, 'commitments', commitment.id),
        kind: commitment.kind,
      };
      const why = whySkipped(commitment);
      if (why !== null) {
        skipped.push({ ...promised, why });
        continue;
      }
      const tallied = tally(inOrder, countingRules(agreement, commitment));
      for (const window of replayWindows(agreement, commitment, period))
        outcomes.push(outcomeOf({ agreement, commitment, promised, tallied, window, fee }));
    }
  return { outcomes, skipped };
}

/** The windows of a commitment that end in the period, or else the one that holds its last day. */
function replayWindows(
  agreement: Pick<Agreement, 'timeZone' | 'term'>,
  { window }: Pick<Commitment, 'window'>,
  { first, last }: Period,
): readonly WindowSpan[] {
  if (window === null) return [];
  const spans = windowsBetween(window, first, last, {
    zone: agreement.timeZone,
    contractStart: agreement.term.start,
  });
  const ending = spans.filter((span) => span.last <= last);
  return ending.length > 0 ? ending : spans.slice(-1);
}

const SILENT: Readonly<Partial<Record<CommitmentKind, string>>> = {
  response: 'response times',
  resolution: 'resolution times; a ticket history does',
  latency: 'latency',
  'packet-loss': 'packet loss',
  throughput: 'throughput',
  'recovery-point': 'the data lost',
  volume: 'volumes',
  quality: 'quality',
  satisfaction: 'satisfaction',
  custom: 'a measure of its own kind',
};

function whySkipped(commitment: Commitment): string | null {
  const silent = SILENT[commitment.kind];
  if (silent !== undefined) return `Incidents say nothing about ${silent}.`;
  if (commitment.window === null) return 'The commitment has no window to measure it over.';
  if (commitment.target.value === null) return 'The target has no value.';
  if (commitment.kind === 'recovery-time' && !canMeasureRecovery(commitment))
    return 'The length of an outage cannot be told in the unit of the target.';
  if (commitment.kind === 'availability' && commitment.target.share !== null)
    return 'The target is a share of cases, which incidents do not name.';
  return null;
}

interface Case {
  readonly agreement: Agreement;
  readonly commitment: Commitment;
  readonly promised: Promised;
  readonly tallied: Tally;
  readonly window: WindowSpan;
  readonly fee: string | null;
}

function outcomeOf({ agreement, commitment, promised, tallied, window, fee }: Case): Outcome {
  const working = new Working();
  const measured = measure(
    tallied,
    commitment,
    { mayMiss: oneMayMiss(agreement), window },
    working,
  );
  const { remedy } = commitment;
  let credit: Credit | null = null;
  if (measured.result !== null && remedy?.type === 'credits' && !measured.isForgiven)
    credit = creditFor(
      remedy,
      commitment.target,
      measured.result,
      {
        monthlyFee: fee ?? monthlyFee(agreement, commitment),
        currency: agreement.currency,
        window: commitment.window,
        length: measured.length,
        downtime: measured.downtime,
        allowed: measured.allowed,
        missedCases: measured.missedCases,
        day: tallied.rules.day,
      },
      working,
    );
  const ended = lastOutageEnd(tallied, window);
  const owed = credit?.percent ?? credit?.amount ?? null;
  const isDue = owed !== null && !exact(owed).isZero();
  return {
    ...promised,
    window,
    target: commitment.target,
    result: measured.result === null ? null : decimalString(measured.result),
    met: measured.met,
    downtime: decimalString(measured.downtime),
    credit,
    claim: isDue ? claimDeadline(agreement, commitment, window, ended) : null,
    lastOutageEnd: ended,
    trace: working.trace,
  };
}

interface Result {
  readonly result: Decimal | null;
  readonly met: boolean | null;
  readonly length: number;
  readonly downtime: Decimal;
  readonly allowed: Decimal | null;
  readonly missedCases: number | null;
  /** A miss that the rules of counting let pass earns no credit, whatever the schedule says. */
  readonly isForgiven: boolean;
}

function measure(
  tallied: Tally,
  commitment: Commitment,
  { window, ...rules }: RecoveryRules & { readonly window: WindowSpan },
  working: Working,
): Result {
  if (commitment.kind === 'availability')
    return {
      ...measureAvailability(tallied, commitment, window, working),
      missedCases: null,
      isForgiven: false,
    };
  const recovered = measureRecovery(tallied, commitment, { ...rules, window }, working);
  const nothing = { length: window.end - window.start, downtime: exact(0), allowed: null };
  return recovered === null
    ? { ...nothing, result: null, met: true, missedCases: 0, isForgiven: false }
    : {
        ...nothing,
        result: recovered.result,
        met: recovered.met,
        missedCases: recovered.missed,
        isForgiven: commitment.target.share !== null && recovered.met === true,
      };
}
