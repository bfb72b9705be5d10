import { z } from 'zod';
import { CommitmentIdSchema } from '#shared/agreement/ids.ts';
import { IsoDateSchema } from '#shared/base/date.ts';
import type { Immutable } from '#shared/base/immutable.ts';
import { LineSchema } from '#shared/base/text.ts';

/** A Document that is made of an agreement's figures instead of its text. */
export const ReportRequestSchema = z.discriminatedUnion('type', [
  /** Targets and results of a time, for the meeting in which they are reviewed. */
  z.strictObject({
    type: z.literal('service-review'),
    today: IsoDateSchema,
    from: IsoDateSchema.nullable(),
    to: IsoDateSchema.nullable(),
  }),
  /** The claim for the credit of one result on record. */
  z.strictObject({
    type: z.literal('claim-letter'),
    today: IsoDateSchema,
    commitment: CommitmentIdSchema,
    period: IsoDateSchema,
  }),
  z.strictObject({ type: z.literal('findings'), today: IsoDateSchema }),
  z.strictObject({
    type: z.literal('packs'),
    today: IsoDateSchema,
    packs: z.array(LineSchema).min(1).max(50),
  }),
]);
export type ReportRequest = Immutable<z.infer<typeof ReportRequestSchema>>;
