import { describe, expect, test } from 'vitest';
import { textBlocks } from '#shared/document/text-blocks.ts';
import {
  cell,
  numbering,
  numPr,
  para,
  run,
  table,
  tableRow,
} from '#test/support/word/docx-fixtures.ts';
import { lines, messages, reading } from '#test/support/word/docx-readings.ts';

const read = (body: string) => lines(reading({ body }));
const bold = (text: string) => run(text, '<w:b/>');

describe('a table is one node between the text around it', () => {
  test('with the header that it repeats', () => {
    const body = `${para('Before.')}<w:tbl>${tableRow(['Severity', 'Target'], '<w:tblHeader/>')}${tableRow(['1', '4 h'])}</w:tbl>${para('After.')}`;
    expect(read(body)).toEqual(['Before.', 'Severity | Target ‖ 1 | 4 h', 'After.']);
  });

  test('with several header rows, joined by column', () => {
    const head = '<w:tblHeader/>';
    const body = `<w:tbl>${tableRow([cell('Plan', '<w:vMerge w:val="restart"/>'), cell('Time', '<w:gridSpan w:val="2"/>')], head)}${tableRow([cell('', '<w:vMerge/>'), 'first', 'repair'], head)}${tableRow(['Gold', '1 h', '4 h'])}</w:tbl>`;
    expect(read(body)).toEqual(['Plan | Time first | Time repair ‖ Gold | 1 h | 4 h']);
  });

  test.each([
    [
      'in bold',
      table([
        [bold('Name'), bold('Term')],
        ['Uptime', 'monthly'],
        ['Fee', 'yearly'],
      ]),
    ],
    [
      'shaded',
      `<w:tbl>${tableRow([cell('Name', '<w:shd w:fill="DDDDDD"/>'), cell('Term', '<w:shd w:fill="DDDDDD"/>')])}${tableRow(['Uptime', 'monthly'])}${tableRow(['Fee', 'yearly'])}</w:tbl>`,
    ],
  ])('with a header that is %s', (_, body) => {
    expect(read(body)).toEqual(['Name | Term ‖ Uptime | monthly ‖ Fee | yearly']);
  });

  test('with the first row that its style sets apart, if the table uses that', () => {
    const styles =
      '<w:style w:type="table" w:styleId="Grid"><w:name w:val="Grid"/><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>';
    const body = (look: string) =>
      `<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblLook ${look}/></w:tblPr>${tableRow(['Name', 'Term'])}${tableRow(['Uptime', 'monthly'])}</w:tbl>`;
    expect(lines(reading({ body: body('w:val="04A0"'), styles }))).toEqual([
      'Name | Term ‖ Uptime | monthly',
    ]);
    expect(lines(reading({ body: body('w:firstRow="1"'), styles }))).toEqual([
      'Name | Term ‖ Uptime | monthly',
    ]);
    expect(lines(reading({ body: body('w:firstRow="0"'), styles }))).toEqual([
      ' |  ‖ Name | Term ‖ Uptime | monthly',
    ]);
  });

  test('with the headings that are its only words above figures; else without', () => {
    expect(
      read(
        table([
          ['Uptime', 'Credit'],
          ['99.9 %', '10 %'],
          ['99 %', '20 %'],
        ]),
      ),
    ).toEqual(['Uptime | Credit ‖ 99.9 % | 10 % ‖ 99 % | 20 %']);
    expect(
      read(
        table([
          ['Provider', 'Acorn Ltd'],
          ['Customer', 'Birch Ltd'],
        ]),
      ),
    ).toEqual([' |  ‖ Provider | Acorn Ltd ‖ Customer | Birch Ltd']);
  });
});

