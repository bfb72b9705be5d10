import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { megabytes } from '#shared/base/megabytes.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { MAX_CSV_BYTES, textOf } from '#shared/engine/import/bytes.ts';
import { errnoOf } from '#main/files/errno.ts';
import { readFailure } from '#main/files/file-failure.ts';
import { failureLines, problemLines } from './command.ts';

/** The text of a CSV file, or why it cannot be read, as lines for stderr. */
export async function readCsvFile(path: string): Promise<Result<string, readonly string[]>> {
  const name = basename(path);
  try {
    const stats = await stat(path);
    // Devices and pipes need not end.
    if (!stats.isFile() && !stats.isDirectory())
      throw Object.assign(new Error('not a file'), { code: 'EINVAL' });
    if (stats.size > MAX_CSV_BYTES)
      return err([
        `"${name}" is larger than ${megabytes(MAX_CSV_BYTES)}. Export a shorter time, or only the columns that are needed.`,
      ]);
    const text = textOf(await readFile(path));
    return text.ok
      ? ok(text.value.text)
      : err(problemLines(text.error).map((line) => `${name}: ${line}`));
  } catch (error) {
    if (errnoOf(error) === null) throw error;
    return err(failureLines(readFailure(error, name)));
  }
}
