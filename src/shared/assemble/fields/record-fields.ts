import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Calendar } from '#shared/agreement/calendar.ts';
import type { Commitment } from '#shared/agreement/commitment.ts';
import type { EscalationStep } from '#shared/agreement/escalation.ts';
import type { Exclusion } from '#shared/agreement/exclusion.ts';
import type { Report } from '#shared/agreement/report.ts';
import type { Service } from '#shared/agreement/service.ts';
import type { Severity } from '#shared/agreement/severity.ts';
import {
  CONTACT_PURPOSES,
  contactWords,
  type Contact,
  type Stakeholder,
} from '#shared/agreement/stakeholder.ts';
import { inRow } from '#shared/base/text-direction.ts';
import { directionOf } from '../direction.ts';
import { allowsDowntime, downtimeField } from './allowed-downtime.ts';
import {
  choiceValue,
  countValue,
  durationValue,
  listValue,
  MISSING,
  percentValue,
  textValue,
  type FieldValue,
} from './value.ts';

/** One property of a record that a text can show. */
export interface RecordField<R> {
  /** Tells it from the others in the menu of fields. */
  readonly label: string;
  /** The label of the control in which it is set; only a few are shown in more ways than one. */
  readonly control: string;
  /** Where it is set in a record: the rest of the place path after it; "" for the record itself. */
  readonly at: (record: R) => string;
  readonly value: (record: R, agreement: Agreement) => FieldValue;
  /** Of a property that only some records have, as a sentence goes on: "is known of … only"; left out: all have it. */
  readonly only?: { readonly of: string; readonly has: (record: R) => boolean };
}

type Fields<R> = Readonly<Record<string, RecordField<R>>>;

const field = <R>(
  label: string,
  at: string | ((record: R) => string),
  value: (record: R, agreement: Agreement) => FieldValue,
  control = label,
): RecordField<R> => ({ label, control, at: typeof at === 'string' ? () => at : at, value });

const named = (
  records: readonly { readonly id: string; readonly name: string }[],
  ids: readonly string[],
): FieldValue =>
  listValue(ids.map((id) => textValue(records.find((record) => record.id === id)?.name ?? '')));

const oneNamed = (
  records: readonly { readonly id: string; readonly name: string }[],
  id: string | null,
): FieldValue => (id === null ? MISSING : named(records, [id]));

const calendarValue = (agreement: Agreement, id: string | null): FieldValue => {
  const calendar = agreement.calendars.find((candidate) => candidate.id === id);
  return calendar
    ? { type: 'calendar', calendar, timeZone: calendar.timeZone ?? agreement.timeZone }
    : MISSING;
};

const contactFor = (stakeholder: Stakeholder, purpose: string): Contact | undefined =>
  stakeholder.contacts.find((contact) => contact.purpose === purpose) ??
  stakeholder.contacts.find((contact) => contact.purpose === 'general');

/** Where a contact says this; the list of contacts where there is none for the purpose. */
const contactPlace =
  (purpose: string, property: 'name' | 'email' | 'phone') =>
  (stakeholder: Stakeholder): string => {
    const contact = contactFor(stakeholder, purpose);
    return contact ? `/contacts/${contact.id}/${property}` : '/contacts';
  };

const contactLine = (contact: Contact | undefined): FieldValue =>
  textValue(
    contact
      ? [contactWords(contact), contact.email, contact.phone]
          .filter((part) => part !== '')
          .join(', ')
      : '',
  );

const CONTACT_FIELDS: Fields<Stakeholder> = Object.fromEntries(
  CONTACT_PURPOSES.flatMap((purpose) => {
    const words = purpose.replace('-', ' ');
    return [
      [
        `contact-${purpose}`,
        field<Stakeholder>(`Contact for ${words}`, contactPlace(purpose, 'name'), (stakeholder) =>
          contactLine(contactFor(stakeholder, purpose)),
        ),
      ],
      [
        `email-${purpose}`,
        field<Stakeholder>(`E-mail for ${words}`, contactPlace(purpose, 'email'), (stakeholder) =>
          textValue(contactFor(stakeholder, purpose)?.email ?? ''),
        ),
      ],
      [
        `phone-${purpose}`,
        field<Stakeholder>(`Phone for ${words}`, contactPlace(purpose, 'phone'), (stakeholder) =>
          textValue(contactFor(stakeholder, purpose)?.phone ?? ''),
        ),
      ],
    ];
  }),
);

