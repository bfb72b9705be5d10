import { describe, expect, it } from 'vitest';
import { readPdf } from '#shared/read/pdf/read-pdf.ts';
import type { PdfRule, PdfText } from '#shared/read/pdf/pdf-content.ts';
import { lines as nodeLines } from '#test/support/word/docx-readings.ts';
import { at, contentOf, rule } from '#test/support/pdf/pdf-fixtures.ts';

const BOLD = { bold: true };

function outline(texts: readonly PdfText[], rules: readonly PdfRule[] = []): readonly string[] {
  const reading = readPdf(contentOf([{ texts, rules }]), 'offer.pdf');
  if (!reading.ok) throw new Error(reading.error.message);
  return nodeLines(reading.value);
}

const ROWS = ['P1 | 30 minutes | 4 hours', 'P2 | 2 hours | 1 day', 'P3 | 8 hours | 5 days'];
const TABLE = ['Priority | Response | Resolution', ...ROWS].join(' ‖ ');

/** The table as a browser prints it: names in the middle of their columns, cells at the left. */
const table = (lefts: readonly [number, number, number], names: readonly number[], top: number) => [
  at(names[0]!, top, 'Priority', BOLD),
  at(names[1]!, top, 'Response', BOLD),
  at(names[2]!, top, 'Resolution', BOLD),
  ...ROWS.flatMap((row, index) =>
    row.split(' | ').map((cell, column) => at(lefts[column]!, top + 20 * (index + 1), cell)),
  ),
];

describe('a table without lines between its columns, as a browser prints it', () => {
  it('keeps the names of columns that stand in the middle over cells at the left', () => {
    expect(outline(table([50, 200, 370], [95, 265, 450], 100))).toEqual([TABLE]);
  });

  it('keeps rows whose cells nearly touch', () => {
    const texts = [
      at(50, 100, 'Priority', BOLD),
      at(93, 100, 'Response', BOLD),
      at(148, 100, 'Resolution', BOLD),
      ...[
        [50, 93, 146],
        [50, 93, 146],
        [50, 93, 146],
      ].flatMap((lefts, index) =>
        ROWS[index]!.split(' | ').map((cell, column) => at(lefts[column]!, 120 + 20 * index, cell)),
      ),
    ];
    expect(outline(texts)).toEqual([TABLE]);
  });

  it('keeps them over the line below them, where every row is underlined', () => {
    const rules = [108, 128, 148, 168].map((y) => rule(50, y, 560, y));
    expect(outline(table([50, 200, 370], [95, 265, 450], 100), rules)).toEqual([TABLE]);
  });

  it('is two tables where a line of text stands between', () => {
    const rules = [108, 128, 148, 168, 238, 258, 278].map((y) => rule(50, y, 560, y));
    const texts = [
      ...table([50, 200, 370], [95, 265, 450], 100),
      at(50, 195, 'Maintenance that is announced does not count.'),
      at(150, 230, 'Uptime', BOLD),
      at(430, 230, 'Credit', BOLD),
      at(50, 250, '97.5 % to 99.5 %'),
      at(330, 250, '6 %'),
      at(50, 270, 'below 97.5 %'),
      at(330, 270, '18 %'),
    ];
    expect(outline(texts, rules)).toEqual([
      TABLE,
      'Maintenance that is announced does not count.',
      'Uptime | Credit ‖ 97.5 % to 99.5 % | 6 % ‖ below 97.5 % | 18 %',
    ]);
  });
});
