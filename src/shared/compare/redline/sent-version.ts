import type { Agreement } from '#shared/agreement/agreement.ts';
import { parseAgreementText } from '#shared/agreement/file.ts';

/**
 * The version that a Word file was made of: the agreement that it carries, where that is this one at
 * some time; else the draft as it is.
 */
export function sentVersion(draft: Agreement, embedded: string | null): Agreement {
  if (embedded === null) return draft;
  const read = parseAgreementText(embedded);
  return read.ok && read.value.id === draft.id ? read.value : draft;
}
