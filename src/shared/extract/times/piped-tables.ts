import type { Passage } from '../sla-text.ts';
import { withUnits } from './header-units.ts';
import { hasTimes } from './table-roles.ts';
import type { Recovered } from './recovered.ts';
import { isPlaceholder, timesOf } from './target.ts';
import { topicOf } from './topic.ts';

const WIDEST = 8;
const LONGEST_HEADING = 60;
const LONGEST_ROW = 1_500;
const MOST_LINES = 200;
/** Lines without a bar that one cell may have. */
const LONGEST_CELL = 8;

/**
 * Tables drawn with bars that arrive as running text, as where blank lines part their rows or a cell has
 * several lines: "P1 | Down | 1 hour" as a line each, or cells that each end with a bar.
 */
export function pipedTables(passages: readonly Passage[]): readonly Recovered[] {
  const found: Recovered[] = [];
  for (let at = 0; at < passages.length; at += 1) {
    if (!passages[at]!.text.includes('|')) continue;
    const begins = !passages[at - 1]?.text.includes('|');
    const table = rowsOfLines(passages, at) ?? (begins ? cellsOverLines(passages, at) : null);
    if (table === null) continue;
    found.push(table.recovered);
    at += table.lines - 1;
  }
  return found;
}

interface Drawn {
  readonly recovered: Recovered;
  /** How many passages it takes. */
  readonly lines: number;
}

/** A part of a passage as a cell. */
function cellOf(passage: Passage, from: number, to: number): Passage {
  const raw = passage.text.slice(from, to);
  const text = raw.trim();
  const start = from + (raw.length - raw.trimStart().length);
  return { ...passage, kind: 'cell', text, part: { start, end: start + text.length } };
}

function cellsOf(passage: Passage): readonly Passage[] {
  const { text } = passage;
  const bars = [...text.matchAll(/\|/g)].map(({ index }) => index);
  const edges = [-1, ...bars, text.length];
  const cells = edges.slice(1).map((to, index) => cellOf(passage, edges[index]! + 1, to));
  if (/^\s*\|/.test(text)) cells.shift();
  if (/\|\s*$/.test(text)) cells.pop();
  return cells;
}

const isHeader = (cells: readonly Passage[]): boolean =>
  cells.length >= 2 &&
  cells.length <= WIDEST &&
  cells.every(({ text }) => text.length <= LONGEST_HEADING) &&
  cells[0]?.text !== '' &&
  !hasTimes(cells) &&
  cells.some(({ text }) => isTopic(text));

const isTopic = (heading: string): boolean =>
  ['response', 'resolution', 'mixed'].includes(topicOf(heading) ?? '');

/** Every row a passage of its own. */
function rowsOfLines(passages: readonly Passage[], from: number): Drawn | null {
  const first = passages[from]!;
  if (first.kind === 'item' || first.text.length > LONGEST_ROW) return null;
  const header = cellsOf(first);
  if (!isHeader(header)) return null;
  const rows: (readonly Passage[])[] = [];
  let at = from + 1;
  for (; at < passages.length && at - from < MOST_LINES; at += 1) {
    const passage = passages[at]!;
    if (passage.at - first.at !== at - from || passage.text.length > LONGEST_ROW) break;
    if (/^[\s|:+=-]+$/.test(passage.text)) continue;
    const cells = cellsOf(passage);
    if (cells.length < 2 || Math.abs(cells.length - header.length) > 1) break;
    const [last] = cells.slice(-1);
    rows.push(
      header.map((_, index) => cells[index] ?? { ...last!, text: '', part: { start: 0, end: 0 } }),
    );
  }
  return rows.length < 2 ? null : drawn(passages.slice(from, at), header, rows);
}

/** Cells that each end with a bar, over as many lines as they have. */
function cellsOverLines(passages: readonly Passage[], from: number): Drawn | null {
  if (!/^\s*\||^[^|]{1,60}\|\s*$/u.test(passages[from]!.text)) return null;
  const cells: { readonly cell: Passage; readonly at: number }[] = [];
  let open: Passage | null = null;
  let bare = 0;
  for (let at = from; at < passages.length && at - from < MOST_LINES; at += 1) {
    const passage = passages[at]!;
    if (passage.kind === 'heading' || bare > LONGEST_CELL) break;
    bare = passage.text.includes('|') ? 0 : bare + 1;
    let start = 0;
    for (const { index } of passage.text.matchAll(/\|/g)) {
      const cell: Passage = open ?? cellOf(passage, start, index);
      // Between the bar that ends a row and the one that begins the next there is no cell.
      if (cell.text !== '' || start > 0) cells.push({ cell, at });
      [open, start] = [null, index + 1];
    }
    const rest = cellOf(passage, start, passage.text.length);
    if (open === null && rest.text !== '') open = rest;
  }
  for (let width = 2; width <= WIDEST; width += 1) {
    const rows = rowsOfWidth(cells, width);
    const [header, ...below] = rows;
    const last = cells[rows.length * width - 1];
    if (header === undefined || last === undefined || !fits(header, below)) continue;
    return drawn(passages.slice(from, last.at + 1), header, below);
  }
  return null;
}

function rowsOfWidth(cells: readonly { readonly cell: Passage }[], width: number) {
  const rows: (readonly Passage[])[] = [];
  for (let at = 0; at + width <= cells.length; at += width)
    rows.push(cells.slice(at, at + width).map(({ cell }) => cell));
  return rows;
}

/** Whether below every name of a time there are times, and none below the first name. */
function fits(header: readonly Passage[], bare: readonly (readonly Passage[])[]): boolean {
  if (!isHeader(header) || bare.length < 2) return false;
  const { rows } = withUnits({ header, rows: bare });
  return header.every(({ text }, index) => {
    const cells = rows.map((row) => row[index]?.text ?? '');
    if (index === 0) return cells.every((cell) => cell !== '' && timesOf(cell).length === 0);
    return !isTopic(text) || cells.every((cell) => timesOf(cell).length > 0 || isPlaceholder(cell));
  });
}

function drawn(
  lines: readonly Passage[],
  header: readonly Passage[],
  rows: readonly (readonly Passage[])[],
): Drawn {
  const { source, path, lead, at } = lines[0]!;
  return {
    recovered: {
      table: { source, header, rows, path, lead, at },
      read: new Set(lines.map((line) => line.at)),
    },
    lines: lines.length,
  };
}
