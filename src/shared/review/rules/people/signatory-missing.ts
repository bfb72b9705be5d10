import { recordName } from '#shared/agreement/record-name.ts';
import { addRecord } from '#shared/agreement/edit/records.ts';
import { freeId, type SignatureId } from '#shared/agreement/ids.ts';
import { newSignature } from '#shared/agreement/signature.ts';
import { partiesOf, stakeholderPlace } from '#shared/review/people/parties.ts';
import type { Rule } from '#shared/review/rule.ts';

export const signatoryMissing: Rule = {
  id: 'signatory-missing',
  family: 'people',
  title: 'A party has no signatory',
  severity: 'error',
  why: 'An agreement binds only the parties that sign it; without a signature block one of them will be forgotten.',
  mend: 'Add a signatory for each party.',
  check: ({ agreement }) => {
    const signing = new Set<string>(agreement.signatures.map(({ stakeholder }) => stakeholder));
    return partiesOf(agreement)
      .filter(({ id }) => !signing.has(id))
      .map((party) => ({
        place: stakeholderPlace(agreement, party),
        message: `Nobody signs for ${recordName(agreement, 'stakeholders', party.id)}.`,
        remedy: 'Add a signatory.',
        fix: {
          label: `Add a signature block for ${recordName(agreement, 'stakeholders', party.id)}`,
          apply: (whole) =>
            whole.stakeholders.some(({ id }) => id === party.id) &&
            !whole.signatures.some(({ stakeholder }) => stakeholder === party.id)
              ? addRecord(
                  whole,
                  'signatures',
                  newSignature(
                    freeId(
                      party.id,
                      whole.signatures.map(({ id }) => id),
                    ) as SignatureId,
                    party.id,
                  ),
                )
              : whole,
        },
      }));
  },
};
