import type { IsoInstant } from '#shared/base/date.ts';
import type { Document } from '#shared/document/document.ts';
import { exportDocx, type DocxOptions } from '#shared/export/docx/export-docx.ts';

export const docxOptions: DocxOptions = {
  created: '2026-11-30T09:15:00.000Z' as IsoInstant,
  author: 'Northwind Carrier Services GmbH',
  source: null,
  fonts: 'carlito',
};

export const docxOf = (document: Document, options: Partial<DocxOptions> = {}) =>
  exportDocx(document, { ...docxOptions, ...options });
