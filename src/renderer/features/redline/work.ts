import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Problem } from '#shared/base/place.ts';
import type { CounterpartyChange } from '#shared/compare/redline/change.ts';

/** A file to hold the draft against. */
export interface RedlineInput {
  readonly draft: Agreement;
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface ComparedFile {
  readonly type: 'compared';
  readonly name: string;
  /** SHA-256 of the file in hexadecimal digits, by which it is known again. */
  readonly hash: string;
  /** A Word file that came back, or a version of the agreement. */
  readonly kind: 'answer' | 'version';
  readonly changes: readonly CounterpartyChange[];
  /** The version that the file holds or was made of; null where it holds none. */
  readonly version: Agreement | null;
  /** The title of the agreement that it holds or was made of, where that is not the draft's; else null. */
  readonly foreignTitle: string | null;
  /**
   * Of a Word file made of such a version: that with all changes made that can be made, and how many
   * cannot. Null for any other file.
   */
  readonly returned: { readonly version: Agreement; readonly byHand: number } | null;
}

export type RedlineAnswer =
  | ComparedFile
  | { readonly type: 'refused'; readonly problems: readonly Problem[] };

export interface RedlineWork {
  readonly input: RedlineInput;
  readonly answer: RedlineAnswer;
}

/** What changes from one state of an agreement to another. */
export interface VersionWork {
  readonly input: { readonly base: Agreement; readonly target: Agreement };
  readonly answer: readonly CounterpartyChange[];
}
