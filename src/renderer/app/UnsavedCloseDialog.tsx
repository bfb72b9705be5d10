import { AlertDialog } from '#renderer/ui/overlays/dialog.tsx';
import { useLast } from '#renderer/ui/last.ts';
import { useUnsavedClose, type ClosingAnswer } from '#renderer/shell/closing.ts';
import { currentSession } from '#renderer/shell/navigation.ts';
import { saveCopy } from '#renderer/shell/save-copy.ts';
import { useStudio } from '#renderer/shell/studio.ts';

/**
 * The window is closing and the draft could not be saved: a copy may still rescue it, or one goes on
 * working. It vanishes once the draft is saved after all, and the window closes.
 */
export function UnsavedCloseDialog({ answer }: { readonly answer: ClosingAnswer }) {
  const reason = useUnsavedClose((state) => state.reason);
  const shown = useLast(reason);
  const { platform } = useStudio();
  const copyAndClose = async () => {
    const session = currentSession();
    if (!session || (await saveCopy(platform, session.getState().agreement))) answer.close();
  };
  return (
    <AlertDialog
      isOpen={reason !== null}
      title="The last changes are not saved"
      confirm="Save a copy and close"
      alternative={{ words: 'Close without them', onPress: answer.close }}
      cancel="Keep working"
      onCancel={answer.keepOpen}
      onConfirm={() => void copyAndClose()}
    >
      <p>{shown?.message}</p>
    </AlertDialog>
  );
}
