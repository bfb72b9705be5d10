import { PDFDocument, PDFTextField } from 'pdf-lib';
import { structure } from './pdf-reader.ts';

/**
 * The words of a tagged PDF as a screen reader speaks them: in reading order, with numbers and the
 * values of form fields, without headers, footers and the table of contents.
 */
export async function spokenWords(bytes: Uint8Array): Promise<readonly string[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const values = pdf
    .getForm()
    .getFields()
    .map((field) => (field instanceof PDFTextField ? (field.getText() ?? '') : ''));
  const words: string[] = [];
  /** How far the element is indented whose content is left out; null: none is. */
  let skipped: number | null = null;
  for (const line of structure(bytes).split('\n')) {
    const content = line.trimStart();
    const indent = line.length - content.length;
    if (skipped !== null && indent > skipped) continue;
    skipped = null;
    if (content === 'TOC' || content.startsWith('H1 "Contents"')) skipped = indent;
    else if (/^Form\b/.test(content)) words.push(values.shift() ?? '');
    else if (/^".*"$/.test(content)) words.push(content.slice(1, -1));
  }
  return words.filter((word) => word !== '');
}
