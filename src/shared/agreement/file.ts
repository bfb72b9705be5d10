import type { z } from 'zod';
import type { Problem } from '#shared/base/place.ts';
import { deepFreeze } from '#shared/base/immutable.ts';
import { MEGABYTE, megabytes } from '#shared/base/megabytes.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { stableJson } from '#shared/base/stable-json.ts';
import { decode } from '#shared/base/text-encoding.ts';
import { AgreementSchema, SCHEMA_VERSION, type Agreement } from './agreement.ts';
import { findBrokenLinks } from './integrity.ts';
import { jsonFault } from './json-fault.ts';
import { MIGRATIONS } from './migrations/chain.ts';
import { isNewer, migrate, type JsonObject } from './migrations/migration.ts';
import { placeOf } from './place-of.ts';

/** Larger files are refused before they are read: 60 MB of annexes and their Base64, and room. */
export const MAX_FILE_BYTES = 96 * MEGABYTE;

/** What the user can do about a file of more than {@link MAX_FILE_BYTES}. */
export const TOO_LARGE_REMEDY = 'Check that it is the right file, or shorten its annexes.';

/** Why such a file is refused, and what the user can do. */
export const tooLargeMessage = (name: string): string =>
  `"${name}" is larger than ${megabytes(MAX_FILE_BYTES)}, the most that an agreement may take. ${TOO_LARGE_REMEDY}`;

/**
 * Values and keys that the text of an agreement has at most; a hundred pages have about 60,000.
 * More are refused before they are parsed, which would hold up the app for seconds.
 */
const MAX_PARTS = 2_000_000;

/** At most so many problems are listed; a file with more is not an agreement anyway. */
export const MAX_PROBLEMS = 20;

/**
 * Reads the bytes of an .sla file, which are text in UTF-8: bytes of any other encoding would be read
 * as other letters than were written.
 */
export function parseAgreementBytes(bytes: Uint8Array): Result<Agreement, readonly Problem[]> {
  const text = decoded(bytes);
  return text.ok ? parseAgreementText(text.value) : err([text.error]);
}

function decoded(bytes: Uint8Array): Result<string, Problem> {
  const refuse = (message: string) =>
    err(wholeFile(message, 'Choose a file that was saved by SLA Studio (.sla).'));
  const starts = (...wanted: number[]) => wanted.every((byte, index) => bytes[index] === byte);
  if (bytes.length === 0) return refuse('The file is empty.');
  if (starts(0x50, 0x4b)) return refuse('This is a Word document or a zip archive.');
  if (starts(0x25, 0x50, 0x44, 0x46)) return refuse('This is a PDF.');
  if (starts(0xff, 0xfe) || starts(0xfe, 0xff))
    return refuse('The text is stored as UTF-16; an agreement is stored as UTF-8.');
  if (bytes.includes(0)) return refuse('The file holds binary data, not text.');
  const text = decode(bytes, 'utf-8');
  return text === null ? refuse('The file is not text in UTF-8.') : ok(text);
}

/**
 * Reads the text of an .sla file: JSON, then migrations, schema and links between records. The file
 * is taken whole or refused whole; no part of a refused file is used.
 */
export function parseAgreementText(text: string): Result<Agreement, readonly Problem[]> {
  if (hasMoreParts(text, MAX_PARTS))
    return err([
      wholeFile(
        'The file holds more than two million parts, far more than an agreement can have.',
        'Open a file saved by SLA Studio, or restore this one from a backup.',
      ),
    ]);
  let value: unknown;
  const json = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return err([
      wholeFile(
        `The file is not JSON (${jsonFault(json, error)}).`,
        'Open a file saved by SLA Studio, or restore this one from a backup.',
      ),
    ]);
  }
  return checkAgreement(value);
}

/** The same checks for a value that is parsed already: from IndexedDB, or over the bridge. */
export function checkAgreement(value: unknown): Result<Agreement, readonly Problem[]> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return err([
      wholeFile('The file does not hold an agreement.', 'Open a file saved by SLA Studio.'),
    ]);
  const stored = value as JsonObject;
  const current = migrate(stored, MIGRATIONS, SCHEMA_VERSION);
  if (!current.ok) {
    const message = `The file ${current.error}.`;
    return err([
      isNewer(stored, SCHEMA_VERSION)
        ? {
            place: { path: FORMAT_PATH, label: 'File' },
            message,
            remedy: 'Update SLA Studio, or open a file saved by this version.',
          }
        : wholeFile(message, 'Open a file saved by SLA Studio.'),
    ]);
  }
  const parsed = AgreementSchema.safeParse(current.value);
  if (!parsed.success)
    return err(parsed.error.issues.slice(0, MAX_PROBLEMS).map((issue) => fromIssue(issue, value)));
  const broken = findBrokenLinks(parsed.data);
  if (broken.length > 0) return err(broken.slice(0, MAX_PROBLEMS));
  return ok(deepFreeze(parsed.data));
}

const FORMAT_PATH = '/schemaVersion';

/** Whether a file was refused only because a newer SLA Studio wrote it: it is whole. */
export const isOfNewerFormat = (problems: readonly Problem[]): boolean =>
  problems.some(({ place }) => place.path === FORMAT_PATH);

/** The text of an .sla file: readable, with a stable order of keys, so that versions can be diffed. */
export const agreementText = (agreement: Agreement): string => stableJson(agreement, KEY_ORDER);

const KEY_ORDER = ['schemaVersion', 'id', 'type', ...Object.keys(AgreementSchema.shape)];

/** Counts each `{`, `[`, `,` and `:`, those inside texts too: there are never many of them. */
function hasMoreParts(text: string, limit: number): boolean {
  if (text.length <= limit) return false;
  let parts = 0;
  for (let at = 0; at < text.length && parts <= limit; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x2c || code === 0x3a || code === 0x5b || code === 0x7b) parts += 1;
  }
  return parts > limit;
}

const wholeFile = (message: string, remedy: string): Problem => ({
  place: { path: '/', label: 'File' },
  message,
  remedy,
});

/** What the schema found wrong in `value`, in words and at its place. */
export function fromIssue(issue: z.core.$ZodIssue, value: unknown): Problem {
  const place = placeOf(value, issue.path);
  const message = wordsOf(issue).replace(/^[A-Z]/, (letter) => letter.toLowerCase());
  return {
    place,
    message: `This ${message.startsWith('must') || message.startsWith('holds') || message.startsWith('is ') ? message : `is not valid: ${message}`}.`,
    remedy: 'Correct it in the file, or restore the file from a backup.',
  };
}

function wordsOf(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'too_big' || !['array', 'string'].includes(issue.origin)) return issue.message;
  return `is too long: it holds at most ${issue.maximum.toLocaleString('en')} ${issue.origin === 'array' ? 'entries' : 'characters'}`;
}
