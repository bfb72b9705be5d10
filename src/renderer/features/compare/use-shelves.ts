import { useEffect, useState } from 'react';
import type { Shelves } from '#renderer/shell/open-shelves.ts';
import { useStudio } from '#renderer/shell/studio.ts';
import type { ComparisonSummary } from '#renderer/store/shelves/comparisons.ts';
import type { OfferSummary } from '#renderer/store/shelves/offers.ts';
import type { ShelfRepository } from '#renderer/store/shelves/shelf-repository.ts';
import type { DraftSummary } from '#renderer/store/drafts/summary.ts';

/** Imported SLAs and comparisons; null while they are being opened. */
export function useShelves(): Shelves | null {
  const { shelves } = useStudio();
  const [opened, setOpened] = useState<Shelves | null>(null);
  useEffect(() => {
    let isHere = true;
    void shelves().then((it) => {
      if (isHere) setOpened(it);
    });
    return () => {
      isHere = false;
    };
  }, [shelves]);
  return opened;
}

function useList<S>(
  repository: Pick<ShelfRepository<never, never, S>, 'watch'> | null,
): readonly S[] | null {
  const [list, setList] = useState<readonly S[] | null>(null);
  useEffect(
    () =>
      repository?.watch((answer) => {
        if (answer.ok) setList(answer.value);
        else console.warn('A list could not be read.', answer.error.message);
      }),
    [repository],
  );
  return list;
}

/** Null while it is read for the first time. */
export const useOffers = (shelves: Shelves | null): readonly OfferSummary[] | null =>
  useList(shelves?.offers.repository ?? null);

export const useComparisons = (shelves: Shelves | null): readonly ComparisonSummary[] | null =>
  useList(shelves?.comparisons.repository ?? null);

/** The own drafts that are not in the trash. */
export function useLiveDrafts(): readonly DraftSummary[] | null {
  const { library } = useStudio();
  const [list, setList] = useState<readonly DraftSummary[] | null>(null);
  useEffect(
    () =>
      library.repository.watch((answer) => {
        if (answer.ok) setList(answer.value.filter(({ trashedAt }) => trashedAt === null));
      }),
    [library],
  );
  return list;
}
