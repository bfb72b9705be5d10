import type { Agreement } from '#shared/agreement/agreement.ts';
import { duration } from '#shared/agreement/duration.ts';
import { newEscalationStep, type EscalationStep } from '#shared/agreement/escalation.ts';
import type {
  ContactId,
  EscalationStepId,
  ReportId,
  ServiceId,
  StakeholderId,
} from '#shared/agreement/ids.ts';
import { newReport, type Report } from '#shared/agreement/report.ts';
import { newStakeholder, type Contact, type Stakeholder } from '#shared/agreement/stakeholder.ts';
import { completeAgreement } from '#test/support/agreements/agreements.ts';
import type { FamilyExamples } from '#test/support/agreements/review-examples.ts';

const PROVIDER = 'provider' as StakeholderId;
const CUSTOMER = 'customer' as StakeholderId;

const base = completeAgreement();
const changed = (change: Partial<Agreement>): Agreement => ({ ...base, ...change });
const stakeholders = (change: (one: Stakeholder) => Partial<Stakeholder>): Agreement =>
  changed({ stakeholders: base.stakeholders.map((one) => ({ ...one, ...change(one) })) });
const teams = (change: Partial<Agreement> = {}): Agreement => ({
  ...stakeholders(() => ({ kind: 'team' })),
  kind: 'internal',
  governingLaw: '',
  courts: '',
  ...change,
});

const contact = (purpose: Contact['purpose'], change: Partial<Contact> = {}): Contact => ({
  id: purpose as string as ContactId,
  purpose,
  name: 'Service Desk',
  role: '',
  email: 'desk@northlight.example',
  phone: '',
  ...change,
});

const report = (change: Partial<Report> = {}): Report => ({
  ...newReport('monthly' as ReportId, 'Service Report'),
  owner: PROVIDER,
  recipients: [CUSTOMER],
  contents: ['Results against targets'],
  ...change,
});
const reporting = (change: Partial<Report> = {}) => changed({ reports: [report(change)] });

const step = (id: string, change: Partial<EscalationStep> = {}): EscalationStep => ({
  ...newEscalationStep(id as EscalationStepId, `Level ${id}`),
  stakeholder: PROVIDER,
  after: duration(1, 'hour'),
  ...change,
});
const escalating = (...escalation: EscalationStep[]) => changed({ escalation });

const service = (change: Partial<Agreement['services'][number]>) =>
  changed({ services: base.services.map((one) => ({ ...one, ...change })) });

const auditor: Stakeholder = {
  ...newStakeholder('auditor' as StakeholderId, 'third-party', 'Auditor'),
  legalName: 'Vale Audit LLP',
};

