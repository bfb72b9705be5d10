import type { DraftSummary } from '#renderer/store/drafts/summary.ts';
import { titleOf } from '#renderer/shell/words.ts';
import { AlertDialog } from '#renderer/ui/overlays/dialog.tsx';

/** Asks before drafts are deleted with their files: one, or all that are in the trash. */
export function RemoveDialog({
  isOpen,
  drafts,
  onRemove,
  onClose,
}: {
  readonly isOpen: boolean;
  readonly drafts: readonly DraftSummary[];
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
        isOne ? `Delete “${titleOf(first)}” for good?` : `Delete all ${drafts.length} for good?`
      }
      confirm={isOne ? 'Delete for good' : 'Empty the trash'}
      isDanger
      onCancel={onClose}
      onConfirm={() => {
        onClose();
        onRemove();
      }}
    >
      <p>
        {isOne
          ? 'The draft and its file are deleted from this computer.'
          : 'The drafts in the trash and their files are deleted from this computer.'}{' '}
        This cannot be undone.
      </p>
    </AlertDialog>
  );
}
