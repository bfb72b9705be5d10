import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { IsoInstant } from '#shared/base/date.ts';
import { once } from '#shared/base/once.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { failure, type Failure } from '#shared/ipc/failure.ts';
import type { Log } from '#main/log.ts';
import { writeAtomically } from './atomic-write.ts';
import { readFailure } from './file-failure.ts';
import { reconcile, type LostRecord } from './shelf-reconcile.ts';
import type { ShelfKind } from './shelf-kind.ts';
import { hashOf, writeManifest, type Shelved } from './shelf-manifest.ts';
import { takeTurns } from './turns.ts';

/** The state of one record's file. `revision` grows with each save of the record. */
export interface ShelfEntry<Id> {
  readonly id: Id;
  readonly revision: number;
  readonly savedAt: IsoInstant;
}

/** Records of one kind, each a file of its own, beside the working copy that the window keeps. */
export interface Shelf<Id extends string, T> {
  readonly list: () => Promise<Result<readonly ShelfEntry<Id>[], Failure>>;
  /** Records whose files were lost since they were last saved, until they are written again. */
  readonly lost: () => Promise<Result<readonly LostRecord<Id>[], Failure>>;
  /** Refuses a revision older than the one on disk, and another content under the same revision. */
  readonly write: (record: T, revision: number) => Promise<Result<ShelfEntry<Id>, Failure>>;
  readonly read: (
    id: Id,
  ) => Promise<Result<{ readonly record: T; readonly entry: ShelfEntry<Id> }, Failure>>;
  readonly remove: (id: Id) => Promise<Result<void, Failure>>;
}

export interface ShelfPlace {
  readonly folder: string;
  readonly now: () => Date;
  readonly log: Log;
}

const entryOf = <Id>(id: Id, { revision, savedAt }: Shelved): ShelfEntry<Id> => ({
  id,
  revision,
  savedAt,
});

export function openShelf<Id extends string, T extends { readonly id: Id }>(
  kind: ShelfKind<Id, T>,
  { folder, now, log }: ShelfPlace,
): Shelf<Id, T> {
  const fileOf = (id: Id) => join(folder, kind.fileName(id));
  const load = once(() => reconcile(kind, folder, log));
  // File and manifest of two saves must not overtake each other.
  const inTurn = takeTurns('library', 'library');

  return {
    list: () =>
      inTurn(async () => {
        const { records } = await load();
        return ok([...records].map(([id, shelved]) => entryOf(id, shelved)));
      }),

    lost: () => inTurn(async () => ok([...(await load()).lost.values()])),

    write: (record, revision) =>
      inTurn(async () => {
        const { id } = record;
        const text = kind.textOf(record);
        const refusal = kind.refusal?.(record, text) ?? null;
        if (refusal !== null) return err(refusal);
        const { records, lost } = await load();
        const sha256 = hashOf(text);
        const known = records.get(id);
        if (known !== undefined && known.revision >= revision) {
          if (known.revision === revision && known.sha256 === sha256) return ok(entryOf(id, known));
          return err(outdated(kind.word));
        }
        if (known !== undefined) await kind.keep?.(id, fileOf(id));
        const written = await writeAtomically(fileOf(id), text, 'library');
        if (!written.ok) return written;
        const { size, mtimeMs: modifiedMs } = await stat(fileOf(id));
        const savedAt = now().toISOString() as IsoInstant;
        const shelved: Shelved = { revision, savedAt, sha256, size, modifiedMs };
        const noted = await writeManifest(folder, kind.manifest, new Map(records).set(id, shelved));
        if (!noted.ok) return noted;
        records.set(id, shelved);
        lost.delete(id);
        return ok(entryOf(id, shelved));
      }),

    read: (id) =>
      inTurn(async () => {
        const shelved = (await load()).records.get(id);
        if (shelved === undefined)
          return err(
            readFailure(Object.assign(new Error(), { code: 'ENOENT' }), kind.fileName(id)),
          );
        const record = await kind.readFile(fileOf(id));
        return record.ok ? ok({ record: record.value, entry: entryOf(id, shelved) }) : record;
      }),

    remove: (id) =>
      inTurn(async () => {
        const { records, lost } = await load();
        // The file first: an entry without a file is dropped at the next start, but a file without
        // an entry would come back to life.
        await rm(fileOf(id), { force: true });
        await kind.forget?.(id);
        const known = [records.delete(id), lost.delete(id)].includes(true);
        if (!known) return ok(undefined);
        return writeManifest(folder, kind.manifest, records);
      }),
  };
}

const outdated = (word: string): Failure =>
  failure(
    'FILE_UNWRITABLE',
    `A newer version of this ${word} is already on this computer, so this one was not saved over it. Copy what you changed here, open the ${word} again and paste it.`,
  );
