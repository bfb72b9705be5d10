import { describe, expect, it } from 'vitest';
import type { Cell } from '#shared/document/document.ts';
import { rowBreaks } from '#shared/export/row-breaks.ts';

const breaksOf = (...rows: readonly (readonly string[])[]) =>
  rowBreaks(
    { columns: rows[0]!.map((_, at) => ({ heading: `Column ${at}`, align: 'start', weight: 1 })) },
    rows.map((cells) =>
      cells.map((text): Cell => ({
        header: false,
        source: '/',
        paragraphs: text.split('|').map((part) => [{ type: 'text', text: part, marks: [] }]),
      })),
    ),
  );
const splits = (...cells: readonly string[]) => breaksOf(cells)[0]!.splits;

describe('a row of a table', () => {
  it('of a few lines stays whole', () => {
    expect(splits('short', 'one|two|three|four|five')).toBe(false);
  });

  it('may split where one of its cells would leave much of a page empty', () => {
    expect(splits('short', 'a line|'.repeat(12))).toBe(true);
    expect(splits('short', 'many words '.repeat(100))).toBe(true);
    expect(splits('short', 'line\n'.repeat(30))).toBe(true);
  });

  it('depends on the width of its column', () => {
    const words = 'word '.repeat(60);
    expect(splits(words)).toBe(false);
    expect(splits(words, '', '', '', '', '')).toBe(true);
  });
});

describe('rows with one name', () => {
  const together = (...rows: readonly (readonly string[])[]) =>
    breaksOf(...rows).map((row) => row.together);

  it('stand on one page', () => {
    expect(
      together(
        ['Availability', 'below 99.9%', '5%'],
        ['', 'below 99%', '10%'],
        ['', 'below 95%', '25%'],
        ['Response', 'above 4 hours', '5%'],
        ['Latency', 'above 20 ms', '5%'],
        ['', 'above 40 ms', '10%'],
      ),
    ).toEqual([3, 0, 0, 1, 2, 0]);
  });

  it('do not split either', () => {
    const tall = 'a line|'.repeat(12);
    expect(breaksOf(['Availability', tall], ['', 'short']).map((row) => row.splits)).toEqual([
      false,
      false,
    ]);
  });

  it('go on to a next page where one page may not hold them', () => {
    const step = ['', 'a line|'.repeat(10)];
    const rows = breaksOf(['Availability', 'a line'], step, step, step, step, step);
    expect(rows.map((row) => row.together)).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it('are not those without any words', () => {
    expect(together(['Name', 'x'], ['', ''], ['', ''])).toEqual([1, 1, 1]);
  });
});
