import type { Incident, Instant, Span } from '../incident.ts';
import { exclusionsOf, type Exclusions } from './exclusion.ts';
import { levels, type Weighted } from './levels.ts';
import type { CountingRules } from './rules.ts';
import { covers, firstEndingAfter, merged } from './spans.ts';

/**
 * How time in which a service did not run is counted, in plain numbers: 10,000 incidents take some
 * milliseconds. At each moment the greatest weight counts; what exclusions take out does not count;
 * what belongs to a merged outage shorter than the smallest that counts does not either.
 */
export interface Tally {
  readonly rules: CountingRules;
  /** All recorded time, cut where its fate changes; in order and without overlap. */
  readonly parts: readonly Part[];
  /** Merged outages long enough to count, in their whole length; see `countedOutages`. */
  readonly outages: readonly Span[];
  /** Merged outages too short to count. */
  readonly short: readonly Span[];
  readonly exclusions: Exclusions;
}

export interface Part extends Weighted {
  readonly fate: 'counts' | 'short' | 'excluded';
}

/** Prepares incidents for any number of windows. They are in the order of their starts. */
export function tally(incidents: readonly Incident[], rules: CountingRules): Tally {
  const exclusions = exclusionsOf(incidents, rules);
  const { removed } = exclusions;
  const weighted: Weighted[] = [];
  const counting: Span[] = [];
  for (const incident of incidents) {
    const weight = incident.weight === '1' ? 1 : Number(incident.weight);
    const { start, end } = incident;
    if (!(weight > 0) || end <= start) continue;
    weighted.push({ start, end, weight });
    // An excluded incident that its limit lets through in part is an outage, in its whole length.
    if (!rules.excluded.has(incident.kind) || !covers(removed, incident)) counting.push(incident);
  }
  const outages: Span[] = [];
  const short: Span[] = [];
  for (const outage of merged(counting))
    (outage.end - outage.start < rules.smallestOutage ? short : outages).push(outage);
  return { rules, parts: sorted(levels(weighted), removed, short), outages, short, exclusions };
}

/** Gives each piece of time its fate; all lists are in order. */
function sorted(
  pieces: readonly Weighted[],
  removed: readonly Span[],
  short: readonly Span[],
): readonly Part[] {
  const parts: Part[] = [];
  let atRemoved = 0;
  let atShort = 0;
  for (const { start, end, weight } of pieces) {
    for (let from = start; from < end;) {
      while (atRemoved < removed.length && removed[atRemoved]!.end <= from) atRemoved += 1;
      while (atShort < short.length && short[atShort]!.end <= from) atShort += 1;
      const out = removed[atRemoved];
      const brief = short[atShort];
      let until = end;
      let fate: Part['fate'] = 'counts';
      if (out !== undefined && out.start <= from) {
        fate = 'excluded';
        until = Math.min(until, out.end);
      } else {
        if (out !== undefined) until = Math.min(until, out.start);
        if (brief !== undefined && brief.start <= from) {
          fate = 'short';
          until = Math.min(until, brief.end);
        } else if (brief !== undefined) until = Math.min(until, brief.start);
      }
      parts.push({ start: from, end: until, weight, fate });
      from = until;
    }
  }
  return parts;
}

/** Milliseconds on the commitment's clock, by the weight that counted. */
export type ByWeight = ReadonlyMap<number, number>;

/** What a window holds of a tally. */
export interface WindowTally {
  /** The window's own length on the clock. */
  readonly length: number;
  readonly counts: ByWeight;
  readonly short: ByWeight;
  readonly excluded: ByWeight;
}

export function tallyIn(
  { parts, rules: { clock, aroundTheClock } }: Tally,
  { start, end }: Span,
): WindowTally {
  const sums = {
    counts: new Map<number, number>(),
    short: new Map<number, number>(),
    excluded: new Map<number, number>(),
  };
  for (let at = firstEndingAfter(parts, start); at < parts.length; at += 1) {
    const part = parts[at]!;
    if (part.start >= end) break;
    const from = Math.max(part.start, start);
    const until = Math.min(part.end, end);
    const length = aroundTheClock ? until - from : clock.between(from, until);
    if (length === 0) continue;
    const sum = sums[part.fate];
    sum.set(part.weight, (sum.get(part.weight) ?? 0) + length);
  }
  return { length: clock.between(start, end), ...sums };
}

/** The weighted milliseconds that count in a window: what `tallyIn` shows in full, for simulations. */
export function countedIn(
  { parts, rules: { clock, aroundTheClock } }: Tally,
  { start, end }: Span,
): number {
  let counted = 0;
  for (let at = firstEndingAfter(parts, start); at < parts.length; at += 1) {
    const part = parts[at]!;
    if (part.start >= end) break;
    if (part.fate !== 'counts') continue;
    const from = Math.max(part.start, start);
    const until = Math.min(part.end, end);
    counted += part.weight * (aroundTheClock ? until - from : clock.between(from, until));
  }
  return counted;
}

/** The spans of a list that have a part in the window, in their whole length. */
export function touching(spans: readonly Span[], { start, end }: Span): readonly Span[] {
  const first = firstEndingAfter(spans, start);
  let last = first;
  while (last < spans.length && spans[last]!.start < end) last += 1;
  return spans.slice(first, last);
}

/**
 * The merged outages that add downtime to the window, in their whole length. Those that lie outside
 * the commitment's hours, or in excluded time, add none and are no outages to it.
 */
export const countedOutages = (tallied: Tally, window: Span): readonly Span[] =>
  touching(tallied.outages, window).filter(
    ({ start, end }) =>
      countedIn(tallied, {
        start: Math.max(start, window.start),
        end: Math.min(end, window.end),
      }) > 0,
  );

/** The end of the last outage that counts in the window, at most the window's own end. */
export function lastOutageEnd(tallied: Tally, window: Span): Instant | null {
  const last = countedOutages(tallied, window).at(-1);
  return last === undefined ? null : Math.min(last.end, window.end);
}
