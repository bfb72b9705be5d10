import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readTracked } from '#shared/read/redline/read-tracked.ts';
import { settled, type SettledBlock } from '#shared/read/redline/sides.ts';
import type { TrackedText } from '#shared/read/redline/tracked-text.ts';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const BY = 'w:author="Vale Legal" w:date="2026-12-01T10:00:00Z"';

const bytesOf = (body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipSync({
    'word/document.xml': strToU8(
      `<w:document xmlns:w="${MAIN}"><w:body>${body}</w:body></w:document>`,
    ),
    ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
  });

function read(body: string, parts?: Readonly<Record<string, string>>): TrackedText {
  const text = readTracked(bytesOf(body, parts));
  if (!text.ok) throw new Error(text.error.message);
  return text.value;
}

const run = (text: string, name = 'w:t'): string =>
  `<w:r><${name} xml:space="preserve">${text}</${name}></w:r>`;
const ins = (content: string): string => `<w:ins w:id="1" ${BY}>${content}</w:ins>`;
const del = (text: string): string => `<w:del w:id="2" ${BY}>${run(text, 'w:delText')}</w:del>`;
const end = (change: 'ins' | 'del'): string =>
  `<w:pPr><w:rPr><w:${change} w:id="3" ${BY}/></w:rPr></w:pPr>`;

const linesOf = (blocks: readonly SettledBlock[]): readonly string[] =>
  blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? [block.text]
      : block.rows.map((row) => row.map((cell) => linesOf(cell).join(' / ')).join(' | ')),
  );

const sides = (body: string) => {
  const { blocks } = read(body);
  return {
    accepted: linesOf(settled(blocks, 'accepted')),
    rejected: linesOf(settled(blocks, 'rejected')),
  };
};

describe('the two sides of a text with tracked changes', () => {
  it('have what was inserted, or what was deleted', () => {
    expect(
      sides(`<w:p>${run('within ')}${del('four')}${ins(run('two'))}${run(' hours')}</w:p>`),
    ).toEqual({
      accepted: ['within two hours'],
      rejected: ['within four hours'],
    });
  });

  it('have neither what one inserted and another deleted', () => {
    const both = ins(`<w:del w:id="4" ${BY}>${run('soon', 'w:delText')}</w:del>`);
    expect(sides(`<w:p>${run('at once')}${both}</w:p>`)).toEqual({
      accepted: ['at once'],
      rejected: ['at once'],
    });
  });

  it('have moved words where they came to, or where they came from', () => {
    const from = `<w:moveFrom w:id="5" ${BY}>${run('A. ')}</w:moveFrom>`;
    const to = `<w:moveTo w:id="6" ${BY}>${run(' A.')}</w:moveTo>`;
    expect(sides(`<w:p>${from}${run('B.')}${to}</w:p>`)).toEqual({
      accepted: ['B. A.'],
      rejected: ['A. B.'],
    });
  });

  it('go on in the next paragraph where the end of one is deleted, or was inserted', () => {
    expect(sides(`<w:p>${end('del')}${run('one ')}</w:p><w:p>${run('two')}</w:p>`)).toEqual({
      accepted: ['one two'],
      rejected: ['one ', 'two'],
    });
    expect(sides(`<w:p>${end('ins')}${run('one ')}</w:p><w:p>${run('two')}</w:p>`)).toEqual({
      accepted: ['one ', 'two'],
      rejected: ['one two'],
    });
  });

  it('have rows that were inserted or deleted', () => {
    const row = (text: string, change?: string) =>
      `<w:tr>${change === undefined ? '' : `<w:trPr><w:${change} w:id="7" ${BY}/></w:trPr>`}<w:tc><w:p>${run(text)}</w:p></w:tc></w:tr>`;
    expect(sides(`<w:tbl>${row('Kept')}${row('New', 'ins')}${row('Old', 'del')}</w:tbl>`)).toEqual({
      accepted: ['Kept', 'New'],
      rejected: ['Kept', 'Old'],
    });
  });
});

describe('what is read of a file', () => {
  it('is who changed what, and when', () => {
    const [paragraph] = read(`<w:p>${ins(run('two'))}</w:p>`).blocks;
    expect(paragraph).toMatchObject({
      pieces: [
        {
          text: 'two',
          inserted: { author: 'Vale Legal', date: '2026-12-01T10:00:00Z' },
          deleted: null,
        },
      ],
    });
  });

  it('is the words that each comment is on, over the ends of paragraphs', () => {
    const { blocks, comments } = read(
      `<w:p>${run('a ')}<w:commentRangeStart w:id="9"/>${run('b')}</w:p><w:p>${run('c')}<w:commentRangeEnd w:id="9"/>${run('d')}</w:p>`,
      {
        'word/comments.xml': `<w:comments xmlns:w="${MAIN}"><w:comment w:id="9" ${BY}><w:p>${run('Why?')}</w:p></w:comment></w:comments>`,
      },
    );
    const commented = blocks.flatMap((block) =>
      block.type === 'paragraph'
        ? block.pieces.filter(({ comments: on }) => on.includes('9')).map(({ text }) => text)
        : [],
    );
    expect(commented).toEqual(['b', 'c']);
    expect(comments.get('9')).toMatchObject({ author: 'Vale Legal', text: 'Why?' });
  });

  it('is the style before it was changed', () => {
    const [paragraph] = read(
      `<w:p><w:pPr><w:pStyle w:val="ListNumber2"/><w:pPrChange w:id="8" ${BY}><w:pPr><w:pStyle w:val="ListNumber"/></w:pPr></w:pPrChange></w:pPr>${run('x')}</w:p>`,
    ).blocks;
    expect(paragraph).toMatchObject({
      kind: { style: 'ListNumber2' },
      former: { kind: { style: 'ListNumber' } },
    });
  });

  it('is no code of a field, and the words in content controls and links', () => {
    expect(
      sides(
        `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${run(' REF x ', 'w:instrText')}<w:sdt><w:sdtContent>${run('4.2')}</w:sdtContent></w:sdt><w:hyperlink>${run(' here')}</w:hyperlink></w:p>`,
      ).accepted,
    ).toEqual(['4.2 here']);
  });

  it('is refused where the file has no text, or is none', () => {
    expect(readTracked(zipSync({ 'a.txt': strToU8('a') }))).toMatchObject({ ok: false });
    expect(readTracked(strToU8('Dear Sirs'))).toMatchObject({
      ok: false,
      error: { place: { label: 'The file' } },
    });
  });
});
