import type { Agreement } from '#shared/agreement/agreement.ts';
import { recordName } from '#shared/agreement/record-name.ts';
import { isParty } from '#shared/agreement/stakeholder.ts';
import type { SignatureBlock, Signatures } from '#shared/document/document.ts';
import { isCompany } from './blocks/stakeholders.ts';
import { plain, type Resolver } from './resolver.ts';

/** A block for every signatory; an agreement that a party does not sign cannot be final. */
export function signaturesNode(resolver: Resolver): Signatures {
  const { agreement, formatter } = resolver;
  const { phrases } = resolver.wording;
  for (const message of missingSignatories(agreement))
    resolver.stops.add({
      place: { path: '/signatures', label: 'Signatures' },
      message,
      remedy: 'Add a signatory for each party.',
    });
  return {
    type: 'signatures',
    intro: [plain(phrases.signaturesIntro(agreement.title))],
    blocks: agreement.signatures.map((signature): SignatureBlock => {
      const stakeholder = agreement.stakeholders.find(({ id }) => id === signature.stakeholder);
      const company = stakeholder !== undefined && isCompany(stakeholder);
      const name = (company ? stakeholder.legalName : stakeholder?.name) || stakeholder?.name || '';
      return {
        id: signature.id,
        heading: [
          plain(phrases.signedForStart),
          name === ''
            ? resolver.blank({
                path: `/stakeholders/${signature.stakeholder}/legalName`,
                label: resolver.label('stakeholders', { id: signature.stakeholder }, 'Legal name'),
              })
            : {
                type: 'value',
                text: resolver.inLine(name),
                marks: ['bold'],
                source: `/stakeholders/${signature.stakeholder}`,
              },
        ],
        capacity: company
          ? (stakeholder?.name ?? '')
          : formatter.choice('stakeholderKind', stakeholder?.kind ?? 'team'),
        lines: [
          { kind: 'signature', label: phrases.signature, value: '' },
          { kind: 'name', label: phrases.name, value: signature.name },
          { kind: 'title', label: phrases.titleOfSignatory, value: signature.title },
          { kind: 'date', label: phrases.date, value: '' },
        ],
        source: `/signatures/${signature.id}`,
      };
    }),
  };
}

function missingSignatories(agreement: Agreement): readonly string[] {
  const { stakeholders, signatures } = agreement;
  if (signatures.length === 0) return ['Nobody signs this agreement.'];
  return stakeholders
    .filter(isParty)
    .filter(({ id }) => !signatures.some(({ stakeholder }) => stakeholder === id))
    .map(
      ({ name, legalName, id }) =>
        `Nobody signs for ${name || legalName || recordName(agreement, 'stakeholders', id)}.`,
    );
}