export const STAKEHOLDER_FIELDS: Fields<Stakeholder> = {
  name: field('Short name', '/name', ({ name }) => textValue(name)),
  legalName: field('Legal name', '/legalName', ({ legalName }) => textValue(legalName)),
  registration: field('Registration', '/registration', ({ registration }) =>
    textValue(registration),
  ),
  address: field('Address', '/address', ({ address }, { language }) =>
    textValue(inRow(address.split(/\s*\n\s*/), directionOf(language))),
  ),
  ...CONTACT_FIELDS,
};

export const SERVICE_FIELDS: Fields<Service> = {
  name: field('Name', '/name', ({ name }) => textValue(name)),
  description: field('Description', '/description', ({ description }) => textValue(description)),
  delivery: field('Delivery', '/delivery', ({ delivery }) => textValue(delivery)),
  provider: field('Provider', '/provider', ({ provider }, { stakeholders }) =>
    oneNamed(stakeholders, provider),
  ),
  recipients: field('Recipients', '/recipients', ({ recipients }, { stakeholders }) =>
    named(stakeholders, recipients),
  ),
  hours: field('Operating hours', '/operatingHours', ({ operatingHours }, agreement) =>
    calendarValue(agreement, operatingHours),
  ),
  fee: field('Fee', '/fee', ({ fee }, { currency }) =>
    fee && currency ? { type: 'fee', fee, currency } : MISSING,
  ),
  maintenanceNotice: field('Notice of maintenance', '/maintenance/notice', ({ maintenance }) =>
    durationValue(maintenance?.notice),
  ),
  maintenanceCap: field('Monthly maintenance limit', '/maintenance/monthlyCap', ({ maintenance }) =>
    durationValue(maintenance?.monthlyCap),
  ),
  maintenanceWindows: field('Maintenance windows', '/maintenance/windows', ({ maintenance }) =>
    maintenance && maintenance.windows.length > 0
      ? { type: 'weekly-hours', hours: maintenance.windows }
      : MISSING,
  ),
};

export const CALENDAR_FIELDS: Fields<Calendar> = {
  name: field('Name', '/name', ({ name }) => textValue(name)),
  hours: field('Hours', '/hours', (calendar, agreement) => calendarValue(agreement, calendar.id)),
  timeZone: field('Time zone', '/timeZone', ({ timeZone }, agreement) =>
    textValue(timeZone ?? agreement.timeZone),
  ),
  holidays: field('Holidays', '/holidayRule', ({ holidayRule }) => textValue(holidayRule)),
};

export const SEVERITY_FIELDS: Fields<Severity> = {
  name: field('Name', '/name', ({ name }) => textValue(name)),
  definition: field('Definition', '/definition', ({ definition }) => textValue(definition)),
};

const credits = (commitment: Commitment) =>
  commitment.remedy?.type === 'credits' ? commitment.remedy : null;
const improvement = (commitment: Commitment) =>
  commitment.remedy?.type === 'improvement' ? commitment.remedy : null;

