import type { File } from 'docx';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { MEGABYTE } from '#shared/base/megabytes.ts';
import { XML_DECLARATION } from './xml-text.ts';

/**
 * A text of ours within a Word file, as a custom XML part: Word keeps such parts when a lawyer edits
 * and saves the file. The text is in base64, because Word writes the XML of a part anew and would
 * change line ends and escapes.
 */
export interface EmbeddedPart {
  /** Its number among the custom parts that we write. */
  readonly number: number;
  /** The name of its element, and of its relationship. */
  readonly element: string;
  readonly namespace: string;
  /** A GUID in braces, by which Word knows it. */
  readonly itemId: string;
}

export interface EmbeddedText {
  readonly part: EmbeddedPart;
  readonly text: string;
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Makes `file` refer to the parts that {@link packageParts} gives. */
export function announcePart(file: File, { number, element }: EmbeddedPart): void {
  file.Document.Relationships.addRelationship(
    element.charAt(0).toUpperCase() + element.slice(1),
    `${RELATIONSHIPS}/customXml`,
    `../customXml/item${number}.xml`,
  );
  file.ContentTypes.addOverride(
    'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
    `/customXml/itemProps${number}.xml`,
  );
}

/** The parts of the package that carry the text. */
export const packageParts = (
  { number, element, namespace, itemId }: EmbeddedPart,
  text: string,
) => [
  {
    path: `customXml/item${number}.xml`,
    data: `${XML_DECLARATION}<${element} xmlns="${namespace}" encoding="base64">${base64(strToU8(text))}</${element}>`,
  },
  {
    path: `customXml/itemProps${number}.xml`,
    data:
      `${XML_DECLARATION}<ds:datastoreItem ds:itemID="${itemId}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">` +
      `<ds:schemaRefs><ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs></ds:datastoreItem>`,
  },
  {
    path: `customXml/_rels/item${number}.xml.rels`,
    data:
      `${XML_DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
      `<Relationship Id="rId1" Type="${RELATIONSHIPS}/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`,
  },
];

/** Nothing that we write comes near it; a larger part is not ours. */
const LARGEST_PART = 64 * MEGABYTE;

/**
 * The text that a Word file carries in such a part, byte for byte as it was embedded, or null where it
 * has none or is no Word file. Word may have renumbered the parts and changed prefixes and white space.
 */
export function readPart(bytes: Uint8Array, part: EmbeddedPart): string | null {
  try {
    const items = unzipSync(bytes, {
      filter: ({ name, originalSize }) =>
        /^customXml\/item\d+\.xml$/.test(name) && originalSize <= LARGEST_PART,
    });
    for (const item of Object.values(items)) {
      const text = textIn(strFromU8(item), part);
      if (text !== null) return text;
    }
    return null;
  } catch {
    // A damaged zip or base64: the file holds nothing that could be trusted.
    return null;
  }
}

function textIn(xml: string, { element, namespace }: EmbeddedPart): string | null {
  if (!xml.includes(`"${namespace}"`) && !xml.includes(`'${namespace}'`)) return null;
  const content = new RegExp(`<(?:[\\w.-]+:)?${element}\\b[^>]*>([A-Za-z0-9+/=\\s]*)<`).exec(
    xml,
  )?.[1];
  if (content === undefined) return null;
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(fromBase64(content));
}

/** `btoa` takes a text whose characters are the bytes. */
const base64 = (bytes: Uint8Array): string => btoa(strFromU8(bytes, true));

function fromBase64(text: string): Uint8Array {
  const binary = atob(text.replace(/\s+/g, ''));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
