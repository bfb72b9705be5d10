import type { DraftSummary } from '#renderer/store/drafts/summary.ts';
import { titleOf } from '#renderer/shell/words.ts';
import { AlertDialog } from '#renderer/ui/overlays/dialog.tsx';
import { countedDrafts, draftNames } from './draft-names.ts';

/** Asks before drafts are deleted with their files: one, several, or all that are in the trash. */
export function RemoveDialog({
  isOpen,
  drafts,
  isAll,
  onRemove,
  onClose,
}: {
  readonly isOpen: boolean;
  readonly drafts: readonly DraftSummary[];
  /** They are all that are in the trash. */
  readonly isAll: boolean;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}) {
  const [first] = drafts;
  if (!first) return null;
  const isOne = drafts.length === 1;
  return (
    <AlertDialog
      isOpen={isOpen}
      title={
        isOne
          ? `Delete “${titleOf(first)}” for good?`
          : `Delete ${isAll ? 'all ' : ''}${countedDrafts(drafts.length)} for good?`
      }
      confirm={isAll && !isOne ? 'Empty the trash' : 'Delete for good'}
      isDanger
      onCancel={onClose}
      onConfirm={() => {
        onClose();
        onRemove();
      }}
    >
      {!isOne && <p>{draftNames(drafts)}.</p>}
      <p>
        {isOne ? 'The draft and its file are' : 'These drafts and their files are'} deleted from
        this computer. This cannot be undone.
      </p>
    </AlertDialog>
  );
}
