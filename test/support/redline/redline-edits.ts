import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { CounterpartyChange } from '#shared/compare/redline/change.ts';
import { changesIn } from '#shared/compare/redline/counterparty.ts';
import { readTracked } from '#shared/read/redline/read-tracked.ts';

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

/** The file with some of its parts changed, or added from an empty text. */
export function withParts(
  bytes: Uint8Array,
  edits: Readonly<Record<string, (xml: string) => string>>,
): Uint8Array {
  const parts = unzipSync(bytes);
  const edited = Object.entries(edits).map(([name, edit]): [string, Uint8Array] => {
    const part = parts[`word/${name}.xml`];
    return [`word/${name}.xml`, strToU8(edit(part === undefined ? '' : strFromU8(part)))];
  });
  return zipSync({ ...parts, ...Object.fromEntries(edited) });
}

/** Words of a look: `properties` are the elements of `w:rPr`. */
export const looking = (text: string, properties: string): string =>
  run(text).replace('<w:r>', `<w:r><w:rPr>${properties}</w:rPr>`);

/** A look that was changed by tracking, from plain. */
export const trackedLook = `<w:rPrChange w:id="90004" ${WHO}><w:rPr/></w:rPrChange>`;

/** A table's row that holds the words, marked as inserted or deleted with all that is in it. */
export const rowTracked =
  (words: string, change: 'ins' | 'del') =>
  (xml: string): string => {
    const found = [...xml.matchAll(/<w:tr[ >].*?<\/w:tr>/gs)].find(([row]) =>
      row.includes(`>${escaped(words)}<`),
    );
    if (found === undefined) throw new Error(`no row has a cell "${words}"`);
    const [start, end] = [found.index, found.index + found[0].length];
    const mark = `<w:${change} w:id="90005" ${WHO}/>`;
    const given = xml.slice(start, end);
    const marked = given.includes('<w:trPr>')
      ? given.replace('</w:trPr>', `${mark}</w:trPr>`)
      : given.replace(/^<w:tr[^>]*>/, (tag) => `${tag}<w:trPr>${mark}</w:trPr>`);
    const row =
      change === 'del'
        ? marked
            .replaceAll('<w:r>', `<w:del w:id="90006" ${WHO}><w:r>`)
            .replaceAll('</w:r>', '</w:r></w:del>')
            .replaceAll('<w:t ', '<w:delText ')
            .replaceAll('</w:t>', '</w:delText>')
        : marked
            .replaceAll('<w:r>', `<w:ins w:id="90006" ${WHO}><w:r>`)
            .replaceAll('</w:r>', '</w:r></w:ins>');
    // An inserted row stands behind the one that it was copied from.
    return change === 'del'
      ? xml.slice(0, start) + row + xml.slice(end)
      : xml.slice(0, end) + row + xml.slice(end);
  };

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

/** A redline of ours with all its changes accepted, or rejected, as Word settles them. */
export const settling =
  (side: 'accepted' | 'rejected') =>
  (xml: string): string => {
    const [kept, gone] = side === 'accepted' ? ['ins', 'del'] : ['del', 'ins'];
    return xml
      .replace(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs, (paragraph) =>
        new RegExp(`<w:rPr><w:${gone} [^>]*/>`).test(paragraph) ? '' : paragraph,
      )
      .replace(new RegExp(`<w:${kept} [^>]*/>`, 'g'), '')
      .replace(new RegExp(`<w:${gone} [^>]*>.*?</w:${gone}>`, 'gs'), '')
      .replace(new RegExp(`</?w:${kept}(?: [^>]*)?>`, 'g'), '')
      .replaceAll('w:delText', 'w:t');
  };

/** An insertion of ours that holds the words, rejected by itself. */
export const rejecting =
  (words: string) =>
  (xml: string): string =>
    xml.replace(/<w:ins [^>/]*>(?:(?!<\/w:ins>).)*<\/w:ins>/gs, (inserted) =>
      inserted.includes(escaped(words)) ? '' : inserted,
    );

/** A comment at the point before words. */
export const commenting =
  (words: string) =>
  (xml: string): string => {
    const at = xml.lastIndexOf('<w:r>', xml.indexOf(escaped(words)));
    return `${xml.slice(0, at)}<w:r><w:commentReference w:id="7"/></w:r>${xml.slice(at)}`;
  };

/** Words of an insertion of ours struck by somebody else, who puts in others. */
export const counteringInsertion =
  (words: string, by: string) =>
  (xml: string): string =>
    xml.replace(
      new RegExp(
        `(<w:ins [^>]*>)(<w:r>)(?:(?!</w:ins>).)*?>([^<]*)${words}([^<]*)</w:t></w:r></w:ins>`,
        's',
      ),
      (_, open: string, _run: string, before: string, after: string) =>
        `${open}${run(before)}</w:ins>${open}${deletion(words)}</w:ins>${insertion(by)}${open}${run(after)}</w:ins>`,
    );

/** What our agreement is told of a file that comes back. */
export function changesOf(sent: Agreement, bytes: Uint8Array): readonly CounterpartyChange[] {
  const file = readTracked(bytes);
  if (!file.ok) throw new Error(file.error.message);
  return changesIn(sent, file.value);
}
