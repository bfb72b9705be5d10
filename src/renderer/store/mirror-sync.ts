import type { AgreementId } from '#shared/agreement/ids.ts';
import { ok, type Result } from '#shared/base/result.ts';
import type { Failure } from '#shared/ipc/failure.ts';
import type { Platform } from '#renderer/platform/bridge.ts';
import type { DraftRepository } from './draft-repository.ts';

/** What the comparison of the database with the files did; loss is never silent. */
export interface SyncReport {
  /** Drafts that the database had lost, or had only in an older version. */
  readonly restored: readonly { readonly id: AgreementId; readonly title: string }[];
  /** How many files were missing or behind and have been written. */
  readonly written: number;
  /** Drafts that differ still, and why. */
  readonly failed: readonly {
    readonly id: AgreementId;
    readonly title: string | null;
    readonly reason: Failure;
  }[];
}

/**
 * Brings the database and the mirror of files to the same state: of each draft the higher revision
 * wins, and what one side lacks is taken from the other.
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

  return ok({ restored, written, failed });
}
