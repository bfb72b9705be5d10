import { useCallback, useEffect, useMemo, useState } from 'react';
import { useStudio } from './studio.ts';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { AgreementId } from '#shared/agreement/ids.ts';
import type { DraftSummary } from '#renderer/store/drafts/summary.ts';

export interface OtherAgreements {
  /** Every draft but this one and what is in the trash. */
  readonly summaries: readonly DraftSummary[];
  /** Those of the chosen that are read, in the order of the choice. */
  readonly agreements: readonly Agreement[];
  /** A chosen agreement; null where it is not in the library, cannot be read, or is not read yet. */
  readonly find: (id: AgreementId) => Agreement | null;
  /** False while the list or one of the chosen is still on its way. */
  readonly isReady: boolean;
}

interface Read {
  /** Of the summary by which it was asked for. */
  readonly revision: number;
  /** Null where it cannot be read. */
  readonly agreement: Agreement | null;
}

/** The other agreements of the library, and those of them that are chosen, once they are read. */
export function useOtherAgreements(
  own: AgreementId,
  chosen: readonly AgreementId[],
): OtherAgreements {
  const { library } = useStudio();
  const [listed, setListed] = useState<readonly DraftSummary[] | null>(null);
  const [read, setRead] = useState<ReadonlyMap<AgreementId, Read>>(new Map());

  useEffect(
    () =>
      library.repository.watch((answer) => {
        if (answer.ok)
          setListed(answer.value.filter(({ id, trashedAt }) => id !== own && trashedAt === null));
        // Without a list nothing can be found; what follows from that is shown all the same.
        else setListed((before) => before ?? NONE);
      }),
    [library, own],
  );
  const wanted = useMemo(
    () => (listed ?? []).filter(({ id }) => chosen.includes(id)),
    [listed, chosen],
  );
  useEffect(() => {
    let isHere = true;
    // A newer revision was saved in another window.
    for (const { id, revision } of wanted)
      if (read.get(id)?.revision !== revision)
        void library.read(id).then((answer) => {
          const agreement = answer.ok ? answer.value.agreement : null;
          if (isHere) setRead((before) => new Map(before).set(id, { revision, agreement }));
        });
    return () => {
      isHere = false;
    };
  }, [library, wanted, read]);

  const find = useCallback(
    (id: AgreementId) =>
      wanted.some((summary) => summary.id === id) ? (read.get(id)?.agreement ?? null) : null,
    [wanted, read],
  );
  const agreements = useMemo(() => chosen.flatMap((id) => find(id) ?? []), [chosen, find]);
  return {
    summaries: listed ?? NONE,
    agreements,
    find,
    isReady: listed !== null && wanted.every(({ id }) => read.has(id)),
  };
}

const NONE: readonly DraftSummary[] = [];
