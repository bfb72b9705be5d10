import type { DecimalString } from '#shared/base/decimal.ts';
import { exact, type Decimal } from '#shared/base/decimal.ts';

/** One end of an interval, in the digits in which it was typed; `closed`: the figure belongs to it. */
export interface Bound {
  readonly value: DecimalString;
  readonly closed: boolean;
}

/** Figures from `low` to `high`; null: without a limit on that side. */
export interface Interval {
  readonly low: Bound | null;
  readonly high: Bound | null;
}

/** True where no figure lies in it: a step typed backwards, or an open end at its own start. */
export function isEmpty({ low, high }: Interval): boolean {
  if (low === null || high === null) return false;
  const order = exact(low.value).comparedTo(exact(high.value));
  return order > 0 || (order === 0 && !(low.closed && high.closed));
}

export function contains({ low, high }: Interval, figure: Decimal): boolean {
  const fromLow = low === null ? 1 : figure.comparedTo(exact(low.value));
  const toHigh = high === null ? 1 : exact(high.value).comparedTo(figure);
  return (
    (fromLow > 0 || (fromLow === 0 && low!.closed)) &&
    (toHigh > 0 || (toHigh === 0 && high!.closed))
  );
}

/** What lies in both; may be empty. */
export const intersection = (a: Interval, b: Interval): Interval => ({
  low: compareLow(a.low, b.low) >= 0 ? a.low : b.low,
  high: compareHigh(a.high, b.high) <= 0 ? a.high : b.high,
});

/** What of `region` none of `taken` covers, from low to high. */
export function without(region: Interval, taken: readonly Interval[]): readonly Interval[] {
  const sorted = taken
    .map((interval) => intersection(region, interval))
    .filter((interval) => !isEmpty(interval))
    .sort((a, b) => compareLow(a.low, b.low));
  const left: Interval[] = [];
  let from: Bound | null | 'nothing' = region.low;
  for (const { low, high } of sorted) {
    if (from === 'nothing') break;
    const gap: Interval = { low: from, high: low === null ? null : facing(low) };
    if (low !== null && !isEmpty(gap)) left.push(gap);
    const next: Bound | null = high === null ? null : facing(high);
    if (next === null) from = 'nothing';
    else if (compareLow(next, from) > 0) from = next;
  }
  const rest: Interval | null = from === 'nothing' ? null : { low: from, high: region.high };
  if (rest !== null && !isEmpty(rest)) left.push(rest);
  return left;
}

/** The end of a neighbour that touches this one without overlap. */
export const facing = ({ value, closed }: Bound): Bound => ({ value, closed: !closed });

/** The order of lower ends: a closed one begins before an open one of the same figure. */
export function compareLow(a: Bound | null, b: Bound | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1;
  return exact(a.value).comparedTo(exact(b.value)) || Number(b.closed) - Number(a.closed);
}

/** The order of upper ends: an open one ends before a closed one of the same figure. */
export function compareHigh(a: Bound | null, b: Bound | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return exact(a.value).comparedTo(exact(b.value)) || Number(a.closed) - Number(b.closed);
}
