import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseAgreementText } from '#shared/agreement/file.ts';
import { assemble } from '#shared/assemble/assemble.ts';
import type { Document, DocumentNode, Table } from '#shared/document/document.ts';
import { inlineText } from '#shared/document/plain-text.ts';
import { readDocx } from '#shared/read/docx/read-docx.ts';
import { cleaned } from '#shared/read/suspicious-characters.ts';
import { documentTexts } from '#test/support/documents/document-texts.ts';
import { arabicDocument, richDocument } from '#test/support/documents/documents.ts';
import { docxOf } from '#test/support/word/docx-export.ts';
import { samplePath } from '#test/support/agreements/sample-fill.ts';

function sample(name: string): Document {
  const agreement = parseAgreementText(readFileSync(samplePath(name), 'utf8'));
  if (!agreement.ok) throw new Error(`the sample ${name} cannot be read`);
  return assemble(agreement.value).document;
}

function readBack(document: Document): Document {
  const result = readDocx(docxOf(document), 'export.docx');
  if (!result.ok) throw new Error(result.error.message);
  return result.value.document;
}

/** Every word in order, without the characters that nobody sees: reading takes them out. */
const words = (document: Document): readonly string[] =>
  documentTexts(document, { numbered: true }).flatMap((text) => cleaned(text).text.split(/\s+/));

const outline = ({ nodes }: Document) =>
  nodes.flatMap((node: DocumentNode) => {
    if (node.type === 'heading')
      return [`${node.level} ${node.number?.label} ${inlineText(node.text)}`];
    if (node.type === 'item')
      return [`${node.style} ${node.level} ${node.marker} ${inlineText(node.text)}`];
    return [];
  });

const tableTexts = (node: Table) => [
  node.columns.map(({ heading }) => heading),
  ...node.rows.map((row) => row.map(({ paragraphs }) => paragraphs.map(inlineText))),
];
const tables = ({ nodes }: Document) =>
  nodes.filter((node): node is Table => node.type === 'table').map(tableTexts);

describe('what the app exports reads back', () => {
  test.each([
    ['multi-stage', sample('multi-stage')],
    ['saas', sample('saas')],
    ['wan', sample('wan')],
    ['every kind of node', richDocument],
    ['right-to-left text', arabicDocument],
  ])('with the same words, headings, numbers, items and tables: %s', (_, document) => {
    const back = readBack(document);
    expect(words(back)).toEqual(words(document));
    expect(outline(back)).toEqual(outline(document));
    // The front page and the signatures are tables of their own in the file.
    const found = tables(back).map((one) => JSON.stringify(one));
    for (const one of tables(document)) expect(found).toContain(JSON.stringify(one));
    expect(back).toMatchObject({
      title: document.title,
      language: document.language,
      direction: document.direction,
    });
  });
});
