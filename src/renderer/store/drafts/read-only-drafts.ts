import type { AgreementId } from '#shared/agreement/ids.ts';
import { err, ok } from '#shared/base/result.ts';
import { failure, type Failure } from '#shared/ipc/failure.ts';
import type { Platform } from '#renderer/platform/bridge.ts';
import type { DraftRepository, StoredDraft } from './draft-repository.ts';
import { summaryOf, type DraftSummary } from './summary.ts';

/**
 * The drafts as their files hold them, for reading, exporting and copying only: when the disk is
 * nearly full (opening the database then can destroy it) or the database cannot be opened.
 */
export async function readOnlyDrafts(
  platform: Platform,
  reason: Failure,
): Promise<DraftRepository> {
  const drafts = new Map<AgreementId, StoredDraft>();
  const listed = await platform.call('mirror.list', {});
  if (listed.ok)
    for (const { id } of listed.value.entries) {
      const read = await platform.call('mirror.read', { id });
      if (read.ok)
        drafts.set(id, {
          agreement: read.value.agreement,
          revision: read.value.entry.revision,
          updatedAt: read.value.entry.savedAt,
        });
    }
  const summaries = (): readonly DraftSummary[] =>
    [...drafts.values()].map(({ agreement, revision, updatedAt }) =>
      summaryOf(agreement, { revision, updatedAt, trashedAt: null, writer: '' }),
    );
  const refuse = () => Promise.resolve(err(reason));

  return {
    readOnly: reason,
    list: () => Promise.resolve(listed.ok ? ok(summaries()) : listed),
    watch(listener) {
      listener(listed.ok ? ok(summaries()) : listed);
      return () => undefined;
    },
    bodies: () => Promise.resolve(ok([...drafts.keys()])),
    read(id) {
      const draft = drafts.get(id);
      return Promise.resolve(
        draft ? ok(draft) : err(failure('FILE_UNREADABLE', 'The draft is not there.')),
      );
    },
    put: refuse,
    save: refuse,
    setTrashed: refuse,
    remove: refuse,
    readView: () => Promise.resolve(ok(null)),
    writeView: () => Promise.resolve(ok(null)),
  };
}
