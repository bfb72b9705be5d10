import { z } from 'zod';
import type { Immutable } from '#shared/base/immutable.ts';
import { LineSchema, TextSchema } from '#shared/base/text.ts';
import { DurationSchema } from './duration.ts';
import { ReportIdSchema, StakeholderIdSchema, type ReportId } from './ids.ts';

export const FREQUENCIES = [
  'per-incident',
  'daily',
  'weekly',
  'monthly',
  'quarterly',
  'half-yearly',
  'yearly',
] as const;
export const FrequencySchema = z.enum(FREQUENCIES);
export type Frequency = z.infer<typeof FrequencySchema>;

/** A report that one stakeholder owes others. */
export const ReportSchema = z.strictObject({
  id: ReportIdSchema,
  name: LineSchema,
  owner: StakeholderIdSchema.nullable(),
  recipients: z.array(StakeholderIdSchema).max(50),
  frequency: FrequencySchema,
  /** Time after the end of the period (or after the incident) by which it is due. */
  due: DurationSchema.nullable(),
  contents: z.array(TextSchema).max(100),
});
export type Report = Immutable<z.infer<typeof ReportSchema>>;

export const newReport = (id: ReportId, name: string): Report => ({
  id,
  name,
  owner: null,
  recipients: [],
  frequency: 'monthly',
  due: null,
  contents: [],
});
