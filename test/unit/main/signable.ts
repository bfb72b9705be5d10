import { newAgreement, type Agreement } from '#shared/agreement/agreement.ts';
import type {
  AgreementId,
  ItemId,
  SectionId,
  ServiceId,
  SignatureId,
  StakeholderId,
} from '#shared/agreement/ids.ts';
import { paragraph, type Run } from '#shared/agreement/rich-text.ts';
import { newClause, newSection } from '#shared/agreement/section.ts';
import { newService } from '#shared/agreement/service.ts';
import { newSignature } from '#shared/agreement/signature.ts';
import { newStakeholder } from '#shared/agreement/stakeholder.ts';

const PROVIDER = 'provider' as StakeholderId;
const CUSTOMER = 'customer' as StakeholderId;
export const SECRET_NOTE = 'We would go down to 99.5 if they insist';

/** A small agreement that nothing stops; `runs` are added to its only clause. */
export function signable(title: string, ...runs: Run[]): Agreement {
  return {
    ...newAgreement('small' as AgreementId, title),
    stakeholders: [
      {
        ...newStakeholder(PROVIDER, 'provider', 'Provider'),
        legalName: 'Acme Networks Ltd',
        address: '1 High Street, London',
        registration: 'a company registered in England under number 01234567',
      },
      {
        ...newStakeholder(CUSTOMER, 'customer', 'Customer'),
        legalName: 'Vale Logistics Ltd',
        address: '2 Harbour Road, Hull',
      },
    ],
    services: [
      { ...newService('network' as ServiceId, 'Network'), description: 'A wide area network.' },
    ],
    sections: [
      {
        ...newSection('scope' as SectionId, 'scope', 'Scope'),
        items: [
          {
            ...newClause('purpose' as ItemId, 'Purpose'),
            body: [paragraph('This agreement is about availability.', ...runs)],
            notes: SECRET_NOTE,
          },
        ],
      },
    ],
    signatures: [
      newSignature('one' as SignatureId, PROVIDER),
      newSignature('two' as SignatureId, CUSTOMER),
    ],
    term: { ...newAgreement('small' as AgreementId, title).term, start: '2026-01-01' as never },
  };
}
