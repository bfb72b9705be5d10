import { cellsOf, hasPipe } from './bars.ts';
import type { Line } from './lines.ts';

/** Longer lines are prose with a bar or a tab in it. */
const LONGEST = 2_000;
/** Fewer lines alike may be chance. */
const FEWEST_ROWS = 3;
/** "|---+---|": the rule of Emacs' tables. */
const CROSSED_RULE = /^\|(?:[-:]{1,200}\+){1,40}[-:]{1,200}\|$/;

/** Lines of a table that no empty line parts. */
type Group = readonly Line[];

/**
 * Lines in which every row of a table stands on one line, as Markdown wants it, also where the page
 * it was copied from set the rows apart, or gave each cell a line.
 */
export function joinedRows(lines: readonly Line[]): readonly Line[] {
  const all: Line[] = [];
  for (let at = 0; at < lines.length;) {
    const groups = groupsFrom(lines, at);
    if (groups.length === 0) {
      all.push(lines[at]!);
      at += 1;
      continue;
    }
    for (let next = 0; next < groups.length;) {
      const rows = rowsApart(groups, next) ?? cellsApart(groups, next);
      for (const line of rows ?? brokenRows(groups[next]!) ?? groups[next]!) all.push(line);
      next += rows?.length ?? 1;
      // The empty line that stood between.
      if (next < groups.length) all.push(emptyBehind(groups[next - 1]!));
    }
    at += groups.reduce((sum, group) => sum + group.length, groups.length - 1);
  }
  return all;
}

const emptyBehind = (group: Group): Line => {
  const last = group.at(-1)!;
  return { number: last.number + 1, text: '', indent: 0, breaks: false };
};

const isRow = ({ text }: Line): boolean =>
  text.length <= LONGEST && (text.includes('\t') || hasPipe(text));

/** The groups from a line on, as long as no more than one empty line stands between them. */
function groupsFrom(lines: readonly Line[], from: number): readonly Group[] {
  const groups: Line[][] = [];
  for (let at = from; at < lines.length && isRow(lines[at]!); at += 1) {
    const group: Line[] = [];
    for (; at < lines.length && isRow(lines[at]!); at += 1) group.push(ruled(lines[at]!));
    groups.push(group);
    if (lines[at]?.text !== '') break;
  }
  return groups;
}

const ruled = (line: Line): Line =>
  CROSSED_RULE.test(line.text) ? { ...line, text: line.text.replaceAll('+', '|') } : line;

/** A row to a paragraph, from a group on: without the empty lines between. */
function rowsApart(groups: readonly Group[], from: number): readonly Line[] | null {
  const longest = Math.max(
    ...[cellsOf, spaced, tabbed].map((cells) => countAlike(groups, from, cells)),
  );
  return longest < FEWEST_ROWS ? null : groups.slice(from, from + longest).flat();
}

const spaced = (text: string): readonly string[] => text.split(/\t+/);
const tabbed = (text: string): readonly string[] => text.split('\t');

/** How many rows have as many cells; the names of the columns may leave out that of the first. */
function countAlike(
  groups: readonly Group[],
  from: number,
  cells: (text: string) => readonly string[],
): number {
  const countOf = (at: number) =>
    groups[at]?.length === 1 ? cells(groups[at][0]!.text).length : 0;
  const columns = countOf(from + 1);
  const first = countOf(from);
  if (columns < 2 || (first !== columns && first !== columns - 1)) return 0;
  let end = from + 2;
  while (countOf(end) === columns) end += 1;
  return end - from;
}

/** A line to each cell, and an empty line between rows; from a group on. */
function cellsApart(groups: readonly Group[], from: number): readonly Line[] | null {
  const columns = groups[from]!.length;
  if (columns < 2) return null;
  const isRowOfCells = (group: Group | undefined) =>
    group?.length === columns && group.every(({ text }) => ONE_CELL.test(text));
  let end = from;
  while (isRowOfCells(groups[end])) end += 1;
  if (end - from < FEWEST_ROWS) return null;
  return groups.slice(from, end).map((group) =>
    rowOf(
      group,
      group.flatMap(({ text }) => cellsOf(text)),
    ),
  );
}
/** "| 4 hours" or "4 hours |"; a bar alone is an empty cell. */
const ONE_CELL = /^(?:\|[^|]{0,400}|[^|]{1,400}\||\|[^|]{1,400}\|)$/;

/**
 * "Priority |", "Response |", "P1 | 2 hours |", "P2 |", "4 hours |": a bar behind every cell, and rows
 * that go on in the next line up to as many cells as the longest line has.
 */
function brokenRows(group: Group): readonly Line[] | null {
  if (group.length < FEWEST_ROWS || !group.every(({ text }, at) => endsCells(text, at)))
    return null;
  const lines = group.map(({ text }, at) => {
    const cells = cellsOf(text);
    return at === 0 && text.length > 1 && text.startsWith('|') ? ['', ...cells] : cells;
  });
  const columns = lines.reduce((most, cells) => Math.max(most, cells.length), 0);
  const rows: Line[] = [];
  let open: string[] = [];
  for (const [at, cells] of lines.entries()) {
    open.push(...cells);
    if (open.length > columns) return null;
    if (open.length < columns) continue;
    rows.push(rowOf([group[at]!], open));
    open = [];
  }
  const isWhole = open.length === 0 && rows.length >= FEWEST_ROWS && rows.length < group.length;
  return isWhole && columns > 1 ? rows : null;
}

/** A bar stands behind a cell, and in front of one only where the first name is empty. */
const endsCells = (text: string, at: number): boolean =>
  text.endsWith('|') && (at === 0 || text === '|' || !text.startsWith('|'));

const rowOf = ([line]: Group, cells: readonly string[]): Line => ({
  ...line!,
  text: `| ${cells.join(' | ')} |`,
  breaks: false,
});
