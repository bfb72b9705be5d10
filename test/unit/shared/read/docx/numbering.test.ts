import { describe, expect, test } from 'vitest';
import { formatted } from '#shared/read/docx/number-format.ts';
import {
  HEADING_STYLES,
  numbering,
  numPr,
  para,
  styled,
} from '#test/support/word/docx-fixtures.ts';
import { lines, reading } from '#test/support/word/docx-readings.ts';

const OUTLINE = [
  ['decimal', '%1.'],
  ['decimal', '%1.%2'],
  ['lowerLetter', '(%3)'],
  ['lowerRoman', '(%4)'],
] as const;

const item = (text: string, level = 0, list = 1) => para(text, numPr(list, level));

describe('a count is shown in the format of its level', () => {
  test.each([
    ['decimal', [1, 9, 27], ['1', '9', '27']],
    ['decimalZero', [1, 12], ['01', '12']],
    ['lowerLetter', [1, 26, 27, 53], ['a', 'z', 'aa', 'aaa']],
    ['upperLetter', [2, 28], ['B', 'BB']],
    ['lowerRoman', [1, 4, 9, 14, 40, 1994], ['i', 'iv', 'ix', 'xiv', 'xl', 'mcmxciv']],
    ['upperRoman', [19], ['XIX']],
    ['ordinal', [1, 2, 3, 4, 11, 21], ['1st', '2nd', '3rd', '4th', '11th', '21st']],
    ['none', [1], ['']],
    ['somethingNew', [3], ['3']],
    ['lowerRoman', [0, 5000], ['0', '5000']],
  ])('%s', (format, counts, shown) => {
    expect(counts.map((count) => formatted(count, format))).toEqual(shown);
  });
});

