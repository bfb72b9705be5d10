import { describe, expect, test } from 'vitest';
import { percentagesIn } from '#shared/extract/grammar/percent.ts';

const values = (text: string) => percentagesIn(text).map(({ value }) => value);

describe('percentages', () => {
  test.each([
    ['99.9%', ['99.9']],
    ['99.90 %', ['99.9']],
    ['99,95 %', ['99.95']],
    ['99,999 %', ['99.999']],
    ['99.9 percent', ['99.9']],
    ['99.9 per cent', ['99.9']],
    ['99,9 Prozent', ['99.9']],
    ['99,9 pour cent', ['99.9']],
    ['99,9 por ciento', ['99.9']],
    ['99,9 per cento', ['99.9']],
    ['less than .3%', ['0.3']],
    ['one tenth of one percent (0.1%)', ['0.1']],
    ['a quarter of 1%', ['0.25']],
    ['five hundredths of one per cent', ['0.05']],
    ['The end.5% of it', ['5']],
    ['ninety-nine percent', ['99']],
    ['ninety-nine and nine tenths percent', ['99.9']],
    ['ninety-nine point nine five percent', ['99.95']],
    ['thirty percent (30%)', ['30']],
    ['thirty (30) percent', ['30']],
    ['5% (five percent)', ['5']],
    ['95 – 99 %', ['95', '99']],
    ['between 95 and 99%', ['95', '99']],
    ['99,0 bis 99,9 %', ['99', '99.9']],
    ['5% and 10%', ['5', '10']],
    ['30 days, 5%', ['5']],
    ['no figure here', []],
    ['version 1.2.3 of 12.05.2024', []],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  test('span the words that repeat them', () => {
    const text = 'a credit of thirty percent (30%) of the fee';
    const [percentage] = percentagesIn(text);
    expect(text.slice(percentage?.start, percentage?.end)).toBe('thirty percent (30%)');
  });

  test('know what is still to be filled in, and what is a difference', () => {
    expect(
      percentagesIn('[99.9]%, [99.9%] and {99.9}%').map(({ placeholder }) => placeholder),
    ).toEqual([true, true, true]);
    expect(
      percentagesIn('[99.0% / 99.5%], [99.0% - 99.5%]').map(({ placeholder }) => placeholder),
    ).toEqual([true, true, false, false]);
    expect(percentagesIn('0.1 percentage points')[0]?.points).toBe(true);
    expect(percentagesIn('0,1 Prozentpunkte')[0]?.points).toBe(true);
    expect(percentagesIn('99.9% of the points')[0]?.points).toBe(false);
  });

  test('are told apart in a line of a megabyte', () => {
    expect(percentagesIn('9 percent '.repeat(100_000))).toHaveLength(100_000);
  });
});
