import MiniSearch from 'minisearch';
import { foldedText } from '#shared/base/fold.ts';
import type { DraftSummary } from './summary.ts';

const KIND_WORDS: Readonly<Record<DraftSummary['kind'], string>> = {
  customer: 'customer client',
  internal: 'internal teams',
  supplier: 'supplier vendor',
  offer: 'offer imported',
};

let index: { readonly over: readonly DraftSummary[]; readonly search: MiniSearch } | null = null;

/** The index is made when one first searches a list, and again when the list has changed. */
function indexOver(drafts: readonly DraftSummary[]): MiniSearch {
  if (index?.over === drafts) return index.search;
  const search = new MiniSearch({
    fields: ['title', 'reference', 'parties', 'kind', 'status'],
    tokenize: (text) =>
      foldedText(text)
        .split(/[^\p{Letter}\p{Number}]+/u)
        .filter(Boolean),
    processTerm: (term) => term,
    searchOptions: {
      combineWith: 'AND',
      prefix: true,
      // One digit off is another number.
      fuzzy: (term) => (term.length > 3 && !/\p{Number}/u.test(term) ? 0.2 : false),
    },
  });
  search.addAll(
    drafts.map(({ id, title, reference, parties, kind, status }) => ({
      id,
      title,
      reference,
      parties: parties.join(' '),
      kind: KIND_WORDS[kind],
      status: status.replace('-', ' '),
    })),
  );
  index = { over: drafts, search };
  return search;
}

/**
 * The drafts that hold every word of `text` in title, reference, parties, kind or status, each at
 * its beginning; then those that do with small slips forgiven, but for digits. Each in the order of
 * the list.
 */
export function searchDrafts(
  drafts: readonly DraftSummary[],
  text: string,
): readonly DraftSummary[] {
  if (text.trim() === '') return drafts;
  const search = indexOver(drafts);
  const exact = idsOf(search.search(text, { fuzzy: false }));
  const forgiven = idsOf(search.search(text));
  return [
    ...drafts.filter(({ id }) => exact.has(id)),
    ...drafts.filter(({ id }) => forgiven.has(id) && !exact.has(id)),
  ];
}

const idsOf = (results: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(results.map(({ id }) => id));
