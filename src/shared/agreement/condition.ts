import { z } from 'zod';
import { LineSchema } from '#shared/base/text.ts';

/**
 * When a clause or data block belongs to the text. A test looks at one path of the field catalogue:
 * `present` (it has a value), `absent`, or `equals` (its raw value is one of `values`, such as
 * "automatic" for "term.renewal").
 */
export type Condition =
  | { readonly type: 'present'; readonly path: string }
  | { readonly type: 'absent'; readonly path: string }
  | { readonly type: 'equals'; readonly path: string; readonly values: readonly string[] }
  | { readonly type: 'all'; readonly of: readonly Condition[] }
  | { readonly type: 'any'; readonly of: readonly Condition[] };

const LeafSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('present'), path: LineSchema }),
  z.strictObject({ type: z.literal('absent'), path: LineSchema }),
  z.strictObject({
    type: z.literal('equals'),
    path: LineSchema,
    values: z.array(LineSchema).min(1).max(50),
  }),
]);
const leaves = z.array(LeafSchema).min(1).max(20);

/** Groups hold tests only, one level deep: a condition stays readable as one sentence. */
export const ConditionSchema = z.discriminatedUnion('type', [
  ...LeafSchema.options,
  z.strictObject({ type: z.literal('all'), of: leaves }),
  z.strictObject({ type: z.literal('any'), of: leaves }),
]);
