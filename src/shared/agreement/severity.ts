import { z } from 'zod';
import type { Immutable } from '#shared/base/immutable.ts';
import { LineSchema, TextSchema } from '#shared/base/text.ts';
import { SeverityIdSchema, type SeverityId } from './ids.ts';

/** How grave a case is, the gravest first in the agreement's list. */
export const SeveritySchema = z.strictObject({
  id: SeverityIdSchema,
  /** "Severity 1 – Critical" */
  name: LineSchema,
  definition: TextSchema,
  examples: z.array(TextSchema).max(50),
});
export type Severity = Immutable<z.infer<typeof SeveritySchema>>;

export const newSeverity = (id: SeverityId, name: string): Severity => ({
  id,
  name,
  definition: '',
  examples: [],
});
