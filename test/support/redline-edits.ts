import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A Word file of ours as somebody sends it back: its text changed as Word would write it. */

const WHO = 'w:author="Vale Legal" w:date="2026-12-01T10:00:00Z"';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const run = (text: string, name: 'w:t' | 'w:delText' = 'w:t'): string =>
  `<w:r><${name} xml:space="preserve">${escaped(text)}</${name}></w:r>`;

export const insertion = (text: string): string =>
  `<w:ins w:id="90001" ${WHO}>${run(text)}</w:ins>`;
export const deletion = (text: string): string =>
  `<w:del w:id="90002" ${WHO}>${run(text, 'w:delText')}</w:del>`;

/** The words with a comment on them. */
export const remarked = (text: string): string =>
  `<w:commentRangeStart w:id="7"/>${run(text)}<w:commentRangeEnd w:id="7"/>` +
  '<w:r><w:commentReference w:id="7"/></w:r>';

const MAIN = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** The file with its document's XML changed, and one comment where one is given. */
export function editedDocx(
  bytes: Uint8Array,
  edit: (xml: string) => string,
  comment?: string,
): Uint8Array {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts['word/document.xml']!);
  const changed = edit(xml);
  if (changed === xml && comment === undefined) throw new Error('the edit changes nothing');
  return zipSync({
    ...parts,
    'word/document.xml': strToU8(changed),
    ...(comment === undefined
      ? {}
      : {
          'word/comments.xml': strToU8(
            `<w:comments ${MAIN}><w:comment w:id="7" ${WHO}><w:p>${run(comment)}</w:p></w:comment></w:comments>`,
          ),
        }),
  });
}

/**
 * Replaces words, where they stand last in the file, by other XML at the level of runs. They stand
 * within one run of plain look, which is parted around them.
 */
export const replacing =
  (words: string, ...by: readonly string[]) =>
  (xml: string): string => {
    const at = xml.lastIndexOf(escaped(words));
    if (at < 0) throw new Error(`the document has no "${words}"`);
    const start = xml.lastIndexOf('<w:r>', at);
    const end = xml.indexOf('</w:r>', at) + '</w:r>'.length;
    const text = /<w:t[^>]*>([^<]*)<\/w:t>/.exec(xml.slice(start, end))?.[1] ?? '';
    const [before = '', after = ''] = text.split(escaped(words));
    const raw = (part: string) =>
      part === '' ? '' : `<w:r><w:t xml:space="preserve">${part}</w:t></w:r>`;
    return xml.slice(0, start) + raw(before) + by.join('') + raw(after) + xml.slice(end);
  };

/** The mark of a paragraph's end, with tracked change, of the paragraph that holds the words. */
export const endingTracked =
  (words: string, change: 'ins' | 'del') =>
  (xml: string): string => {
    const at = xml.indexOf(escaped(words));
    const start = xml.lastIndexOf('<w:p>', at);
    const properties = xml.indexOf('</w:pPr>', start);
    if (at < 0 || properties < 0 || properties > at)
      throw new Error(`no paragraph holds "${words}"`);
    return `${xml.slice(0, properties)}<w:rPr><w:${change} w:id="90003" ${WHO}/></w:rPr>${xml.slice(properties)}`;
  };
