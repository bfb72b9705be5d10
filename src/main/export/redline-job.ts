import { gzipSync } from 'node:zlib';
import { assemble } from '#shared/assemble/assemble.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { redline } from '#shared/compare/redline/redline.ts';
import { exportRedline } from '#shared/export/docx/redline/export-redline.ts';
import { failure, type Failure } from '#shared/ipc/failure.ts';
import { CANCELLED } from './cancelled.ts';
import { embeddedSource } from './embedded-source.ts';
import type { JobHooks } from './job.ts';
import type { Exported, RedlineRequest } from './messages.ts';

/** From two versions of an agreement to a Word file with tracked changes. */
export async function runRedline(
  { base, target, author, font, created }: Omit<RedlineRequest, 'type'>,
  { onProgress, signal }: Pick<JobHooks, 'onProgress' | 'signal'>,
): Promise<Result<Exported, Failure>> {
  onProgress({ stage: 'assembling', fraction: 0 });
  const changes = redline(assemble(base).document, assemble(target).document);
  // Lets a word of the user's come in between.
  await new Promise((resolve) => setImmediate(resolve));
  if (signal.aborted) return err(CANCELLED);
  onProgress({ stage: 'docx', fraction: 0.3 });
  const file = exportRedline(changes, {
    author,
    date: created,
    fonts: font,
    source: embeddedSource(base),
    proposal: embeddedSource(target),
    gzip: (part) => gzipSync(part),
  });
  if (signal.aborted) return err(CANCELLED);
  if (!file.ok)
    return err(
      failure('EXPORT_FAILED', 'The redline could not be made.', {
        problems: [file.error],
      }),
    );
  onProgress({ stage: 'writing', fraction: 0.96 });
  return ok({ files: [{ format: 'docx', bytes: file.value }], warnings: [] });
}
