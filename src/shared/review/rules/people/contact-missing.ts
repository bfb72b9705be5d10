import { recordName } from '#shared/agreement/record-name.ts';
import type { Contact, Stakeholder } from '#shared/agreement/stakeholder.ts';
import { isBetweenCompanies } from '#shared/review/people/between-companies.ts';
import { partiesOf, stakeholderPlace } from '#shared/review/people/parties.ts';
import type { Found, Rule } from '#shared/review/rule.ts';

type Purpose = Contact['purpose'];

const WORDS: Readonly<Partial<Record<Purpose, string>>> = {
  'service-desk': 'a service desk',
  escalation: 'an escalation contact',
  notices: 'an address for notices',
};

export const contactMissing: Rule = {
  id: 'contact-missing',
  family: 'people',
  title: 'A contact is missing',
  severity: 'warning',
  why: 'In an incident nobody has time to look for a number, and a notice that nobody receives starts a dispute about whether it was given.',
  mend: 'Add the contacts: service desk and escalation for who provides services, notices for each party.',
  check: ({ agreement }) => {
    const companies = isBetweenCompanies(agreement);
    const providing = new Set<string | null>(agreement.services.map(({ provider }) => provider));
    return partiesOf(agreement).flatMap((party): readonly Found[] => {
      const provides = party.kind === 'provider' || (companies && providing.has(party.id));
      const wanted: Purpose[] = [
        ...(provides ? (['service-desk', 'escalation'] as const) : []),
        ...(companies ? (['notices'] as const) : []),
      ];
      const missing = wanted.filter((purpose) => !has(party, purpose));
      if (missing.length === 0 && party.contacts.length === 0)
        return [
          {
            place: stakeholderPlace(agreement, party, 'contacts'),
            message: `${recordName(agreement, 'stakeholders', party.id)} has no contact at all.`,
            remedy: 'Add one.',
          },
        ];
      return missing.length === 0
        ? []
        : [
            {
              place: stakeholderPlace(agreement, party, 'contacts'),
              message: `${recordName(agreement, 'stakeholders', party.id)} has not named ${missing.map((purpose) => WORDS[purpose]).join(', ')}.`,
              remedy: 'Add the contact, or a general one, which serves for all purposes.',
            },
          ];
    });
  },
};

/** A general contact stands in for any other, as in the tables; an address serves for notices. */
const has = ({ contacts, address }: Stakeholder, purpose: Purpose): boolean =>
  contacts.some((contact) => contact.purpose === purpose || contact.purpose === 'general') ||
  (purpose === 'notices' && address.trim() !== '');
