import { useEffect, useState } from 'react';
import type { DraftRepository } from './draft-repository.ts';
import type { DraftSummary } from './summary.ts';

/** All drafts' metadata, kept up to date; null while it is being read for the first time. */
export function useDraftList(
  repository: DraftRepository,
  first: readonly DraftSummary[] | null = null,
): readonly DraftSummary[] | null {
  const [list, setList] = useState(first);
  useEffect(
    () =>
      repository.watch((answer) => {
        if (answer.ok) setList(answer.value);
        else console.warn('The list of drafts could not be read.', answer.error.message);
      }),
    [repository],
  );
  return list;
}
