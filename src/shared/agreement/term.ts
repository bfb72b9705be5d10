import { z } from 'zod';
import { IsoDateSchema } from '#shared/base/date.ts';
import type { Immutable } from '#shared/base/immutable.ts';
import { DurationSchema } from './duration.ts';
import { FrequencySchema } from './report.ts';

/** When the agreement runs, how it is renewed, how often it is reviewed. */
export const TermSchema = z.strictObject({
  start: IsoDateSchema.nullable(),
  /** Null: until terminated. */
  length: DurationSchema.nullable(),
  renewal: z.strictObject({
    kind: z.enum(['none', 'automatic', 'by-agreement']),
    length: DurationSchema.nullable(),
    /** Notice before the end of the term by which a renewal is refused. */
    notice: DurationSchema.nullable(),
  }),
  review: FrequencySchema.nullable(),
});
export type Term = Immutable<z.infer<typeof TermSchema>>;

export const newTerm = (): Term => ({
  start: null,
  length: null,
  renewal: { kind: 'none', length: null, notice: null },
  review: null,
});
