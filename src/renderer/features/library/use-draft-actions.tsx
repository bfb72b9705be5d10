import { lazy, Suspense, useMemo, useState, type ReactNode } from 'react';
import { saveCopy } from '#renderer/shell/save-copy.ts';
import type { Studio } from '#renderer/shell/studio.ts';
import { titleOf } from '#renderer/shell/words.ts';
import type { Result } from '#shared/base/result.ts';
import type { Failure } from '#shared/ipc/failure.ts';
import type { DraftSummary } from '#renderer/store/summary.ts';
import { keepFocus } from '#renderer/ui/keep-focus.ts';
import { useLast } from '#renderer/ui/last.ts';
import { tell } from '#renderer/ui/status.tsx';
import { passFocusOn, rowOf } from './draft-rows.ts';
import { changeLibraryView } from './library-view.ts';

const NameDialog = lazy(() =>
  import('#renderer/ui/name-dialog.tsx').then((it) => ({ default: it.NameDialog })),
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
}

/** The actions, and the dialogs that some of them open. */
export function useDraftActions(studio: Studio): {
  readonly actions: DraftActions;
  readonly dialogs: ReactNode;
} {
  const { library, platform } = studio;
  const [renaming, setRenaming] = useState<DraftSummary | null>(null);
  const [removing, setRemoving] = useState<DraftSummary | null>(null);
  const removed = useLast(removing);

  const actions = useMemo<DraftActions>(() => {
    const restore = async (draft: DraftSummary) => {
      const result = await library.restore(draft.id);
      told(result, `“${titleOf(draft)}” is back among your agreements.`, 'was not restored');
    };
    return {
      rename: setRenaming,
      removeForGood: setRemoving,
      restore(draft) {
        passFocusOn(draft.id);
        void restore(draft);
      },
      duplicate: (draft) =>
        void library.duplicate(draft.id).then((result) => {
          if (result.ok) changeLibraryView({ active: result.value });
          told(result, `“${titleOf(draft)}” was duplicated.`, 'The draft was not duplicated');
        }),
      saveCopy: (draft) =>
        void library.read(draft.id).then((result) => {
          if (result.ok) void saveCopy(platform, result.value.agreement);
          else tell(`The copy was not saved. ${result.error.message}`, { tone: 'danger' });
        }),
      trash(draft) {
        passFocusOn(draft.id);
        const undo = () => {
          keepFocus(() => rowOf(draft.id) ?? undefined);
          void restore(draft);
        };
        void library.trash(draft.id).then((result) => {
          if (result.ok)
            tell(`“${titleOf(draft)}” is in the trash for 30 days.`, {
              action: { label: 'Undo', run: undo },
            });
          else tell(`The draft was not moved. ${result.error.message}`, { tone: 'danger' });
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
            void library
              .rename(renaming.id, title)
              .then((result) => told(result, null, 'The draft was not renamed'))
          }
        />
      )}
      {removed && (
        <RemoveDialog
          isOpen={removing !== null}
          title={titleOf(removed)}
          onClose={() => setRemoving(null)}
          onRemove={() => {
            passFocusOn(removed.id);
            void library
              .removeForGood(removed.id)
              .then((result) =>
                told(result, 'The draft and its file were deleted.', 'The draft was not deleted'),
              );
          }}
        />
      )}
    </Suspense>
  );
  return { actions, dialogs };
}

function told(result: Result<unknown, Failure>, done: string | null, failed: string): void {
  if (!result.ok) tell(`${failed}. ${result.error.message}`, { tone: 'danger' });
  else if (done !== null) tell(done, { tone: 'success' });
}
