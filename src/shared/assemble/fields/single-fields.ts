import type { Agreement } from '#shared/agreement/agreement.ts';
import { duration } from '#shared/agreement/duration.ts';
import { isParty } from '#shared/agreement/stakeholder.ts';
import { endOfTerm } from '#shared/engine/schedule/end-of-term.ts';
import {
  choiceValue,
  countValue,
  durationValue,
  listValue,
  MISSING,
  textValue,
  type FieldValue,
} from './value.ts';

/** A field of the agreement as a whole. */
export interface SingleField {
  readonly label: string;
  /** The whole place path where it is set. */
  readonly at: string;
  readonly value: (agreement: Agreement) => FieldValue;
}

const field = (
  label: string,
  at: string,
  value: (agreement: Agreement) => FieldValue,
): SingleField => ({ label, at, value });

const names = (records: readonly { readonly name: string }[]): FieldValue =>
  listValue(records.map((record) => textValue(record.name)));

/** The parties in a role by their short names, as clauses call them; the choice stays what conditions look at. */
const partyValue = (
  stakeholders: Agreement['stakeholders'],
  party: 'either' | 'customer' | 'provider' | undefined,
): FieldValue => {
  // "Either" is one of two: among more, clauses speak of any party.
  if (party === 'either' && stakeholders.filter(isParty).length > 2)
    return { type: 'choice', group: 'party', key: party, word: 'any' };
  const called = stakeholders.filter(({ kind }) => kind === party).map(({ name }) => name.trim());
  // The word of the role means all of them, a list that lacks one would not.
  return party && called.length > 0 && !called.includes('')
    ? { type: 'choice', group: 'party', key: party, names: called }
    : choiceValue('party', party);
};

/** Fields by their whole path, grouped as the insert menu shows them. */
export const SINGLE_FIELDS: Readonly<Record<string, SingleField>> = {
  'agreement.title': field('Title', '/title', ({ title }) => textValue(title)),
  'agreement.reference': field('Reference', '/reference', ({ reference }) => textValue(reference)),
  'agreement.kind': field('Kind', '/kind', ({ kind }) => choiceValue('kind', kind)),
  'agreement.currency': field('Currency', '/currency', ({ currency }) => textValue(currency ?? '')),
  'agreement.governingLaw': field('Governing law', '/governingLaw', ({ governingLaw }) =>
    textValue(governingLaw),
  ),
  'agreement.courts': field('Courts', '/courts', ({ courts }) => textValue(courts)),
  'agreement.timeZone': field('Time zone', '/timeZone', ({ timeZone }) => textValue(timeZone)),
  'parties.names': field('Legal names of the parties', '/stakeholders', ({ stakeholders }) =>
    stakeholders.filter(isParty).some(({ legalName }) => legalName.trim() === '')
      ? MISSING
      : listValue(stakeholders.filter(isParty).map(({ legalName }) => textValue(legalName))),
  ),
  'parties.shortNames': field('Short names of the parties', '/stakeholders', ({ stakeholders }) =>
    names(stakeholders.filter(isParty)),
  ),
  'services.names': field('Names of all services', '/services', ({ services }) => names(services)),
  'severities.names': field('Names of all severities', '/severities', ({ severities }) =>
    names(severities),
  ),
  'reports.names': field('Names of all reports', '/reports', ({ reports }) => names(reports)),
  'term.start': field('Start of the term', '/term/start', ({ term }) =>
    term.start ? { type: 'date', date: term.start } : MISSING,
  ),
  'term.end': field('End of the term', '/term/length', ({ term }) => {
    const end = endOfTerm(term);
    return end ? { type: 'date', date: end } : MISSING;
  }),
  'term.length': field('Length of the term', '/term/length', ({ term }) =>
    durationValue(term.length),
  ),
  'term.renewal': field('Renewal', '/term/renewal/kind', ({ term }) =>
    choiceValue('renewal', term.renewal.kind),
  ),
  'term.renewalLength': field('Length of a renewal', '/term/renewal/length', ({ term }) =>
    durationValue(term.renewal.length),
  ),
  'term.renewalNotice': field('Notice against renewal', '/term/renewal/notice', ({ term }) =>
    durationValue(term.renewal.notice),
  ),
  'term.review': field('Frequency of reviews', '/term/review', ({ term }) =>
    choiceValue('frequency', term.review),
  ),
  'termination.convenienceBy': field(
    'Who may terminate for convenience',
    '/termination/convenience/by',
    ({ termination, stakeholders }) => partyValue(stakeholders, termination.convenience?.by),
  ),
  'termination.convenienceNotice': field(
    'Notice of termination',
    '/termination/convenience/notice',
    ({ termination }) => durationValue(termination.convenience?.notice),
  ),
  'termination.cure': field('Cure period', '/termination/cause/cure', ({ termination }) =>
    durationValue(termination.cause?.cure),
  ),
  'termination.chronicCommitments': field(
    'Commitments that count for a chronic failure',
    '/termination/chronic/commitments',
    ({ termination, commitments }) =>
      names(commitments.filter(({ id }) => termination.chronic?.commitments.includes(id))),
  ),
  'termination.chronicMisses': field(
    'Misses that make a chronic failure',
    '/termination/chronic/misses',
    ({ termination }) => countValue(termination.chronic?.misses),
  ),
  'termination.chronicMonths': field(
    'Months in which misses are counted',
    '/termination/chronic/withinMonths',
    ({ termination }) => countValue(termination.chronic?.withinMonths),
  ),
  'termination.chronicPeriod': field(
    'Period in which misses are counted',
    '/termination/chronic/withinMonths',
    ({ termination }) => {
      const months = termination.chronic?.withinMonths;
      return durationValue(months ? duration(months, 'month') : null);
    },
  ),
  'termination.chronicNotice': field(
    'Notice after a chronic failure',
    '/termination/chronic/notice',
    ({ termination }) => durationValue(termination.chronic?.notice),
  ),
  'termination.exitAssistance': field(
    'Exit assistance',
    '/termination/exit/assistance',
    ({ termination }) => durationValue(termination.exit?.assistance),
  ),
  'termination.dataRetrieval': field(
    'Time to retrieve data',
    '/termination/exit/dataRetrieval',
    ({ termination }) => durationValue(termination.exit?.dataRetrieval),
  ),
  'termination.erasure': field(
    'Erasure of data after',
    '/termination/exit/erasure',
    ({ termination }) => durationValue(termination.exit?.erasure),
  ),
};
