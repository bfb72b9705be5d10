import type { IsoInstant } from '#shared/base/date.ts';
import { printable } from '#shared/base/text.ts';
import { escapeXml, XML_DECLARATION } from './xml-text.ts';

export interface CoreProperties {
  readonly title: string;
  readonly author: string;
  readonly language: string;
  readonly created: IsoInstant;
}

/** The file's properties (docProps/core.xml); `docx` would date them with the clock of this moment. */
export function corePropertiesPart({ title, author, language, created }: CoreProperties) {
  const element = (name: string, content: string): string =>
    `<${name}>${escapeXml(printable(content))}</${name}>`;
  const date = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${created}</dcterms:${name}>`;
  return {
    path: 'docProps/core.xml',
    data:
      `${XML_DECLARATION}<cp:coreProperties` +
      ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
      ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
      ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
      element('dc:title', title) +
      element('dc:creator', author) +
      element('dc:language', language) +
      element('cp:lastModifiedBy', author) +
      element('cp:revision', '1') +
      date('created') +
      date('modified') +
      '</cp:coreProperties>',
  };
}
