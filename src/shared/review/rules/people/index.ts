import type { Rule } from '#shared/review/rule.ts';
import { contactMissing } from './contact-missing.ts';
import { courtsMissing } from './courts-missing.ts';
import { emailInvalid } from './email-invalid.ts';
import { escalationEmpty } from './escalation-empty.ts';
import { escalationGap } from './escalation-gap.ts';
import { governingLawMissing } from './governing-law-missing.ts';
import { internalWithLaw } from './internal-with-law.ts';
import { partyCount } from './party-count.ts';
import { reportContentsEmpty } from './report-contents-empty.ts';
import { reportOwnerMissing } from './report-owner-missing.ts';
import { reportRecipientMissing } from './report-recipient-missing.ts';
import { sameLegalName } from './same-legal-name.ts';
import { serviceWithoutProvider } from './service-without-provider.ts';
import { serviceWithoutRecipient } from './service-without-recipient.ts';
import { signatoryMissing } from './signatory-missing.ts';
import { signatureWithoutName } from './signature-without-name.ts';
import { stakeholderWithoutPart } from './stakeholder-without-part.ts';

export const PEOPLE_RULES: readonly Rule[] = [
  contactMissing,
  courtsMissing,
  emailInvalid,
  escalationEmpty,
  escalationGap,
  governingLawMissing,
  internalWithLaw,
  partyCount,
  reportContentsEmpty,
  reportOwnerMissing,
  reportRecipientMissing,
  sameLegalName,
  serviceWithoutProvider,
  serviceWithoutRecipient,
  signatoryMissing,
  signatureWithoutName,
  stakeholderWithoutPart,
];