describe('merged cells', () => {
  test('stand in each of their places, so that a row reads alone', () => {
    const body = `<w:tbl>${tableRow(['Plan', 'Level', 'Time'], '<w:tblHeader/>')}${tableRow([cell('Gold', '<w:vMerge w:val="restart"/>'), '1', '4 h'])}${tableRow([cell('', '<w:vMerge/>'), cell('same day', '<w:gridSpan w:val="2"/>')])}</w:tbl>`;
    expect(read(body)).toEqual([
      'Plan | Level | Time ‖ Gold | 1 | 4 h ‖ Gold | same day | same day',
    ]);
  });

  test('a row that begins further on or ends earlier leaves its places empty', () => {
    const body = `<w:tbl>${tableRow(['a', 'b', 'c'])}${tableRow(['d'], '<w:gridBefore w:val="1"/>')}</w:tbl>`;
    expect(read(body)).toEqual([' |  |  ‖ a | b | c ‖  | d | ']);
  });

  test('a span beyond all bounds stays within Word’s', () => {
    const wide = cell('a', '<w:gridSpan w:val="999999999"/>');
    const [node] = reading(
      table([
        ['c', 'd'],
        [wide, 'b'],
      ]),
    ).document.nodes;
    expect(node?.type === 'table' ? node.columns.length : 0).toBe(3);
    expect(JSON.stringify(node)).toContain('"b"');
  });

  test('in the old way, cell by cell, are one as well', () => {
    const from = cell('a', '<w:hMerge w:val="restart"/>');
    expect(
      read(
        table([
          [from, cell('', '<w:hMerge/>'), 'b'],
          ['c', 'd', 'e'],
        ]),
      ),
    ).toEqual([' |  |  ‖ a | a | b ‖ c | d | e']);
  });

  test('columns that no row tells apart are one', () => {
    const wide = (text: string) => cell(text, '<w:gridSpan w:val="3"/>');
    expect(
      read(
        table([
          [wide('a'), 'b'],
          [wide('c'), 'd'],
        ]),
      ),
    ).toEqual([' |  ‖ a | b ‖ c | d']);
  });

  test('a row over all columns at the top is a paragraph before, one further down a row', () => {
    const over = (text: string) => [cell(text, '<w:gridSpan w:val="2"/>')];
    const body = table([
      over('Table 1: Credits'),
      [bold('Uptime'), bold('Credit')],
      ['99 %', '10 %'],
      over('Gold'),
      ['98 %', '20 %'],
    ]);
    expect(read(body)).toEqual([
      'Table 1: Credits',
      'Uptime | Credit ‖ 99 % | 10 % ‖ Gold | Gold ‖ 98 % | 20 %',
    ]);
  });

  test('whose text is repeated beyond the limit are cut, with a note', () => {
    const first = tableRow([cell('x'.repeat(100), '<w:vMerge w:val="restart"/>'), 'b']);
    const further = tableRow([cell('', '<w:vMerge/>'), 'c']).repeat(40);
    const result = reading(`<w:tbl>${first}${further}</w:tbl>`, { characters: 1_000 });
    expect(messages(result)).toEqual(['The text was cut after 1000 characters.']);
    expect(JSON.stringify(result.document).length).toBeLessThan(20_000);
  });
});

describe('what is in a cell', () => {
  test('paragraphs, items with their markers, and tables row by row', () => {
    const inner = table([
      ['p', 'q'],
      ['r', 's'],
    ]);
    const body = table([
      ['a', cell(para('one') + para('two', numPr(1)) + inner + para('three'))],
      ['b', 'c'],
    ]);
    expect(lines(reading({ body, numbering: numbering([['lowerLetter', '(%1)']]) }))).toEqual([
      ' |  ‖ a | one / (a) two / p\tq / r\ts / three ‖ b | c',
    ]);
  });

  test('controls around rows and cells are unwrapped', () => {
    const wrapped = (inner: string) => `<w:sdt><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
    const body = `<w:tbl>${wrapped(tableRow(['a', 'b']))}<w:tr>${wrapped(cell('c'))}${cell('d')}</w:tr></w:tbl>`;
    expect(read(body)).toEqual([' |  ‖ a | b ‖ c | d']);
  });

  test('each place has its own source; a merged cell is cited where it begins', () => {
    const body = `${para('x')}<w:tbl>${tableRow(['A', 'B'], '<w:tblHeader/>')}${tableRow([cell('m', '<w:vMerge w:val="restart"/>'), '1'])}${tableRow([cell('', '<w:vMerge/>'), '2'])}</w:tbl>`;
    expect(textBlocks(reading(body).document).map(({ source, text }) => [source, text])).toEqual([
      ['/text/0', 'x'],
      ['/text/1/0/0', 'A'],
      ['/text/1/0/1', 'B'],
      ['/text/1/1/0', 'm'],
      ['/text/1/1/1', '1'],
      ['/text/1/2/0', 'm'],
      ['/text/1/2/1', '2'],
    ]);
  });
});

describe('tables that are no tables', () => {
  test('a frame around text is taken away, also around a table', () => {
    expect(read(table([[cell(para('a') + para('b'))]]))).toEqual(['a', 'b']);
    expect(
      read(
        table([
          [
            cell(
              para('a') +
                table([
                  ['1', '2'],
                  ['3', '4'],
                ]) +
                para('b'),
            ),
          ],
        ]),
      ),
    ).toEqual(['a', ' |  ‖ 1 | 2 ‖ 3 | 4', 'b']);
  });

  test('a single column is paragraphs; empty rows and columns go', () => {
    expect(read(table([['a'], ['b'], ['c']]))).toEqual(['a', 'b', 'c']);
    expect(
      read(
        table([
          ['a', '', 'b'],
          ['', '', ''],
          ['c', '', 'd'],
        ]),
      ),
    ).toEqual([' |  ‖ a | b ‖ c | d']);
    expect(read(table([['', '']]))).toEqual([]);
  });
});
