import MiniSearch from 'minisearch';
import { foldedText } from '#shared/base/fold.ts';

/** Words as they are looked for: folded, of letters and digits alone. */
const wordsOf = (text: string): readonly string[] =>
  foldedText(text)
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter(Boolean);

interface Index<Entry> {
  readonly over: readonly Entry[];
  /** All that is searched of each entry, folded. */
  readonly texts: readonly string[];
  /** Forgives small slips. */
  readonly similar: MiniSearch;
}

function indexOver<Entry>(
  entries: readonly Entry[],
  textOf: (entry: Entry) => string,
): Index<Entry> {
  const texts = entries.map(textOf);
  const similar = new MiniSearch({
    fields: ['text'],
    tokenize: (text) => [...wordsOf(text)],
    processTerm: (term) => term,
    searchOptions: {
      prefix: true,
      // One digit off is another number.
      fuzzy: (term) => (term.length > 3 && !/\p{Number}/u.test(term) ? 0.2 : false),
    },
  });
  similar.addAll(texts.map((text, id) => ({ id, text })));
  return { over: entries, texts: texts.map(foldedText), similar };
}

/**
 * A search through short lists. It finds the entries that hold every word of the query in their text, be
 * it within another, as languages that compound words or set no spaces have it; then those that do with
 * small slips forgiven, but for digits. Each in the order of the list; all of it where nothing is asked.
 * The index is made when one first searches a list, and again when the list has changed.
 */
export function wordSearch<Entry>(
  textOf: (entry: Entry) => string,
): (entries: readonly Entry[], query: string) => readonly Entry[] {
  let index: Index<Entry> | null = null;
  return (entries, query) => {
    if (query.trim() === '') return entries;
    if (index?.over !== entries) index = indexOver(entries, textOf);
    const { texts, similar } = index;
    const words = wordsOf(query).map((word) => ({
      word,
      similarIn: new Set(similar.search(word).map(({ id }): unknown => id)),
    }));
    if (words.length === 0) return [];
    const holds = (at: number, word: string) => texts[at]?.includes(word) ?? false;
    const isExact = (at: number) => words.every(({ word }) => holds(at, word));
    const isForgiven = (at: number) =>
      !isExact(at) && words.every(({ word, similarIn }) => holds(at, word) || similarIn.has(at));
    return [
      ...entries.filter((_, at) => isExact(at)),
      ...entries.filter((_, at) => isForgiven(at)),
    ];
  };
}
