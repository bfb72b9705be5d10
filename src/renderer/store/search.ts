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
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
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
 * its beginning and with small slips forgiven; in the order of the list.
 */
export function searchDrafts(
  drafts: readonly DraftSummary[],
  text: string,
): readonly DraftSummary[] {
  if (text.trim() === '') return drafts;
  const found = new Set(
    indexOver(drafts)
      .search(text)
      .map(({ id }) => id as string),
  );
  return drafts.filter(({ id }) => found.has(id));
}
