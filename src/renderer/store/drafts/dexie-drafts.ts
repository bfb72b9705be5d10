import { liveQuery } from 'dexie';
import { z } from 'zod';
import { checkAgreement } from '#shared/agreement/file.ts';
import { SectionIdSchema } from '#shared/agreement/ids.ts';
import { accept } from '#shared/agreement/storable.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { failure, type Failure } from '#shared/ipc/failure.ts';
import type { Timers } from '#renderer/platform/clock.ts';
import type { StudioDatabase } from '../database.ts';
import type { DraftRepository, StoredDraft } from './draft-repository.ts';
import { storeFailure, withinDeadline } from '../store-failure.ts';
import { summaryOf } from './summary.ts';
import { whyNotStored } from '../why-not-stored.ts';

const ViewSchema = z.object({
  section: SectionIdSchema.nullable(),
  tool: z.string().nullable().catch(null),
  scroll: z.number().min(0),
  cursor: z.object({ place: z.string(), offset: z.number() }).nullable(),
});

const gone = (): Failure =>
  failure('FILE_UNREADABLE', 'The draft is no longer there. Go back to the library.');

/** `writer` names this window, so that a save of ours that finished late is known as ours. */
export function dexieDrafts(
  database: StudioDatabase,
  options: { readonly writer: string; readonly timers: Timers },
): DraftRepository {
  const { summaries, bodies, views } = database;
  const { writer, timers } = options;
  const timed = <T>(what: string, action: () => Promise<Result<T, Failure>>) =>
    withinDeadline(timers, what, action);
  /** Texts that are known to be as they should: most of a draft, at each save. */
  const accepted = new WeakSet();

  return {
    readOnly: null,

    list: () => timed('Reading the list of drafts', async () => ok(await summaries.toArray())),

    watch(listener) {
      const subscription = liveQuery(() => summaries.toArray()).subscribe({
        next: (rows) => listener(ok(rows)),
        error: (thrown: unknown) => listener(err(storeFailure(thrown))),
      });
      return () => subscription.unsubscribe();
    },

    bodies: () =>
      timed('Reading the list of drafts', async () =>
        ok(await bodies.toCollection().primaryKeys()),
      ),

    read: (id) =>
      timed('Reading the draft', async () => {
        const [row, summary] = await Promise.all([bodies.get(id), summaries.get(id)]);
        if (!row) return err(gone());
        const checked = checkAgreement(row.agreement);
        if (!checked.ok)
          return err(
            failure('NOT_AN_AGREEMENT', 'The stored draft is damaged.', {
              problems: [...checked.error],
            }),
          );
        accept(checked.value, accepted);
        const draft: StoredDraft = {
          agreement: checked.value,
          revision: row.revision,
          updatedAt: summary?.updatedAt ?? (new Date(0).toISOString() as StoredDraft['updatedAt']),
        };
        return ok(draft);
      }),

    put: ({ agreement, revision, updatedAt }) =>
      timed('Saving the draft', async () => {
        const reason = whyNotStored(agreement, accepted);
        if (reason !== null) return err(reason);
        const summary = summaryOf(agreement, { updatedAt, trashedAt: null, revision, writer });
        await database.transaction('rw', summaries, bodies, async () => {
          await bodies.put({ id: agreement.id, revision, agreement });
          await summaries.put(summary);
        });
        return ok(null);
      }),

    save: (agreement, over, at) =>
      timed('Saving the draft', async () => {
        const reason = whyNotStored(agreement, accepted);
        if (reason !== null) return err(reason);
        return database.transaction('rw', summaries, bodies, async () => {
          const held = await summaries.get(agreement.id);
          if (held && held.revision > over.revision && held.writer !== writer)
            return err(
              failure(
                'INTERNAL',
                'The draft was changed in another window meanwhile. Save a copy of this version, then open the draft again.',
              ),
            );
          const revision = Math.max(held?.revision ?? 0, over.revision) + 1;
          await bodies.put({ id: agreement.id, revision, agreement });
          await summaries.put(
            summaryOf(agreement, {
              updatedAt: at,
              trashedAt: held?.trashedAt ?? null,
              revision,
              writer,
            }),
          );
          return ok(revision);
        });
      }),

    setTrashed: (id, at) =>
      timed('Moving the draft', async () => {
        const changed = await summaries.update(id, { trashedAt: at });
        return changed === 0 && !(await summaries.get(id)) ? err(gone()) : ok(null);
      }),

    remove: (id) =>
      timed('Deleting the draft', async () => {
        await database.transaction('rw', summaries, bodies, views, async () => {
          await summaries.delete(id);
          await bodies.delete(id);
          await views.delete(id);
        });
        return ok(null);
      }),

    readView: (id) =>
      timed('Reading the draft', async () => {
        const parsed = ViewSchema.safeParse((await views.get(id))?.view);
        return ok(parsed.success ? parsed.data : null);
      }),

    writeView: (id, view) =>
      timed('Saving the place in the draft', async () => {
        await views.put({ id, view });
        return ok(null);
      }),
  };
}
