import { err, ok, type Result } from '#shared/base/result.ts';
import { printableLine } from '#shared/base/text.ts';
import { MAX_ANNEX_BYTES, MAX_ANNEXES_BYTES, type Annex } from '#shared/agreement/annex.ts';
import { readChosenFile, type ChosenFile } from '#renderer/platform/read-file.ts';
import { problemLine } from '#shared/base/place.ts';
import { megabytes } from '#shared/base/megabytes.ts';

const MAX_PAGES = 5_000;

/**
 * Reads a PDF file for an annex; the error says what is wrong with it and what to do. `others`: how
 * many bytes the agreement's other annexed files take.
 */
export async function readPdfAnnex(
  file: ChosenFile,
  others = 0,
): Promise<Result<Extract<Annex['content'], { readonly type: 'pdf' }>, string>> {
  const content = await readChosenFile(file, {
    bytes: MAX_ANNEX_BYTES,
    remedy: 'Split it, or reduce its images.',
  });
  if (!content.ok) return err(problemLine(content.error));
  if (file.size + others > MAX_ANNEXES_BYTES)
    return err(
      `With ${file.name}, the annexed files would take more than ${megabytes(MAX_ANNEXES_BYTES)} together, the most that an agreement holds. Reduce its images, or hand it over beside the agreement.`,
    );
  const bytes = content.value;
  if (startsAsPdf(bytes) && !endsAsPdf(bytes))
    return err(`${file.name} is not complete: its end is missing. Copy or download it once more.`);
  // Loaded on first use: it is large, and few drafts have annexes.
  const { PDFDocument } = await import('pdf-lib');
  try {
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    const pages = pdf.getPageCount();
    if (pages < 1 || pages > MAX_PAGES)
      return err(`${file.name} has ${pages} pages; an annex has 1 to ${MAX_PAGES}.`);
    return ok({
      type: 'pdf',
      fileName: printableLine(file.name).slice(0, 200),
      pages,
      base64: toBase64(bytes),
    });
  } catch (error) {
    const locked = error instanceof Error && /encrypt|password/i.test(error.message);
    return err(
      locked
        ? `${file.name} is protected by a password. Save a copy without it, and choose that.`
        : `${file.name} cannot be read as a PDF file. Open it in another program and save it anew.`,
    );
  }
}

/** Looks for a mark near either end, where some programs put a few bytes before or behind it. */
const holds = (bytes: Uint8Array, mark: string): boolean =>
  new TextDecoder('latin1').decode(bytes).includes(mark);

const startsAsPdf = (bytes: Uint8Array): boolean => holds(bytes.subarray(0, 1024), '%PDF-');

/** A file that was cut off would be read as far as it goes, and lose pages without a word. */
const endsAsPdf = (bytes: Uint8Array): boolean => holds(bytes.subarray(-1024), '%%EOF');

/** In pieces, as a single call takes only so many arguments. */
function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}
