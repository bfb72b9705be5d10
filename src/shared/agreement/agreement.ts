import { z } from 'zod';
import { LanguageSchema, TimeZoneSchema } from '#shared/base/date.ts';
import type { Immutable } from '#shared/base/immutable.ts';
import { LineSchema, TextSchema } from '#shared/base/text.ts';
import { AnnexSchema } from './annex.ts';
import { CalendarSchema } from './calendar.ts';
import { CommitmentSchema } from './commitment.ts';
import { DefinitionSchema } from './definition.ts';
import { EscalationStepSchema } from './escalation.ts';
import { ExclusionSchema } from './exclusion.ts';
import { AgreementIdSchema, type AgreementId } from './ids.ts';
import { NegotiationSchema, newNegotiation } from './negotiation.ts';
import { ReportSchema } from './report.ts';
import { newReview, ReviewSchema } from './review.ts';
import { SectionSchema } from './section.ts';
import { ServiceSchema } from './service.ts';
import { SeveritySchema } from './severity.ts';
import { SignatureSchema } from './signature.ts';
import { StakeholderSchema } from './stakeholder.ts';
import { newTerm, TermSchema } from './term.ts';
import { newTermination, TerminationSchema } from './termination.ts';

/** The version of the model below; older files pass through the migrations first. */
export const SCHEMA_VERSION = 4;

export const AGREEMENT_KINDS = ['customer', 'internal', 'supplier', 'offer'] as const;
export const AGREEMENT_LEVELS = ['corporate', 'customer', 'service'] as const;
export const AGREEMENT_STATUSES = ['draft', 'in-review', 'agreed', 'signed', 'ended'] as const;

/**
 * One agreement: a single JSON value. Every key is always present; what is not known is null, an
 * empty string or an empty list, so that a draft can be saved at any moment.
 */
export const AgreementSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  id: AgreementIdSchema,
  title: LineSchema,
  /** The parties' own number for it: "SLA-2026-014". */
  reference: LineSchema,
  kind: z.enum(AGREEMENT_KINDS),
  level: z.enum(AGREEMENT_LEVELS),
  /** The agreement above it, whose text applies where this one is silent. */
  extends: z.strictObject({ agreement: AgreementIdSchema, title: LineSchema }).nullable(),
  status: z.enum(AGREEMENT_STATUSES),
  template: z.strictObject({ id: LineSchema, version: z.int().min(1) }).nullable(),
  language: LanguageSchema,
  timeZone: TimeZoneSchema,
  /** ISO 4217; null where no money is owed. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, { error: 'must be a currency code of three capital letters, such as EUR' })
    .nullable(),
  /** "the laws of England and Wales"; empty between teams. */
  governingLaw: LineSchema,
  /** "the courts of London". */
  courts: LineSchema,
  stakeholders: z.array(StakeholderSchema).max(100),
  services: z.array(ServiceSchema).max(500),
  calendars: z.array(CalendarSchema).max(100),
  severities: z.array(SeveritySchema).max(50),
  commitments: z.array(CommitmentSchema).max(500),
  scope: z.strictObject({
    application: TextSchema,
    included: z.array(TextSchema).max(200),
    notIncluded: z.array(TextSchema).max(200),
    restrictions: z.array(TextSchema).max(200),
  }),
  exclusions: z.array(ExclusionSchema).max(200),
  reports: z.array(ReportSchema).max(200),
  escalation: z.array(EscalationStepSchema).max(100),
  term: TermSchema,
  termination: TerminationSchema,
  definitions: z.array(DefinitionSchema).max(500),
  sections: z.array(SectionSchema).max(200),
  annexes: z.array(AnnexSchema).max(100),
  signatures: z.array(SignatureSchema).max(100),
  review: ReviewSchema,
  negotiation: NegotiationSchema,
});
export type Agreement = Immutable<z.infer<typeof AgreementSchema>>;

/** The lists of an agreement whose records carry an id. */
export const RECORD_LISTS = [
  'stakeholders',
  'services',
  'calendars',
  'severities',
  'commitments',
  'exclusions',
  'reports',
  'escalation',
  'definitions',
  'sections',
  'annexes',
  'signatures',
] as const;
export type RecordList = (typeof RECORD_LISTS)[number];

export const newAgreement = (id: AgreementId, title: string): Agreement => ({
  schemaVersion: SCHEMA_VERSION,
  id,
  title,
  reference: '',
  kind: 'customer',
  level: 'service',
  extends: null,
  status: 'draft',
  template: null,
  language: 'en-GB',
  timeZone: 'Europe/London',
  currency: null,
  governingLaw: '',
  courts: '',
  stakeholders: [],
  services: [],
  calendars: [],
  severities: [],
  commitments: [],
  scope: { application: '', included: [], notIncluded: [], restrictions: [] },
  exclusions: [],
  reports: [],
  escalation: [],
  term: newTerm(),
  termination: newTermination(),
  definitions: [],
  sections: [],
  annexes: [],
  signatures: [],
  review: newReview(),
  negotiation: newNegotiation(),
});
