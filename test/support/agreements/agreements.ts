import { newAgreement, type Agreement } from '#shared/agreement/agreement.ts';
import { CalendarSchema, newCalendar } from '#shared/agreement/calendar.ts';
import { newCommitment, type Commitment } from '#shared/agreement/commitment.ts';
import { duration } from '#shared/agreement/duration.ts';
import type {
  AgreementId,
  CalendarId,
  CommitmentId,
  ItemId,
  SectionId,
  ServiceId,
  SignatureId,
  StakeholderId,
} from '#shared/agreement/ids.ts';
import type { DecidedFile } from '#shared/agreement/negotiation.ts';
import { newCreditRemedy } from '#shared/agreement/remedy.ts';
import { paragraph, type RichText } from '#shared/agreement/rich-text.ts';
import { newClause, newSection, type Clause, type DataBlock } from '#shared/agreement/section.ts';
import { newService } from '#shared/agreement/service.ts';
import { newSignature } from '#shared/agreement/signature.ts';
import { newStakeholder } from '#shared/agreement/stakeholder.ts';
import type { DecimalString } from '#shared/base/decimal.ts';
import type { IsoDate, IsoInstant } from '#shared/base/date.ts';

export const decimal = (text: string): DecimalString => text as DecimalString;

export const clause = (id: string, title: string, body: RichText): Clause => ({
  ...newClause(id as ItemId, title),
  body,
});

export const table = (id: string, view: DataBlock['view'], title: string): DataBlock => ({
  type: 'data',
  id: id as ItemId,
  view,
  title,
  condition: null,
});

/** 99.9 % a month, two steps of credits. */
export const availability = (): Commitment => ({
  ...newCommitment('availability' as CommitmentId, 'availability', 'Availability'),
  obligor: 'provider' as StakeholderId,
  beneficiaries: ['customer' as StakeholderId],
  services: ['hosting' as ServiceId],
  target: {
    comparator: 'at-least',
    value: decimal('99.9'),
    unit: 'percent',
    countOf: '',
    share: null,
  },
  measurement: {
    source: 'the monitoring system of the Provider',
    method: 'HTTP request to the sign-in page',
    frequency: 'every 60 seconds',
    measuredBy: 'provider' as StakeholderId,
    smallestOutage: duration(1, 'minute'),
    rounding: { decimals: 2, mode: 'half-up' },
    excluded: [],
  },
  remedy: {
    ...newCreditRemedy(),
    schedule: {
      shape: 'bounded',
      tiers: [
        { worseThan: 'target', notWorseThan: decimal('99.0'), credit: decimal('10') },
        { worseThan: 'previous', notWorseThan: null, credit: decimal('25') },
      ],
    },
    cap: { value: decimal('25'), unit: 'percent' },
    claim: {
      required: true,
      deadline: duration(30, 'day'),
      from: 'period-end',
      form: 'in writing',
    },
  },
});

/** Two promises that nobody has given a name. */
export const namelessPair = (): readonly Commitment[] =>
  ['first', 'second'].map((id) => ({ ...availability(), id: id as CommitmentId, name: '' }));

/** A small agreement with nothing missing. */
export function completeAgreement(change: Partial<Agreement> = {}): Agreement {
  return {
    ...newAgreement('hosting-agreement' as AgreementId, 'Hosting for Vale Logistics'),
    reference: 'SLA-2026-001',
    currency: 'GBP',
    governingLaw: 'the laws of England and Wales',
    courts: 'the courts of London',
    stakeholders: [
      {
        ...newStakeholder('provider' as StakeholderId, 'provider', 'Provider'),
        legalName: 'Northlight Hosting Ltd',
        address: '1 Quay Street\nLeeds LS1 1AA',
      },
      {
        ...newStakeholder('customer' as StakeholderId, 'customer', 'Customer'),
        legalName: 'Vale Logistics Ltd',
        address: '2 Harbour Road\nHull HU1 2BB',
      },
    ],
    services: [
      {
        ...newService('hosting' as ServiceId, 'Hosting'),
        description: 'Hosting of the booking system.',
        provider: 'provider' as StakeholderId,
        recipients: ['customer' as StakeholderId],
        operatingHours: 'office' as CalendarId,
      },
    ],
    calendars: [CalendarSchema.parse(newCalendar('office' as CalendarId, 'Office hours'))],
    commitments: [availability()],
    term: {
      start: '2028-02-29' as IsoDate,
      length: duration(1, 'year'),
      renewal: { kind: 'none', length: null, notice: null },
      review: 'quarterly',
    },
    sections: [
      {
        ...newSection('stakeholders' as SectionId, 'stakeholders', 'Stakeholders'),
        items: [table('parties', 'stakeholders', 'The parties')],
      },
      {
        ...newSection('metrics' as SectionId, 'metrics', 'Service levels'),
        items: [
          clause('uptime', 'Availability', [
            paragraph(
              'The service is available for ',
              { type: 'field', path: 'commitment.availability.comparison', marks: [] },
              ' of each ',
              { type: 'field', path: 'commitment.availability.window', marks: [] },
              '.',
            ),
          ]),
          table('targets', 'commitments', 'Commitments'),
          clause('claims', 'Claims', [
            paragraph('Claims follow clause ', {
              type: 'reference',
              target: { kind: 'item', id: 'uptime' },
              marks: [],
            }),
            paragraph('Credits are in the table below.'),
          ]),
          table('credits', 'credits', 'Service credits'),
        ],
      },
    ],
    signatures: [
      newSignature('sign-provider' as SignatureId, 'provider' as StakeholderId),
      newSignature('sign-customer' as SignatureId, 'customer' as StakeholderId),
    ],
    ...change,
  };
}

/** A counterparty's file of which one change was rejected. */
export const decidedFile = (): DecidedFile => ({
  hash: 'a1'.repeat(32),
  name: 'answer.docx',
  decidedAt: '2026-12-01T09:40:00.000Z' as IsoInstant,
  rejected: ['0123456789abcdef'],
});

/** The sections of a small agreement with a clause that came from the library. */
export function withClauseFrom(origin: string): Pick<Agreement, 'sections'> {
  const from = { clause: origin, version: 1, position: 'balanced' as const };
  const added = { ...clause(origin, origin, [paragraph('As the library has it.')]), origin: from };
  const [section, ...others] = completeAgreement().sections;
  return { sections: [{ ...section!, items: [...section!.items, added] }, ...others] };
}
