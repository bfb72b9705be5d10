import type { Commitment } from '#shared/agreement/commitment.ts';
import type { SeverityId } from '#shared/agreement/ids.ts';
import { dayNumberOf, HOUR, startOfDayNumber } from '#shared/engine/calendar/zone.ts';
import type { CaseTimes } from './case-times.ts';
import type { TicketColumns } from './ticket-columns.ts';
import type { TimeTarget } from './time-target.ts';

/** Cases of one group, and how many of them missed the target. */
export interface Group<Key> {
  readonly key: Key;
  readonly cases: number;
  readonly missed: number;
}

/** Where the time goes, and which cases miss; what a change of the process can begin with. */
export interface Causes {
  /** The part of the clock's time in which cases waited, 0 to 1; null: no waits are recorded. */
  readonly waiting: number | null;
  /** The clock already stops for waits. */
  readonly pausesWhileWaiting: boolean;
  /** By severity, in the order of the file's first case of each; null: none was recognised. */
  readonly bySeverity: readonly Group<SeverityId | null>[];
  /** By the hour of the day in which they were opened, 0 to 23, in the commitment's time zone. */
  readonly byHour: readonly Group<number>[];
}

/** What each ticket belongs to. */
export interface TicketGroups {
  /** What the names of the tickets' severities mean. */
  readonly severities: readonly (SeverityId | null)[];
  readonly hourOf: Uint8Array;
}

export function causesOf(
  tickets: TicketColumns,
  { indexes, times }: CaseTimes,
  { clock, limit, includesLimit, until }: TimeTarget,
  { pausesWhileWaiting }: Commitment,
  { severities, hourOf }: TicketGroups,
): Causes {
  const { opened, resolved, severity, pauses: waits, [until]: ended } = tickets;
  const byCode = severities.map(() => ({ cases: 0, missed: 0 }));
  const hours = Array.from({ length: 24 }, () => ({ cases: 0, missed: 0 }));
  let [waited, passed, hasWaits] = [0, 0, false];
  for (let at = 0; at < indexes.length; at += 1) {
    const index = indexes[at]!;
    const time = times[at]!;
    const isMissed = limit !== null && (includesLimit ? time > limit : time >= limit);
    const group = byCode[severity[index]!]!;
    const hour = hours[hourOf[index]!]!;
    group.cases += 1;
    hour.cases += 1;
    if (isMissed) {
      group.missed += 1;
      hour.missed += 1;
    }
    passed += time;
    const pauses = waits === null ? null : waits[index]!;
    if (pauses === null || pauses.length === 0) continue;
    hasWaits = true;
    const end = endOf(ended[index]!, resolved[index]!);
    for (const pause of pauses) {
      const from = Math.max(opened[index]!, pause.start);
      const to = Math.min(end, pause.end);
      if (from < to) waited += clock.between(from, to);
    }
  }
  // What the clock has left out already has to come back for the part of the whole.
  const whole = pausesWhileWaiting ? passed + waited : passed;
  return {
    waiting: !hasWaits || whole === 0 ? null : Math.min(1, waited / whole),
    pausesWhileWaiting,
    bySeverity: joined(severities, byCode),
    byHour: hours.map((group, key) => ({ key, ...group })),
  };
}

/** The end of what is promised, or of the whole case; Infinity while it is open. */
const endOf = (ended: number, resolved: number): number =>
  !Number.isNaN(ended) ? ended : Number.isNaN(resolved) ? Infinity : resolved;

/** Names of a ticket system that mean the same severity are one group. */
function joined(
  severities: readonly (SeverityId | null)[],
  byCode: readonly Omit<Group<null>, 'key'>[],
): readonly Group<SeverityId | null>[] {
  const groups = new Map<SeverityId | null, { cases: number; missed: number }>();
  for (const [code, { cases, missed }] of byCode.entries()) {
    if (cases === 0) continue;
    const key = severities[code] ?? null;
    const group = groups.get(key) ?? { cases: 0, missed: 0 };
    groups.set(key, { cases: group.cases + cases, missed: group.missed + missed });
  }
  return [...groups].map(([key, group]) => ({ key, ...group }));
}

/** The hour of the day in which each ticket was opened, 0 to 23, in a time zone. */
export function hoursOf({ opened }: TicketColumns, zone: string): Uint8Array {
  const hours = new Uint8Array(opened.length);
  let [start, end] = [0, 0];
  for (let index = 0; index < opened.length; index += 1) {
    const at = opened[index]!;
    // Neighbours are mostly of the same day.
    if (at < start || at >= end) {
      const day = dayNumberOf(at, zone);
      start = startOfDayNumber(day, zone);
      end = startOfDayNumber(day + 1, zone);
    }
    // On a day on which the clocks change, an hour may be off by one: this only sorts into hours.
    hours[index] = Math.min(23, Math.floor((at - start) / HOUR));
  }
  return hours;
}
