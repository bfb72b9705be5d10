import { wordSearch } from '#renderer/store/word-search.ts';
import type { DraftSummary } from './summary.ts';

const KIND_WORDS: Readonly<Record<DraftSummary['kind'], string>> = {
  customer: 'customer client',
  internal: 'internal teams',
  supplier: 'supplier vendor',
  offer: 'offer imported',
};

/** The drafts that have the words of a query in title, reference, parties, kind or status. */
export const searchDrafts = wordSearch<DraftSummary>(
  ({ title, reference, parties, kind, status }) =>
    [title, reference, ...parties, KIND_WORDS[kind], status.replace('-', ' ')].join('\n'),
);
