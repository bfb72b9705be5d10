import { z } from 'zod';
import type { Immutable } from '#shared/base/immutable.ts';
import { LineSchema } from '#shared/base/text.ts';
import { DefinitionIdSchema, type DefinitionId } from './ids.ts';
import { RichTextSchema } from './rich-text.ts';

/** A defined term and its meaning, without the term itself in front. */
export const DefinitionSchema = z.strictObject({
  id: DefinitionIdSchema,
  term: LineSchema,
  meaning: RichTextSchema,
});
export type Definition = Immutable<z.infer<typeof DefinitionSchema>>;

export const newDefinition = (id: DefinitionId, term: string): Definition => ({
  id,
  term,
  meaning: [],
});
