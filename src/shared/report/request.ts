import { z } from 'zod';
import { EXCLUSION_CATEGORIES } from '#shared/agreement/exclusion.ts';
import { CommitmentIdSchema } from '#shared/agreement/ids.ts';
import { IsoDateSchema } from '#shared/base/date.ts';
import { NonNegativeDecimalSchema } from '#shared/base/decimal.ts';
import type { Immutable } from '#shared/base/immutable.ts';
import { LineSchema } from '#shared/base/text.ts';

/** As many as a letter encloses; a window of a year with more is told by a report. */
export const MOST_ENCLOSED = 500;

const IncidentSchema = z.strictObject({
  /** Milliseconds since 1970. */
  start: z.int(),
  end: z.int(),
  kind: z.enum(['outage', ...EXCLUSION_CATEGORIES]),
  weight: z.string().max(40),
});

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
    /** What the services cost a month; null: as the record has it. */
    fee: NonNegativeDecimalSchema.nullable(),
    /** What of the service was affected; empty: to be filled in. */
    affected: LineSchema,
    /** Of the window; none: their times are to be filled in. */
    incidents: z.array(IncidentSchema).max(MOST_ENCLOSED),
  }),
  z.strictObject({ type: z.literal('findings'), today: IsoDateSchema }),
  z.strictObject({
    type: z.literal('packs'),
    today: IsoDateSchema,
    packs: z.array(LineSchema).min(1).max(50),
  }),
]);
export type ReportRequest = Immutable<z.infer<typeof ReportRequestSchema>>;
