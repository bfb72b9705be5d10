import MiniSearch from 'minisearch';
import { foldedText } from '#shared/base/fold.ts';
import type { DraftSummary } from './summary.ts';

const KIND_WORDS: Readonly<Record<DraftSummary['kind'], string>> = {
  customer: 'customer client',
  internal: 'internal teams',
  supplier: 'supplier vendor',
  offer: 'offer imported',
};

/** Words as they are looked for: folded, of letters and digits alone. */
const wordsOf = (text: string): readonly string[] =>
  foldedText(text)
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter(Boolean);

interface Index {
  readonly over: readonly DraftSummary[];
  /** By id: all that is searched, folded, a field a line. */
  readonly texts: ReadonlyMap<string, string>;
  /** Forgives small slips. */
  readonly similar: MiniSearch;
}

let index: Index | null = null;

/** The index is made when one first searches a list, and again when the list has changed. */
function indexOver(drafts: readonly DraftSummary[]): Index {
  if (index?.over === drafts) return index;
  const searched = drafts.map(({ id, title, reference, parties, kind, status }) => ({
    id,
    text: [title, reference, ...parties, KIND_WORDS[kind], status.replace('-', ' ')].join('\n'),
  }));
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
  similar.addAll(searched);
  const texts = new Map(searched.map(({ id, text }) => [id, foldedText(text)]));
  index = { over: drafts, texts, similar };
  return index;
}

/**
 * The drafts that hold every word of `text` in title, reference, parties, kind or status, be it
 * within another, as languages that compound words or set no spaces have it; then those that do with
 * small slips forgiven, but for digits. Each in the order of the list.
 */
export function searchDrafts(
  drafts: readonly DraftSummary[],
  text: string,
): readonly DraftSummary[] {
  if (text.trim() === '') return drafts;
  const { texts, similar } = indexOver(drafts);
  const words = wordsOf(text).map((word) => ({
    word,
    similarIn: new Set(similar.search(word).map(({ id }): unknown => id)),
  }));
  if (words.length === 0) return [];
  const holds = (id: string, word: string) => texts.get(id)?.includes(word) ?? false;
  const exact = drafts.filter(({ id }) => words.every(({ word }) => holds(id, word)));
  const found = new Set(exact);
  const forgiven = drafts.filter(
    (draft) =>
      !found.has(draft) &&
      words.every(({ word, similarIn }) => holds(draft.id, word) || similarIn.has(draft.id)),
  );
  return [...exact, ...forgiven];
}
