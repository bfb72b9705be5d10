import type { IsoDate } from '#shared/base/date.ts';
import { workedBetween } from '#shared/engine/calendar/working-time.ts';
import { addToDay, dayOf, startOfDay } from '#shared/engine/calendar/zone.ts';
import type { Instant, Ticket } from '#shared/engine/incident.ts';
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
  readonly tickets: readonly Ticket[];
  /** Open tickets were open then. */
  readonly asOf: Instant;
  /** The clock stops while a case waits. */
  readonly pauses: boolean;
  /** Which tickets the promise is about. */
  readonly isMeant: (index: number) => boolean;
}

/** A case counts in the month in which it closes; an open one in the month of `asOf`. */
export function caseTimes(
  { tickets, asOf, pauses, isMeant }: CountedTickets,
  { until, clock, zone, limit, includesLimit }: TimeTarget,
): CaseTimes {
  const indexes = new Uint32Array(tickets.length);
  const times = new Float64Array(tickets.length);
  const closed = new Float64Array(tickets.length);
  let lastOpened = -Infinity;
  let [count, openMissed, openLeftOut, answeredByResolving] = [0, 0, 0, 0];
  for (let index = 0; index < tickets.length; index += 1) {
    if (!isMeant(index)) continue;
    const ticket = tickets[index]!;
    let end = ticket[until];
    if (end === null && until === 'responded' && ticket.resolved !== null) {
      end = ticket.resolved;
      answeredByResolving += 1;
    }
    const at = end ?? Math.max(asOf, ticket.opened);
    const time =
      pauses && ticket.pauses.length > 0
        ? workedBetween(clock, ticket.opened, at, ticket.pauses)
        : clock.between(ticket.opened, at);
    if (end === null) {
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
    if (ticket.opened > lastOpened) lastOpened = ticket.opened;
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
