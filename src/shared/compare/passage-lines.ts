import { pairPassages, type WordDiff } from './word-diff.ts';

/** A passage of a text, with what was read in it ("smallestOutage", "exclusions force-majeure"). */
export interface MeasuredPassage {
  readonly text: string;
  readonly measures: readonly string[];
}

/** Two passages beside each other; null: nothing stands there. */
export interface PassageLine {
  readonly first: string | null;
  readonly second: string | null;
  /** Null where the two are put differently throughout: marking every word would say nothing. */
  readonly diff: WordDiff | null;
}

/**
 * Sets two texts beside each other, in the order of the first: passages of like words with their
 * differences, then those in which the same was read, however they put it. What has no counterpart
 * stands beside what has none either, so that neither column is half empty.
 */
export function passageLines(
  first: readonly MeasuredPassage[],
  second: readonly MeasuredPassage[],
): readonly PassageLine[] {
  const pairs = pairPassages(
    first.map(({ text }) => text),
    second.map(({ text }) => text),
  );
  const lone = loneOnes(pairs, first, second);
  const counterparts = counterpartsOf(lone);
  const taken = new Set(counterparts.values());
  const lines: PassageLine[] = [];
  let left: string[] = [];
  let right: string[] = [];
  const flush = () => {
    const count = Math.max(left.length, right.length);
    for (let at = 0; at < count; at += 1)
      lines.push({ first: left[at] ?? null, second: right[at] ?? null, diff: null });
    left = [];
    right = [];
  };
  let i = 0;
  let j = 0;
  for (const pair of pairs) {
    if (pair.first !== null && pair.second !== null) {
      flush();
      lines.push(pair);
    } else if (pair.first !== null) {
      const counterpart = counterparts.get(i);
      if (counterpart === undefined) left.push(pair.first);
      else {
        flush();
        lines.push({ first: pair.first, second: second[counterpart]!.text, diff: null });
      }
    } else if (pair.second !== null && !taken.has(j)) right.push(pair.second);
    if (pair.first !== null) i += 1;
    if (pair.second !== null) j += 1;
  }
  flush();
  return lines;
}

interface Lone {
  readonly at: number;
  readonly measures: readonly string[];
}

function loneOnes(
  pairs: readonly { readonly first: string | null; readonly second: string | null }[],
  first: readonly MeasuredPassage[],
  second: readonly MeasuredPassage[],
): { readonly first: readonly Lone[]; readonly second: readonly Lone[] } {
  const lone: { first: Lone[]; second: Lone[] } = { first: [], second: [] };
  let i = 0;
  let j = 0;
  for (const pair of pairs) {
    if (pair.second === null) lone.first.push({ at: i, measures: first[i]!.measures });
    if (pair.first === null) lone.second.push({ at: j, measures: second[j]!.measures });
    if (pair.first !== null) i += 1;
    if (pair.second !== null) j += 1;
  }
  return lone;
}

/** To each passage of the first text the one of the second that tells most of the same; each once. */
function counterpartsOf(lone: {
  readonly first: readonly Lone[];
  readonly second: readonly Lone[];
}): ReadonlyMap<number, number> {
  const counterparts = new Map<number, number>();
  const taken = new Set<number>();
  const candidates = lone.first.flatMap((one) =>
    one.measures.length === 0
      ? []
      : lone.second.flatMap((other) => {
          const shared = one.measures.filter((measure) => other.measures.includes(measure)).length;
          return shared === 0 ? [] : [{ first: one.at, second: other.at, shared }];
        }),
  );
  // The sort is stable: of equals, those that come first.
  candidates.sort((a, b) => b.shared - a.shared);
  for (const { first, second } of candidates) {
    if (counterparts.has(first) || taken.has(second)) continue;
    counterparts.set(first, second);
    taken.add(second);
  }
  return counterparts;
}
