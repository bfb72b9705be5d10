import { useEffect, useState } from 'react';
import type { searchDrafts } from '#renderer/store/drafts/search.ts';

type Search = typeof searchDrafts;

const all: Search = (drafts) => drafts;

/** The search through drafts: loaded with the first letter that is typed, until then it finds all. */
export function useSearch(query: string): Search {
  const [search, setSearch] = useState<Search>(() => all);
  const isWanted = query !== '' && search === all;
  useEffect(() => {
    if (!isWanted) return;
    let isGone = false;
    void import('#renderer/store/drafts/search.ts').then((it) => {
      if (!isGone) setSearch(() => it.searchDrafts);
    });
    return () => {
      isGone = true;
    };
  }, [isWanted]);
  return search;
}
