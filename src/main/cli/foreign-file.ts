import { basename } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { megabytes } from '#shared/base/megabytes.ts';
import { err, type Result } from '#shared/base/result.ts';
import { failure } from '#shared/ipc/failure.ts';
import { LIMITS } from '#shared/read/limits.ts';
import { readFile, type ReadingPorts } from '#shared/read/read-file.ts';
import type { Reading } from '#shared/read/reading.ts';
import { readLimited } from '#main/files/limited-read.ts';
import { failureLines, problemLines } from './command.ts';

// What reads an SLA tries hundreds of expressions on every sentence. V8 would first make bytecode of
// each and machine code at the second use; at once takes half the time of a short run.
setFlagsFromString('--no-regexp-tier-up');

/** An SLA in a file of any format that is read, or why it cannot be, as lines for stderr. */
export async function readForeignFile(path: string): Promise<Result<Reading, readonly string[]>> {
  const bytes = await foreignBytes(path);
  return bytes.ok ? readForeignBytes(path, bytes.value) : bytes;
}

/** The bytes of such a file, within the limit. */
export async function foreignBytes(path: string): Promise<Result<Uint8Array, readonly string[]>> {
  const bytes = await readLimited(path, {
    limit: LIMITS.bytes,
    tooLarge: (name) =>
      failure(
        'FILE_UNREADABLE',
        `"${name}" is larger than ${megabytes(LIMITS.bytes)}. Export or print only the pages that are the SLA.`,
      ),
  });
  return bytes.ok ? bytes : err(failureLines(bytes.error));
}

/** The same of bytes that were read from the file. */
export async function readForeignBytes(
  path: string,
  bytes: Uint8Array,
): Promise<Result<Reading, readonly string[]>> {
  const reading = await readFile(basename(path), bytes, { pdf });
  return reading.ok ? reading : err(problemLines([reading.error]));
}

/** Only a PDF is worth the time that PDF.js takes to load. */
const pdf: ReadingPorts['pdf'] = async (bytes, name) => {
  const { pdfContent } = await import('./pdf-source.ts');
  const content = await pdfContent(bytes, { name });
  if (content.ok || content.error.kind !== 'password') return content;
  // Nobody is asked here.
  return err({
    ...content.error,
    remedy: 'Open it in a PDF viewer, save it without the password, and read that.',
  });
};
