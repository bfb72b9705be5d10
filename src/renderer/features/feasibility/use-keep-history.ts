import { useChange } from '#renderer/store/session/draft-session.ts';
import { tell } from '#renderer/ui/page/status.tsx';
import { updateRecord } from '#shared/agreement/edit/records.ts';
import type { CommitmentId } from '#shared/agreement/ids.ts';
import type { History } from '#shared/agreement/result.ts';

/** Keeps the figures of a history with its commitment, where the review looks at them. */
export function useKeepHistory(id: CommitmentId): (history: History) => void {
  const change = useChange();
  return (history) => {
    change(
      (agreement) => updateRecord(agreement, 'commitments', id, (old) => ({ ...old, history })),
      { label: 'Keep history', focus: `/commitments/${id}` },
    );
    tell('The figures are kept with the commitment; the review looks at them.', {
      tone: 'success',
    });
  };
}
