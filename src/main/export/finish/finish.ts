import type { PdfStandard } from '#main/export/typst/typesetter.ts';
import type { Annex } from './annex-pages.ts';
import { claimAccessible } from './conformance.ts';
import { AppendedPdf } from './editable-pdf.ts';
import { addFormFields, type FormField } from './form-fields.ts';

export interface Finishing {
  /** What the typesetter made of the file. */
  readonly standard: PdfStandard;
  /** False where its text keeps the file from being PDF/A. */
  readonly isArchivable: boolean;
  readonly fields: readonly FormField[];
  readonly font: { readonly family: string; readonly file: Uint8Array };
  readonly direction: 'ltr' | 'rtl';
  /** Opened files, and the pages that were left free for them, from 1. */
  readonly annexes: readonly { readonly annex: Annex; readonly pages: readonly number[] }[];
  /** Attached only here where the typesetter could not; null where it did, and for none. */
  readonly attachment: {
    readonly name: string;
    readonly type: string;
    readonly description: string;
    readonly bytes: Uint8Array;
    readonly date: Date;
  } | null;
}

/** Adds what the typesetter cannot. The same input gives the same bytes. */
export async function finish(bytes: Uint8Array, finishing: Finishing): Promise<Uint8Array> {
  const canAppend =
    finishing.standard === 'a-3a' &&
    finishing.annexes.length === 0 &&
    finishing.attachment === null;
  const pdf = canAppend ? AppendedPdf.open(bytes) : null;
  if (pdf === null) {
    const { finishWhole } = await import('./finish-whole.ts');
    return finishWhole(bytes, finishing);
  }
  addFormFields(pdf, finishing.fields, finishing.font, finishing.direction);
  claimAccessible(pdf);
  return pdf.save();
}
