import { basename } from 'node:path';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { MAX_FILE_BYTES, parseAgreementText } from '#shared/agreement/file.ts';
import type { Problem } from '#shared/base/place.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { failure, type Failure } from '#shared/ipc/failure.ts';
import { readLimited } from './limited-read.ts';

/** Reads an agreement file that may come from anywhere; refuses it whole, with the places. */
export async function readAgreementFile(path: string): Promise<Result<Agreement, Failure>> {
  const name = basename(path);
  const bytes = await readLimited(path, { limit: MAX_FILE_BYTES, tooLarge });
  if (!bytes.ok) return bytes;
  const text = decoded(bytes.value, name);
  if (!text.ok) return text;
  const agreement = parseAgreementText(text.value);
  if (agreement.ok) return agreement;
  return err(
    notAnAgreement(
      `"${name}" cannot be opened as an agreement. Nothing of it was taken over.`,
      agreement.error,
    ),
  );
}

const tooLarge = (name: string): Failure =>
  failure(
    'FILE_TOO_LARGE',
    `"${name}" is larger than ${Math.floor(MAX_FILE_BYTES / 1_000_000)} MB, the most that an agreement may take. Check that it is the right file, or shorten its annexes.`,
  );

function decoded(bytes: Buffer, name: string): Result<string, Failure> {
  const refuse = (message: string): { readonly ok: false; readonly error: Failure } =>
    err(
      notAnAgreement(`"${name}" is not an agreement file.`, [
        {
          place: { path: '', label: name },
          message,
          remedy: 'Choose a file that was saved by SLA Studio (.sla).',
        },
      ]),
    );
  if (bytes.length === 0) return refuse('The file is empty.');
  if (bytes.subarray(0, 2).equals(Buffer.from('PK')))
    return refuse('This is a Word document or a zip archive.');
  if (bytes.subarray(0, 4).equals(Buffer.from('%PDF'))) return refuse('This is a PDF.');
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return refuse('The text is stored as UTF-16; an agreement is stored as UTF-8.');
  if (bytes.includes(0)) return refuse('The file holds binary data, not text.');
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return refuse('The file is not text in UTF-8.');
  }
}

export const notAnAgreement = (message: string, problems: readonly Problem[]): Failure =>
  failure('NOT_AN_AGREEMENT', message, {
    problems: problems.map((problem) => ({ ...problem, place: { ...problem.place } })),
  });
