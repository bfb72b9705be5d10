import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document } from '#shared/document/document.ts';
import { printable } from '#shared/base/text.ts';
import { docxBodyTexts as words, docxTexts, openDocx } from '#test/support/word/docx.ts';
import { docxOf } from '#test/support/word/docx-export.ts';
import { documentTexts } from '#test/support/documents/document-texts.ts';
import {
  arabicDocument,
  HOSTILE,
  longDocument,
  Outline,
  richDocument,
  text,
} from '#test/support/documents/documents.ts';

describe('the Word file carries the words of the document', () => {
  test.each([
    ['every kind of node', richDocument],
    ['right-to-left text', arabicDocument],
    ['many pages', longDocument(8)],
  ])('all of them, once, in order: %s', async (_, document) => {
    expect(words(docxOf(document))).toEqual(documentTexts(document));
  });

  test('whatever they are', async () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(...HOSTILE),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(anything, { minLength: 1, maxLength: 60 }), async (contents) => {
        const outline = new Outline();
        for (const content of contents) outline.paragraph([text(content), text('.')]);
        const bytes = docxOf({ ...richDocument, nodes: outline.nodes });
        expect(docxTexts(bytes).slice(-contents.length)).toEqual(
          contents.map((content) => `${printable(content)}.`),
        );
      }),
      { numRuns: 8 },
    );
  });

  test('and acts on none of them', async () => {
    const hostile = HOSTILE.join(' ');
    const document: Document = {
      ...richDocument,
      title: hostile,
      reference: hostile,
      labels: { contents: hostile, page: hostile, of: hostile, draft: hostile },
      nodes: new Outline().section(hostile, 'hostile').clause(hostile, 'hostile-clause').nodes,
    };
    const bytes = docxOf(document, { author: hostile });
    expect(words(bytes)).toEqual(documentTexts(document));
    const file = openDocx(bytes);
    for (const path of file.parts) expect(() => file.part(path)).not.toThrow();
  });
});
