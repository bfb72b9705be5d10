import { AlertDialog } from '#renderer/ui/overlays/dialog.tsx';
import type { Commitment } from '#shared/agreement/commitment.ts';
import type { Version } from '#shared/agreement/version.ts';
import { versionLabel, versionWords } from './version-words.ts';
import styles from './versions.module.css';

/** Asks before records leave the draft with the commitments that a version is without. */
export function GoBackQuestion({
  version,
  lost,
  onGoBack,
  onClose,
}: {
  readonly version: Version;
  readonly lost: readonly Commitment[];
  readonly onGoBack: () => void;
  readonly onClose: () => void;
}) {
  return (
    <AlertDialog
      isOpen
      title={`Go back to ${versionWords(version)}?`}
      confirm="Go back"
      onConfirm={() => {
        onClose();
        onGoBack();
      }}
      onCancel={onClose}
    >
      <p>
        {`${versionLabel(version)} is without ${lost.length === 1 ? 'a commitment that has results' : 'commitments that have results'}. What was recorded leaves the draft with ${lost.length === 1 ? 'it' : 'them'}:`}
      </p>
      <ul className={styles['lost']}>
        {lost.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
      <p>The draft as it is now is kept as a version first, with these results.</p>
    </AlertDialog>
  );
}
