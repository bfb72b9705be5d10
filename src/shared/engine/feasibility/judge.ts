import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Commitment, TargetUnit } from '#shared/agreement/commitment.ts';
import type { CommitmentId, SeverityId } from '#shared/agreement/ids.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { decimalString, exact, type Decimal, type DecimalString } from '#shared/base/decimal.ts';
import { dayOf } from '#shared/engine/calendar/zone.ts';
import type { Instant, Ticket } from '#shared/engine/incident.ts';
import { matchSeverities } from '#shared/engine/import/severities.ts';
import { Working, type Trace } from '#shared/engine/trace.ts';
import { caseTimes, type CaseTimes } from './case-times.ts';
import { distributionOf, type Distribution } from './distribution.ts';
import { causesOf, hoursOf, type Causes } from './causes.ts';
import { casesNeeded, countWithin, nearestRank } from './rank.ts';
import { columnsOf, type TicketColumns } from './ticket-columns.ts';
import { timeTarget, type TimeTarget } from './time-target.ts';
import { writtenUp } from './written-figure.ts';

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

export interface MonthFeasibility {
  readonly month: IsoDate;
  readonly cases: number;
  readonly within: number | null;
  readonly attained: DecimalString | null;
  readonly met: boolean | null;
  /** The lowest target that this month would have met, in the target's unit. */
  readonly needed: DecimalString;
}

export interface Held {
  /** A figure that people would write, at least as long as the exact one. */
  readonly value: DecimalString;
  readonly exact: DecimalString;
  readonly months: number;
}

export interface TicketHistory {
  readonly tickets: readonly Ticket[];
  readonly asOf: Instant;
  /** What the ticket system's severities mean, where a person has said it; others are matched. */
  readonly severities?: ReadonlyMap<string, SeverityId | null> | undefined;
}

/** Share of the months in which a proposed target would have held. */
const MONTHS_SHARE = '95';

/** The commitments that a history of tickets can be held against. */
export const judgedByTickets = (agreement: Agreement): readonly Commitment[] =>
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

function shareWithin(within: number | null, sample: number, working: Working): Decimal | null {
  if (within === null || sample === 0) return null;
  return working.compute(
    'Share within the target',
    'within / cases * 100',
    { within, cases: sample },
    { unit: '%', because: 'A case counts in full, whether it misses by a minute or a month.' },
  );
}

/** The normal distribution's 97.5% point: 95% lie between it and its negative. */
const Z = '1.959963984540054';

/** The score interval of Wilson (1927), which holds for few cases and for shares near 100% too. */
function wilson(
  within: number,
  sample: number,
  working: Working,
): { readonly low: DecimalString; readonly high: DecimalString } {
  const bound = (sign: '-' | '+', step: string) =>
    decimalString(
      working
        .compute(
          step,
          `(within / n + z * z / (2 * n) ${sign} z * sqrt(within / n * (1 - within / n) / n + z * z / (4 * n * n))) / (1 + z * z / n) * 100`,
          { within, n: sample, z: Z },
          { unit: '%', because: 'Wilson score interval; z leaves 2.5% on each side.' },
        )
        .toDecimalPlaces(4),
    );
  return {
    low: bound('-', 'Lower end of the 95% interval'),
    high: bound('+', 'Upper end of the 95% interval'),
  };
}

function percentileOf(
  sorted: Float64Array,
  percent: string,
  working: Working,
): DecimalString | null {
  if (sorted.length === 0) return null;
  const rank = nearestRank(percent, sorted.length);
  working.compute(
    `Rank of p${percent}`,
    'max(1, ceil(percent / 100 * cases))',
    { percent, cases: sorted.length },
    { because: 'Nearest rank: the case that so many percent of the cases do not exceed.' },
  );
  const value = working.compute(
    `p${percent}`,
    'round(milliseconds / 60000, 2)',
    { milliseconds: sorted[rank - 1]! },
    { unit: 'min', because: `The time of case ${rank} from the shortest.` },
  );
  return decimalString(value);
}

function monthOf(
  { month, sorted }: CaseTimes['byMonth'][number],
  target: TimeTarget,
): MonthFeasibility {
  const cases = sorted.length;
  const within =
    target.limit === null ? null : countWithin(sorted, target.limit, target.includesLimit);
  return {
    month,
    cases,
    within,
    attained:
      within === null
        ? null
        : decimalString(exact(within).div(cases).times(100).toDecimalPlaces(4)),
    met: within === null ? null : within >= casesNeeded(target, cases),
    needed: decimalString(exact(neededIn(sorted, target)).div(target.unit)),
  };
}

/** The lowest limit, in milliseconds, that a month's cases would have met. */
function neededIn(sorted: Float64Array, target: Pick<TimeTarget, 'share' | 'mayMiss'>): number {
  const needed = casesNeeded(target, sorted.length);
  return needed === 0 ? 0 : sorted[needed - 1]!;
}

function heldBy(
  { byMonth }: CaseTimes,
  target: TimeTarget,
  name: TargetUnit,
  working: Working,
): Held | null {
  if (byMonth.length === 0) return null;
  const { share, unit, includesLimit } = target;
  const needed = Float64Array.from(byMonth, ({ sorted }) => neededIn(sorted, target)).sort();
  const months = working.compute(
    'Months that a target has to hold in',
    'ceil(percent / 100 * months)',
    { percent: MONTHS_SHARE, months: needed.length },
    { because: 'Months without a case, and those after the last opening, are left out.' },
  );
  const held = working.compute(
    'The target that would have held in them',
    'milliseconds / unit',
    { milliseconds: needed[months.toNumber() - 1]!, unit },
    {
      unit: name,
      because: `For each month the shortest target that ${share === null ? 'all cases' : `${share}% of the cases`} would have met; of these the ${months.toFixed()}. from the shortest.`,
    },
  );
  return {
    value: writtenUp(held, name, !includesLimit),
    exact: decimalString(held),
    months: needed.length,
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
