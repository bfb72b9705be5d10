import { diffArrays, diffWordsWithSpace } from 'diff';

/** Words that stand in both texts, only in the first, or only in the second. */
export interface WordChange {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

export interface WordDiff {
  readonly changes: readonly WordChange[];
  /** True where the texts were too long or too different to be compared word by word. */
  readonly coarse: boolean;
}

/** A passage of one text beside what is nearest to it in the other; null: it has no counterpart. */
export interface PassagePair {
  readonly first: string | null;
  readonly second: string | null;
  readonly diff: WordDiff;
}

/** Longer texts are not compared word by word. UTF-16 units, both texts together. */
const LONGEST = 60_000;
/** More single changes than this are no comparison any more; the work grows with their square. */
const MOST_CHANGES = 600;

/** The differences between two texts, word by word. */
export function wordDiff(first: string, second: string): WordDiff {
  if (first === second)
    return { changes: first === '' ? [] : [{ kind: 'same', text: first }], coarse: false };
  const found =
    first.length + second.length > LONGEST
      ? undefined
      : diffWordsWithSpace(first, second, { maxEditLength: MOST_CHANGES });
  if (found === undefined)
    return {
      changes: [
        ...(first === '' ? [] : [{ kind: 'removed' as const, text: first }]),
        ...(second === '' ? [] : [{ kind: 'added' as const, text: second }]),
      ],
      coarse: true,
    };
  return {
    changes: found.map(({ added, removed, value }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value,
    })),
    coarse: false,
  };
}

/** More passages than this are paired by their position. */
const MOST_PAIRED = 60;
/** Passages that share fewer of their words than this are no counterparts. */
const ALIKE = 0.3;

/**
 * Pairs the passages of two texts in their order, so that those that are alike stand side by side:
 * first those that are the same, then, between them, the most alike.
 */
export function pairPassages(
  first: readonly string[],
  second: readonly string[],
): readonly PassagePair[] {
  const runs = diffArrays([...first], [...second], { maxEditLength: 2_000 });
  if (runs === undefined) return paired(first, second);
  const pairs: PassagePair[] = [];
  let removed: readonly string[] = [];
  let added: readonly string[] = [];
  const settle = () => {
    pairs.push(...paired(removed, added));
    removed = [];
    added = [];
  };
  for (const run of runs) {
    if (run.removed) removed = run.value;
    else if (run.added) added = run.value;
    else {
      settle();
      pairs.push(...run.value.map((text) => pairOf(text, text)));
    }
  }
  settle();
  return pairs;
}

const pairOf = (first: string | null, second: string | null): PassagePair => ({
  first,
  second,
  diff: wordDiff(first ?? '', second ?? ''),
});

/** The pairing in order that shares the most words. */
function paired(first: readonly string[], second: readonly string[]): readonly PassagePair[] {
  if (first.length > MOST_PAIRED || second.length > MOST_PAIRED) {
    const length = Math.max(first.length, second.length);
    return Array.from({ length }, (_, at) => pairOf(first[at] ?? null, second[at] ?? null));
  }
  const words = { first: first.map(wordsOf), second: second.map(wordsOf) };
  // best[i][j]: the most that the passages from i and from j on can share.
  const best = Array.from({ length: first.length + 1 }, () =>
    Array.from({ length: second.length + 1 }, () => 0),
  );
  const alike = words.first.map((a) => words.second.map((b) => likeness(a, b)));
  for (let i = first.length - 1; i >= 0; i -= 1)
    for (let j = second.length - 1; j >= 0; j -= 1) {
      const together = alike[i]![j]! >= ALIKE ? alike[i]![j]! + best[i + 1]![j + 1]! : 0;
      best[i]![j] = Math.max(together, best[i + 1]![j]!, best[i]![j + 1]!);
    }
  const pairs: PassagePair[] = [];
  let i = 0;
  let j = 0;
  while (i < first.length || j < second.length) {
    const here = best[i]?.[j] ?? 0;
    if (i < first.length && j < second.length && alike[i]![j]! >= ALIKE && here > 0) {
      if (here === alike[i]![j]! + best[i + 1]![j + 1]!) {
        pairs.push(pairOf(first[i]!, second[j]!));
        i += 1;
        j += 1;
        continue;
      }
    }
    if (j >= second.length || (i < first.length && best[i + 1]![j]! >= best[i]![j + 1]!)) {
      pairs.push(pairOf(first[i]!, null));
      i += 1;
    } else {
      pairs.push(pairOf(null, second[j]!));
      j += 1;
    }
  }
  return pairs;
}

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .slice(0, 5_000)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );

/** The words that two passages share, as a part of all their words. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared / (a.size + b.size - shared);
}
