import { gzipSync } from 'node:zlib';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { assemble } from '#shared/assemble/assemble.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { redline } from '#shared/compare/redline/redline.ts';
import type { Document } from '#shared/document/document.ts';
import { exportRedline } from '#shared/export/docx/redline/export-redline.ts';
import { failure, type Failure } from '#shared/ipc/failure.ts';
import { CANCELLED } from './cancelled.ts';
import { embeddedSource } from './embedded-source.ts';
import type { JobHooks } from './making.ts';
import type { Exported, RedlineRequest } from './messages.ts';

/** One of the two versions: its text, and the agreement that it is of, null where that is unknown. */
export interface RedlineSide {
  readonly document: Document;
  readonly agreement: Agreement | null;
}

/** From two versions of an agreement to a Word file with tracked changes. */
export async function runRedline(
  { base, target, ...making }: Omit<RedlineRequest, 'type'>,
  hooks: RedlineHooks,
): Promise<Result<Exported, Failure>> {
  hooks.onProgress({ stage: 'assembling', fraction: 0 });
  return redlineFile(sideOf(base), sideOf(target), making, hooks);
}

type RedlineHooks = Pick<JobHooks, 'onProgress' | 'signal'>;

const sideOf = (agreement: Agreement): RedlineSide => ({
  document: assemble(agreement).document,
  agreement,
});

/** The Word file with what changes from one side to the other as tracked changes. */
export async function redlineFile(
  base: RedlineSide,
  target: RedlineSide,
  { author, font, created }: Pick<RedlineRequest, 'author' | 'font' | 'created'>,
  { onProgress, signal }: RedlineHooks,
): Promise<Result<Exported, Failure>> {
  const changes = redline(base.document, target.document);
  // Lets a word of the user's come in between.
  await new Promise((resolve) => setImmediate(resolve));
  if (signal.aborted) return err(CANCELLED);
  onProgress({ stage: 'docx', fraction: 0.3 });
  const file = exportRedline(changes, {
    author,
    date: created,
    fonts: font,
    source: sourceOf(base),
    proposal: sourceOf(target),
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

const sourceOf = ({ agreement }: RedlineSide): string | null =>
  agreement === null ? null : embeddedSource(agreement);
