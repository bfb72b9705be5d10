import { AlertDialog } from '#renderer/ui/overlays/dialog.tsx';
import { useLast } from '#renderer/ui/last.ts';
import { useKnownFile } from '#renderer/shell/opening.ts';
import { titleOf } from '#renderer/shell/words.ts';

/** A file was opened again, and the draft that was made of it was changed since. */
export function KnownFileDialog() {
  const known = useKnownFile((state) => state.known);
  const shown = useLast(known);
  if (!shown) return null;
  return (
    <AlertDialog
      isOpen={known !== null}
      title={`“${shown.name}” is in your library already`}
      confirm="Open your draft"
      alternative={{ words: 'Take in as another', onPress: () => shown.answer('take-in') }}
      onCancel={() => shown.answer('nothing')}
      onConfirm={() => shown.answer('open-draft')}
    >
      <p>
        Your draft “{titleOf(shown)}” was made of this file, and you have changed it since. The file
        itself is as it was.
      </p>
    </AlertDialog>
  );
}
