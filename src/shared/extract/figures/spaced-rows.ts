import type { Passage } from '../sla-text.ts';
import type { FigureLine } from './figure-line.ts';

/** Longer passages are prose. */
const LONGEST = 1_500;
/** A figure in a column of its own: space of a column before or behind it. */
const COLUMN =
  /(?<=(\s{3})|\s)[<≤]?\s?\d{1,4}(?:[.,]\d{1,3})?\s?(?:ms|%)(?:(?=\s{3})|(?=\s{0,2}$)|(?<=\s{3}[<≤]?\s?[\d.,]{1,8}\s?(?:ms|%))(?=\s))/giu;
/** The rest of the row above ends in small letters: "monthly mean Packet loss". */
const OWN_NAME = /(?<=^|[a-z)]\s|\s{3})[A-ZÀ-Þ].*$/u;

/**
 * Rows of a table that was drawn with spaces and whose lines ran together, as cells:
 * "Transit delay      20 ms     monthly mean Packet loss      0.1%     monthly mean"; none where a passage is no such table.
 */
export function spacedRows(passage: Passage): readonly FigureLine[] {
  const { text, kind, path } = passage;
  if (kind !== 'paragraph' || text.length > LONGEST || !/\s{3}/.test(text)) return [];
  const figures = [...text.matchAll(COLUMN)];
  if (figures.length < 2) return [];
  return figures.map(({ index, 0: figure }, row) => {
    const above = figures[row - 1];
    const start = above === undefined ? 0 : above.index + above[0].length;
    const end = index + figure.length;
    const words =
      text
        .slice(start, index)
        .trim()
        .split(/\s{3,}/)
        .at(-1) ?? '';
    const name = OWN_NAME.exec(words)?.[0] ?? words;
    const behind = /^.{0,80}?(?=\s{3}|$)/u.exec(text.slice(end).trimStart())?.[0] ?? '';
    return {
      passage,
      text: text.slice(index, end),
      start: index,
      names: [name, name, path.at(-1) ?? '', behind],
      columns: [],
      cell: true,
    };
  });
}
