import type { Agreement } from '#shared/agreement/agreement.ts';
import { parseAgreementText } from '#shared/agreement/file.ts';
import type { Revision } from '#shared/read/redline/tracked-text.ts';

/** What a Word file of ours carries besides its text. */
export interface Carried {
  /** The `.sla` text of the version that it was made of; null for none. */
  readonly agreement: string | null;
  /** Of a redline: the `.sla` text with all its changes, and the author and date that they have. */
  readonly proposal: {
    readonly agreement: string;
    readonly author: string;
    readonly date: string;
  } | null;
}

/** What was sent: a version, or a redline that proposes another one. */
export interface Sent {
  readonly version: Agreement;
  readonly proposal: (Revision & { readonly version: Agreement }) | null;
  /** The title of the agreement that the file carries, where that is not this one; else null. */
  readonly foreignTitle: string | null;
}

/**
 * What a Word file was made of: what it carries, where that is this agreement at some time, or what the
 * draft is a copy of; else the draft as it is.
 */
export function sentVersion(draft: Agreement, { agreement, proposal }: Carried): Sent {
  const [base, target] = [parsed(agreement), parsed(proposal?.agreement ?? null)];
  // A redline is known by either of its versions: one may have been a copy of the other.
  const foreignTitle = titleOfForeign(draft, [base, target]);
  if (base === null || foreignTitle !== null)
    return { version: draft, proposal: null, foreignTitle };
  return {
    version: base,
    proposal:
      proposal === null || target === null
        ? null
        : { version: target, author: proposal.author, date: proposal.date },
    foreignTitle,
  };
}

/**
 * The title of what a file carries, where none of it is the draft at some time, or what the draft is
 * a copy of; null where one is, and where it carries nothing.
 */
export function titleOfForeign(
  draft: Agreement,
  carried: readonly (Agreement | null)[],
): string | null {
  const known = carried.filter((one) => one !== null);
  const isOurs = known.some(
    ({ id }) => id === draft.id || draft.negotiation.copiedFrom.includes(id),
  );
  return isOurs ? null : (known[0]?.title ?? null);
}

function parsed(text: string | null): Agreement | null {
  if (text === null) return null;
  const read = parseAgreementText(text);
  return read.ok ? read.value : null;
}
