import { z } from 'zod';
import { ConditionSchema } from '#shared/agreement/condition.ts';
import { SECTION_KINDS } from '#shared/agreement/section.ts';
import type { Immutable } from '#shared/base/immutable.ts';
import { LineSchema, TextSchema } from '#shared/base/text.ts';
import { MarkupSchema } from './template.ts';

/**
 * A clause of the library. `balanced` always exists; the two others where the interests of the
 * parties differ. Texts are written in the markup of markup.ts.
 */
export const LibraryClauseSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/),
  version: z.int().min(1),
  section: z.enum(SECTION_KINDS),
  title: LineSchema,
  /** "Use when …": when it fits, and what to watch. */
  guidance: TextSchema,
  /** Kinds of agreement that it suits. */
  suits: z.array(z.enum(['between-companies', 'between-teams'])).min(1),
  tags: z.array(LineSchema).max(20),
  positions: z.strictObject({
    balanced: MarkupSchema,
    provider: MarkupSchema.optional(),
    customer: MarkupSchema.optional(),
  }),
  when: ConditionSchema.optional(),
});
export type LibraryClause = Immutable<z.infer<typeof LibraryClauseSchema>>;

/** A file of assets/clauses: all clauses of one section. */
export const ClauseFileSchema = z.strictObject({ clauses: z.array(LibraryClauseSchema).min(1) });
