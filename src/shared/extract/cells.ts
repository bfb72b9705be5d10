import type { Passage } from './sla-text.ts';

// Cells that stand in a passage: parts of a line that lost its table. Each knows where its words are.

/** A cell that has no words. */
export const emptyCell = (near: Passage): Passage => ({
  ...near,
  kind: 'cell',
  text: '',
  part: { start: 0, end: 0 },
});

/** The words between two positions of a passage as a cell. */
export function cellBetween(passage: Passage, from: number, to: number): Passage {
  const raw = passage.text.slice(from, to);
  const text = raw.trim();
  const base = passage.part?.start ?? 0;
  const start = base + from + (raw.length - raw.trimStart().length);
  return { ...passage, kind: 'cell', text, part: { start, end: start + text.length } };
}

/** What parts cells that were aligned in a plain text, or where a page became one. */
const GAP = /\s{2,}/gu;

/** The cells of a line that two spaces and more part. */
export function spacedCells(passage: Passage): readonly Passage[] {
  const { text } = passage;
  const gaps = [...text.matchAll(GAP)].filter(
    ({ index, 0: gap }) => index > 0 && index + gap.length < text.length,
  );
  const starts = [0, ...gaps.map(({ index, 0: gap }) => index + gap.length)];
  return starts.map((from, index) => cellBetween(passage, from, gaps[index]?.index ?? text.length));
}

/** The cells between the bars of a line; the bars at its ends part nothing. */
export function barredCells(passage: Passage): readonly Passage[] {
  const { text } = passage;
  const bars = [...text.matchAll(/\|/g)].map(({ index }) => index);
  const edges = [-1, ...bars, text.length];
  const cells = edges.slice(1).map((to, index) => cellBetween(passage, edges[index]! + 1, to));
  if (/^\s*\|/.test(text)) cells.shift();
  if (/\|\s*$/.test(text)) cells.pop();
  return cells;
}
