import type { Pair } from './align.ts';

/** Paired parts of two lists as changes; `compare` gives what two that belong together have of each other. */
export const changed = <Whole, Both extends object>(
  pairs: readonly Pair[],
  base: readonly Whole[],
  target: readonly Whole[],
  compare: (base: Whole, target: Whole) => Both,
) =>
  pairs.map((pair) => {
    if (pair.target === null) return { change: 'deleted' as const, whole: base[pair.base]! };
    if (pair.base === null) return { change: 'inserted' as const, whole: target[pair.target]! };
    return { change: 'both' as const, ...compare(base[pair.base]!, target[pair.target]!) };
  });
