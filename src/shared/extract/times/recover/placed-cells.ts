import { barredCells, cellBetween } from '#shared/extract/cells.ts';
import type { Passage } from '#shared/extract/sla-text.ts';
import { timesRunIn } from './row-keys.ts';

const LONGEST_CELL = 1_500;

/** A cell and the passage that it stands in. */
export interface Placed {
  readonly cell: Passage;
  readonly at: number;
  /** True where a bar parts it from another. */
  readonly barred: boolean;
}

/** Passages that follow each other, with nothing between them that was read already. */
export function runsOf(passages: readonly Passage[]): readonly (readonly Passage[])[] {
  const runs: Passage[][] = [];
  for (const passage of passages) {
    const open = runs.at(-1);
    if (open !== undefined && open.at(-1)!.at + 1 === passage.at) open.push(passage);
    else runs.push([passage]);
  }
  return runs;
}

/** The cells of passages: lines, parted at the bars that they have; bars alone are no cell. */
export function cellsOf(passages: readonly Passage[]): readonly Placed[] {
  return passages.flatMap((passage): readonly Placed[] => {
    const { text, at, kind } = passage;
    if (kind === 'item' || text.length > LONGEST_CELL || !text.includes('|'))
      return withRankApart(passage).map((cell) => ({ cell, at, barred: false }));
    const cells = barredCells(passage).filter((cell) => cell.text !== '');
    return cells.map((cell) => ({ cell, at, barred: true }));
  });
}

/** "Many users cannot work. 2", "High: one room 1 hour": the rank or times that a description ran into are the next cells. */
function withRankApart(passage: Passage): readonly Passage[] {
  const { text } = passage;
  const rank = /(?<=[.)]\s)[1-5]$/.exec(text.slice(-4));
  const starts = rank === null ? timesRunIn(passage) : [text.length - 1];
  const edges = [0, ...starts, text.length];
  return starts.length === 0
    ? [passage]
    : edges.slice(1).map((end, index) => cellBetween(passage, edges[index]!, end));
}
