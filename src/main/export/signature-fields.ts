import type { Document, SignatureBlock, SignatureLine } from '#shared/document/document.ts';
import { inlineText } from '#shared/document/plain-text.ts';
import type { FormField } from './finish/form-fields.ts';

/** The form field in which a line of a signature block is filled in: unlike any other of the document. */
export const signatureField = (
  block: SignatureBlock,
  line: SignatureLine,
  document: Document,
): FormField => {
  const name = `${block.id}_${line.kind}`;
  return {
    address: `field:${encodeURIComponent(name)}`,
    name: name.replaceAll('.', '-'),
    kind: line.kind,
    description: [line.label, inlineText(block.heading), whoOf(block, document)]
      .filter((part) => part !== '')
      .join(' – '),
    value: line.value,
  };
};

/** Tells a signatory from others for the same party: by name, else by number ("2 of 5"); empty where there is one. */
function whoOf(block: SignatureBlock, { nodes, labels }: Document): string {
  const same = nodes
    .flatMap((node) => (node.type === 'signatures' ? node.blocks : []))
    .filter((other) => inlineText(other.heading) === inlineText(block.heading));
  if (same.length < 2) return '';
  const name = nameOf(block);
  return name !== '' && same.every((other) => other === block || nameOf(other) !== name)
    ? name
    : `${same.indexOf(block) + 1} ${labels.of} ${same.length}`;
}

const nameOf = ({ lines }: SignatureBlock): string =>
  lines.find(({ kind }) => kind === 'name')?.value.trim() ?? '';
