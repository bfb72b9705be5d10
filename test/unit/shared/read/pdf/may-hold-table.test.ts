import { describe, expect, it } from 'vitest';
import { TableHints } from '#shared/read/pdf/may-hold-table.ts';
import { at } from '#test/support/pdf/pdf-fixtures.ts';

const header = [at(50, 40, 'Hosting Agreement'), at(450, 40, 'HA-2026')];
const footer = (page: number) => [at(50, 780, 'Confidential'), at(450, 780, `Page ${page} of 20`)];
const prose = [at(50, 100, 'The provider keeps the service'), at(50, 112, 'available.')];

/** What is told of each of the pages. */
function told(pages: number, textsOf: (page: number) => ReturnType<typeof at>[]) {
  const hints = new TableHints();
  return Array.from({ length: pages }, (_, index) => hints.mayHoldTable(textsOf(index + 1)));
}

describe('a page may hold a table', () => {
  it('where two lines have wide gaps', () => {
    expect(
      told(1, () => [
        at(50, 100, 'Result'),
        at(300, 100, 'Credit'),
        at(50, 120, 'below 99 %'),
        at(300, 120, '10 %'),
      ]),
    ).toEqual([true]);
  });

  it('not where there is running text alone', () => {
    expect(told(1, () => prose)).toEqual([false]);
  });

  it('not where bullets and numbers of clauses stand apart from their words', () => {
    expect(
      told(1, () => [
        at(50, 100, '•'),
        at(90, 100, 'Attacks'),
        at(50, 120, '4.10.2'),
        at(110, 120, 'Credits are paid by claim.'),
        at(50, 140, '4.10.3'),
        at(110, 140, 'They are paid monthly.'),
      ]),
    ).toEqual([false]);
  });

  it('but where figures stand under each other', () => {
    expect(
      told(1, () => [
        at(50, 100, '99.50'),
        at(300, 100, '10 %'),
        at(50, 120, '98.50'),
        at(300, 120, '25 %'),
      ]),
    ).toEqual([true]);
  });

  it('not for its header and footer, once pages before have shown them', () => {
    expect(told(6, (page) => [...header, ...prose, ...footer(page)])).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('where rows follow the header, also those of a table that goes on from page to page', () => {
    const heading = [at(50, 60, 'Result'), at(300, 60, 'Credit')];
    expect(told(6, () => [...header, ...heading, ...prose])).toEqual(Array(6).fill(true));
  });
});
