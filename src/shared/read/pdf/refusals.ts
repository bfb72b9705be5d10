import { megabytes } from '#shared/base/megabytes.ts';
import type { Limits } from '#shared/read/limits.ts';
import type { PdfProblem } from './pdf-content.ts';

/** What PDF.js throws, or the limit that was met, as a problem with its remedy. */
export function refusalOf(
  cause: unknown,
  name: string,
  limits: Limits,
  hadPassword: boolean,
): PdfProblem {
  const problem = (kind: PdfProblem['kind'], message: string, remedy: string): PdfProblem => ({
    kind,
    place: { path: '/file', label: name },
    message,
    remedy,
  });
  const SHORTER = 'Print only the pages of the agreement to a new PDF, and read that.';
  if (cause === 'bytes')
    return problem('too-large', `The file is larger than ${megabytes(limits.bytes)}.`, SHORTER);
  if (cause === 'unpacked')
    return problem(
      'too-large',
      `The file unpacks to more than ${megabytes(limits.unpackedBytes)}.`,
      SHORTER,
    );
  if (cause === 'pages')
    return problem('too-large', `The file has more than ${limits.pages} pages.`, SHORTER);
  if (cause === 'characters')
    return problem(
      'too-large',
      `The file has more than ${limits.characters} characters of text.`,
      SHORTER,
    );
  if (cause === 'cancelled')
    return problem('cancelled', 'Reading was stopped.', 'Read the file again if you need it.');
  if (nameOf(cause) === 'PasswordException')
    return hadPassword
      ? problem('wrong-password', 'This is not the password of the file.', 'Enter it once more.')
      : problem('password', 'The file is protected by a password.', 'Enter its password.');
  return problem(
    'damaged',
    `The file is no PDF, or it is damaged${messageOf(cause)}.`,
    'Open it in a PDF viewer, print it to a new PDF, and read that.',
  );
}

const nameOf = (cause: unknown): string =>
  cause !== null && typeof cause === 'object' && 'name' in cause ? String(cause.name) : '';

/** PDF.js says in a few English words what it met. */
function messageOf(cause: unknown): string {
  const message =
    cause !== null && typeof cause === 'object' && 'message' in cause ? String(cause.message) : '';
  const words = message
    .replace(/[^\x20-\x7e]/g, ' ')
    .trim()
    .replace(/\.$/, '')
    .slice(0, 120);
  return words === '' ? '' : ` (${words})`;
}

/** The pages hold pictures of text, or nothing. */
export const withoutText = (name: string): PdfProblem => ({
  kind: 'no-text',
  place: { path: '/file', label: name },
  message: 'There is no text in this file.',
  remedy:
    'It is probably a scan: run text recognition (OCR) over it, or ask for the original, and read that.',
});
