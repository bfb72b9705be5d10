import { z } from 'zod';
import { IsoInstantSchema } from '#shared/base/date.ts';
import type { Immutable } from '#shared/base/immutable.ts';
import { LineSchema } from '#shared/base/text.ts';
import { AgreementIdSchema, type AgreementId } from './ids.ts';

/** The files whose rejections are kept; of more, those decided on last. */
export const MOST_DECIDED_FILES = 50;
/** More changes than a file has that people could decide on one by one. */
export const MOST_REJECTIONS = 20_000;
/** How far back the line of copies is known. */
export const MOST_COPIED_FROM = 20;

/** What was rejected of one file: the agreement itself shows what was accepted. */
export const DecidedFileSchema = z.strictObject({
  /** SHA-256 of the file, by which it is known when it comes again. */
  hash: z.string().regex(/^[0-9a-f]{64}$/, { error: 'must be 64 hexadecimal digits' }),
  /** "answer of 3 May.docx"; empty where it is not known. */
  name: LineSchema,
  /** When its last change was rejected or reopened; null where that is not known. */
  decidedAt: IsoInstantSchema.nullable(),
  /** The changes that were rejected and the comments that were dismissed, each by the digest of what it does and where. */
  rejected: z
    .array(z.string().regex(/^[0-9a-f]{16}$/, { error: 'must be 16 hexadecimal digits' }))
    .max(MOST_REJECTIONS),
});
export type DecidedFile = Immutable<z.infer<typeof DecidedFileSchema>>;

/** What the drafting side knows of files that come back from the other side, or hold other versions. */
export const NegotiationSchema = z.strictObject({
  /** The one decided on last comes last. */
  files: z.array(DecidedFileSchema).max(MOST_DECIDED_FILES),
  /**
   * The agreements that this one is a copy of, the nearest first: files that were made of them are its
   * files, too.
   */
  copiedFrom: z.array(AgreementIdSchema).max(MOST_COPIED_FROM),
});
export type Negotiation = Immutable<z.infer<typeof NegotiationSchema>>;

export const newNegotiation = (): Negotiation => ({ files: [], copiedFrom: [] });

/** What a copy of an agreement is a copy of: that one, and what it is itself a copy of. */
export const copiedFrom = ({
  id,
  negotiation,
}: {
  readonly id: AgreementId;
  readonly negotiation: Negotiation;
}): readonly AgreementId[] => [id, ...negotiation.copiedFrom].slice(0, MOST_COPIED_FROM);
