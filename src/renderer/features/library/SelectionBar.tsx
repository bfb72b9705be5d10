import { ArchiveRestore, Trash2, X } from 'lucide-react';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import type { DraftSummary } from '#renderer/store/drafts/summary.ts';
import { keepFocus } from '#renderer/ui/keep-focus.ts';
import { activeRow } from './draft-rows.ts';
import styles from './selection.module.css';
import type { DraftActions } from './use-draft-actions.tsx';

/** How many drafts are selected, and what can be done with all of them; over the names of the columns. */
export function SelectionBar({
  drafts,
  isTrash,
  isReadOnly,
  actions,
  onClear,
}: {
  readonly drafts: readonly DraftSummary[];
  readonly isTrash: boolean;
  readonly isReadOnly: boolean;
  readonly actions: DraftActions;
  readonly onClear: () => void;
}) {
  const clear = () => {
    keepFocus(activeRow);
    onClear();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its buttons take the focus
    <div
      role="toolbar"
      aria-label="Selected agreements"
      className={styles['bar']}
      onKeyDown={(event) => {
        if (event.key === 'Escape') clear();
      }}
    >
      <span className={styles['count']}>{drafts.length.toLocaleString('en-GB')} selected</span>
      {isTrash ? (
        <>
          <Button
            size="small"
            icon={<ArchiveRestore size={14} />}
            isDisabled={isReadOnly}
            onPress={() => actions.restore(drafts)}
          >
            Restore
          </Button>
          <Button
            size="small"
            icon={<Trash2 size={14} />}
            isDisabled={isReadOnly}
            onPress={() => actions.removeForGood(drafts)}
          >
            Delete for good…
          </Button>
        </>
      ) : (
        <Button
          size="small"
          icon={<Trash2 size={14} />}
          isDisabled={isReadOnly}
          onPress={() => actions.trash(drafts)}
        >
          Move to the trash
        </Button>
      )}
      <IconButton
        size="small"
        label="Clear the selection"
        keys="Esc"
        icon={<X size={14} />}
        onPress={clear}
      />
    </div>
  );
}
