import { wordsIn } from './words.ts';

/** Half of the words in common, in any order: still the same passage. */
const SIMILAR = 0.5;

type Bag = ReadonlyMap<string, number>;

/** Compares texts by their words; remembers those that it has seen. */
export function similarity(): (a: string, b: string) => boolean {
  const known = new Map<string, { readonly bag: Bag; readonly size: number }>();
  const bagOf = (text: string) => {
    const seen = known.get(text);
    if (seen !== undefined) return seen;
    const bag = new Map<string, number>();
    let size = 0;
    for (const word of wordsIn(text.toLowerCase()))
      if (/[\p{L}\p{N}]/u.test(word)) {
        bag.set(word, (bag.get(word) ?? 0) + 1);
        size += 1;
      }
    const counted = { bag, size };
    known.set(text, counted);
    return counted;
  };
  return (a, b) => {
    if (a === b) return true;
    const [one, other] = [bagOf(a), bagOf(b)];
    const total = one.size + other.size;
    if (total === 0) return false;
    // Texts of very different lengths cannot have half of their words in common.
    if (Math.min(one.size, other.size) * 2 < total * SIMILAR) return false;
    const [small, large] =
      one.bag.size < other.bag.size ? [one.bag, other.bag] : [other.bag, one.bag];
    let common = 0;
    for (const [word, count] of small) common += Math.min(count, large.get(word) ?? 0);
    return 2 * common >= total * SIMILAR;
  };
}
