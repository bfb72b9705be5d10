import { err, ok } from '#shared/base/result.ts';
import { failure, type Failure } from '#shared/ipc/failure.ts';
import type { Platform } from '#renderer/platform/bridge.ts';
import { fileOf } from './shelf-files.ts';
import type { Kept, RecordKind, ShelfRepository, StoredRecord } from './shelf-repository.ts';

/** The records as their files hold them, for reading only: when nothing can be written. */
export async function readOnlyShelf<
  Id extends string,
  T extends { readonly id: Id },
  S extends Kept,
>(
  kind: RecordKind<Id, T, S>,
  platform: Platform,
  reason: Failure,
): Promise<ShelfRepository<Id, T, S>> {
  const records = new Map<Id, StoredRecord<T>>();
  const listed = await platform.call('shelf.list', { shelf: kind.shelf });
  if (listed.ok)
    for (const { id } of listed.value.entries) {
      const read = await fileOf<T>(platform, kind, id);
      if (read.ok) records.set(read.value.record.id, read.value);
    }
  const summaries = (): readonly S[] =>
    [...records.values()].map(({ record, revision, savedAt }) =>
      kind.summaryOf(record, { revision, savedAt, writer: '' }),
    );
  const refuse = () => Promise.resolve(err(reason));
  return {
    readOnly: reason,
    list: () => Promise.resolve(listed.ok ? ok(summaries()) : listed),
    watch(listener) {
      listener(listed.ok ? ok(summaries()) : listed);
      return () => undefined;
    },
    bodies: () => Promise.resolve(ok([...records.keys()])),
    read(id) {
      const record = records.get(id);
      return Promise.resolve(
        record
          ? ok(record)
          : err(failure('FILE_UNREADABLE', `The ${kind.word} is not on this computer.`)),
      );
    },
    put: refuse,
    save: refuse,
    remove: refuse,
  };
}
