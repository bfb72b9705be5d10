import { z } from 'zod';
import type { Immutable } from '#shared/base/immutable.ts';
import { LineSchema, TextSchema } from '#shared/base/text.ts';
import { ContactIdSchema, StakeholderIdSchema, type StakeholderId } from './ids.ts';

export const STAKEHOLDER_KINDS = ['provider', 'customer', 'team', 'third-party'] as const;
export const CONTACT_PURPOSES = [
  'general',
  'service-desk',
  'changes',
  'complaints',
  'escalation',
  'emergency',
  'notices',
] as const;

export const ContactSchema = z.strictObject({
  id: ContactIdSchema,
  purpose: z.enum(CONTACT_PURPOSES),
  name: LineSchema,
  role: LineSchema,
  email: LineSchema,
  phone: LineSchema,
});
export type Contact = Immutable<z.infer<typeof ContactSchema>>;

/** A party or another body that owes or is owed something: a company, a team, a third party. */
export const StakeholderSchema = z.strictObject({
  id: StakeholderIdSchema,
  kind: z.enum(STAKEHOLDER_KINDS),
  /** The short name used in the text: "Provider", "Marketing". */
  name: LineSchema,
  /** The full legal name, or the team's full name inside its company. */
  legalName: LineSchema,
  /** Legal form and register entry: "a company registered in England under number 01234567". */
  registration: LineSchema,
  /** Lines separated by line feeds. */
  address: TextSchema,
  contacts: z.array(ContactSchema).max(50),
  responsibilities: z.array(TextSchema).max(100),
});
export type Stakeholder = Immutable<z.infer<typeof StakeholderSchema>>;

/** A party concludes the agreement and signs it; third parties are only named in it. */
export const isParty = ({ kind }: Pick<Stakeholder, 'kind'>): boolean => kind !== 'third-party';

export const newStakeholder = (
  id: StakeholderId,
  kind: Stakeholder['kind'],
  name: string,
): Stakeholder => ({
  id,
  kind,
  name,
  legalName: '',
  registration: '',
  address: '',
  contacts: [],
  responsibilities: [],
});

/** "Owen Fairbairn, Head of Support"; once where the name is what the role is called, as of a desk. Empty for none. */
export function contactWords({ name, role }: Pick<Contact, 'name' | 'role'>): string {
  const parts = [name.trim(), role.trim()].filter((part) => part !== '');
  return new Set(parts.map((part) => part.toLowerCase())).size < 2
    ? (parts[0] ?? '')
    : parts.join(', ');
}
