import { z } from 'zod';
import { NonNegativeDecimalSchema } from '#shared/base/decimal.ts';
import type { Immutable } from '#shared/base/immutable.ts';
import { LineSchema } from '#shared/base/text.ts';
import { AgreementIdSchema, CommitmentIdSchema } from './ids.ts';

/** What a service is built on, and what its supplier promises for it. */
export const SupplySchema = z.strictObject({
  /** "Access line, Northern Carrier" */
  name: LineSchema,
  /** The supplier's agreement and its promise, where they are in the library. */
  agreement: z.strictObject({ agreement: AgreementIdSchema, title: LineSchema }).nullable(),
  commitment: CommitmentIdSchema.nullable(),
  /** The promised availability in percent, where no agreement is named. */
  availability: NonNegativeDecimalSchema.nullable(),
  /**
   * Supplies of the same group stand in for each other (redundant, taken as independent); one with
   * an empty group is needed on its own. Groups and single supplies stand in series.
   */
  group: LineSchema,
});
export type Supply = Immutable<z.infer<typeof SupplySchema>>;
