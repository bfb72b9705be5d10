import type { Instant, Span } from '../incident.ts';

/** Lists of spans here are in order, without overlap, and none is empty. */

/** Overlapping and touching spans become one; the given ones are in the order of their starts. */
export function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  let start = 0;
  let end = -Infinity;
  for (const span of spans) {
    if (span.end <= span.start) continue;
    if (span.start <= end) {
      if (span.end > end) end = span.end;
      continue;
    }
    if (end > -Infinity) result.push({ start, end });
    ({ start, end } = span);
  }
  if (end > -Infinity) result.push({ start, end });
  return result;
}

/** What any of the lists covers. */
export const union = (lists: readonly (readonly Span[])[]): readonly Span[] =>
  lists.length === 1 ? lists[0]! : merged(lists.flat().sort((a, b) => a.start - b.start));

/** The position of the first span that ends after the moment. */
export function firstEndingAfter(spans: readonly Span[], at: Instant): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spans[middle]!.end > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** True where one of the spans holds all of `span`. */
export function covers(spans: readonly Span[], span: Span): boolean {
  const holder = spans[firstEndingAfter(spans, span.start)];
  return holder !== undefined && holder.start <= span.start && holder.end >= span.end;
}
