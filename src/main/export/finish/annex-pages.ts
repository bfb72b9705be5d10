import {
  EncryptedPDFError,
  ParseSpeeds,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFPage,
} from 'pdf-lib';
import { err, ok, type Result } from '#shared/base/result.ts';

/** Why the pages of an annexed file cannot be taken over. */
export type AnnexFault = 'encrypted' | 'unreadable' | 'empty';

/** An annexed file that has been opened. */
export interface OpenedAnnex {
  readonly pdf: PDFDocument;
  readonly pages: number;
}

export async function openAnnex(bytes: Uint8Array): Promise<Result<OpenedAnnex, AnnexFault>> {
  try {
    const pdf = await PDFDocument.load(bytes, {
      updateMetadata: false,
      parseSpeed: ParseSpeeds.Fastest,
      warnOnInvalidObjects: false,
    });
    const pages = pdf.getPageCount();
    return pages === 0 ? err('empty') : ok({ pdf, pages });
  } catch (error) {
    return err(error instanceof EncryptedPDFError ? 'encrypted' : 'unreadable');
  }
}

/** Puts the annex's pages where the template left pages free; `pages` counts from 1. */
export async function placeAnnex(
  pdf: PDFDocument,
  annex: OpenedAnnex,
  pages: readonly number[],
): Promise<void> {
  // Before copying: what a copied page refers to would come along.
  for (const page of annex.pdf.getPages()) leaveOnlyTheLook(page);
  const copies = await pdf.copyPages(annex.pdf, annex.pdf.getPageIndices());
  pages.forEach((page, index) => {
    const copy = copies[index];
    if (copy === undefined) return;
    const free = pdf.getPage(page - 1).ref;
    pdf.removePage(page - 1);
    pdf.context.delete(free);
    pdf.insertPage(page - 1, copy);
  });
}

const KEPT_OF_ANNOTATION = [
  'Type',
  'Subtype',
  'Rect',
  'Contents',
  'F',
  'AP',
  'AS',
  'Border',
  'C',
  'QuadPoints',
];

/**
 * Takes from a page what acts or refers to the rest of its file: scripts, other actions, fields and
 * tags. Form fields stay as the pictures that they show, and links to addresses stay links.
 */
function leaveOnlyTheLook(page: PDFPage): void {
  const { node } = page;
  const { context } = node;
  for (const key of ['AA', 'StructParents', 'B', 'Tabs', 'Metadata', 'PieceInfo']) {
    node.delete(PDFName.of(key));
  }
  const annotations = node.Annots();
  if (annotations === undefined) return;
  const kept = PDFArray.withContext(context);
  for (const ref of annotations.asArray()) {
    const annotation = context.lookupMaybe(ref, PDFDict);
    if (annotation === undefined) continue;
    const look = context.obj({});
    for (const key of KEPT_OF_ANNOTATION) {
      const value = annotation.get(PDFName.of(key));
      if (value !== undefined) look.set(PDFName.of(key), value);
    }
    const kind = annotation.lookupMaybe(PDFName.of('Subtype'), PDFName)?.decodeText();
    const action = annotation.lookupMaybe(PDFName.of('A'), PDFDict);
    if (kind === 'Widget') look.set(PDFName.of('Subtype'), PDFName.of('Stamp'));
    if (kind === 'Link') {
      const uri = action?.get(PDFName.of('URI'));
      if (uri === undefined) continue;
      look.set(PDFName.of('A'), context.obj({ S: 'URI', URI: uri }));
    } else if (!look.has(PDFName.of('AP'))) {
      continue;
    }
    kept.push(context.register(look));
  }
  node.set(PDFName.of('Annots'), kept);
}
