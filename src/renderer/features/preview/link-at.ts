import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PagePoint } from './passage-at.ts';

type PageReference = Parameters<PDFDocumentProxy['getPageIndex']>[0];

interface LinkAnnotation {
  readonly subtype: string;
  /** Left, bottom, right, top. */
  readonly rect: readonly [number, number, number, number];
  readonly dest?: string | readonly unknown[] | null;
}

/** Where a link at a point leads within the file (in the table of contents); null without one. */
export async function linkAt(
  document: PDFDocumentProxy,
  { page: number, x, y }: PagePoint,
): Promise<Omit<PagePoint, 'x'> | null> {
  const page = await document.getPage(number);
  const viewport = page.getViewport({ scale: 1 });
  const [left, bottom] = viewport.convertToPdfPoint(x, y) as [number, number];
  const annotations = (await page.getAnnotations()) as readonly LinkAnnotation[];
  const link = annotations.find(
    ({ subtype, rect, dest }) =>
      subtype === 'Link' &&
      Boolean(dest) &&
      rect[0] <= left &&
      left <= rect[2] &&
      rect[1] <= bottom &&
      bottom <= rect[3],
  );
  const named = link?.dest;
  const target = typeof named === 'string' ? await document.getDestination(named) : named;
  if (!Array.isArray(target)) return null;
  const [reference, , , top] = target as readonly unknown[];
  const index =
    typeof reference === 'number'
      ? reference
      : await document.getPageIndex(reference as PageReference);
  const { height } = (await document.getPage(index + 1)).getViewport({ scale: 1 });
  return { page: index + 1, y: typeof top === 'number' ? height - top : 0 };
}
