import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { IsoInstant } from '#shared/base/date.ts';
import { readEmbeddedAgreement } from '#shared/export/docx/embedded-agreement.ts';
import { openDocx } from '#test/support/word/docx.ts';
import { docxOf } from '#test/support/word/docx-export.ts';
import { HOSTILE, longDocument, richDocument } from '#test/support/documents/documents.ts';
import { child, descendants, ownText } from '#test/support/word/xml.ts';

describe('the same document', () => {
  test('gives the same bytes, whenever it is exported', async () => {
    const first = docxOf(richDocument, { source: '{}' });
    docxOf(longDocument(1));
    expect(docxOf(richDocument, { source: '{}' })).toEqual(first);
  });

  test('gives other bytes with another date', async () => {
    const first = docxOf(richDocument);
    const later = docxOf(richDocument, { created: '2027-01-01T00:00:00.000Z' as IsoInstant });
    expect(later).not.toEqual(first);
  });
});

describe('the properties of the file', () => {
  test('name title, author, language and the given date', async () => {
    const core = openDocx(docxOf(richDocument)).part('docProps/core.xml');
    const property = (name: string) => ownText(child(core, name)!);
    expect(property('dc:title')).toBe(richDocument.title);
    expect(property('dc:creator')).toBe('Northwind Carrier Services GmbH');
    expect(property('dc:language')).toBe('en-GB');
    expect(property('dcterms:created')).toBe('2026-11-30T09:15:00.000Z');
    expect(property('dcterms:modified')).toBe('2026-11-30T09:15:00.000Z');
  });

  test('date every entry of the zip alike', async () => {
    const bytes = docxOf(richDocument);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const times: number[] = [];
    for (
      let at = view.getUint32(bytes.length - 6, true);
      view.getUint32(at, true) === 0x02014b50;
    ) {
      times.push(
        view.getUint32(at + 12, true),
        view.getUint32(view.getUint32(at + 42, true) + 10, true),
      );
      at +=
        46 +
        view.getUint16(at + 28, true) +
        view.getUint16(at + 30, true) +
        view.getUint16(at + 32, true);
    }
    const [year, month, day, hour, minute, second] = [46, 11, 30, 9, 15, 0] as const;
    const expected =
      ((year << 25) | (month << 21) | (day << 16) | (hour << 11) | (minute << 5) | second) >>> 0;
    expect(new Set(times)).toEqual(new Set([expected]));
  });
});

describe('the agreement in the file', () => {
  const source = `{\n  "title": "${HOSTILE.length} ümläut \u2028 \\u0000",\r\n  "x": ${JSON.stringify(HOSTILE)}\n}\n`;

  test('comes back byte for byte', async () => {
    expect(readEmbeddedAgreement(docxOf(richDocument, { source }))).toBe(source);
  });

  test('comes back when it is large', async () => {
    const large = JSON.stringify(Array.from({ length: 20_000 }, (_, index) => `clause ${index}`));
    expect(readEmbeddedAgreement(docxOf(richDocument, { source: large }))).toBe(large);
  });

  test('is found where another program moved and rewrote its part', async () => {
    const parts = unzipSync(docxOf(richDocument, { source }));
    const item = new TextDecoder().decode(parts['customXml/item1.xml']);
    const rewritten = item
      .replace('<agreement xmlns=', '<ns0:agreement xmlns:ns0=')
      .replace('</agreement>', '\n</ns0:agreement>');
    const moved = { ...parts, 'customXml/item3.xml': new TextEncoder().encode(rewritten) };
    delete (moved as Partial<typeof parts>)['customXml/item1.xml'];
    expect(readEmbeddedAgreement(zipSync(moved))).toBe(source);
  });

  test('is a part that the document and the package know, as Word keeps it', async () => {
    const file = openDocx(docxOf(richDocument, { source }));
    const targets = descendants(file.part('word/_rels/document.xml.rels'), 'Relationship').map(
      (one) => one.attributes['Target'],
    );
    const types = descendants(file.part('[Content_Types].xml'), 'Override').map(
      (one) => one.attributes['PartName'],
    );
    expect(targets).toContain('../customXml/item1.xml');
    expect(types).toContain('/customXml/itemProps1.xml');
  });

  test('is null where there is none, or the file is none of ours', async () => {
    const plain = docxOf(richDocument);
    expect(readEmbeddedAgreement(plain)).toBeNull();
    expect(readEmbeddedAgreement(plain.subarray(0, 2000))).toBeNull();
    expect(readEmbeddedAgreement(new TextEncoder().encode('no zip'))).toBeNull();
    const foreign = {
      'customXml/item1.xml': new TextEncoder().encode(
        '<agreement xmlns="urn:other">AAAA</agreement>',
      ),
    };
    expect(readEmbeddedAgreement(zipSync(foreign))).toBeNull();
  });
});
