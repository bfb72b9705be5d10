import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Commitment, TargetUnit } from '#shared/agreement/commitment.ts';
import type { CommitmentId, SeverityId } from '#shared/agreement/ids.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { decimalString, type DecimalString } from '#shared/base/decimal.ts';
import { dayOf } from '#shared/engine/calendar/zone.ts';
import type { Instant, Ticket } from '#shared/engine/incident.ts';
import { matchSeverities } from '#shared/engine/import/severities.ts';
import { Working, type Trace } from '#shared/engine/trace.ts';
import { caseTimes, type CaseTimes } from './case-times.ts';
import { distributionOf, type Distribution } from './distribution.ts';
import { causesOf, hoursOf, type Causes } from './causes.ts';
import { countWithin } from './rank.ts';
import { heldBy, monthOf, type Held, type MonthFeasibility } from './months.ts';
import { percentileOf, shareWithin, wilson } from './shares.ts';
import { columnsOf, type TicketColumns } from './ticket-columns.ts';
import { timeTarget, type TimeTarget } from './time-target.ts';

/** A promise beside what a history of cases says about it. */
export interface Feasibility {
  readonly commitment: CommitmentId;
  readonly severity: SeverityId | null;
  /** Cases that were counted. */
  readonly sample: number;
  /** Cases within the target; null where it has no value. */
  readonly within: number | null;
  /** The share within the target in percent, to 4 decimals; null without cases or value. */
  readonly attained: DecimalString | null;
  /** Where the share of all such cases lies with a probability of 95% (Wilson), in percent. */
  readonly interval: { readonly low: DecimalString; readonly high: DecimalString } | null;
  /** The share that is promised is reached over the whole history. */
  readonly isMet: boolean | null;
  /** Minutes on the commitment's clock, by the nearest rank. */
  readonly p50: DecimalString | null;
  readonly p90: DecimalString | null;
  readonly p95: DecimalString | null;
  readonly p99: DecimalString | null;
  readonly months: readonly MonthFeasibility[];
  /** What would have held in at least 95% of the months, in the target's unit. */
  readonly holds: Held | null;
  readonly unit: TargetUnit;
  readonly open: { readonly missed: number; readonly leftOut: number };
  /** The days of the first and the last counted opening. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly distribution: Distribution;
  readonly causes: Causes;
  /** What was taken for granted, a sentence each. */
  readonly notes: readonly string[];
  readonly trace: Trace;
}

export interface TicketHistory {
  readonly tickets: readonly Ticket[];
  readonly asOf: Instant;
  /** What the ticket system's severities mean, where a person has said it; others are matched. */
  readonly severities?: ReadonlyMap<string, SeverityId | null> | undefined;
}

/** The commitments that a history of tickets can be held against. */
const judgedByTickets = (agreement: Agreement): readonly Commitment[] =>
  agreement.commitments.filter((commitment) => timeTarget(agreement, commitment) !== null);

/** Holds a history of tickets against every promise of time to answer or to resolve. */
export function judgeTickets(
  agreement: Agreement,
  { tickets, asOf, severities }: TicketHistory,
  onProgress?: (done: number) => void,
): readonly Feasibility[] {
  const columns = columnsOf(tickets);
  const matched = severities ?? matchSeverities(columns.names, agreement.severities);
  const ids = columns.names.map((name) => matched.get(name) ?? null);
  const hours = new Map<string, Uint8Array>();
  const commitments = judgedByTickets(agreement);
  return commitments.map((commitment, index) => {
    const target = timeTarget(agreement, commitment)!;
    const isMeant = ids.map((id) => commitment.severity === null || id === commitment.severity);
    const pauses = commitment.pausesWhileWaiting;
    const times = caseTimes({ tickets: columns, asOf, pauses, isMeant }, target);
    let hourOf = hours.get(target.zone);
    if (!hourOf) hours.set(target.zone, (hourOf = hoursOf(columns, target.zone)));
    const causes = causesOf(columns, times, target, commitment, { severities: ids, hourOf });
    const judged = judge(commitment, target, times, columns, causes);
    onProgress?.((index + 1) / commitments.length);
    return judged;
  });
}

function judge(
  { id, severity, target: promised }: Commitment,
  target: TimeTarget,
  times: CaseTimes,
  tickets: TicketColumns,
  causes: Causes,
): Feasibility {
  const working = new Working();
  const { sorted } = times;
  const sample = sorted.length;
  const within =
    target.limit === null ? null : countWithin(sorted, target.limit, target.includesLimit);
  const attained = shareWithin(within, sample, working);
  const percentile = (percent: string) => percentileOf(sorted, percent, working);
  const span = openings(times, tickets);
  return {
    commitment: id,
    severity,
    sample,
    within,
    attained: attained === null ? null : decimalString(attained.toDecimalPlaces(4)),
    interval: within === null || sample === 0 ? null : wilson(within, sample, working),
    isMet: attained === null ? null : attained.gte(target.share ?? '100'),
    p50: percentile('50'),
    p90: percentile('90'),
    p95: percentile('95'),
    p99: percentile('99'),
    months: times.byMonth.map((month) => monthOf(month, target)),
    holds: heldBy(times, target, promised.unit, working),
    unit: promised.unit,
    open: { missed: times.openMissed, leftOut: times.openLeftOut },
    from: span === null ? null : dayOf(span.first, target.zone),
    to: span === null ? null : dayOf(span.last, target.zone),
    distribution: distributionOf(sorted, target.limit),
    causes,
    notes: notesOn(times),
    trace: working.trace,
  };
}

function openings(
  { indexes }: CaseTimes,
  { opened }: TicketColumns,
): { readonly first: Instant; readonly last: Instant } | null {
  if (indexes.length === 0) return null;
  let [first, last] = [Infinity, -Infinity];
  for (let at = 0; at < indexes.length; at += 1) {
    const start = opened[indexes[at]!]!;
    if (start < first) first = start;
    if (start > last) last = start;
  }
  return { first, last };
}

function notesOn({
  openMissed,
  openLeftOut,
  answeredByResolving,
  afterLastOpening,
}: CaseTimes): readonly string[] {
  const cases = (count: number) => `${count} open ${count === 1 ? 'case' : 'cases'}`;
  const notes: string[] = [];
  if (openMissed > 0)
    notes.push(
      `${cases(openMissed)} already older than the target ${openMissed === 1 ? 'counts' : 'count'} as missed, with the time so far.`,
    );
  if (openLeftOut > 0)
    notes.push(
      `${cases(openLeftOut)} ${openLeftOut === 1 ? 'is' : 'are'} left out, as nobody knows yet how long ${openLeftOut === 1 ? 'it takes' : 'they take'}.`,
    );
  if (answeredByResolving > 0)
    notes.push(
      `${answeredByResolving} resolved ${answeredByResolving === 1 ? 'case has' : 'cases have'} no time of an answer; the resolution is taken as the answer.`,
    );
  if (afterLastOpening > 0)
    notes.push(
      `${afterLastOpening} ${afterLastOpening === 1 ? 'case' : 'cases'} closed after the last month in which one was opened. They count in all figures but those by month, as only slow cases are left there.`,
    );
  return notes;
}
