import 'core-js/actual/promise/with-resolvers.js';
import 'core-js/actual/iterator/index.js';
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFTextField,
  type PDFObject,
} from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * The words of a tagged PDF as a screen reader speaks them: in reading order, with numbers and the
 * values of form fields, without what is only repeated: headers, footers and the table of contents.
 */
export async function spokenWords(bytes: Uint8Array): Promise<readonly string[]> {
  const [pdf, textOf] = await Promise.all([
    PDFDocument.load(bytes, { updateMetadata: false }),
    markedTexts(bytes),
  ]);
  const values = pdf
    .getForm()
    .getFields()
    .map((field) => (field instanceof PDFTextField ? (field.getText() ?? '') : ''));
  const words: string[] = [];

  const kidsOf = (element: PDFDict): readonly PDFObject[] => {
    const kids = element.lookup(PDFName.of('K'));
    return kids instanceof PDFArray ? kids.asArray() : kids === undefined ? [] : [kids];
  };
  const roleOf = (kid: PDFObject | undefined): string => {
    const element = kid instanceof PDFRef ? pdf.context.lookup(kid) : kid;
    const role = element instanceof PDFDict ? element.lookup(PDFName.of('S')) : undefined;
    return role instanceof PDFName ? role.decodeText() : '';
  };
  const read = (kid: PDFObject, page: PDFObject | undefined): void => {
    const element = kid instanceof PDFRef ? pdf.context.lookup(kid) : kid;
    if (element instanceof PDFNumber) {
      words.push(textOf.get(`${keyOf(page)}_mc${element.asNumber()}`) ?? '');
      return;
    }
    if (!(element instanceof PDFDict)) return;
    const itsPage = element.get(PDFName.of('Pg')) ?? page;
    const marked = element.lookup(PDFName.of('MCID'));
    if (marked instanceof PDFNumber) return read(marked, itsPage);
    if (roleOf(element) === 'Form') {
      words.push(values.shift() ?? '');
      return;
    }
    const kids = kidsOf(element);
    kids.forEach((one, index) => {
      // The heading "Contents" and what it stands above.
      if (roleOf(one) !== 'TOC' && roleOf(kids[index + 1]) !== 'TOC') read(one, itsPage);
    });
  };
  read(pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict), undefined);
  return words.filter((word) => word !== '');
}

const keyOf = (page: PDFObject | undefined): string =>
  page instanceof PDFRef ? `p${page.objectNumber}R` : '';

/** The text of each marked piece of the pages' content, by page and number. */
async function markedTexts(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 });
  const pdf = await task.promise;
  const texts = new Map<string, string>();
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const open: (string | null)[] = [];
    for (const item of items) {
      if (!('type' in item)) {
        const id = open.filter((one) => one !== null).at(-1);
        if (id) texts.set(id, (texts.get(id) ?? '') + item.str);
      } else if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.id ?? null);
    }
  }
  await task.destroy();
  return texts;
}
