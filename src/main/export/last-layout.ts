import { isDeepStrictEqual } from 'node:util';
import type { Document } from '#shared/document/document.ts';
import type { DocumentFont } from '#shared/export/appearance.ts';
import type { HeadingPages } from './heading-pages.ts';

/**
 * Keeps where the headings of the document stand that was typeset last, as the preview does while
 * somebody writes: a Word file of the same text takes its page numbers from there.
 */
export class LastLayout {
  #last: {
    readonly document: Document;
    readonly font: DocumentFont;
    readonly pages: HeadingPages;
  } | null = null;

  keep(document: Document, font: DocumentFont, pages: HeadingPages): void {
    this.#last = { document, font, pages };
  }

  /** Null where another text, or one in another font, was typeset last. */
  pagesOf(document: Document, font: DocumentFont): HeadingPages | null {
    if (this.#last === null || this.#last.font !== font) return null;
    // The marks of a draft take no room.
    const isSame = isDeepStrictEqual(
      { ...this.#last.document, draft: true },
      { ...document, draft: true },
    );
    return isSame ? this.#last.pages : null;
  }
}
