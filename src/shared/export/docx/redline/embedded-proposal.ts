import { z } from 'zod';
import { readEmbeddedAgreement } from '#shared/export/docx/embedded-agreement.ts';
import { readPart, type EmbeddedPart } from '#shared/export/docx/embedded-part.ts';

/**
 * What a redline proposes, within its Word file beside the version that it changes: whoever gets an
 * answer to it has to tell his own tracked changes from those of the other side.
 */
export const PROPOSAL_PART: EmbeddedPart = {
  number: 2,
  element: 'proposal',
  namespace: 'urn:sla-studio:proposal:1',
  itemId: '{0B9A7E34-51C6-4F0E-8D62-3C1F6A90B7D5}',
};

const ProposalSchema = z.strictObject({
  /** The `.sla` text of the version with all changes of the redline. */
  agreement: z.string(),
  /** As the tracked changes have both. */
  author: z.string(),
  date: z.string(),
});
export type EmbeddedProposal = Readonly<z.infer<typeof ProposalSchema>>;

export const proposalText = (proposal: EmbeddedProposal): string => JSON.stringify(proposal);

/** What the redline in a Word file proposes; null for any other file. */
function readEmbeddedProposal(bytes: Uint8Array): EmbeddedProposal | null {
  const text = readPart(bytes, PROPOSAL_PART);
  if (text === null) return null;
  try {
    const read = ProposalSchema.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

/** The agreements that a Word file of ours carries; both null for a file of somebody else. */
export const readEmbeddedVersions = (
  bytes: Uint8Array,
): { readonly agreement: string | null; readonly proposal: EmbeddedProposal | null } => ({
  agreement: readEmbeddedAgreement(bytes),
  proposal: readEmbeddedProposal(bytes),
});
