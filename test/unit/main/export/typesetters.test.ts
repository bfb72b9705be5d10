import { PDFDocument } from 'pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { IsoInstant } from '#shared/base/date.ts';
import type { Document } from '#shared/document/document.ts';
import { typstDocument } from '#shared/export/typst/from-document.ts';
import { createTypesetter, exportPdf, type PdfPress } from '#main/export/pdf.ts';
import { resourcePaths } from '#main/export/resources.ts';
import { diagramOf } from '#test/support/documents/diagrams.ts';
import {
  agreementOf,
  arabicDocument,
  documentOf,
  HOSTILE,
  hostileDocument,
  paragraph,
  section,
  unusualDocument,
} from '#test/support/pdf/pdf-documents.ts';
import { attachment, pageTexts, structureFaults } from '#test/support/pdf/pdf-reader.ts';

const resources = resourcePaths({ root: process.cwd() });
const created = '2026-01-02T03:04:05.000Z' as IsoInstant;

const documents = {
  usual: agreementOf(6),
  hostile: hostileDocument(),
  unusual: unusualDocument(),
  arabic: arabicDocument(),
  diagrams: documentOf([
    section(1, 'Who owes what', 'owed'),
    diagramOf(['Marketing', HOSTILE[0]!], { alternative: HOSTILE.join(' ') }),
    paragraph('Between two diagrams.'),
    diagramOf(['شركة الأفق', 'Sales'], { width: 900 }),
  ]),
} satisfies Record<string, Document>;

let native: PdfPress;
let wasm: PdfPress;
let plan: Uint8Array;

beforeAll(async () => {
  native = await createTypesetter(resources, 'native');
  wasm = await createTypesetter(resources, 'wasm');
  const annex = await PDFDocument.create();
  annex.addPage();
  plan = await annex.save();
});

async function print(document: Document, press: PdfPress) {
  const printed = await exportPdf(
    document,
    {
      created,
      author: 'A',
      source: '{}',
      font: 'carlito',
      annexes: new Map([['plan', plan]]),
      fields: true,
      onlyPages: false,
    },
    press,
  );
  if (!printed.ok) throw new Error(printed.error.message);
  return printed.value;
}

describe('the WASM compiler', () => {
  it.each(Object.entries(documents))(
    'sets the same pages as the native one: %s',
    async (_, document) => {
      const [a, b] = [await print(document, native), await print(document, wasm)];
      expect(b.pages).toBe(a.pages);
      expect(pageTexts(b.bytes)).toEqual(pageTexts(a.bytes));
      expect(b.passages).toEqual(a.passages);
    },
  );

  it('makes a sound PDF/A-3b with the agreement attached', async () => {
    const { bytes } = await print(documents.usual, wasm);
    expect(structureFaults(bytes)).toBe('');
    expect(attachment(bytes)).toBe('{}');
    const text = new TextDecoder('latin1').decode(bytes);
    expect(text).toMatch(/pdfaid:part(?:>|=")3/);
    expect(text).toContain('/OutputIntents');
    expect(text).toContain('/AFRelationship /Source');
  });

  it('makes the same bytes each time', async () => {
    const [a, b] = [await print(documents.usual, wasm), await print(documents.usual, wasm)];
    expect(Buffer.compare(Buffer.from(a.bytes), Buffer.from(b.bytes))).toBe(0);
  });
});

describe('the template', () => {
  it.each(Object.entries(documents))('passes as PDF/UA-1: %s', async (_, document) => {
    const fonts = native.shelf.choose('carlito', JSON.stringify(document));
    const { data } = typstDocument(document, {
      created,
      author: 'A',
      fonts: fonts.families,
      attachment: null,
      field: (block, line) => ({ address: `field:${block.id}_${line.kind}` }),
      annexPages: () => 2,
      printed: fonts.printed,
    });
    const typeset = await native.typesetter.typeset({
      data,
      fonts,
      attachment: null,
      standard: 'ua-1',
    });
    expect(typeset.ok ? '' : typeset.error).toBe('');
  });
});
