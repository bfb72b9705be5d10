import { z } from 'zod';
import { IsoInstantSchema, type IsoInstant } from '#shared/base/date.ts';
import type { Immutable } from '#shared/base/immutable.ts';
import { ReadDocumentSchema } from '#shared/document/document-schema.ts';
import { SOURCE_FORMATS, type Reading } from '#shared/read/reading.ts';
import { TermsSchema, type Terms } from '#shared/terms/terms.ts';

/** A readable slug, unique among the offers kept on this computer. */
export const OfferIdSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, {
    error: 'must be 1 to 64 small letters, digits and hyphens, not starting with a hyphen',
  })
  .brand<'OfferId'>();
export type OfferId = z.infer<typeof OfferIdSchema>;

/**
 * What a person says a text promises, against what was read. `path` names keys and positions of the
 * Terms as they were extracted ("availability/0/percent", "cap", "response/2"); a position behind
 * the last one adds an entry. "grounds/dns" is all that the text says of one ground of exclusion,
 * "times/response/2/Gold" a time of which it is silent, for one rank of severity and one plan. `value` is text as a person types it ("99.95%", "30 days"); null:
 * the text is silent here. Of several corrections of one path the last one counts.
 */
export const CorrectionSchema = z.strictObject({
  path: z.string().min(1).max(200),
  value: z.string().max(4_000).nullable(),
  reason: z.string().max(4_000),
  at: IsoInstantSchema,
});
export type Correction = Immutable<z.infer<typeof CorrectionSchema>>;

const SourceSchema = z.string().max(200);

/** An imported SLA as it is kept: the reading of its file, what it promises, and what was mended. */
export const OfferSchema = z.strictObject({
  schemaVersion: z.literal(1),
  id: OfferIdSchema,
  /** How lists and columns call it; the file's own name where nobody has named it. */
  name: z.string().min(1).max(500),
  fileName: z.string().max(500),
  format: z.enum(SOURCE_FORMATS),
  importedAt: IsoInstantSchema,
  /** Of the file's bytes, in small hexadecimal digits. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, { error: 'must be 64 hexadecimal digits' }),
  document: ReadDocumentSchema,
  origins: z.record(
    SourceSchema,
    z.strictObject({
      page: z.int().min(1).exactOptional(),
      line: z.int().min(1).exactOptional(),
    }),
  ),
  notes: z.array(
    z.strictObject({
      kind: z.enum(['dropped', 'flagged', 'cut']),
      message: z.string(),
      source: SourceSchema.nullable(),
    }),
  ),
  revisions: z.array(
    z.strictObject({
      kind: z.enum(['insertion', 'deletion', 'move', 'format']),
      author: z.string(),
      date: z.string(),
      text: z.string(),
      source: SourceSchema,
    }),
  ),
  comments: z.array(
    z.strictObject({
      author: z.string(),
      date: z.string(),
      text: z.string(),
      quote: z.string(),
      source: SourceSchema.nullable(),
    }),
  ),
  /** As extracted; what counts is {@link correctedTerms} of it. */
  terms: TermsSchema,
  corrections: z.array(CorrectionSchema).max(1_000),
  /** The older version of the same SLA; null: it is none's successor. */
  supersedes: OfferIdSchema.nullable(),
});
export type Offer = Immutable<z.infer<typeof OfferSchema>>;

/** A newly imported SLA. */
export const newOffer = (
  reading: Reading,
  terms: Terms,
  facts: {
    readonly id: OfferId;
    readonly name: string;
    readonly fileName: string;
    readonly importedAt: IsoInstant;
    readonly sha256: string;
  },
): Offer => ({
  schemaVersion: 1,
  ...facts,
  format: reading.format,
  document: reading.document,
  origins: reading.origins,
  notes: reading.notes,
  revisions: reading.revisions,
  comments: reading.comments,
  terms,
  corrections: [],
  supersedes: null,
});

/**
 * What tells two states of an offer apart: the file, and what was corrected. Comparisons keep it to
 * see whether one of their SLAs has changed since.
 */
export const offerRevision = ({ sha256, corrections }: Offer): string =>
  `${sha256}/${corrections.length}/${corrections.at(-1)?.at ?? ''}`;
