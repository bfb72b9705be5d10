import { diffArrays, type ArrayChange } from 'diff';

/**
 * Work that the diffs of one comparison may do together. Myers' algorithm needs time with the square
 * of what differs, so two long texts without a word in common would hold up the app for minutes.
 */
export class Effort {
  #left: number;

  constructor(steps = 6_000_000) {
    this.#left = steps;
  }

  /**
   * What changes between two lists; null where finding it would take more than is left, or more than
   * `most` insertions and deletions: the lists have little in common then, or are very long.
   */
  diff<T>(
    base: readonly T[],
    target: readonly T[],
    { same, most }: { readonly same?: (a: T, b: T) => boolean; readonly most: number },
  ): readonly ArrayChange<T>[] | null {
    const maxEditLength = Math.min(most, Math.floor(Math.sqrt(this.#left)));
    if (maxEditLength < 1) return null;
    const changes = diffArrays([...base], [...target], {
      maxEditLength,
      ...(same === undefined ? {} : { comparator: same }),
    });
    if (changes === undefined) {
      this.#left -= maxEditLength ** 2;
      return null;
    }
    const edits = changes.reduce(
      (sum, { added, removed, count }) => (added || removed ? sum + count : sum),
      0,
    );
    this.#left -= edits ** 2;
    return changes;
  }
}

/** A stretch of two lists: alike (`same`, of one length) or not, by half-open positions. */
export interface Stretch {
  readonly same: boolean;
  readonly base: readonly [from: number, to: number];
  readonly target: readonly [from: number, to: number];
}

/** The lists from their beginnings to their ends, in stretches that are alike and not in turn. */
export function stretches<T>(
  base: readonly T[],
  target: readonly T[],
  effort: Effort,
  options: { readonly same?: (a: T, b: T) => boolean; readonly most: number },
): readonly Stretch[] {
  const alike = options.same ?? ((a: T, b: T) => a === b);
  // Most texts do not differ at all, and most others differ in one place.
  const shorter = Math.min(base.length, target.length);
  let start = 0;
  while (start < shorter && alike(base[start]!, target[start]!)) start += 1;
  let end = 0;
  while (end < shorter - start && alike(base.at(-1 - end)!, target.at(-1 - end)!)) end += 1;
  const found: Stretch[] = [];
  const add = (same: boolean, baseCount: number, targetCount: number) => {
    if (baseCount + targetCount === 0) return;
    const last = found.at(-1);
    const [b, t] = [last?.base[1] ?? 0, last?.target[1] ?? 0];
    if (last?.same === same)
      found[found.length - 1] = {
        same,
        base: [last.base[0], b + baseCount],
        target: [last.target[0], t + targetCount],
      };
    else found.push({ same, base: [b, b + baseCount], target: [t, t + targetCount] });
  };
  add(true, start, start);
  const [baseRest, targetRest] = [
    base.slice(start, base.length - end),
    target.slice(start, target.length - end),
  ];
  const changes =
    baseRest.length === 0 || targetRest.length === 0
      ? null
      : effort.diff(baseRest, targetRest, options);
  if (changes === null) add(false, baseRest.length, targetRest.length);
  else
    for (const { added, removed, count } of changes)
      add(!added && !removed, added ? 0 : count, removed ? 0 : count);
  add(true, end, end);
  return found;
}
