import { AlertDialog } from '#renderer/ui/dialog.tsx';

/** Asks before a draft is deleted with its file. */
export function RemoveDialog({
  isOpen,
  title,
  onRemove,
  onClose,
}: {
  readonly isOpen: boolean;
  readonly title: string;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}) {
  return (
    <AlertDialog
      isOpen={isOpen}
      title={`Delete “${title}” for good?`}
      confirm="Delete for good"
      isDanger
      onCancel={onClose}
      onConfirm={() => {
        onClose();
        onRemove();
      }}
    >
      <p>The draft and its file are deleted from this computer. This cannot be undone.</p>
    </AlertDialog>
  );
}
