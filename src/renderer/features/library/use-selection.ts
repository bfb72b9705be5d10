import { useMemo, useState } from 'react';
import { announce } from '#renderer/ui/page/announce.tsx';
import type { AgreementId } from '#shared/agreement/ids.ts';
import type { DraftSummary } from '#renderer/store/drafts/summary.ts';
import { useLibraryView } from './library-view.ts';
import {
  among,
  everything,
  NOTHING_SELECTED,
  reaching,
  toggled,
  unanchored,
  type Selection,
} from './selection.ts';

/** Which of the drafts shown are selected, and what changes that. */
export interface DraftSelection {
  /** In the order shown. */
  readonly drafts: readonly DraftSummary[];
  readonly has: (id: AgreementId) => boolean;
  readonly toggle: (id: AgreementId) => void;
  /** Selects from where the last change was made, or from the row that the keys act on. */
  readonly reach: (id: AgreementId) => void;
  readonly selectAll: () => void;
  readonly clear: () => void;
  /** The keys have gone on to another row. */
  readonly moveOn: () => void;
}

/** The selection, without whatever the search and the filters no longer show. */
export function useSelection(shown: readonly DraftSummary[]): DraftSelection {
  const ids = useMemo(() => shown.map(({ id }) => id), [shown]);
  const [kept, setSelection] = useState(NOTHING_SELECTED);
  // For good: what is shown again later is not selected.
  const selection = among(kept, ids);
  if (selection !== kept) setSelection(selection);

  return useMemo(() => {
    const tell = (then: Selection) => {
      announce(`${then.ids.size} of ${ids.length} selected.`);
      setSelection(then);
    };
    return {
      drafts: shown.filter(({ id }) => selection.ids.has(id)),
      has: (id) => selection.ids.has(id),
      toggle: (id) => tell(toggled(selection, id)),
      reach: (id) =>
        tell(
          reaching(selection, {
            from: useLibraryView.getState().active ?? ids[0] ?? id,
            to: id,
            shown: ids,
          }),
        ),
      selectAll: () => tell(everything(ids)),
      clear: () => tell(NOTHING_SELECTED),
      moveOn: () => setSelection(unanchored),
    };
  }, [shown, ids, selection]);
}
