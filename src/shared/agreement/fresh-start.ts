import type { Agreement } from './agreement.ts';
import type { AgreementId } from './ids.ts';
import { copiedFrom, newNegotiation } from './negotiation.ts';

/**
 * A draft of its own with the terms of another agreement, and with nothing of that one's life: its
 * results and claims, its history, its number, its status, its negotiation. It knows what it is a copy of.
 */
export const freshStart = (
  agreement: Agreement,
  own: { readonly id: AgreementId; readonly title: string },
): Agreement => ({
  ...agreement,
  ...own,
  reference: '',
  status: 'draft',
  commitments: agreement.commitments.map((commitment) => ({
    ...commitment,
    history: null,
    results: [],
  })),
  negotiation: { ...newNegotiation(), copiedFrom: copiedFrom(agreement) },
});

/** Of the 500 characters of a line, what leaves room for the mark of a copy. */
const MOST_CHARACTERS = 480;

/** A title that tells a copy from the agreements that have a title already: "WAN (copy 2)". */
export function titleOfCopy(title: string, taken: ReadonlySet<string>): string {
  let cut = title.slice(0, MOST_CHARACTERS);
  // Half of a character pair could not be stored.
  if (/[\uD800-\uDBFF]$/.test(cut)) cut = cut.slice(0, -1);
  for (let number = 1; ; number += 1) {
    const own = `${cut} ${number === 1 ? '(copy)' : `(copy ${number})`}`.trimStart();
    if (!taken.has(own)) return own;
  }
}

const COPY_MARKS = /(?:(?:^| )\(copy(?: \d{1,9})?\))+$/;

/** A title without what {@link titleOfCopy} has put at its end, once or more often. */
export const withoutCopyMark = (title: string): string => title.replace(COPY_MARKS, '');
