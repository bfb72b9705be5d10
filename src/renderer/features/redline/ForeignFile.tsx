import { TriangleAlert } from 'lucide-react';
import { titleOf } from '#renderer/shell/words.ts';
import { AlertDialog } from '#renderer/ui/overlays/dialog.tsx';
import { Banner } from '#renderer/ui/page/surface.tsx';
import type { ComparedFile } from './work.ts';

/** That a file belongs to another agreement, which none of its changes tells. */
export function ForeignNote({
  kind,
  title,
}: {
  readonly kind: ComparedFile['kind'];
  /** Of that agreement. */
  readonly title: string;
}) {
  return (
    <Banner
      tone="warning"
      icon={<TriangleAlert size={16} />}
      title={`This file ${kind === 'answer' ? 'was made of' : 'holds'} “${titleOf({ title })}”, another agreement`}
    >
      <p>
        It is held against this draft all the same, and most of what differs is nobody’s change. If
        it came to the wrong draft, open the right one and choose it there.
      </p>
    </Banner>
  );
}

/** Asks before the changes of such a file become part of the draft at one press. */
export function ForeignQuestion({
  title,
  changes,
  onAccept,
  onClose,
}: {
  readonly title: string;
  /** "57 changes". */
  readonly changes: string;
  readonly onAccept: () => void;
  readonly onClose: () => void;
}) {
  return (
    <AlertDialog
      isOpen
      title={`Accept ${changes} of another agreement?`}
      confirm="Accept all"
      onConfirm={() => {
        onAccept();
        onClose();
      }}
      onCancel={onClose}
    >
      <p>
        {`What “${titleOf({ title })}” has otherwise becomes part of this draft. It is one step to undo.`}
      </p>
    </AlertDialog>
  );
}
