import { basename, extname } from 'node:path';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { MAX_FILE_BYTES, parseAgreementBytes, tooLargeMessage } from '#shared/agreement/file.ts';
import { megabytes } from '#shared/base/megabytes.ts';
import type { Problem } from '#shared/base/place.ts';
import { err, type Result } from '#shared/base/result.ts';
import { failure, type Failure } from '#shared/ipc/failure.ts';
import { readLimited } from './limited-read.ts';

/** Whether a path names an agreement file: what it holds is seen when it is read. */
export const isAgreementName = (path: string): boolean => extname(path).toLowerCase() === '.sla';

/** Reads an agreement file that may come from anywhere; refuses it whole, with the places. */
export async function readAgreementFile(path: string): Promise<Result<Agreement, Failure>> {
  const name = basename(path);
  const bytes = await readLimited(path, { limit: MAX_FILE_BYTES, tooLarge });
  if (!bytes.ok) return bytes;
  const agreement = parseAgreementBytes(bytes.value);
  if (agreement.ok) return agreement;
  return err(
    notAnAgreement(
      `"${name}" cannot be opened as an agreement. Nothing of it was taken over.`,
      agreement.error,
    ),
  );
}

/** Why the text of an agreement is not written to a file: it could not be read again; else null. */
export function refusalOfSize(text: string): Failure | null {
  const bytes = Buffer.byteLength(text, 'utf8');
  if (bytes <= MAX_FILE_BYTES) return null;
  return failure(
    'FILE_TOO_LARGE',
    `The agreement takes ${megabytes(bytes)}, more than the ${megabytes(MAX_FILE_BYTES)} that its file may have, so it was not saved. Remove an annexed file, or reduce its images.`,
  );
}

const tooLarge = (name: string): Failure => failure('FILE_TOO_LARGE', tooLargeMessage(name));

const notAnAgreement = (message: string, problems: readonly Problem[]): Failure =>
  failure('NOT_AN_AGREEMENT', message, { problems });
