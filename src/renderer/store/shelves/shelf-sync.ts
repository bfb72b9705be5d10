import { ok, type Result } from '#shared/base/result.ts';
import type { Output } from '#shared/ipc/contract.ts';
import type { Failure } from '#shared/ipc/failure.ts';
import type { Platform } from '#renderer/platform/bridge.ts';
import { fileOf, writeFile } from './shelf-files.ts';
import type { Kept, RecordKind, ShelfRepository } from './shelf-repository.ts';

export type LostRecord = Output<'shelf.list'>['lost'][number];

/** What the comparison of the records with their files did; loss is never silent. */
export interface ShelfSync {
  /** Ids of records that the database had lost, or had only in an older version. */
  readonly restored: readonly string[];
  /** How many files were missing or behind and have been written. */
  readonly written: number;
  /** Records that neither the database nor a file holds; the title where it is known. */
  readonly lost: readonly LostRecord[];
  /** Records that differ still, and why. */
  readonly failed: readonly { readonly id: string; readonly reason: Failure }[];
}

/**
 * Brings database and files of one kind of record to the same state: of each record the higher
 * revision wins, and what one side lacks is taken from the other.
 */
export async function syncShelf<
  Id extends string,
  T extends { readonly id: Id },
  S extends Kept & { readonly id: Id },
>(
  kind: RecordKind<Id, T, S>,
  repository: ShelfRepository<Id, T, S>,
  platform: Platform,
): Promise<Result<ShelfSync, Failure>> {
  const [summaries, bodies, files] = await Promise.all([
    repository.list(),
    repository.bodies(),
    platform.call('shelf.list', { shelf: kind.shelf }),
  ]);
  if (!summaries.ok) return summaries;
  if (!bodies.ok) return bodies;
  if (!files.ok) return files;

  const held = new Map<string, S>(summaries.value.map((summary) => [summary.id, summary]));
  const whole = new Set<string>(bodies.value);
  const filed = new Map(files.value.entries.map((entry) => [entry.id, entry]));
  // What the database still has of these is written anew.
  const missing = new Map(
    files.value.lost.filter(({ id }) => !whole.has(id)).map((record) => [record.id, record]),
  );
  const restored: string[] = [];
  const failed: { id: string; reason: Failure }[] = [];
  let written = 0;

  for (const { id, revision } of filed.values()) {
    const summary = held.get(id);
    if (summary && whole.has(id) && summary.revision >= revision) continue;
    const read = await fileOf<T>(platform, kind, id);
    const put = read.ok
      ? await repository.put(read.value.record, read.value.revision, read.value.savedAt)
      : read;
    if (put.ok) restored.push(id);
    else failed.push({ id, reason: put.error });
  }

  for (const { id, revision } of held.values()) {
    if (missing.has(id)) continue;
    const entry = filed.get(id);
    if (entry && entry.revision >= revision) continue;
    const read = await repository.read(id);
    const wrote = read.ok
      ? await writeFile(platform, kind, read.value.record, read.value.revision)
      : read;
    if (wrote.ok) written += 1;
    else failed.push({ id, reason: wrote.error });
  }
  const lost = [...missing.values()].map((record): LostRecord => {
    const summary = held.get(record.id);
    return summary ? { ...record, title: kind.nameOf(summary) } : record;
  });
  return ok({ restored, written, lost, failed });
}
