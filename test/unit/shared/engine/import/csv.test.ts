import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemLine } from '#shared/base/place.ts';
import { readTable } from '#shared/engine/import/csv.ts';

const table = (text: string) => {
  const read = readTable(text);
  if (!read.ok) throw new Error(read.error.map(problemLine).join('\n'));
  return read.value;
};
const faults = (text: string) => {
  const read = readTable(text);
  return read.ok ? [] : read.error.map(problemLine);
};

describe('separated values', () => {
  it.each([',', ';', '\t', '|'])('are told apart by "%s"', (separator) => {
    const text = ['a', 'b', 'c'].join(separator) + '\n' + ['x', 'y', 'z'].join(separator);
    expect(table(text)).toMatchObject({ names: ['a', 'b', 'c'], columns: [['x'], ['y'], ['z']] });
  });

  it('with decimal commas are told apart by semicolons', () => {
    expect(table('a;b\n1,5;2,5\n3,5;4,5\n').columns).toEqual([
      ['1,5', '3,5'],
      ['2,5', '4,5'],
    ]);
  });

  it('keep separators, quotes and line feeds in quotation marks', () => {
    const { columns, rowNumbers } = table('a,b\r\n"x, ""y""\r\nz",1\r\n\r\n  plain  ,2\r\n');
    expect(columns).toEqual([
      ['x, "y"\nz', 'plain'],
      ['1', '2'],
    ]);
    // As a spreadsheet counts: a cell of two lines is one row, the empty row is one too.
    expect([...rowNumbers]).toEqual([2, 4]);
  });

  it('may begin with a byte order mark, titles and empty rows', () => {
    const { names, columns, rowNumbers } = table('\ufeffTickets of May\n\nOpened,State\nx,y\n');
    expect(names).toEqual(['Opened', 'State']);
    expect(columns).toEqual([['x'], ['y']]);
    expect([...rowNumbers]).toEqual([4]);
  });

  it('may name their separator as Excel does', () => {
    const { names, rowNumbers } = table('sep=|\na|b\n1|2\n');
    expect(names).toEqual(['a', 'b']);
    expect([...rowNumbers]).toEqual([3]);
  });

  it('without a header get names for their columns', () => {
    expect(table('2026-06-01 10:00,P1\n2026-06-02 10:00,P2\n')).toMatchObject({
      hasHeader: false,
      names: ['Column 1', 'Column 2'],
      length: 2,
    });
  });

  it('may end their rows with a separator that the header lacks', () => {
    expect(table('a;b\n1;2;\n3;4;\n')).toMatchObject({ names: ['a', 'b'], length: 2 });
  });

  it('may be read as moments, and have their cells still for what quotes them', () => {
    const text = 'Opened,State\n 2026-06-03 14:05 ,x\n,y\n';
    const read = readTable(text, { moments: ['Opened'] });
    if (!read.ok) throw new Error('The file is sound.');
    const { columns, moments, cellsOf } = read.value;
    expect(columns).toEqual([[], ['x', 'y']]);
    expect([...moments.get('Opened')!.dates]).toEqual([20_260_603, Number.NaN]);
    expect(cellsOf('Opened')).toEqual(['2026-06-03 14:05', '']);
    expect(cellsOf('State')).toEqual(['x', 'y']);
  });

  it('name no two columns alike', () => {
    expect(table('Date,Date,\n1,2,3\n').names).toEqual(['Date', 'Date (2)', 'Column 3']);
  });

  it.each([
    ['mixed line ends', 'a,b\r\n1,2\n3,4\r5,6'],
    ['old Macintosh line ends', 'a,b\r1,2\r3,4\r5,6\r'],
  ])('may have %s', (_, text) => {
    expect(table(text).columns[0]).toEqual(['1', '3', '5']);
  });

  it.each<[string, string, RegExp]>([
    ['no rows at all', '\n\n', /no rows/],
    ['too few cells', 'a,b,c\n1,2,3\n4,5\n', /^Row 3, column "c": The row ends before/],
    ['too many cells', 'a,b\n1,2\n3,4,5\n', /^Row 3: The row has 3 cells, the header 2/],
    ['an open quotation', 'a,b\n1,2\n"3,4\n5,6\n', /^Row 3: .*never closed/],
    ['text after a quotation', 'a,b\n1,2\n"3"x,4\n', /^Row 3: .*closing quotation mark/],
  ])('with %s are refused with the row', (_, text, message) => {
    expect(faults(text)[0]).toMatch(message);
  });

  it('tell 20 faults and count the others', () => {
    const lines = faults(`a,b\n${'1,2\n'.repeat(60)}${'1,2,3\n'.repeat(40)}`);
    expect(lines).toHaveLength(21);
    expect(lines.at(-1)).toMatch(/20 more faults/);
  });

  it('say how far they are, up to the end', () => {
    const seen: number[] = [];
    readTable(`a,b\n${'some words,"more, words"\n'.repeat(100_000)}`, {
      onProgress: (done) => seen.push(done),
    });
    expect(seen.length).toBeGreaterThan(1);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).toBe(1);
  });

  it('come out as they were written, whatever is in the cells', () => {
    const cell = fc
      .string({ maxLength: 12 })
      .map((text) => `x${text}`.replace(/\r\n?|\0/g, ' ').trim());
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 20 }), (rows) => {
        const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const text = ['"one","two"', ...rows.map((row) => row.map(quote).join(','))].join('\n');
        expect(table(text).columns).toEqual([rows.map(([a]) => a), rows.map(([, b]) => b)]);
      }),
    );
  });
});
