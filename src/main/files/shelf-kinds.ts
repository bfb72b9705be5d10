import type { z } from 'zod';
import { MEGABYTE } from '#shared/base/megabytes.ts';
import type { Problem } from '#shared/base/place.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { stableJson } from '#shared/base/stable-json.ts';
import {
  ComparisonIdSchema,
  ComparisonSchema,
  type Comparison,
  type ComparisonId,
} from '#shared/compare/comparison.ts';
import { OfferIdSchema, OfferSchema, type Offer, type OfferId } from '#shared/compare/offer.ts';
import { failure, type Failure } from '#shared/ipc/failure.ts';
import { safeFileName } from './file-name.ts';
import { readLimited } from './limited-read.ts';
import { MANIFEST_NAME } from './shelf-manifest.ts';
import type { ShelfKind } from './shelf-kind.ts';

/** The text of an imported SLA and its tree; a file of 2,000 pages takes less. */
const MAX_FILE_BYTES = 256 * MEGABYTE;
const MAX_PROBLEMS = 20;
const ENDING = '.json';

/** Records whose files are JSON under their ids, checked by a schema. */
function jsonKind<Id extends string, T extends { readonly id: Id }>(
  word: string,
  id: {
    readonly parse: (text: unknown) => Id;
    readonly safeParse: (text: unknown) => { readonly success: boolean; readonly data?: Id };
  },
  schema: z.ZodType<T>,
): ShelfKind<Id, T> {
  const fileName = (one: Id) => `${one === MANIFEST_NAME ? `_${one}` : safeFileName(one)}${ENDING}`;
  return {
    word,
    manifest: { key: 'records', id },
    fileName,
    idOf(name) {
      if (!name.endsWith(ENDING)) return null;
      // Only the names of Windows devices and of the manifest get a sign in front; no id begins with it.
      const named = id.safeParse(name.slice(0, -ENDING.length).replace(/^_/, ''));
      return named.data !== undefined && fileName(named.data) === name ? named.data : null;
    },
    textOf: (record) => stableJson(record),
    async readFile(path) {
      const bytes = await readLimited(path, {
        limit: MAX_FILE_BYTES,
        tooLarge: () => damaged(word, [whole('It is larger than such a file can be.')]),
      });
      return bytes.ok ? parsed(word, schema, bytes.value.toString('utf8')) : bytes;
    },
  };
}

function parsed<T>(word: string, schema: z.ZodType<T>, text: string): Result<T, Failure> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return err(damaged(word, [whole('It is not JSON.')]));
  }
  const record = schema.safeParse(value);
  if (record.success) return ok(record.data);
  return err(
    damaged(
      word,
      record.error.issues.slice(0, MAX_PROBLEMS).map(({ path, message }) => ({
        place: { path: `/${path.join('/')}`, label: path.join(' › ') || 'File' },
        message: `This is not valid: ${message}.`,
        remedy: 'Import the SLA again, or restore the file from a backup.',
      })),
    ),
  );
}

const whole = (message: string): Problem => ({
  place: { path: '/', label: 'File' },
  message,
  remedy: 'Restore it from a backup of your computer.',
});

const damaged = (word: string, problems: readonly Problem[]): Failure =>
  failure('DAMAGED', `The file of this ${word} is damaged.`, { problems });

/** `offers/<id>.json`: an imported SLA with its text and its corrections. */
export const OFFERS = jsonKind<OfferId, Offer>('imported SLA', OfferIdSchema, OfferSchema);

/** `comparisons/<id>.json`: which SLAs stand side by side, and how they are weighed. */
export const COMPARISONS = jsonKind<ComparisonId, Comparison>(
  'comparison',
  ComparisonIdSchema,
  ComparisonSchema,
);
