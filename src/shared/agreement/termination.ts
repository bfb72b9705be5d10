import { z } from 'zod';
import type { Immutable } from '#shared/base/immutable.ts';
import { DurationSchema } from './duration.ts';
import { CommitmentIdSchema } from './ids.ts';

/** How the agreement can be ended early and what happens then. Null parts do not apply. */
export const TerminationSchema = z.strictObject({
  /** Notice without a reason. */
  convenience: z
    .strictObject({
      by: z.enum(['either', 'customer', 'provider']),
      notice: DurationSchema.nullable(),
    })
    .nullable(),
  /** A material breach that is not mended within the cure period. */
  cause: z.strictObject({ cure: DurationSchema.nullable() }).nullable(),
  /** The same commitments missed again and again. */
  chronic: z
    .strictObject({
      commitments: z.array(CommitmentIdSchema).max(200),
      misses: z.int().min(1).max(99).nullable(),
      withinMonths: z.int().min(1).max(120).nullable(),
      notice: DurationSchema.nullable(),
    })
    .nullable(),
  /** Help in leaving, time to fetch one's data, and when it is erased. */
  exit: z
    .strictObject({
      assistance: DurationSchema.nullable(),
      dataRetrieval: DurationSchema.nullable(),
      erasure: DurationSchema.nullable(),
    })
    .nullable(),
});
export type Termination = Immutable<z.infer<typeof TerminationSchema>>;

export const newTermination = (): Termination => ({
  convenience: null,
  cause: null,
  chronic: null,
  exit: null,
});
