import { z } from 'zod';
import type { Immutable } from '#shared/base/immutable.ts';
import { MEGABYTE } from '#shared/base/megabytes.ts';
import { LineSchema } from '#shared/base/text.ts';
import { AnnexIdSchema, type AnnexId } from './ids.ts';
import { RichTextSchema } from './rich-text.ts';

/** The most that one annexed PDF file takes, and all of an agreement together. */
export const MAX_ANNEX_BYTES = 40 * MEGABYTE;
export const MAX_ANNEXES_BYTES = 60 * MEGABYTE;

/** An annex: written text, or a PDF whose pages follow the agreement in the PDF export. */
export const AnnexSchema = z.strictObject({
  id: AnnexIdSchema,
  title: LineSchema,
  content: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('text'), body: RichTextSchema }),
    z.strictObject({
      type: z.literal('pdf'),
      fileName: LineSchema,
      pages: z.int().min(1).max(5_000),
      /** The file's bytes. At most 40 MB. */
      base64: z.base64().max(56_000_000),
    }),
  ]),
});
export type Annex = Immutable<z.infer<typeof AnnexSchema>>;

/** How many bytes the annexed PDF files take together. */
export const bytesOfAnnexes = (annexes: readonly Annex[]): number =>
  annexes.reduce(
    (sum, { content }) =>
      sum + (content.type === 'pdf' ? Math.floor((content.base64.length * 3) / 4) : 0),
    0,
  );

export const newAnnex = (id: AnnexId, title: string): Annex => ({
  id,
  title,
  content: { type: 'text', body: [] },
});
