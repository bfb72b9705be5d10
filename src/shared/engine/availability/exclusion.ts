import type { IsoDate } from '#shared/base/date.ts';
import type { WorkingTime } from '../calendar/working-time.ts';
import { dayNumberOf, startOfDay, startOfDayNumber } from '../calendar/zone.ts';
import type { Incident, Instant, Span } from '../incident.ts';
import type { CountingRules } from './rules.ts';
import { merged, union } from './spans.ts';

/** Time that a commitment does not count, and what of the excluded kinds counts all the same. */
export interface Exclusions {
  /** In order, without overlap. */
  readonly removed: readonly Span[];
  /** Excluded kinds whose monthly limit was reached, with the first moment that counts again. */
  readonly overCap: readonly { readonly kind: Incident['kind']; readonly from: Instant }[];
}

const NONE: Exclusions = { removed: [], overCap: [] };

/**
 * The time that exclusions take out. Each kind's own time is merged first; of a calendar month the
 * earliest minutes on the commitment's clock are taken out until the kind's limit is reached.
 * `incidents` are in the order of their starts.
 */
export function exclusionsOf(incidents: readonly Incident[], rules: CountingRules): Exclusions {
  if (rules.excluded.size === 0) return NONE;
  const byKind = new Map<Incident['kind'], Incident[]>();
  for (const incident of incidents) {
    if (!rules.excluded.has(incident.kind)) continue;
    const list = byKind.get(incident.kind);
    if (list) list.push(incident);
    else byKind.set(incident.kind, [incident]);
  }
  if (byKind.size === 0) return NONE;
  const removed: (readonly Span[])[] = [];
  const overCap: { kind: Incident['kind']; from: Instant }[] = [];
  for (const [kind, list] of byKind) {
    const { cap, within: hours } = rules.excluded.get(kind)!;
    const spans = hours === null ? merged(list) : openParts(merged(list), hours);
    if (cap === null) {
      removed.push(spans);
      continue;
    }
    const within = withinCap(spans, cap, rules);
    removed.push(within.removed);
    overCap.push(...within.reached.map((from) => ({ kind, from })));
  }
  return { removed: union(removed), overCap };
}

/** What of the spans, which are in order and do not overlap, lies within the hours. */
function openParts(spans: readonly Span[], hours: WorkingTime): readonly Span[] {
  const parts: Span[] = [];
  for (const { start, end } of spans)
    for (
      let day = dayNumberOf(start, hours.zone);
      startOfDayNumber(day, hours.zone) < end;
      day += 1
    )
      for (const open of hours.spansOn(day)) {
        const part = { start: Math.max(open.start, start), end: Math.min(open.end, end) };
        if (part.start < part.end) parts.push(part);
      }
  return merged(parts.sort((a, b) => a.start - b.start));
}

function withinCap(
  spans: readonly Span[],
  cap: number,
  { clock, zone }: CountingRules,
): { readonly removed: readonly Span[]; readonly reached: readonly Instant[] } {
  const removed: Span[] = [];
  const reached: Instant[] = [];
  let monthEnd = -Infinity;
  let left = 0;
  let isReached = false;
  for (const span of spans) {
    for (let start = span.start; start < span.end;) {
      if (start >= monthEnd) {
        monthEnd = startOfNextMonth(start, zone);
        left = cap;
        isReached = false;
      }
      const end = Math.min(span.end, monthEnd);
      const length = clock.between(start, end);
      if (length <= left) {
        left -= length;
        removed.push({ start, end });
      } else {
        const until = left === 0 ? start : (clock.add(start, left) ?? start);
        if (until > start) removed.push({ start, end: until });
        if (!isReached) reached.push(until);
        isReached = true;
        left = 0;
      }
      start = end;
    }
  }
  return { removed: merged(removed), reached };
}

/** The starts of each zone's months, by months since the year 0; each asked of the zone once. */
const monthStarts = new Map<string, Map<number, Instant>>();

function startOfNextMonth(at: Instant, zone: string): Instant {
  const date = new Date(at);
  // The zone's clock is at most a day off, so the month that begins next is one of these.
  let month = date.getUTCFullYear() * 12 + date.getUTCMonth();
  while (startOfMonth(month, zone) <= at) month += 1;
  return startOfMonth(month, zone);
}

function startOfMonth(month: number, zone: string): Instant {
  let starts = monthStarts.get(zone);
  if (!starts) monthStarts.set(zone, (starts = new Map<number, Instant>()));
  let start = starts.get(month);
  if (start === undefined) {
    const first = new Date(Date.UTC(Math.floor(month / 12), month % 12, 1));
    start = startOfDay(first.toISOString().slice(0, 10) as IsoDate, zone);
    starts.set(month, start);
  }
  return start;
}
