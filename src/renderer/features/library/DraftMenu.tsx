import { ArchiveRestore, Copy, Download, FolderOpen, Pencil, Trash2 } from 'lucide-react';
import type { RefObject } from 'react';
import { openDraft } from '#renderer/shell/navigation.ts';
import type { DraftSummary } from '#renderer/store/drafts/summary.ts';
import { MenuItem, MenuPopover, MenuSeparator } from '#renderer/ui/overlays/menu.tsx';
import type { DraftActions } from './use-draft-actions.tsx';

/** What can be done with the draft of a row. */
export function DraftMenu({
  draft,
  label,
  trigger,
  isReadOnly,
  actions,
  onClose,
}: {
  readonly draft: DraftSummary;
  readonly label: string;
  /** The button that it stands by, and that gets the focus back. */
  readonly trigger: RefObject<HTMLElement | null>;
  readonly isReadOnly: boolean;
  readonly actions: DraftActions;
  readonly onClose: () => void;
}) {
  return (
    <MenuPopover label={label} trigger={trigger} placement="bottom end" onClose={onClose}>
      {draft.trashedAt !== null ? (
        <>
          <MenuItem
            label="Restore"
            keys="Enter"
            icon={<ArchiveRestore size={14} />}
            isDisabled={isReadOnly}
            onAction={() => actions.restore([draft])}
          />
          <MenuItem
            label="Delete for good…"
            keys="Del"
            icon={<Trash2 size={14} />}
            isDanger
            isDisabled={isReadOnly}
            onAction={() => actions.removeForGood([draft])}
          />
        </>
      ) : (
        <>
          <MenuItem
            label="Open"
            keys="Enter"
            icon={<FolderOpen size={14} />}
            onAction={() => openDraft(draft.id)}
          />
          <MenuItem
            label="Rename…"
            keys="F2"
            icon={<Pencil size={14} />}
            isDisabled={isReadOnly}
            onAction={() => actions.rename(draft)}
          />
          <MenuItem
            label="Duplicate"
            icon={<Copy size={14} />}
            isDisabled={isReadOnly}
            onAction={() => actions.duplicate(draft)}
          />
          <MenuItem
            label="Save a copy as a file…"
            icon={<Download size={14} />}
            onAction={() => actions.saveCopy(draft)}
          />
          <MenuSeparator />
          <MenuItem
            label="Move to the trash"
            keys="Del"
            icon={<Trash2 size={14} />}
            isDanger
            isDisabled={isReadOnly}
            onAction={() => actions.trash([draft])}
          />
        </>
      )}
    </MenuPopover>
  );
}
