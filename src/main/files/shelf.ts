import { createHash } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { IsoInstant } from '#shared/base/date.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { failure, type Failure } from '#shared/ipc/failure.ts';
import type { Log } from '#main/log.ts';
import { writeAtomically } from './atomic-write.ts';
import { errnoOf } from './errno.ts';
import { readFailure, writeFailure } from './file-failure.ts';
import { readManifest, writeManifest, type ManifestShape, type Shelved } from './shelf-manifest.ts';

/** The state of one record's file. `revision` grows with each save of the record. */
export interface ShelfEntry<Id> {
  readonly id: Id;
  readonly revision: number;
  readonly savedAt: IsoInstant;
}

/** Records of one kind, each a file of its own, beside the working copy that the window keeps. */
export interface Shelf<Id extends string, T> {
  readonly list: () => Promise<Result<readonly ShelfEntry<Id>[], Failure>>;
  /** Refuses a revision older than the one on disk, and another content under the same revision. */
  readonly write: (record: T, revision: number) => Promise<Result<ShelfEntry<Id>, Failure>>;
  readonly read: (
    id: Id,
  ) => Promise<Result<{ readonly record: T; readonly entry: ShelfEntry<Id> }, Failure>>;
  readonly remove: (id: Id) => Promise<Result<void, Failure>>;
}

/** What a kind of record brings along. */
export interface ShelfKind<Id extends string, T extends { readonly id: Id }> {
  /** "draft", for messages. */
  readonly word: string;
  readonly manifest: ManifestShape<Id>;
  readonly fileName: (id: Id) => string;
  /** Null for files that are not ours. */
  readonly idOf: (fileName: string) => Id | null;
  /** The content of the file; the same record gives the same text. */
  readonly textOf: (record: T) => string;
  /** Why a record could not be read again; null where it can. */
  readonly refusal?: (record: T) => Failure | null;
  /** Reads and checks a file. */
  readonly readFile: (path: string) => Promise<Result<T, Failure>>;
  /** Before a file is overwritten. */
  readonly keep?: (id: Id, path: string) => Promise<void>;
  /** After a file was removed. */
  readonly forget?: (id: Id) => Promise<void>;
}

export interface ShelfPlace {
  readonly folder: string;
  readonly now: () => Date;
  readonly log: Log;
}

const hashOf = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

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
  let loading: Promise<Map<Id, Shelved>> | null = null;
  const load = () => {
    loading ??= reconcile(kind, folder, log).catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };

  /** One step at a time: file and manifest of two saves must not overtake each other. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <R>(step: () => Promise<Result<R, Failure>>): Promise<Result<R, Failure>> => {
    const turn = last.then(step).catch((error: unknown) => {
      if (errnoOf(error) === null) throw error;
      return err(writeFailure(error, 'library', 'library'));
    });
    last = turn.catch(() => undefined);
    return turn;
  };

  return {
    list: () =>
      inTurn(async () => ok([...(await load())].map(([id, shelved]) => entryOf(id, shelved)))),

    write: (record, revision) =>
      inTurn(async () => {
        const { id } = record;
        const refusal = kind.refusal?.(record) ?? null;
        if (refusal !== null) return err(refusal);
        const records = await load();
        const text = kind.textOf(record);
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
        return ok(entryOf(id, shelved));
      }),

    read: (id) =>
      inTurn(async () => {
        const shelved = (await load()).get(id);
        if (shelved === undefined)
          return err(
            readFailure(Object.assign(new Error(), { code: 'ENOENT' }), kind.fileName(id)),
          );
        const record = await kind.readFile(fileOf(id));
        return record.ok ? ok({ record: record.value, entry: entryOf(id, shelved) }) : record;
      }),

    remove: (id) =>
      inTurn(async () => {
        const records = await load();
        // The file first: an entry without a file is dropped at the next start, but a file without
        // an entry would come back to life.
        await rm(fileOf(id), { force: true });
        await kind.forget?.(id);
        if (!records.delete(id)) return ok(undefined);
        return writeManifest(folder, kind.manifest, records);
      }),
  };
}

const outdated = (word: string): Failure =>
  failure(
    'FILE_UNWRITABLE',
    `A newer version of this ${word} is already on this computer, so this one was not saved over it. Copy what you changed here, open the ${word} again and paste it.`,
  );

/** What is wrong is in the file's content, so that no later reading helps. */
const isDamage = ({ code }: Failure): boolean => code === 'NOT_AN_AGREEMENT' || code === 'DAMAGED';

/**
 * Brings the manifest in line with the files. A file that differs from its entry was written just
 * before a crash, or put there by hand: either way it is the newer one, so it gets the next
 * revision. A file that does not hold a record is set aside under another name, so that no save
 * replaces it.
 */
async function reconcile<Id extends string, T extends { readonly id: Id }>(
  kind: ShelfKind<Id, T>,
  folder: string,
  log: Log,
): Promise<Map<Id, Shelved>> {
  await mkdir(folder, { recursive: true });
  const known = await readManifest(folder, kind.manifest);
  const found = new Map<Id, Shelved>();
  let changed = false;
  const files = (await readdir(folder)).flatMap((name) => {
    const id = kind.idOf(name);
    return id === null ? [] : [{ id, file: join(folder, name) }];
  });
  const stats = await Promise.all(files.map(({ file }) => stat(file)));
  for (const [index, { id, file }] of files.entries()) {
    const shelved = known.get(id);
    const { size, mtimeMs: modifiedMs } = stats[index]!;
    if (shelved?.size === size && shelved.modifiedMs === modifiedMs) {
      found.set(id, shelved);
      continue;
    }
    changed = true;
    const record = await kind.readFile(file);
    if (!record.ok || record.value.id !== id) {
      log.note(
        `a ${kind.word} file of the library is damaged or bears another id, and is not listed`,
      );
      if (record.ok || isDamage(record.error)) await rename(file, aside(file));
      continue;
    }
    const sha256 = hashOf(kind.textOf(record.value));
    found.set(
      id,
      shelved?.sha256 === sha256
        ? { ...shelved, size, modifiedMs }
        : {
            revision: (shelved?.revision ?? 0) + 1,
            savedAt: new Date(modifiedMs).toISOString() as IsoInstant,
            sha256,
            size,
            modifiedMs,
          },
    );
  }
  if (changed || found.size !== known.size) {
    const written = await writeManifest(folder, kind.manifest, found);
    if (!written.ok) log.note(`the manifest could not be written: ${written.error.code}`);
  }
  return found;
}

/** "wan.damaged.sla": a name that no record's file has. */
const aside = (file: string): string =>
  `${file.slice(0, -extname(file).length)}.damaged${extname(file)}`;
