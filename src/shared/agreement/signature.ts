import { z } from 'zod';
import type { Immutable } from '#shared/base/immutable.ts';
import { LineSchema } from '#shared/base/text.ts';
import {
  SignatureIdSchema,
  StakeholderIdSchema,
  type SignatureId,
  type StakeholderId,
} from './ids.ts';

/** One person who signs for a stakeholder. Name and title may stay open until signing. */
export const SignatureSchema = z.strictObject({
  id: SignatureIdSchema,
  stakeholder: StakeholderIdSchema,
  name: LineSchema,
  title: LineSchema,
});
export type Signature = Immutable<z.infer<typeof SignatureSchema>>;

export const newSignature = (id: SignatureId, stakeholder: StakeholderId): Signature => ({
  id,
  stakeholder,
  name: '',
  title: '',
});
