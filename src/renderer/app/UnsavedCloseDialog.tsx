import { AlertDialog, useLast } from '#renderer/ui/dialog.tsx';
import { useUnsavedClose } from './closing.ts';
import { currentSession } from './navigation.ts';
import { saveCopy } from './save-copy.ts';
import { useStudio } from './studio.ts';

/** The window is closing and the draft could not be saved: a copy may still rescue it. */
export function UnsavedCloseDialog() {
  const { platform } = useStudio();
  const reason = useUnsavedClose((state) => state.reason);
  const shown = useLast(reason);
  const stay = () => useUnsavedClose.setState({ reason: null });
  return (
    <AlertDialog
      isOpen={reason !== null}
      title="The last changes are not saved"
      confirm="Save a copy and close"
      cancel="Close without them"
      onCancel={() => {
        stay();
        void platform.call('app.readyToClose', {});
      }}
      onConfirm={() => {
        stay();
        const session = currentSession();
        void (session ? saveCopy(platform, session.getState().agreement) : Promise.resolve()).then(
          () => platform.call('app.readyToClose', {}),
        );
      }}
    >
      <p>{shown?.message}</p>
    </AlertDialog>
  );
}
