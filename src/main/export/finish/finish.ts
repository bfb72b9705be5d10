import { claimAccessible, showTitle } from './conformance.ts';
import { AppendedPdf } from './editable-pdf.ts';
import type { Finishing } from './finishing.ts';
import { addFormFields } from './form-fields.ts';

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
  showTitle(pdf);
  return pdf.save();
}
