import { basename } from 'node:path';
import { megabytes } from '#shared/base/megabytes.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { CSV_LIMIT, textOf } from '#shared/engine/import/bytes.ts';
import { failure } from '#shared/ipc/failure.ts';
import { readLimited } from '#main/files/limited-read.ts';
import { failureLines, problemLines } from './command.ts';

/** The text of a CSV file, or why it cannot be read, as lines for stderr. */
export async function readCsvFile(path: string): Promise<Result<string, readonly string[]>> {
  const bytes = await readLimited(path, {
    limit: CSV_LIMIT.bytes,
    tooLarge: (name) =>
      failure(
        'FILE_TOO_LARGE',
        `"${name}" is larger than ${megabytes(CSV_LIMIT.bytes)}. ${CSV_LIMIT.remedy}`,
      ),
  });
  if (!bytes.ok) return err(failureLines(bytes.error));
  const text = textOf(bytes.value);
  return text.ok
    ? ok(text.value.text)
    : err(problemLines(text.error).map((line) => `${basename(path)}: ${line}`));
}
