import { AFRelationship, ParseSpeeds, PDFDocument } from 'pdf-lib';
import { placeAnnex } from './annex-pages.ts';
import { claimAccessible, showTitle, withdrawClaims } from './conformance.ts';
import { ALL_AT_ONCE, wholePdf } from './editable-pdf.ts';
import type { Finishing } from './finishing.ts';
import { addFormFields } from './form-fields.ts';

/** Reads and writes the whole file: for other files' pages, and to make PDF/A of a plain PDF. */
export async function finishWhole(bytes: Uint8Array, finishing: Finishing): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, {
    updateMetadata: false,
    parseSpeed: ParseSpeeds.Fastest,
  });
  const pdf = wholePdf(document);
  const { fields, font, direction, attachment, annexes, standard, isArchivable } = finishing;
  if (fields.length > 0) addFormFields(pdf, fields, font, direction);
  if (attachment !== null) {
    await document.attach(attachment.bytes, attachment.name, {
      mimeType: attachment.type,
      description: attachment.description,
      creationDate: attachment.date,
      modificationDate: attachment.date,
      afRelationship: AFRelationship.Source,
    });
  }
  for (const { annex, pages } of annexes) await placeAnnex(document, annex, pages);
  showTitle(pdf);
  if (annexes.length > 0) withdrawClaims(pdf);
  else if (standard === 'a-3a') claimAccessible(pdf);
  else if (isArchivable) document.convertToPDFA({ conformance: '3B' });
  return document.save({
    // Object streams would halve the file, but cost more time than all the rest.
    useObjectStreams: false,
    objectsPerTick: ALL_AT_ONCE,
    updateFieldAppearances: false,
    addDefaultPage: false,
  });
}
