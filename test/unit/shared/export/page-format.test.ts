import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { IsoDate, IsoInstant } from '#shared/base/date.ts';
import { matrix } from '#shared/compare/matrix.ts';
import type { Document } from '#shared/document/document.ts';
import { exportDocx } from '#shared/export/docx/export-docx.ts';
import { pageOf } from '#shared/export/page-format.ts';
import { typstDocument } from '#shared/export/typst/from-document.ts';
import { comparisonDocument } from '#shared/report/comparison-document.ts';
import { documentTexts } from '#test/support/documents/document-texts.ts';
import { docxBodyTexts } from '#test/support/word/docx.ts';
import { OPTIONS, providers } from '#test/support/terms/terms-providers.ts';

const created = '2026-06-30T08:00:00.000Z' as IsoInstant;
const lying = comparisonDocument(matrix(providers(), OPTIONS), null, {
  title: 'Hosting',
  today: '2026-06-30' as IsoDate,
});
const { landscape: _, ...upright } = lying;

const docx = (document: Document) =>
  exportDocx(document, { created, author: '', source: null, fonts: 'carlito' });

const partText = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name]!);

describe('A document whose pages lie down', () => {
  test('has the sides of the upright page the other way round', () => {
    const [portrait, landscape] = [pageOf({}), pageOf({ landscape: true })];
    expect([landscape.widthMm, landscape.heightMm]).toEqual([portrait.heightMm, portrait.widthMm]);
    expect(landscape.textWidthMm).toBe(landscape.widthMm - 2 * landscape.marginMm);
  });

  test('is so in Word, its tables as wide as the text', () => {
    const xml = partText(docx(lying), 'word/document.xml');
    expect(xml).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/);
    expect(partText(docx(upright), 'word/document.xml')).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    const widths = [...xml.matchAll(/<w:tblGrid>(.*?)<\/w:tblGrid>/g)].map(([, grid]) =>
      [...grid!.matchAll(/w:w="(\d+)"/g)].reduce((sum, [, width]) => sum + Number(width), 0),
    );
    expect(new Set(widths)).toEqual(new Set([Math.round((261 / 25.4) * 1440)]));
  });

  test('holds the same words in Word', () => {
    expect(docxBodyTexts(docx(lying)).join('\n')).toBe(documentTexts(lying).join('\n'));
  });

  test('tells the typesetter its page', () => {
    const { data } = typstDocument(lying, {
      created,
      author: '',
      fonts: [],
      attachment: null,
      field: () => null,
      annexPages: () => 0,
      printed: (text) => text,
    });
    expect(data.look.page).toMatchObject({ widthMm: 297, heightMm: 210 });
  });
});
