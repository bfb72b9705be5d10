import { z } from 'zod';
import type { Immutable } from '#shared/base/immutable.ts';
import { LineSchema, TextSchema } from '#shared/base/text.ts';
import { DurationSchema } from './duration.ts';
import { ExclusionIdSchema, type ExclusionId } from './ids.ts';

export const EXCLUSION_CATEGORIES = [
  'force-majeure',
  'scheduled-maintenance',
  'emergency-maintenance',
  'customer-actions',
  'customer-equipment',
  'third-party',
  'internet-access',
  'beta-features',
  'suspension',
  'quota-limits',
  'misuse',
  'dns',
  'security-attack',
  'other',
] as const;
export type ExclusionCategory = (typeof EXCLUSION_CATEGORIES)[number];

/** When the obligor is not responsible. */
export const ExclusionSchema = z.strictObject({
  id: ExclusionIdSchema,
  category: z.enum(EXCLUSION_CATEGORIES),
  title: LineSchema,
  text: TextSchema,
  /** The most time a month that may be excluded on this ground; null: no limit. */
  monthlyCap: DurationSchema.nullable(),
  /** Notice that must be given for the exclusion to apply; null: none. */
  notice: DurationSchema.nullable(),
});
export type Exclusion = Immutable<z.infer<typeof ExclusionSchema>>;

export const newExclusion = (
  id: ExclusionId,
  category: ExclusionCategory,
  title: string,
): Exclusion => ({ id, category, title, text: '', monthlyCap: null, notice: null });
