import { z } from 'zod';
import type { Immutable } from '#shared/base/immutable.ts';
import { LineSchema, TextSchema } from '#shared/base/text.ts';
import { DurationSchema } from './duration.ts';
import {
  EscalationStepIdSchema,
  SeverityIdSchema,
  StakeholderIdSchema,
  type EscalationStepId,
} from './ids.ts';

/** One step up: who takes over, when, and on which side. The list is in order of level. */
export const EscalationStepSchema = z.strictObject({
  id: EscalationStepIdSchema,
  /** "Service Desk Manager" */
  role: LineSchema,
  stakeholder: StakeholderIdSchema.nullable(),
  /** Null: every severity. */
  severity: SeverityIdSchema.nullable(),
  /** Time after the case was reported; null where only the trigger decides. */
  after: DurationSchema.nullable(),
  trigger: TextSchema,
});
export type EscalationStep = Immutable<z.infer<typeof EscalationStepSchema>>;

export const newEscalationStep = (id: EscalationStepId, role: string): EscalationStep => ({
  id,
  role,
  stakeholder: null,
  severity: null,
  after: null,
  trigger: '',
});