describe('paragraphs have the numbers that Word shows', () => {
  const read = (body: string, lists?: string) =>
    lines(reading({ body, numbering: numbering(OUTLINE, lists) }));

  test('an outline numbers paragraphs, its letters are items', () => {
    expect(
      read(
        item('Scope') +
          item('Sites', 1) +
          item('main', 2) +
          item('spare', 2) +
          item('Hours', 1) +
          item('Term'),
      ),
    ).toEqual([
      '[1.] Scope',
      '[1.1] Sites',
      'item 1 (a) main',
      'item 1 (b) spare',
      '[1.2] Hours',
      '[2.] Term',
    ]);
  });

  test('a level starts anew after any level above it', () => {
    expect(read(item('a') + item('b', 1) + item('c', 1) + item('d') + item('e', 1))).toEqual([
      '[1.] a',
      '[1.1] b',
      '[1.2] c',
      '[2.] d',
      '[2.1] e',
    ]);
  });

  test('items below items are deeper', () => {
    expect(read(item('a', 2) + item('b', 3))).toEqual(['item 1 (a) a', 'item 2 (i) b']);
  });

  test('lists of one definition count together; an override starts its list once', () => {
    const lists =
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>' +
      '<w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>' +
      '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>';
    expect(
      read(
        item('a') + item('b', 0, 2) + item('c', 0, 3) + item('d', 0, 3) + item('e', 0, 1),
        lists,
      ),
    ).toEqual(['[1.] a', '[2.] b', '[7.] c', '[8.] d', '[9.] e']);
  });

  test('a list may replace a level of its definition', () => {
    const lists =
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="Part %1"/></w:lvl></w:lvlOverride></w:num>';
    expect(read(item('a') + item('b', 1), lists)).toEqual(['[Part III] a', '[III.1] b']);
  });

  test('a level without a restart counts on, one with its own restarts after that level only', () => {
    const levels = [
      ['decimal', '%1.'],
      ['decimal', '%1.%2', '<w:lvlRestart w:val="0"/>'],
      ['lowerLetter', '(%3)', '<w:lvlRestart w:val="1"/>'],
    ] as const;
    const body =
      item('a') +
      item('b', 1) +
      item('x', 2) +
      item('c', 1) +
      item('y', 2) +
      item('d') +
      item('e', 1) +
      item('z', 2);
    expect(lines(reading({ body, numbering: numbering(levels) }))).toEqual([
      '[1.] a',
      '[1.1] b',
      'item 1 (a) x',
      '[1.2] c',
      'item 1 (b) y',
      '[2.] d',
      '[2.3] e',
      'item 1 (a) z',
    ]);
  });

  test('legal numbering shows figures below Roman articles', () => {
    const levels = [
      ['upperRoman', 'Article %1'],
      ['decimal', '%1.%2', '<w:isLgl/>'],
    ] as const;
    expect(
      lines(reading({ body: item('Term') + item('Start', 1), numbering: numbering(levels) })),
    ).toEqual(['[Article I] Term', '[1.1] Start']);
  });

  test('a plain list gives items, with a bullet out of a symbol font as what it shows', () => {
    const bullets = numbering([
      ['bullet', '\uf0b7', '<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr>'],
      ['bullet', 'o'],
    ]);
    expect(lines(reading({ body: item('a') + item('b', 1), numbering: bullets }))).toEqual([
      'item 1 • a',
      'item 2 • b',
    ]);
    const figures = numbering([['decimal', '%1)']]);
    const { document } = reading({ body: item('a') + item('b'), numbering: figures });
    expect(
      document.nodes.map((node) => node.type === 'item' && [node.marker, node.restart]),
    ).toEqual([
      ['1)', true],
      ['2)', false],
    ]);
  });

  test('list 0 takes a style’s number away, a list that is not defined gives none', () => {
    const styles = `${HEADING_STYLES}<w:style w:type="paragraph" w:styleId="Clause"><w:name w:val="Clause"/><w:pPr>${numPr(1)}</w:pPr></w:style>`;
    const body =
      styled('Clause', 'a') +
      styled('Clause', 'b', numPr(0)) +
      styled('Clause', 'c') +
      item('d', 0, 99);
    expect(lines(reading({ body, styles, numbering: numbering(OUTLINE) }))).toEqual([
      '[1.] a',
      'b',
      '[2.] c',
      'd',
    ]);
  });

  test('headings are numbered through their styles, which the levels name', () => {
    const styles = [1, 2]
      .map(
        (level) =>
          `<w:style w:type="paragraph" w:styleId="berschrift${level}"><w:name w:val="heading ${level}"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`,
      )
      .join('');
    const levels = [
      ['decimal', '%1', '<w:pStyle w:val="berschrift1"/>'],
      ['decimal', '%1.%2', '<w:pStyle w:val="berschrift2"/>'],
    ] as const;
    const body =
      styled('berschrift1', 'Umfang') +
      styled('berschrift2', 'Standorte') +
      styled('berschrift2', 'Zeiten') +
      styled('berschrift1', 'Laufzeit');
    const result = reading({ body, styles, numbering: numbering(levels) });
    expect(lines(result)).toEqual([
      'heading 1 [1] Umfang',
      'heading 2 [1.1] Standorte',
      'heading 2 [1.2] Zeiten',
      'heading 1 [2] Laufzeit',
    ]);
    expect(result.document.nodes[2]).toMatchObject({ number: { levels: [1, 2], label: '1.2' } });
  });

  test('a list that only names a numbering style has that style’s levels and count', () => {
    const styles = `<w:style w:type="numbering" w:styleId="Clauses"><w:name w:val="Clauses"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
    const linked = `${numbering(OUTLINE)}<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="Clauses"/></w:abstractNum><w:num w:numId="2"><w:abstractNumId w:val="5"/></w:num>`;
    expect(
      lines(reading({ body: item('a') + item('b', 0, 2), styles, numbering: linked })),
    ).toEqual(['[1.] a', '[2.] b']);
    const circle =
      '<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="Clauses"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num>';
    expect(lines(reading({ body: item('a'), styles, numbering: circle }))).toEqual(['a']);
  });

  test('empty paragraphs count, deleted ones do not', () => {
    const gone = '<w:rPr><w:del w:id="1" w:author="A" w:date=""/></w:rPr>';
    expect(
      read(item('a') + para('', numPr(1)) + para('', `${numPr(1)}${gone}`) + item('b')),
    ).toEqual(['[1.] a', '[3.] b']);
  });
});

describe('as LibreOffice writes it', () => {
  test('headings in a list without a number have none, items have their own lists', () => {
    const levels = Array.from({ length: 2 }, () => ['none', ''] as const);
    const further =
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:suff w:val="tab"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>';
    const styles = `<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Heading"/><w:pPr>${numPr(1)}<w:outlineLvl w:val="0"/></w:pPr></w:style>`;
    const body = styled('Heading1', 'Umfang') + item('eins', 0, 2) + item('zwei', 0, 2);
    expect(lines(reading({ body, styles, numbering: numbering(levels, further) }))).toEqual([
      'heading 1 Umfang',
      'item 1 1. eins',
      'item 1 2. zwei',
    ]);
  });
});

describe('numbers typed by hand', () => {
  test('are numbers and markers all the same', () => {
    expect(
      lines(
        reading(
          para('4.2 The Provider owes it.') +
            para('(a)\tfirst') +
            para('•\tsecond') +
            para('4.2 hours'),
        ),
      ),
    ).toEqual(['[4.2] The Provider owes it.', 'item 1 (a) first', 'item 1 • second', '4.2 hours']);
  });
});
