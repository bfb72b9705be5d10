import { z } from 'zod';
import type { Immutable } from '#shared/base/immutable.ts';
import { LineSchema, TextSchema } from '#shared/base/text.ts';

/** What people decided about the findings of a review. */
export const ReviewSchema = z.strictObject({
  /** Findings set aside, each with its reason: the rule, and the path of the place it names. */
  ignored: z
    .array(
      z.strictObject({
        rule: LineSchema,
        path: TextSchema,
        reason: LineSchema.refine((reason) => reason.trim() !== '', {
          error: 'must say why the finding is set aside',
        }),
      }),
    )
    .max(2_000),
  /** The standards packs that are switched on. */
  packs: z.array(LineSchema).max(50),
});
export type Review = Immutable<z.infer<typeof ReviewSchema>>;

export const newReview = (): Review => ({ ignored: [], packs: [] });
