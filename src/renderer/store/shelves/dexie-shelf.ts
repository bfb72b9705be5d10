import { liveQuery, type Table, type Transaction } from 'dexie';
import type { IsoInstant } from '#shared/base/date.ts';
import { err, ok } from '#shared/base/result.ts';
import { failure } from '#shared/ipc/failure.ts';
import type { Timers } from '#renderer/platform/clock.ts';
import type { StudioDatabase } from '../database.ts';
import type { Kept, RecordKind, RecordRow, ShelfRepository } from './shelf-repository.ts';
import { storeFailure, withinDeadline, type Answer } from '../store-failure.ts';

export interface RecordTables<Id extends string, S> {
  readonly summaries: Table<S, Id>;
  readonly bodies: Table<RecordRow, Id>;
}

/** The working copies of one kind of record in two tables: summaries apart from bodies. */
export function dexieShelf<Id extends string, T extends { readonly id: Id }, S extends Kept>(
  kind: RecordKind<Id, T, S>,
  database: StudioDatabase,
  { summaries, bodies }: RecordTables<Id, S>,
  { writer, timers }: { readonly writer: string; readonly timers: Timers },
): ShelfRepository<Id, T, S> {
  const { word } = kind;
  const timed = <R>(what: string, action: () => Answer<R>) => withinDeadline(timers, what, action);
  const both = <R>(action: (transaction: Transaction) => Promise<R>) =>
    database.transaction('rw', summaries, bodies, action);
  const write = async (record: T, kept: Kept) => {
    await bodies.put({ id: record.id, revision: kept.revision, record });
    await summaries.put(kind.summaryOf(record, kept));
  };

  return {
    readOnly: null,

    list: () => timed(`Reading the list of ${word}s`, async () => ok(await summaries.toArray())),

    watch(listener) {
      const subscription = liveQuery(() => summaries.toArray()).subscribe({
        next: (rows) => listener(ok(rows)),
        error: (thrown: unknown) => listener(err(storeFailure(thrown))),
      });
      return () => subscription.unsubscribe();
    },

    bodies: () =>
      timed(`Reading the list of ${word}s`, async () =>
        ok(await bodies.toCollection().primaryKeys()),
      ),

    read: (id) =>
      timed(`Reading the ${word}`, async () => {
        const [row, summary] = await Promise.all([bodies.get(id), summaries.get(id)]);
        if (!row)
          return err(failure('FILE_UNREADABLE', `The ${word} is no longer on this computer.`));
        const checked = kind.schema.safeParse(row.record);
        if (!checked.success) return err(failure('DAMAGED', `The stored ${word} is damaged.`));
        return ok({
          record: checked.data,
          revision: row.revision,
          savedAt: summary?.savedAt ?? ('1970-01-01T00:00:00.000Z' as IsoInstant),
        });
      }),

    put: (record, revision, savedAt) =>
      timed(`Saving the ${word}`, async () => {
        await both(() => write(record, { revision, savedAt, writer }));
        return ok(null);
      }),

    save: (record, over, at) =>
      timed(`Saving the ${word}`, () =>
        both(async () => {
          const held = await summaries.get(record.id);
          if (held && held.revision > over && held.writer !== writer)
            return err(
              failure(
                'INTERNAL',
                `The ${word} was changed in another window meanwhile. Open it again to see what was changed there.`,
              ),
            );
          const revision = Math.max(held?.revision ?? 0, over) + 1;
          await write(record, { revision, savedAt: at, writer });
          return ok(revision);
        }),
      ),

    remove: (id) =>
      timed(`Deleting the ${word}`, async () => {
        await both(async () => {
          await summaries.delete(id);
          await bodies.delete(id);
        });
        return ok(null);
      }),
  };
}
