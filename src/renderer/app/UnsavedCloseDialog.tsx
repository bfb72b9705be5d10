import { AlertDialog } from '#renderer/ui/dialog.tsx';
import { useLast } from '#renderer/ui/last.ts';
import { useUnsavedClose } from './closing.ts';
import { currentSession } from './navigation.ts';
import { saveCopy } from './save-copy.ts';
import { useStudio } from './studio.ts';

/** The window is closing and the draft could not be saved: a copy may still rescue it. */
export function UnsavedCloseDialog() {
  const reason = useUnsavedClose((state) => state.reason);
  const shown = useLast(reason);
  const { platform } = useStudio();
  const close = () => {
    useUnsavedClose.setState({ reason: null });
    void platform.call('app.readyToClose', {});
  };
  const copyAndClose = async () => {
    const session = currentSession();
    if (!session || (await saveCopy(platform, session.getState().agreement))) close();
  };
  return (
    <AlertDialog
      isOpen={reason !== null}
      title="The last changes are not saved"
      confirm="Save a copy and close"
      cancel="Close without them"
      // Escape loses nothing.
      onEscape={() => undefined}
      onCancel={close}
      onConfirm={() => void copyAndClose()}
    >
      <p>{shown?.message}</p>
    </AlertDialog>
  );
}