export const COMMITMENT_FIELDS: Fields<Commitment> = {
  name: field('Name', '/name', ({ name }) => textValue(name)),
  description: field('Description', '/description', ({ description }) => textValue(description)),
  target: field('Target', '/target/value', ({ target }) =>
    target.value === null ? MISSING : { type: 'target', target, comparison: false },
  ),
  comparison: field(
    'Target in words',
    '/target/value',
    ({ target }) =>
      target.value === null ? MISSING : { type: 'target', target, comparison: true },
    'Target',
  ),
  share: field('Share of cases', '/target/share', ({ target }) => percentValue(target.share)),
  window: field('Measurement window', '/window', ({ window }) => choiceValue('window', window)),
  obligor: field('Owed by', '/obligor', ({ obligor }, { stakeholders }) =>
    oneNamed(stakeholders, obligor),
  ),
  beneficiaries: field('Owed to', '/beneficiaries', ({ beneficiaries }, { stakeholders }) =>
    named(stakeholders, beneficiaries),
  ),
  services: field('Services', '/services', ({ services }, agreement) =>
    named(agreement.services, services),
  ),
  severity: field('Severity', '/severity', ({ severity }, { severities }) =>
    oneNamed(severities, severity),
  ),
  calendar: field('Calendar', '/calendar', ({ calendar }, agreement) =>
    oneNamed(agreement.calendars, calendar),
  ),
  source: field('Source of measurement', '/measurement/source', ({ measurement }) =>
    textValue(measurement.source),
  ),
  method: field('Method of measurement', '/measurement/method', ({ measurement }) =>
    textValue(measurement.method),
  ),
  frequency: field('Frequency of measurement', '/measurement/frequency', ({ measurement }) =>
    textValue(measurement.frequency),
  ),
  measuredBy: field('Measured by', '/measurement/measuredBy', ({ measurement }, { stakeholders }) =>
    oneNamed(stakeholders, measurement.measuredBy),
  ),
  smallestOutage: field(
    'Smallest outage that counts',
    '/measurement/smallestOutage',
    ({ measurement }) => durationValue(measurement.smallestOutage),
  ),
  allowedDowntime: {
    ...field<Commitment>(
      'Downtime that the target allows',
      '/target/value',
      (commitment) => downtimeField(commitment),
      'Target',
    ),
    only: {
      of: 'an availability in percent of a time of known length',
      has: allowsDowntime,
    },
  },
  creditCap: field('Credit limit', '/remedy/cap', (commitment, { currency }) => {
    const cap = credits(commitment)?.cap;
    if (!cap) return MISSING;
    if (cap.unit === 'percent') return { type: 'percent', value: cap.value };
    if (cap.unit === 'days')
      return { type: 'duration', duration: { value: cap.value, unit: 'day' } };
    return currency ? { type: 'money', amount: cap.value, currency } : MISSING;
  }),
  creditBasis: field('Basis of credits', '/remedy/basis', (commitment) =>
    choiceValue('creditBasis', credits(commitment)?.basis),
  ),
  claimDeadline: field('Deadline for claims', '/remedy/claim/deadline', (commitment) =>
    durationValue(credits(commitment)?.claim.deadline),
  ),
  claimStart: field('Start of the claim period', '/remedy/claim/from', (commitment) =>
    choiceValue('claimStart', credits(commitment)?.claim.from),
  ),
  claimForm: field('Form of claims', '/remedy/claim/form', (commitment) =>
    textValue(credits(commitment)?.claim.form ?? ''),
  ),
  soleRemedy: field('Sole remedy', '/remedy/soleRemedy', (commitment) => {
    const sole = credits(commitment)?.soleRemedy ?? null;
    return sole === null ? MISSING : choiceValue('soleRemedy', String(sole));
  }),
  planWithin: field('Improvement plan within', '/remedy/planWithin', (commitment) =>
    durationValue(improvement(commitment)?.planWithin),
  ),
  escalateAfter: field('Misses before escalation', '/remedy/escalateAfter', (commitment) =>
    countValue(improvement(commitment)?.escalateAfter),
  ),
  duty: field('Improvement duty', '/remedy/duty', (commitment) =>
    textValue(improvement(commitment)?.duty ?? ''),
  ),
};

export const EXCLUSION_FIELDS: Fields<Exclusion> = {
  title: field('Title', '/title', ({ title }) => textValue(title)),
  text: field('Text', '/text', ({ text }) => textValue(text)),
  monthlyCap: field('Monthly limit', '/monthlyCap', ({ monthlyCap }) => durationValue(monthlyCap)),
  notice: field('Notice', '/notice', ({ notice }) => durationValue(notice)),
};

export const REPORT_FIELDS: Fields<Report> = {
  name: field('Name', '/name', ({ name }) => textValue(name)),
  owner: field('Owed by', '/owner', ({ owner }, { stakeholders }) => oneNamed(stakeholders, owner)),
  recipients: field('Owed to', '/recipients', ({ recipients }, { stakeholders }) =>
    named(stakeholders, recipients),
  ),
  frequency: field('Frequency', '/frequency', ({ frequency }) =>
    choiceValue('frequency', frequency),
  ),
  due: field('Due after the period', '/due', ({ due }) => durationValue(due)),
};

export const ESCALATION_FIELDS: Fields<EscalationStep> = {
  role: field('Role', '/role', ({ role }) => textValue(role)),
  stakeholder: field('Stakeholder', '/stakeholder', ({ stakeholder }, { stakeholders }) =>
    oneNamed(stakeholders, stakeholder),
  ),
  after: field('After', '/after', ({ after }) => durationValue(after)),
};
