import { strFromU8, unzipSync } from 'fflate';
import { child, descendants, elements, parseXml, type XmlNode, ownText } from './xml.ts';

/** Reads a Word file back: its parts, paragraphs and words, apart from the code that writes it. */
export interface WordFile {
  readonly parts: readonly string[];
  readonly part: (path: string) => XmlNode;
  readonly document: XmlNode;
  readonly paragraphs: readonly XmlNode[];
}

export function openDocx(bytes: Uint8Array): WordFile {
  const zip = unzipSync(bytes);
  const part = (path: string): XmlNode => {
    const content = zip[path];
    if (content === undefined) throw new Error(`the file has no part ${path}`);
    return parseXml(strFromU8(content));
  };
  const document = part('word/document.xml');
  return { parts: Object.keys(zip), part, document, paragraphs: descendants(document, 'w:p') };
}

/** What a reader sees of a paragraph, with line breaks and tabs, without the codes of fields. */
export function paragraphText(paragraph: XmlNode): string {
  return elements(paragraph)
    .map((node) => {
      switch (node.name) {
        case 'w:t':
          return ownText(node);
        case 'w:br':
          return '\n';
        case 'w:tab':
          return '\t';
        case 'w:pPr':
        case 'w:rPr':
        case 'w:instrText':
        // The words in a drawing are paragraphs of their own; what stands for it is shown elsewhere.
        case 'w:txbxContent':
        case 'mc:Fallback':
          return '';
        default:
          return paragraphText(node);
      }
    })
    .join('');
}

/** The texts of all paragraphs that have any, in order. */
export const docxTexts = (bytes: Uint8Array): readonly string[] =>
  openDocx(bytes)
    .paragraphs.map(paragraphText)
    .filter((text) => text !== '');

const CONTENTS = ['ContentsHeading', 'TOC1', 'TOC2'];

/** The same without the table of contents, which only repeats the headings. */
export const docxBodyTexts = (bytes: Uint8Array): readonly string[] =>
  openDocx(bytes)
    .paragraphs.filter((paragraph) => !CONTENTS.includes(styleOf(paragraph) ?? ''))
    .map(paragraphText)
    .filter((text) => text !== '');

export const styleOf = (paragraph: XmlNode): string | undefined =>
  child(child(paragraph, 'w:pPr'), 'w:pStyle')?.attributes['w:val'];

export const withStyle = (file: WordFile, style: string): readonly XmlNode[] =>
  file.paragraphs.filter((paragraph) => styleOf(paragraph) === style);

export function withText(file: WordFile, text: string): XmlNode {
  const found = file.paragraphs.find((paragraph) => paragraphText(paragraph).includes(text));
  if (found === undefined) throw new Error(`no paragraph holds "${text}"`);
  return found;
}
