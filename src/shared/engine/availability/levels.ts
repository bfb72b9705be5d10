import type { Span } from '../incident.ts';

/** A span with the part of the service that was affected all through it. */
export interface Weighted extends Span {
  /** Above 0, at most 1. */
  readonly weight: number;
}

/**
 * The weight that counts at each moment: the greatest of those that overlap there. `incidents` are
 * in the order of their starts; what comes back is in order and without overlap.
 */
export function levels(incidents: readonly Weighted[]): Weighted[] {
  const result: Weighted[] = [];
  for (let at = 0; at < incidents.length;) {
    const first = incidents[at]!;
    let { end } = first;
    let next = at + 1;
    while (next < incidents.length && incidents[next]!.start < end) {
      if (incidents[next]!.end > end) ({ end } = incidents[next]!);
      next += 1;
    }
    if (next === at + 1) result.push(first);
    else sweep(incidents.slice(at, next), end, result);
    at = next;
  }
  return result;
}

/** Incidents that hang together, from the first start to `end`. */
function sweep(cluster: readonly Weighted[], end: number, into: Weighted[]): void {
  if (cluster.every(({ weight }) => weight === cluster[0]!.weight)) {
    into.push({ start: cluster[0]!.start, end, weight: cluster[0]!.weight });
    return;
  }
  const changes = cluster
    .flatMap(({ start, end: stop, weight }) => [
      { at: start, weight, opens: true },
      { at: stop, weight, opens: false },
    ])
    .sort((a, b) => a.at - b.at);
  /** Weights of the incidents under way, ascending. */
  const active: number[] = [];
  let from = cluster[0]!.start;
  let weight = 0;
  for (const change of changes) {
    const place = placeIn(active, change.weight);
    if (change.opens) active.splice(place, 0, change.weight);
    else active.splice(place, 1);
    const now = active.at(-1) ?? 0;
    if (now === weight) continue;
    if (change.at > from && weight > 0) into.push({ start: from, end: change.at, weight });
    from = change.at;
    weight = now;
  }
}

/** Where the weight stands, or would stand, in an ascending list. */
function placeIn(ascending: readonly number[], weight: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! < weight) low = middle + 1;
    else high = middle;
  }
  return low;
}
