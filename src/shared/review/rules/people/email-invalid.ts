import { recordName } from '#shared/agreement/record-name.ts';
import type { Rule } from '#shared/review/rule.ts';

/** What every mail system takes; rarer forms (quoted names, bare hosts) are not for contracts. */
const ADDRESS =
  /^[^\s@<>(),;:"[\]]+@[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?(?:\.[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?)+$/u;

export const emailInvalid: Rule = {
  id: 'email-invalid',
  family: 'people',
  title: 'An email address cannot be right',
  severity: 'warning',
  why: 'Claims and notices that go to a mistyped address never arrive.',
  mend: 'Correct the address.',
  check: ({ agreement: { stakeholders } }) =>
    stakeholders.flatMap((stakeholder) =>
      stakeholder.contacts
        .filter(({ email }) => email.trim() !== '' && !isAddress(email.trim()))
        .map((contact) => ({
          place: {
            path: `/stakeholders/${stakeholder.id}/contacts/${contact.id}/email`,
            label: `${recordName({ stakeholders }, 'stakeholders', stakeholder.id)} › ${contact.name || contact.role || 'Contact'} › Email`,
          },
          message: `“${contact.email}” is not an email address.`,
          remedy: 'Correct it.',
        })),
    ),
};

const isAddress = (email: string): boolean =>
  ADDRESS.test(email) && !email.includes('..') && !/^\.|\.@/.test(email);
