import { rm, stat } from 'node:fs/promises';
import { ok, type Result } from '#shared/base/result.ts';
import type { Failure } from '#shared/ipc/failure.ts';
import { writeAtomically } from '#main/files/atomic-write.ts';

export interface FileToWrite {
  readonly path: string;
  readonly bytes: Uint8Array | string;
}

/** Writes files that belong together. Where one fails, those of them that are new are taken back. */
export async function writeFilesTogether(
  files: readonly FileToWrite[],
): Promise<Result<void, Failure>> {
  const added: string[] = [];
  for (const { path, bytes } of files) {
    const isNew = await stat(path).then(
      () => false,
      () => true,
    );
    const written = await writeAtomically(path, bytes);
    if (!written.ok) {
      for (const one of added) await rm(one, { force: true });
      return written;
    }
    if (isNew) added.push(path);
  }
  return ok(undefined);
}
