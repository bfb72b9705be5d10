import { lazy, Suspense, useMemo, useRef, useState, type ReactNode } from 'react';
import { saveCopy } from '#renderer/shell/save-copy.ts';
import type { Studio } from '#renderer/shell/studio.ts';
import { tellOf } from '#renderer/shell/tell-of.ts';
import type { Result } from '#shared/base/result.ts';
import type { AgreementId } from '#shared/agreement/ids.ts';
import type { Failure } from '#shared/ipc/failure.ts';
import type { DraftSummary } from '#renderer/store/drafts/summary.ts';
import { keepFocus } from '#renderer/ui/keep-focus.ts';
import { useLast } from '#renderer/ui/last.ts';
import { takeBack, tell } from '#renderer/ui/page/status.tsx';
import { TRASH_DAYS } from '#renderer/store/drafts/draft-library.ts';
import { countedDrafts, draftNames } from './draft-names.ts';
import { passFocusOn, rowOf } from './draft-rows.ts';
import { changeLibraryView } from './library-view.ts';

const NameDialog = lazy(() =>
  import('#renderer/ui/overlays/name-dialog.tsx').then((it) => ({ default: it.NameDialog })),
);
const RemoveDialog = lazy(() =>
  import('./RemoveDialog.tsx').then((it) => ({ default: it.RemoveDialog })),
);

/** What can be done with drafts from the library. Each tells how it went. */
export interface DraftActions {
  readonly rename: (draft: DraftSummary) => void;
  readonly duplicate: (draft: DraftSummary) => void;
  readonly saveCopy: (draft: DraftSummary) => void;
  readonly trash: (drafts: readonly DraftSummary[]) => void;
  readonly restore: (drafts: readonly DraftSummary[]) => void;
  /** Asks first, once for all of them. */
  readonly removeForGood: (drafts: readonly DraftSummary[]) => void;
  /** Asks first; the drafts are all that are in the trash. */
  readonly emptyTrash: (drafts: readonly DraftSummary[]) => void;
}

interface Actions extends DraftActions {
  /** What was asked about is to be done. */
  readonly remove: (removing: Removing) => void;
}

interface Removing {
  readonly drafts: readonly DraftSummary[];
  /** They are all that are in the trash. */
  readonly isAll: boolean;
}

/** A message that tells of drafts in the trash, and those of them that are still there. */
interface Trashed {
  readonly message: number;
  readonly drafts: Map<AgreementId, DraftSummary>;
}

/** The actions, and the dialogs that some of them open. */
export function useDraftActions(studio: Studio): {
  readonly actions: DraftActions;
  readonly dialogs: ReactNode;
} {
  const { library, platform } = studio;
  const [renaming, setRenaming] = useState<DraftSummary | null>(null);
  const [removing, setRemoving] = useState<Removing | null>(null);
  const removed = useLast(removing);
  const trashed = useRef<readonly Trashed[]>([]);

  const actions = useMemo<Actions>(() => {
    /** Says no longer that a draft is in the trash, with an "Undo" that has nothing to undo. */
    const left = (id: AgreementId) => {
      for (const one of trashed.current)
        if (one.drafts.delete(id) && one.drafts.size === 0) takeBack(one.message);
      trashed.current = trashed.current.filter((one) => one.drafts.size > 0);
    };
    const restore = async (drafts: readonly DraftSummary[]) => {
      const done = await doWithAll(drafts, (id) => library.restore(id), 'not restored');
      for (const { id } of done) left(id);
      tellOfAll(done, (names, are) => `${names} ${are} back among your agreements.`, {
        tone: 'success',
      });
    };
    const removeAll = async ({ drafts, isAll }: Removing) => {
      const done = await doWithAll(drafts, (id) => library.removeForGood(id), 'not deleted');
      for (const { id } of done) left(id);
      if (done.length === 0) return;
      const isEmpty = isAll && done.length === drafts.length;
      const words =
        drafts.length === 1
          ? 'The draft and its file were deleted.'
          : isEmpty
            ? 'The trash is empty.'
            : `${countedDrafts(done.length)} and ${done.length === 1 ? 'its file' : 'their files'} were deleted.`;
      tell(words, { tone: 'success' });
    };
    const trash = async (drafts: readonly DraftSummary[]) => {
      const done = await doWithAll(drafts, (id) => library.trash(id), 'not moved to the trash');
      const inTrash = new Map(done.map((draft) => [draft.id, draft]));
      const undo = () => {
        const back = [...inTrash.values()];
        const [first] = back;
        if (first) keepFocus(() => rowOf(first.id) ?? undefined);
        void restore(back);
      };
      const message = tellOfAll(
        done,
        (names, are) => `${names} ${are} in the trash for ${TRASH_DAYS} days.`,
        { action: { label: 'Undo', run: undo } },
      );
      if (message !== null) trashed.current = [...trashed.current, { message, drafts: inTrash }];
    };
    const passOn = (drafts: readonly DraftSummary[]) => passFocusOn(drafts.map(({ id }) => id));
    return {
      rename: setRenaming,
      removeForGood: (drafts) => setRemoving({ drafts, isAll: false }),
      emptyTrash: (drafts) => setRemoving({ drafts, isAll: true }),
      remove(what) {
        passOn(what.drafts);
        void removeAll(what);
      },
      restore(drafts) {
        passOn(drafts);
        void restore(drafts);
      },
      trash(drafts) {
        passOn(drafts);
        void trash(drafts);
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
          drafts={removed.drafts}
          isAll={removed.isAll}
          onClose={() => setRemoving(null)}
          onRemove={() => actions.remove(removed)}
        />
      )}
    </Suspense>
  );
  return { actions, dialogs };
}

/** How many are under way at once: each has a deadline, and must not use it up by waiting for the others. */
const AT_ONCE = 20;

/**
 * Does something with every draft, also after it has failed with some, and tells of those, once for each
 * reason. Gives those with which it was done.
 */
async function doWithAll(
  drafts: readonly DraftSummary[],
  action: (id: AgreementId) => Promise<Result<null, Failure>>,
  notDone: string,
): Promise<readonly DraftSummary[]> {
  const done: DraftSummary[] = [];
  const byReason = new Map<string, DraftSummary[]>();
  for (let from = 0; from < drafts.length; from += AT_ONCE) {
    const some = drafts.slice(from, from + AT_ONCE);
    const results = await Promise.all(some.map(({ id }) => action(id)));
    some.forEach((draft, at) => {
      const result = results[at];
      if (!result || result.ok) done.push(draft);
      else
        byReason.set(result.error.message, [...(byReason.get(result.error.message) ?? []), draft]);
    });
  }
  for (const [reason, those] of byReason)
    tell(`${draftNames(those)} ${those.length === 1 ? 'was' : 'were'} ${notDone}. ${reason}`, {
      tone: 'danger',
    });
  return done;
}

/** Tells of a draft by its title, and of several by their number. Gives the message's id; null: none. */
function tellOfAll(
  drafts: readonly DraftSummary[],
  words: (names: string, are: 'is' | 'are') => string,
  options: Parameters<typeof tell>[1],
): number | null {
  const [first] = drafts;
  if (!first) return null;
  return drafts.length === 1
    ? tellOf(first, (title) => words(`“${title}”`, 'is'), options)
    : tell(words(countedDrafts(drafts.length), 'are'), options);
}

const failed = (what: string, { message }: Failure): void => {
  tell(`${what}. ${message}`, { tone: 'danger' });
};
