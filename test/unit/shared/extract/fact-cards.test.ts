import { describe, expect, test } from 'vitest';
import { holds } from '#shared/document/citation.ts';
import { citeIn } from '#shared/extract/sla-text.ts';
import { documentOfText, slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const page = (...lines: readonly string[]) => lines.join('\n\n');
const rowsOf = (text: string) =>
  slaTextOf(text).tables.flatMap(({ rows }) => rows.map((row) => row.map((cell) => cell.text)));

const ABOVE = page(
  'We stand by these figures with credits, month after month.',
  '99.97%',
  'Uptime of the network',
  'Of all lines to the exchange',
  '99.8%',
  'Power availability',
  'Two feeds for each rack',
  '6 hours',
  'Part replaced',
  'Once the fault is known',
);

describe('facts that a page shows as cards', () => {
  test('begin with their figure, and are rows of a name and a figure', () => {
    expect(rowsOf(ABOVE)).toEqual([
      ['Uptime of the network', '99.97%'],
      ['Power availability', '99.8%'],
      ['Part replaced', '6 hours'],
    ]);
  });

  test('keep what is said below their names, and where they stand', () => {
    const text = slaTextOf(ABOVE);
    expect(text.passages.map(({ text: words }) => words)).toContain('Two feeds for each rack');
    const [, figure] = text.tables[0]!.rows[1]!;
    expect(holds(citeIn(figure!, 0, figure!.text.length), documentOfText(ABOVE))).toBe(true);
  });

  test('of one line touch, with a line of words below each', () => {
    const text = page(
      'Urgent (P1)20 min',
      'Nobody can work',
      'High (P2)3 hours',
      'Work is slow',
      'Low (P3)2 days',
      'A question',
    );
    expect(rowsOf(text)).toEqual([
      ['Urgent (P1)', '20 min'],
      ['High (P2)', '3 hours'],
      ['Low (P3)', '2 days'],
    ]);
  });

  test.each([
    ['two figures alone', page('Some words before it all.', '99.9%', 'Uptime', '2 hours', 'Reply')],
    [
      'figures below their names',
      page('Uptime', '99.9%', 'Power', '99.8%', 'Cooling', '99.7%', 'Lifts', '99.6%'),
    ],
    [
      'the cells of rows',
      page(
        'Severity 1',
        'Everything stands still.',
        '2 hours',
        'Every 4 hours',
        'Severity 2',
        'Some of it stands still.',
        '4 hours',
        'Every 8 hours',
        'Severity 3',
        'A question.',
        '8 hours',
        'Every week',
      ),
    ],
  ])('are not %s', (_, text) => {
    expect(rowsOf(text)).toEqual([]);
  });
});