export const PEOPLE_EXAMPLES: FamilyExamples = {
  'signatory-missing': {
    fails: [
      {
        what: 'a customer for whom nobody signs',
        agreement: changed({ signatures: base.signatures.slice(0, 1) }),
        message: 'Nobody signs for Customer',
        at: '/stakeholders/customer',
      },
    ],
    passes: [
      { what: 'two parties that sign', agreement: base },
      {
        what: 'a third party that does not',
        agreement: changed({ stakeholders: [...base.stakeholders, auditor] }),
      },
    ],
  },
  'signature-without-name': {
    fails: [
      {
        what: 'a signatory whose name is open',
        agreement: base,
        message: 'The signatory of Provider has no name',
        at: '/signatures/sign-provider/name',
      },
    ],
    passes: [
      {
        what: 'signatories with names',
        agreement: changed({
          signatures: base.signatures.map((one) => ({ ...one, name: 'Ada Byron' })),
        }),
      },
    ],
  },
  'stakeholder-without-part': {
    fails: [
      {
        what: 'a third party that nothing names',
        agreement: changed({ stakeholders: [...base.stakeholders, auditor] }),
        message: 'Auditor owes nothing and is owed nothing',
        at: '/stakeholders/auditor',
      },
    ],
    passes: [
      { what: 'two parties of a commitment', agreement: base },
      {
        what: 'a third party that receives a report',
        agreement: changed({
          stakeholders: [...base.stakeholders, auditor],
          reports: [report({ recipients: [auditor.id] })],
        }),
      },
      {
        what: 'a third party with responsibilities of its own',
        agreement: changed({
          stakeholders: [...base.stakeholders, { ...auditor, responsibilities: ['audits'] }],
        }),
      },
    ],
  },
  'contact-missing': {
    fails: [
      {
        what: 'a provider that cannot be reached',
        agreement: base,
        message: 'Provider has not named a service desk, an escalation contact',
        at: '/stakeholders/provider/contacts',
      },
      {
        what: 'a team without any contact',
        agreement: teams(),
        message: 'has no contact at all',
      },
    ],
    passes: [
      {
        what: 'a general contact for everything',
        agreement: stakeholders(() => ({ contacts: [contact('general')] })),
      },
      {
        what: 'service desk and escalation, and addresses for notices',
        agreement: stakeholders(({ kind }) => ({
          contacts:
            kind === 'provider'
              ? [contact('service-desk'), contact('escalation')]
              : [contact('changes')],
        })),
      },
    ],
  },
  'email-invalid': {
    fails: [
      ...[
        'desk.northlight.example',
        'desk@northlight',
        'desk @northlight.example',
        'a..b@x.example',
      ].map((email) => ({
        what: email,
        agreement: stakeholders(() => ({ contacts: [contact('general', { email })] })),
        message: 'is not an email address',
        at: '/stakeholders/provider/contacts/general/email',
      })),
    ],
    passes: ['', 'desk@northlight.example', "o'brien+sla@müller.example"].map((email) => ({
      what: email || 'no address',
      agreement: stakeholders(() => ({ contacts: [contact('general', { email })] })),
    })),
  },
  'report-owner-missing': {
    fails: [
      {
        what: 'a report that nobody owes',
        agreement: reporting({ owner: null }),
        at: '/reports/monthly/owner',
      },
    ],
    passes: [{ what: 'a report with an owner', agreement: reporting() }],
  },
  'report-recipient-missing': {
    fails: [
      {
        what: 'a report that nobody receives',
        agreement: reporting({ recipients: [] }),
        message: 'Nobody receives',
        at: '/reports/monthly/recipients',
      },
      {
        what: 'a report to its own author',
        agreement: reporting({ recipients: [PROVIDER] }),
        message: 'Only its own author',
      },
    ],
    passes: [{ what: 'a report with a recipient', agreement: reporting() }],
  },
  'report-contents-empty': {
    fails: [
      {
        what: 'a report of nothing',
        agreement: reporting({ contents: [' '] }),
        at: '/reports/monthly/contents',
      },
    ],
    passes: [{ what: 'a report of results', agreement: reporting() }],
  },
  'escalation-empty': {
    fails: [{ what: 'a commitment without escalation', agreement: base, at: '/escalation' }],
    passes: [
      { what: 'one step', agreement: escalating(step('1')) },
      { what: 'nothing to escalate', agreement: changed({ commitments: [] }) },
    ],
  },
  'escalation-gap': {
    fails: [
      {
        what: 'a second step at the same time',
        agreement: escalating(step('1'), step('2', { after: duration(60, 'minute') })),
        message: '“Level 2” does not take over later than “Level 1”',
        at: '/escalation/2/after',
      },
      {
        what: 'a step without moment and trigger',
        agreement: escalating(step('1', { after: null })),
        message: 'It is not said when “Level 1” takes over',
      },
    ],
    passes: [
      {
        what: 'times that rise, in different units',
        agreement: escalating(step('1'), step('2', { after: duration(1, 'day') })),
      },
      {
        what: 'the same time on the other side',
        agreement: escalating(step('1'), step('2', { stakeholder: CUSTOMER })),
      },
      {
        what: 'a step that only a trigger decides',
        agreement: escalating(step('1', { after: null, trigger: 'A target is missed twice.' })),
      },
    ],
  },
  'service-without-provider': {
    fails: [
      {
        what: 'a service that nobody provides',
        agreement: service({ provider: null }),
        at: '/services/hosting/provider',
      },
    ],
    passes: [{ what: 'a service with a provider', agreement: base }],
  },
  'service-without-recipient': {
    fails: [
      {
        what: 'a service for nobody',
        agreement: service({ recipients: [] }),
        at: '/services/hosting/recipients',
      },
      {
        what: 'a service for its own provider',
        agreement: service({ recipients: [PROVIDER], id: 'hosting' as ServiceId }),
        message: 'to its own provider only',
      },
    ],
    passes: [{ what: 'a service with a recipient', agreement: base }],
  },
  'party-count': {
    fails: [
      {
        what: 'one party and a third party',
        agreement: changed({ stakeholders: [base.stakeholders[0]!, auditor] }),
        message: 'There is only one party',
        at: '/stakeholders',
      },
      {
        what: 'no parties',
        agreement: changed({ stakeholders: [] }),
        message: 'There are no parties yet',
      },
    ],
    passes: [
      { what: 'two companies', agreement: base },
      { what: 'two teams', agreement: teams() },
    ],
  },
  'same-legal-name': {
    fails: [
      {
        what: 'two parties of the same legal name',
        agreement: stakeholders(() => ({ legalName: 'Vale Logistics Ltd' })),
        message: 'Customer bears the same legal name as Provider',
        at: '/stakeholders/customer/legalName',
      },
      {
        what: 'two stakeholders called alike',
        agreement: stakeholders(() => ({ name: 'Supplier' })),
        message: 'Two stakeholders are called “Supplier”',
      },
    ],
    passes: [
      { what: 'two names', agreement: base },
      { what: 'names still open', agreement: stakeholders(() => ({ legalName: '' })) },
    ],
  },
  'governing-law-missing': {
    fails: [
      {
        what: 'companies without a law',
        agreement: changed({ governingLaw: ' ' }),
        at: '/governingLaw',
      },
    ],
    passes: [
      { what: 'companies with a law', agreement: base },
      { what: 'teams', agreement: teams() },
    ],
  },
  'courts-missing': {
    fails: [
      { what: 'companies without courts', agreement: changed({ courts: '' }), at: '/courts' },
    ],
    passes: [
      { what: 'companies with courts', agreement: base },
      { what: 'teams', agreement: teams() },
    ],
  },
  'internal-with-law': {
    fails: [
      {
        what: 'teams under English law',
        agreement: teams({ governingLaw: 'the laws of England and Wales' }),
        message: 'names a governing law',
        at: '/governingLaw',
      },
    ],
    passes: [
      { what: 'teams without law', agreement: teams() },
      { what: 'companies with law', agreement: base },
    ],
  },
};
