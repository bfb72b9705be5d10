import type { AgreementId } from '#shared/agreement/ids.ts';
import type { IsoInstant } from '#shared/base/date.ts';
import { ok, type Result } from '#shared/base/result.ts';
import type { Output } from '#shared/ipc/contract.ts';
import type { Failure } from '#shared/ipc/failure.ts';
import type { Platform } from '#renderer/platform/bridge.ts';
import type { DraftRepository } from './draft-repository.ts';

type LostDraft = Output<'mirror.list'>['lost'][number];

/** What the comparison of the database with the files did; loss is never silent. */
export interface SyncReport {
  /** Drafts that the database had lost, or had only in an older version. */
  readonly restored: readonly { readonly id: AgreementId; readonly title: string }[];
  /** How many files were missing or behind and have been written. */
  readonly written: number;
  /** Drafts that database and files had both lost, as the newest backup has them, and its moment. */
  readonly fromBackup: readonly {
    readonly id: AgreementId;
    readonly title: string;
    readonly keptAt: IsoInstant;
  }[];
  /** Drafts of which nothing is left that the app can read; the title where it is known. */
  readonly lost: readonly LostDraft[];
  /** Drafts that differ still, and why. */
  readonly failed: readonly {
    readonly id: AgreementId;
    readonly title: string | null;
    readonly reason: Failure;
  }[];
}

/**
 * Brings the database and the mirror of files to the same state: of each draft the higher revision
 * wins, and what one side lacks is taken from the other. A draft that both have lost comes from its
 * newest backup.
 */
export async function syncWithMirror(
  repository: DraftRepository,
  platform: Platform,
): Promise<Result<SyncReport, Failure>> {
  const [summaries, bodies, mirror] = await Promise.all([
    repository.list(),
    repository.bodies(),
    platform.call('mirror.list', {}),
  ]);
  if (!summaries.ok) return summaries;
  if (!bodies.ok) return bodies;
  if (!mirror.ok) return mirror;

  const held = new Map(summaries.value.map((summary) => [summary.id, summary]));
  const whole = new Set(bodies.value);
  const filed = new Map(mirror.value.entries.map((entry) => [entry.id, entry]));
  // What the database still has of these is written anew.
  const missing = new Map(
    mirror.value.lost.filter(({ id }) => !whole.has(id)).map((draft) => [draft.id, draft]),
  );
  const restored: { id: AgreementId; title: string }[] = [];
  const failed: { id: AgreementId; title: string | null; reason: Failure }[] = [];
  let written = 0;

  for (const entry of filed.values()) {
    const summary = held.get(entry.id);
    if (summary && whole.has(entry.id) && summary.revision >= entry.revision) continue;
    const read = await platform.call('mirror.read', { id: entry.id });
    const put = read.ok
      ? await repository.put({
          agreement: read.value.agreement,
          revision: read.value.entry.revision,
          updatedAt: read.value.entry.savedAt,
        })
      : read;
    if (put.ok && read.ok) restored.push({ id: entry.id, title: read.value.agreement.title });
    else if (!put.ok)
      failed.push({ id: entry.id, title: summary?.title ?? null, reason: put.error });
  }

  for (const summary of held.values()) {
    if (missing.has(summary.id)) continue;
    const entry = filed.get(summary.id);
    if (entry && entry.revision >= summary.revision) continue;
    const read = await repository.read(summary.id);
    const wrote = read.ok
      ? await platform.call('mirror.write', {
          agreement: read.value.agreement,
          revision: read.value.revision,
        })
      : read;
    if (wrote.ok) written += 1;
    else failed.push({ id: summary.id, title: summary.title, reason: wrote.error });
  }

  const fromBackup: { id: AgreementId; title: string; keptAt: IsoInstant }[] = [];
  const lost: LostDraft[] = [];
  for (const draft of missing.values()) {
    const back = await takeFromBackup(draft, repository, platform);
    if (back === null) lost.push(draft);
    else fromBackup.push({ id: draft.id, ...back });
  }

  return ok({ restored, written, fromBackup, lost, failed });
}

/**
 * Puts the newest backup of a lost draft in its place, which is free: its file is gone or stands
 * aside. Null where there is none, or where a file that cannot be read stands there still.
 */
async function takeFromBackup(
  { id, reason }: LostDraft,
  repository: DraftRepository,
  platform: Platform,
): Promise<{ readonly title: string; readonly keptAt: IsoInstant } | null> {
  if (reason === 'unreadable') return null;
  const backup = await platform.call('mirror.backup', { id });
  if (!backup.ok) return null;
  const { agreement, keptAt } = backup.value;
  const put = await repository.put({ agreement, revision: 1, updatedAt: keptAt });
  if (!put.ok) return null;
  // Where this fails, the draft is in the database, and the next start writes its file.
  await platform.call('mirror.write', { agreement, revision: 1 });
  return { title: agreement.title, keptAt };
}
