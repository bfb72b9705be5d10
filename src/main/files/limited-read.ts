import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { err, ok, type Result } from '#shared/base/result.ts';
import { failure, type Failure } from '#shared/ipc/failure.ts';
import { errnoOf } from './errno.ts';
import { readFailure } from './file-failure.ts';

/** Opening a pipe would otherwise wait for somebody to write into it. Windows has no such flag. */
const READ_WITHOUT_WAITING = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * The whole of a file that may come from anywhere, in bytes. The size is looked at through the same
 * handle that is read, so that it cannot change between.
 */
export async function readLimited(
  path: string,
  { limit, tooLarge }: { readonly limit: number; readonly tooLarge: (name: string) => Failure },
): Promise<Result<Buffer, Failure>> {
  const name = basename(path);
  try {
    const file = await open(path, READ_WITHOUT_WAITING);
    try {
      const stats = await file.stat();
      if (stats.isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
      // Devices and pipes have no size and need not end.
      if (!stats.isFile()) throw Object.assign(new Error('not a file'), { code: 'EFTYPE' });
      if (stats.size > limit) return err(tooLarge(name));
      const bytes = Buffer.alloc(stats.size + 1);
      let length = 0;
      while (length < bytes.length) {
        const { bytesRead } = await file.read(bytes, length, bytes.length - length, length);
        if (bytesRead === 0) break;
        length += bytesRead;
      }
      if (length > stats.size) return err(stillGrowing(name));
      return ok(bytes.subarray(0, length));
    } finally {
      await file.close();
    }
  } catch (error) {
    if (errnoOf(error) === null) throw error;
    return err(readFailure(error, name));
  }
}

const stillGrowing = (name: string): Failure =>
  failure(
    'FILE_UNREADABLE',
    `"${name}" is being written by another program. Wait until it is done and try again.`,
  );
