import type { IsoDate } from '#shared/base/date.ts';
import { workedBetween } from '#shared/engine/calendar/working-time.ts';
import { addToDay, dayOf, startOfDay } from '#shared/engine/calendar/zone.ts';
import type { Instant, Span } from '#shared/engine/incident.ts';
import type { TicketColumns } from './ticket-columns.ts';
import type { TimeTarget } from './time-target.ts';

/** The cases that one promise is about, with the time that each took. Times are milliseconds. */
export interface CaseTimes {
  /** In the order of the months, and within a month from the shortest to the longest. */
  readonly byMonth: readonly MonthTimes[];
  /**
   * Cases that closed in months in which none was opened any more. Only slow ones reach the months
   * behind the end of a history, so these months would say nothing about the promise.
   */
  readonly afterLastOpening: number;
  readonly sorted: Float64Array;
  /** The index of each counted case among the tickets, and the time that it took. */
  readonly indexes: Uint32Array;
  readonly times: Float64Array;
  /** Open, and already over the target: counted as missed, with the time so far. */
  readonly openMissed: number;
  /** Open, and not yet over the target: nobody knows how they end, so they are left out. */
  readonly openLeftOut: number;
  /** Resolved without a recorded answer: answered by being resolved. */
  readonly answeredByResolving: number;
}

export interface MonthTimes {
  /** The month's first day. */
  readonly month: IsoDate;
  readonly sorted: Float64Array;
}

export interface CountedTickets {
  readonly tickets: TicketColumns;
  /** Open tickets were open then. */
  readonly asOf: Instant;
  /** The clock stops while a case waits. */
  readonly pauses: boolean;
  /** By the code of its severity, whether the promise is about a ticket. */
  readonly isMeant: readonly boolean[];
}

const NO_WAITS: readonly Span[] = [];

/** A case counts in the month in which it closes; an open one in the month of `asOf`. */
export function caseTimes(
  { tickets, asOf, pauses, isMeant }: CountedTickets,
  { until, clock, zone, limit, includesLimit }: TimeTarget,
): CaseTimes {
  const { length, opened, resolved, severity } = tickets;
  const ended = tickets[until];
  const waits = pauses ? tickets.pauses : null;
  const indexes = new Uint32Array(length);
  const times = new Float64Array(length);
  const closed = new Float64Array(length);
  let lastOpened = -Infinity;
  let [count, openMissed, openLeftOut, answeredByResolving] = [0, 0, 0, 0];
  for (let index = 0; index < length; index += 1) {
    if (!isMeant[severity[index]!]!) continue;
    const start = opened[index]!;
    let at = ended[index]!;
    if (Number.isNaN(at) && !Number.isNaN(resolved[index]!)) {
      at = resolved[index]!;
      answeredByResolving += 1;
    }
    const isOpen = Number.isNaN(at);
    if (isOpen) at = Math.max(asOf, start);
    const spans = waits === null ? NO_WAITS : waits[index]!;
    const time =
      spans.length > 0 ? workedBetween(clock, start, at, spans) : clock.between(start, at);
    if (isOpen) {
      const isOver = limit !== null && (includesLimit ? time > limit : time >= limit);
      if (!isOver) {
        openLeftOut += 1;
        continue;
      }
      openMissed += 1;
    }
    indexes[count] = index;
    times[count] = time;
    closed[count] = at;
    if (start > lastOpened) lastOpened = start;
    count += 1;
  }
  const counted = times.slice(0, count);
  const byMonth = inMonths(counted, closed.subarray(0, count), zone, lastOpened);
  return {
    byMonth,
    afterLastOpening: count - byMonth.reduce((sum, { sorted }) => sum + sorted.length, 0),
    sorted: counted.slice().sort(),
    indexes: indexes.slice(0, count),
    times: counted,
    openMissed,
    openLeftOut,
    answeredByResolving,
  };
}

function inMonths(
  times: Float64Array,
  closed: Float64Array,
  zone: string,
  lastOpened: Instant,
): readonly MonthTimes[] {
  if (times.length === 0) return [];
  let [first, last] = [closed[0]!, closed[0]!];
  for (let index = 0; index < closed.length; index += 1) {
    const at = closed[index]!;
    if (at < first) first = at;
    if (at > last) last = at;
  }
  const months: IsoDate[] = [];
  const starts: number[] = [];
  let month = firstOfMonth(dayOf(first, zone));
  for (
    ;
    starts.length === 0 || startOfDay(month, zone) <= last;
    month = addToDay(month, 1, 'month')
  ) {
    months.push(month);
    starts.push(startOfDay(month, zone));
  }
  const of = new Uint32Array(times.length);
  const sizes = new Uint32Array(months.length);
  let current = 0;
  for (let index = 0; index < closed.length; index += 1) {
    const at = closed[index]!;
    // Files are mostly in the order of time: the next case is in the same month or near it.
    while (at < starts[current]!) current -= 1;
    while (current + 1 < starts.length && at >= starts[current + 1]!) current += 1;
    of[index] = current;
    sizes[current]! += 1;
  }
  const inOrder = months.map((_, index) => new Float64Array(sizes[index]!));
  const filled = new Uint32Array(months.length);
  for (let index = 0; index < times.length; index += 1) {
    const target = of[index]!;
    inOrder[target]![filled[target]!] = times[index]!;
    filled[target]! += 1;
  }
  return months.flatMap((one, index) =>
    sizes[index] === 0 || starts[index]! > lastOpened
      ? []
      : [{ month: one, sorted: inOrder[index]!.sort() }],
  );
}

const firstOfMonth = (day: IsoDate): IsoDate => `${day.slice(0, 8)}01` as IsoDate;
