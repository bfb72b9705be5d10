import type { File } from 'docx';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { MEGABYTE } from '#shared/base/megabytes.ts';
import { XML_DECLARATION } from './xml-text.ts';

/**
 * The agreement's own `.sla` text within the Word file, as a custom XML part: Word keeps such parts
 * when a lawyer edits and saves the file, so the agreement can be opened from it again. The text is
 * in base64, because Word writes the XML of a part anew and would change line ends and escapes.
 */
const NAMESPACE = 'urn:sla-studio:agreement:1';
const ITEM_ID = '{6F4B1C52-8E0D-4C57-9B43-5A1D0E7C2F90}';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const ITEM = 'customXml/item1.xml';
const PROPERTIES = 'customXml/itemProps1.xml';

/** Makes `file` refer to the parts that {@link agreementParts} gives. */
export function announceAgreement(file: File): void {
  file.Document.Relationships.addRelationship(
    'Agreement',
    `${RELATIONSHIPS}/customXml`,
    `../${ITEM}`,
  );
  file.ContentTypes.addOverride(
    'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
    `/${PROPERTIES}`,
  );
}

/** The parts of the package that carry the agreement. */
export const agreementParts = (source: string) => [
  {
    path: ITEM,
    data: `${XML_DECLARATION}<agreement xmlns="${NAMESPACE}" encoding="base64">${base64(strToU8(source))}</agreement>`,
  },
  {
    path: PROPERTIES,
    data:
      `${XML_DECLARATION}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">` +
      `<ds:schemaRefs><ds:schemaRef ds:uri="${NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
  },
  {
    path: 'customXml/_rels/item1.xml.rels',
    data:
      `${XML_DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
      `<Relationship Id="rId1" Type="${RELATIONSHIPS}/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
  },
];

/** No agreement that we write comes near it; a larger part is not ours. */
const LARGEST_PART = 64 * MEGABYTE;

/**
 * The `.sla` text that a Word file carries, byte for byte as it was embedded, or null where it has
 * none or is no Word file. Word may have renumbered the parts and changed prefixes and white space.
 */
export function readEmbeddedAgreement(bytes: Uint8Array): string | null {
  try {
    const items = unzipSync(bytes, {
      filter: ({ name, originalSize }) =>
        /^customXml\/item\d+\.xml$/.test(name) && originalSize <= LARGEST_PART,
    });
    for (const item of Object.values(items)) {
      const text = agreementIn(strFromU8(item));
      if (text !== null) return text;
    }
    return null;
  } catch {
    // A damaged zip or base64: the file holds no agreement that could be trusted.
    return null;
  }
}

function agreementIn(xml: string): string | null {
  if (!xml.includes(`"${NAMESPACE}"`) && !xml.includes(`'${NAMESPACE}'`)) return null;
  const content = /<(?:[\w.-]+:)?agreement\b[^>]*>([A-Za-z0-9+/=\s]*)</.exec(xml)?.[1];
  if (content === undefined) return null;
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(fromBase64(content));
}

/** `btoa` takes a text whose characters are the bytes. */
const base64 = (bytes: Uint8Array): string => btoa(strFromU8(bytes, true));

function fromBase64(text: string): Uint8Array {
  const binary = atob(text.replace(/\s+/g, ''));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
