import { access, constants, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { Readable } from 'node:stream';
import { writeFile } from 'atomically';
import { err, ok, type Result } from '#shared/base/result.ts';
import type { Failure } from '#shared/ipc/failure.ts';
import { errnoOf } from './errno.ts';
import { writeFailure, type Writing } from './file-failure.ts';

/**
 * Only Windows refuses for a moment what it allows a moment later (a virus scanner has the file
 * open); elsewhere a refusal is final, and waiting would only keep the user from hearing of it.
 */
export const RETRY_MS = process.platform === 'win32' ? 3_000 : 0;

/**
 * Puts content at `path`, whole or not at all: into a file beside it, synced to the disk, then
 * renamed over it. The folder has to exist.
 */
export async function writeAtomically(
  path: string,
  content: string | Uint8Array,
  writing: Writing = 'chosen',
): Promise<Result<void, Failure>> {
  try {
    await checkTarget(path);
    const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
    // A stream, because it goes on after a short write; a full disk makes plain writes short.
    await writeFile(path, Readable.from([bytes]), { timeout: RETRY_MS });
    return ok(undefined);
  } catch (error) {
    if (errnoOf(error) === null) throw error;
    return err(writeFailure(error, basename(path), writing));
  }
}

/**
 * What a rename would not notice: it replaces a write-protected file, and a pipe or a device by a
 * file. Throws as the file system does. `mayWrite` rejects where the file at a path is protected.
 */
export async function checkTarget(
  path: string,
  mayWrite = (present: string): Promise<void> => access(present, constants.W_OK),
): Promise<void> {
  const folder = await stat(dirname(path));
  if (!folder.isDirectory()) throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR' });
  const present = await stat(path).catch((error: unknown) => {
    // A name too long would be cut, and the file appear under another one.
    if (errnoOf(error) === 'ENOENT') return null;
    throw error;
  });
  if (present === null) return;
  if (present.isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
  if (!present.isFile()) throw Object.assign(new Error('not a file'), { code: 'EFTYPE' });
  await mayWrite(path);
}
