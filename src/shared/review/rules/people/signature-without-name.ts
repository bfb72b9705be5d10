import { recordName } from '#shared/agreement/record-name.ts';
import type { Rule } from '#shared/review/rule.ts';

export const signatureWithoutName: Rule = {
  id: 'signature-without-name',
  family: 'people',
  title: 'A signatory has no name',
  severity: 'advice',
  why: 'Who may sign for a company should be known before the day of signing; an unauthorised signature may not bind it.',
  mend: 'Enter the signatory’s name and title. They may stay open until signing.',
  check: ({ agreement: { signatures, stakeholders } }) =>
    signatures
      .filter(({ name }) => name.trim() === '')
      .map((signature) => {
        const name = recordName({ stakeholders }, 'stakeholders', signature.stakeholder);
        return {
          place: { path: `/signatures/${signature.id}/name`, label: `Signatures › ${name}` },
          message: `The signatory of ${name} has no name yet.`,
          remedy: 'Enter the name and title, or leave them to be written at signing.',
        };
      }),
};
