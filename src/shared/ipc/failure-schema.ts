import { z } from 'zod';
import { FAILURE_CODES, type Failure } from './failure.ts';

export const ProblemSchema = z.strictObject({
  place: z.strictObject({ path: z.string(), label: z.string() }),
  message: z.string(),
  remedy: z.string(),
});

export const FailureSchema = z.strictObject({
  code: z.enum(FAILURE_CODES),
  message: z.string(),
  logReference: z.string().nullable(),
  problems: z.array(ProblemSchema),
}) satisfies z.ZodType<Failure>;
