import { describe, expect, it } from 'vitest';
import type { Table } from '#shared/document/document.ts';
import { mayRowSplit } from '#shared/export/row-height.ts';

const table = (...cells: readonly string[]): Table => ({
  type: 'table',
  anchor: 't',
  caption: [],
  columns: cells.map((_, at) => ({ heading: `Column ${at}`, align: 'start', weight: 1 })),
  rows: [
    cells.map((text) => ({
      header: false,
      source: '/',
      paragraphs: text.split('|').map((part) => [{ type: 'text', text: part, marks: [] }]),
    })),
  ],
  source: '/',
});
const splits = (...cells: readonly string[]) => {
  const made = table(...cells);
  return mayRowSplit(made, made.rows[0]!);
};

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
