import { lazy, Suspense, useMemo, useRef, useState, type ReactNode } from 'react';
import { saveCopy } from '#renderer/shell/save-copy.ts';
import type { Studio } from '#renderer/shell/studio.ts';
import { tellOf } from '#renderer/shell/tell-of.ts';
import type { AgreementId } from '#shared/agreement/ids.ts';
import type { Failure } from '#shared/ipc/failure.ts';
import type { DraftSummary } from '#renderer/store/drafts/summary.ts';
import { keepFocus } from '#renderer/ui/keep-focus.ts';
import { useLast } from '#renderer/ui/last.ts';
import { takeBack, tell } from '#renderer/ui/page/status.tsx';
import { passFocusOn, rowOf } from './draft-rows.ts';
import { changeLibraryView } from './library-view.ts';

const NameDialog = lazy(() =>
  import('#renderer/ui/overlays/name-dialog.tsx').then((it) => ({ default: it.NameDialog })),
);
const RemoveDialog = lazy(() =>
  import('./RemoveDialog.tsx').then((it) => ({ default: it.RemoveDialog })),
);

/** What can be done with a draft from the library. Each tells how it went. */
export interface DraftActions {
  readonly rename: (draft: DraftSummary) => void;
  readonly duplicate: (draft: DraftSummary) => void;
  readonly saveCopy: (draft: DraftSummary) => void;
  readonly trash: (draft: DraftSummary) => void;
  readonly restore: (draft: DraftSummary) => void;
  /** Asks first. */
  readonly removeForGood: (draft: DraftSummary) => void;
  /** Asks once for all of them. */
  readonly emptyTrash: (drafts: readonly DraftSummary[]) => void;
}

interface Actions extends DraftActions {
  /** What was asked about is to be done. */
  readonly remove: (drafts: readonly DraftSummary[]) => void;
}

/** The actions, and the dialogs that some of them open. */
export function useDraftActions(studio: Studio): {
  readonly actions: DraftActions;
  readonly dialogs: ReactNode;
} {
  const { library, platform } = studio;
  const [renaming, setRenaming] = useState<DraftSummary | null>(null);
  const [removing, setRemoving] = useState<readonly DraftSummary[] | null>(null);
  const removed = useLast(removing);
  /** The messages that tell of drafts in the trash. */
  const trashed = useRef(new Map<AgreementId, number>());

  const actions = useMemo<Actions>(() => {
    /** Says no longer that a draft is in the trash, with an "Undo" that has nothing to undo. */
    const left = (id: AgreementId) => {
      const message = trashed.current.get(id);
      trashed.current.delete(id);
      if (message !== undefined) takeBack(message);
    };
    const restore = async (draft: DraftSummary) => {
      const result = await library.restore(draft.id);
      if (!result.ok) return failed('The draft was not restored', result.error);
      left(draft.id);
      tellOf(draft, (title) => `“${title}” is back among your agreements.`, { tone: 'success' });
    };
    const removeAll = async (ids: readonly AgreementId[]) => {
      for (const id of ids) {
        const result = await library.removeForGood(id);
        if (!result.ok) return failed('Not all was deleted', result.error);
        left(id);
      }
      tell(ids.length === 1 ? 'The draft and its file were deleted.' : 'The trash is empty.', {
        tone: 'success',
      });
    };
    return {
      rename: setRenaming,
      removeForGood: (draft) => setRemoving([draft]),
      emptyTrash: setRemoving,
      remove(drafts) {
        const [first] = drafts;
        if (first && drafts.length === 1) passFocusOn(first.id);
        void removeAll(drafts.map(({ id }) => id));
      },
      restore(draft) {
        passFocusOn(draft.id);
        void restore(draft);
      },
      duplicate: (draft) =>
        void library.duplicate(draft.id).then((result) => {
          if (!result.ok) return failed('The draft was not duplicated', result.error);
          changeLibraryView({ active: result.value });
          tellOf(draft, (title) => `“${title}” was duplicated.`, { tone: 'success' });
        }),
      saveCopy: (draft) =>
        void library.read(draft.id).then((result) => {
          if (result.ok) void saveCopy(platform, result.value.agreement);
          else failed('The copy was not saved', result.error);
        }),
      trash(draft) {
        passFocusOn(draft.id);
        const undo = () => {
          keepFocus(() => rowOf(draft.id) ?? undefined);
          void restore(draft);
        };
        void library.trash(draft.id).then((result) => {
          if (!result.ok) return failed('The draft was not moved', result.error);
          const message = tellOf(draft, (title) => `“${title}” is in the trash for 30 days.`, {
            action: { label: 'Undo', run: undo },
          });
          trashed.current.set(draft.id, message);
        });
      },
    };
  }, [library, platform]);

  const dialogs = (
    <Suspense>
      {renaming && (
        <NameDialog
          title="Rename the agreement"
          label="Title"
          name={renaming.title}
          onClose={() => setRenaming(null)}
          onRename={(title) =>
            void library.rename(renaming.id, title).then((result) => {
              if (!result.ok) failed('The draft was not renamed', result.error);
            })
          }
        />
      )}
      {removed && (
        <RemoveDialog
          isOpen={removing !== null}
          drafts={removed}
          onClose={() => setRemoving(null)}
          onRemove={() => actions.remove(removed)}
        />
      )}
    </Suspense>
  );
  return { actions, dialogs };
}

const failed = (what: string, { message }: Failure): void => {
  tell(`${what}. ${message}`, { tone: 'danger' });
};
