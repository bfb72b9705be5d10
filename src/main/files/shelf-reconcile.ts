import { mkdir, open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { IsoInstant } from '#shared/base/date.ts';
import type { Failure } from '#shared/ipc/failure.ts';
import type { Log } from '#main/log.ts';
import { setAside } from './set-aside.ts';
import type { ShelfKind } from './shelf-kind.ts';
import { hashOf, readManifest, writeManifest, type Shelved } from './shelf-manifest.ts';

/** A record that the manifest or a file's name knows and no file holds. */
export interface LostRecord<Id> {
  readonly id: Id;
  /** As far as the rest of its file tells. */
  readonly title: string | null;
  /**
   * The file is gone; or it held no record, and stands aside; or it stands where it was and cannot
   * be read.
   */
  readonly reason: 'missing' | 'damaged' | 'unreadable';
}

/** What a shelf holds. */
export interface Reconciled<Id> {
  readonly records: Map<Id, Shelved>;
  readonly lost: Map<Id, LostRecord<Id>>;
}

/** What is wrong is in the file's content, so that no later reading helps. */
const isDamage = ({ code }: Failure): boolean => code === 'NOT_AN_AGREEMENT' || code === 'DAMAGED';

/**
 * Brings the manifest in line with the files. A file that differs from its entry was written just
 * before a crash, or put there by hand: either way it is the newer one, so it gets the next
 * revision. A file that does not hold a record is set aside under another name, so that no save
 * replaces it. Where something was lost, the manifest stays as it is until the next save: what was
 * not told yet is then still known at the next start.
 */
export async function reconcile<Id extends string, T extends { readonly id: Id }>(
  kind: ShelfKind<Id, T>,
  folder: string,
  log: Log,
): Promise<Reconciled<Id>> {
  await mkdir(folder, { recursive: true });
  const known = await readManifest(folder, kind.manifest);
  const found = new Map<Id, Shelved>();
  const lost = new Map<Id, LostRecord<Id>>();
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
      const damaged = record.ok || isDamage(record.error);
      const title = record.ok ? null : await titleIn(file);
      lost.set(id, { id, title, reason: damaged ? 'damaged' : 'unreadable' });
      if (damaged) await setAside(file);
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
  for (const id of known.keys())
    if (!found.has(id) && !lost.has(id)) lost.set(id, { id, title: null, reason: 'missing' });
  if (changed && lost.size === 0) {
    const written = await writeManifest(folder, kind.manifest, found);
    if (!written.ok) log.note(`the manifest could not be written: ${written.error.code}`);
  }
  return { records: found, lost };
}

/** Titles stand at the beginning of a file. */
const TITLE = /"title":\s*("(?:[^"\\]|\\.)*")/;
const BEGINNING_BYTES = 4_096;
const MAX_TITLE = 500;

/** What a damaged file was called; null where that is lost, too. */
async function titleIn(path: string): Promise<string | null> {
  try {
    const file = await open(path, 'r');
    try {
      const { buffer, bytesRead } = await file.read(
        Buffer.alloc(BEGINNING_BYTES),
        0,
        BEGINNING_BYTES,
        0,
      );
      const title = TITLE.exec(buffer.toString('utf8', 0, bytesRead))?.[1];
      return title === undefined ? null : (JSON.parse(title) as string).slice(0, MAX_TITLE);
    } finally {
      await file.close();
    }
  } catch {
    return null;
  }
}
