import type { ReactNode } from 'react';
import type { Kept } from '#renderer/store/shelves/shelf-repository.ts';
import type { Shelf } from '#renderer/store/shelves/shelf.ts';
import { AlertDialog } from '#renderer/ui/overlays/dialog.tsx';
import { keepFocus, keepFocusNear } from '#renderer/ui/keep-focus.ts';
import { useLast } from '#renderer/ui/last.ts';
import { tell } from '#renderer/ui/page/status.tsx';

/**
 * Asks before a record is deleted with its file; afterwards that can be undone. The focus goes to the
 * next row of the list, which marks its rows with `data-kept`; with the undoing, it goes to the row.
 */
export function RemoveRecord<Id extends string, T extends { readonly id: Id }, S extends Kept>({
  shelf,
  id,
  name,
  onClose,
  children,
}: {
  readonly shelf: Shelf<Id, T, S>;
  /** Null: nothing is asked. */
  readonly id: Id | null;
  readonly name: string;
  readonly onClose: () => void;
  /** What goes with it. */
  readonly children: ReactNode;
}) {
  const shown = useLast(id === null ? null : name);
  const remove = async (record: Id) => {
    onClose();
    keepFocusNear(rowOf(record), { control: 'button' });
    const removed = await shelf.remove(record);
    if (!removed.ok) {
      tell(`“${name}” was not deleted. ${removed.error.message}`, { tone: 'danger' });
      return;
    }
    const { record: held, revision } = removed.value;
    tell(`“${name}” was deleted.`, {
      isOnlyWayBack: true,
      action: {
        label: 'Undo',
        run() {
          keepFocus(() => rowOf(record)?.querySelector('button') ?? undefined);
          void shelf.create(held, revision + 1).then((back) => {
            if (!back.ok)
              tell(`“${name}” could not be brought back. ${back.error.message}`, {
                tone: 'danger',
              });
          });
        },
      },
    });
  };
  return (
    <AlertDialog
      isOpen={id !== null}
      title={`Delete “${shown ?? name}”?`}
      confirm="Delete"
      isDanger
      onCancel={onClose}
      onConfirm={() => {
        if (id !== null) void remove(id);
      }}
    >
      {children}
    </AlertDialog>
  );
}

const rowOf = (record: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-kept="${CSS.escape(record)}"]`);
