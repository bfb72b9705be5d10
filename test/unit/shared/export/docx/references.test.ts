import { describe, expect, test } from 'vitest';
import type { Document, DocumentNode } from '#shared/document/document.ts';
import { planReferences } from '#shared/export/docx/references.ts';
import { openDocx, paragraphText, withText } from '#test/support/word/docx.ts';
import { docxOf } from '#test/support/word/docx-export.ts';
import {
  creditTable,
  Outline,
  reference,
  richDocument,
  text,
} from '#test/support/documents/documents.ts';
import { descendants, type XmlNode, ownText } from '#test/support/word/xml.ts';

const document = (nodes: readonly DocumentNode[]): Document => ({ ...richDocument, nodes });

const codes = (paragraph: XmlNode) =>
  descendants(paragraph, 'w:instrText').map((code) => ownText(code).trim());

const exported = async (outline: Outline, words: string) =>
  withText(openDocx(docxOf(document(outline.nodes))), words);

describe('cross-references', () => {
  test('to a numbered heading are fields that follow its number', async () => {
    const outline = new Outline()
      .section('One', 'one')
      .clause('Two', 'two')
      .paragraph([
        text('see section '),
        reference('1', 'one'),
        text(' and clause '),
        reference('1.1', 'two'),
      ]);
    const paragraph = await exported(outline, 'see section');
    expect(codes(paragraph)).toEqual([String.raw`REF one \r \h`, String.raw`REF two \r \h`]);
    expect(paragraphText(paragraph)).toBe('see section 1 and clause 1.1');
  });

  test('to a table follow the number in its caption', async () => {
    const outline = new Outline()
      .section('One', 'one')
      .paragraph([text('see Table '), reference('2', 'credits')])
      .add(creditTable('credits', 2));
    const file = openDocx(docxOf(document(outline.nodes)));
    expect(codes(withText(file, 'see Table'))).toEqual([
      String.raw`REF credits \h  \* MERGEFORMAT`,
    ]);
    expect(bookmarked(withText(file, 'Service credits'), 'credits')).toBe('2');
  });

  test('to a heading without a number follow its first words', async () => {
    const outline = new Outline()
      .paragraph([text('see '), reference('Annex 1', 'annex')])
      .unnumbered('Annex 1: Network plan', 'annex');
    const file = openDocx(docxOf(document(outline.nodes)));
    const heading = file.paragraphs.find((one) => descendants(one, 'w:bookmarkStart').length > 0)!;
    expect(bookmarked(heading, 'annex')).toBe('Annex 1');
  });

  test('whose text no field would give are links with that text', async () => {
    const outline = new Outline()
      .section('One', 'one')
      .paragraph([text('see '), reference('the first section', 'one')]);
    const paragraph = await exported(outline, 'see the');
    expect(codes(paragraph)).toEqual([]);
    expect(
      descendants(paragraph, 'w:hyperlink').map((link) => link.attributes['w:anchor']),
    ).toEqual(['one']);
    expect(paragraphText(paragraph)).toBe('see the first section');
  });

  test('to a place that is not there stay as text', async () => {
    const outline = new Outline().paragraph([text('see '), reference('9', 'gone')]);
    const paragraph = await exported(outline, 'see 9');
    expect(descendants(paragraph, 'w:hyperlink')).toEqual([]);
  });
});

describe('names of bookmarks', () => {
  test('are valid for Word and differ although it ignores case', () => {
    const long = 'a'.repeat(40);
    const anchors = [
      'service-levels',
      'service_levels',
      'Term',
      'term',
      '1st',
      long,
      long.toUpperCase(),
    ];
    const outline = new Outline();
    for (const anchor of anchors) outline.section('S', anchor);
    const names = [...planReferences(document(outline.nodes)).values()].map(
      ({ bookmark }) => bookmark,
    );
    expect(names.slice(0, 5)).toEqual([
      'service_levels',
      'service_levels_2',
      'Term',
      'term_2',
      'a_1st',
    ]);
    for (const name of names) expect(name).toMatch(/^\p{L}[\p{L}\p{N}_]{0,39}$/u);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(anchors.length);
  });
});

/** The text between the start and the end of a bookmark within a paragraph. */
function bookmarked(paragraph: XmlNode, name: string): string {
  let inside = false;
  let found = '';
  for (const node of paragraph.children) {
    if (typeof node === 'string') continue;
    if (node.name === 'w:bookmarkStart') inside = node.attributes['w:name'] === name;
    else if (node.name === 'w:bookmarkEnd') inside = false;
    else if (inside) found += paragraphText(node);
  }
  return found;
}
