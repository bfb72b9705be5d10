import type { Agreement } from '#shared/agreement/agreement.ts';
import { contactWords, type Contact, type Stakeholder } from '#shared/agreement/stakeholder.ts';
import { inRow } from '#shared/base/text-direction.ts';
import type { Inlines } from '#shared/document/document.ts';
import { directionOf } from '../direction.ts';
import { plain, type Resolver } from '../resolver.ts';
import { cell, rowHeader, type View } from './table.ts';

/** A company has to be named in law and reached by post; a team is known in its company. */
export const isCompany = ({ kind }: Stakeholder): boolean =>
  kind === 'provider' || kind === 'customer';

export const stakeholdersView: View = (resolver) => ({
  weights: [2, 4, 5],
  rows: resolver.agreement.stakeholders.map((stakeholder) => {
    const at = `/stakeholders/${stakeholder.id}`;
    return [
      rowHeader(
        `${at}/name`,
        resolver.required(stakeholder.name, {
          path: `${at}/name`,
          label: resolver.label('stakeholders', stakeholder, 'Short name'),
        }),
      ),
      cell(
        at,
        plain(resolver.formatter.choice('stakeholderKind', stakeholder.kind)),
        ...stakeholderDetails(resolver, stakeholder),
      ),
      cell(
        `${at}/responsibilities`,
        ...stakeholder.responsibilities.map((text, index) =>
          resolver.typed(text, `${at}/responsibilities/${index + 1}`),
        ),
      ),
    ];
  }),
});

/** The lines of an address in one line of the document. */
const addressLine = (
  { language }: Pick<Agreement, 'language'>,
  { address }: Pick<Stakeholder, 'address'>,
): string => inRow(address.split(/\s*\n\s*/), directionOf(language));

/** Legal name, registration and address, one paragraph each. */
export function stakeholderDetails(
  resolver: Resolver,
  stakeholder: Stakeholder,
): readonly Inlines[] {
  const at = `/stakeholders/${stakeholder.id}`;
  const company = isCompany(stakeholder);
  const line = (text: string, property: string, label: string, needed: boolean): Inlines[] =>
    text.trim() !== ''
      ? [[resolver.typed(text, `${at}/${property}`)]]
      : needed
        ? [
            [
              resolver.blank({
                path: `${at}/${property}`,
                label: resolver.label('stakeholders', stakeholder, label),
              }),
            ],
          ]
        : [];
  return [
    ...line(stakeholder.legalName, 'legalName', 'Legal name', stakeholder.kind !== 'team'),
    ...line(stakeholder.registration, 'registration', 'Registration', false),
    ...line(addressLine(resolver.agreement, stakeholder), 'address', 'Address', company),
  ];
}

export const contactsView: View = (resolver) => ({
  weights: [2, 2, 5],
  rows: resolver.agreement.stakeholders.flatMap((stakeholder) =>
    stakeholder.contacts.map((contact) => {
      const at = `/stakeholders/${stakeholder.id}/contacts/${contact.id}`;
      return [
        rowHeader(at, resolver.typed(stakeholder.name, `/stakeholders/${stakeholder.id}/name`)),
        cell(at, plain(resolver.formatter.choice('purpose', contact.purpose))),
        cell(at, ...contactLines(resolver, stakeholder, contact, at)),
      ];
    }),
  ),
});

function contactLines(
  resolver: Resolver,
  stakeholder: Stakeholder,
  contact: Contact,
  at: string,
): readonly Inlines[] {
  const person = contactWords(contact);
  const reach = [contact.email, contact.phone].filter((part) => part.trim() !== '').join(', ');
  const purpose = resolver.formatter.choice('purpose', contact.purpose);
  return [
    ...(person === '' ? [] : [[resolver.typed(person, at)]]),
    ...(reach !== ''
      ? [[resolver.typed(reach, at)]]
      : // Inside a company a role is enough to find somebody.
        person !== '' && stakeholder.kind === 'team'
        ? []
        : [
            [
              resolver.blank({
                path: `${at}/email`,
                label: resolver.label('stakeholders', stakeholder, purpose, 'E-mail or phone'),
              }),
            ],
          ]),
  ];
}
