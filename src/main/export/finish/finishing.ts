import type { PdfStandard } from '#main/export/typst/typesetter.ts';
import type { OpenedAnnex } from './annex-pages.ts';
import type { FormField } from './form-fields.ts';

/** What is to be added to a file that the typesetter has made. */
export interface Finishing {
  /** What the typesetter made of the file. */
  readonly standard: PdfStandard;
  /** False where its text keeps the file from being PDF/A. */
  readonly isArchivable: boolean;
  readonly fields: readonly FormField[];
  readonly font: { readonly family: string; readonly file: Uint8Array };
  readonly direction: 'ltr' | 'rtl';
  /** Opened files, and the pages that were left free for them, from 1. */
  readonly annexes: readonly { readonly annex: OpenedAnnex; readonly pages: readonly number[] }[];
  /** Attached only here where the typesetter could not; null where it did, and for none. */
  readonly attachment: {
    readonly name: string;
    readonly type: string;
    readonly description: string;
    readonly bytes: Uint8Array;
    readonly date: Date;
  } | null;
}
