import { z } from 'zod';

const id = () =>
  z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, {
    error: 'must be 1 to 64 small letters, digits and hyphens, not starting with a hyphen',
  });

/** Ids are readable slugs, unique within their list in one agreement ("provider", "uptime"). */
export const AgreementIdSchema = id().brand<'AgreementId'>();
export const StakeholderIdSchema = id().brand<'StakeholderId'>();
export const ContactIdSchema = id().brand<'ContactId'>();
export const ServiceIdSchema = id().brand<'ServiceId'>();
export const CalendarIdSchema = id().brand<'CalendarId'>();
export const SeverityIdSchema = id().brand<'SeverityId'>();
export const CommitmentIdSchema = id().brand<'CommitmentId'>();
export const ExclusionIdSchema = id().brand<'ExclusionId'>();
export const ReportIdSchema = id().brand<'ReportId'>();
export const EscalationStepIdSchema = id().brand<'EscalationStepId'>();
export const DefinitionIdSchema = id().brand<'DefinitionId'>();
export const AnnexIdSchema = id().brand<'AnnexId'>();
export const SignatureIdSchema = id().brand<'SignatureId'>();
export const SectionIdSchema = id().brand<'SectionId'>();
/** Clauses and data blocks share one namespace: both are items of a section. */
export const ItemIdSchema = id().brand<'ItemId'>();

export type AgreementId = z.infer<typeof AgreementIdSchema>;
export type StakeholderId = z.infer<typeof StakeholderIdSchema>;
export type ContactId = z.infer<typeof ContactIdSchema>;
export type ServiceId = z.infer<typeof ServiceIdSchema>;
export type CalendarId = z.infer<typeof CalendarIdSchema>;
export type SeverityId = z.infer<typeof SeverityIdSchema>;
export type CommitmentId = z.infer<typeof CommitmentIdSchema>;
export type ExclusionId = z.infer<typeof ExclusionIdSchema>;
export type ReportId = z.infer<typeof ReportIdSchema>;
export type EscalationStepId = z.infer<typeof EscalationStepIdSchema>;
export type DefinitionId = z.infer<typeof DefinitionIdSchema>;
export type AnnexId = z.infer<typeof AnnexIdSchema>;
export type SignatureId = z.infer<typeof SignatureIdSchema>;
export type SectionId = z.infer<typeof SectionIdSchema>;
export type ItemId = z.infer<typeof ItemIdSchema>;

/** A free id near `wanted` ("Help desk" gives "help-desk", then "help-desk-2"). */
export function freeId(wanted: string, taken: Iterable<string>): string {
  const used = new Set(taken);
  const slug =
    wanted
      .normalize('NFKD')
      .replace(/\p{Mark}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 48)
      .replace(/-+$/, '') || 'item';
  if (!used.has(slug)) return slug;
  let count = 2;
  while (used.has(`${slug}-${count}`)) count += 1;
  return `${slug}-${count}`;
}
