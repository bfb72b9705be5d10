import { flowParts, bandsOf } from './aligned-tables.ts';
import { flowsOf, type Gutters } from './columns.ts';
import type { Box } from './geometry.ts';
import type { Vocabulary } from './hyphens.ts';
import { openLadder } from './open-ladders.ts';
import { gridTable, ladderTables } from './page-tables.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { Part } from './parts.ts';
import type { Piece, UprightPage } from './pieces.ts';
import { segmentsOf, type Segment } from './segments.ts';
import type { PageTable } from './table-columns.ts';

/** The tables and paragraphs of a page in reading order. */
export function pageParts(
  { pieces, ruled: { grids, ladders }, number: page }: UprightPage,
  words: Vocabulary,
  before: PageTable | null,
  gutters: Gutters,
): readonly Part[] {
  const tables: PageTable[] = [];
  let rest = pieces;
  const take = (found: { readonly table: PageTable; readonly taken: readonly Piece[] } | null) => {
    if (!found) return;
    const taken = new Set(found.taken);
    tables.push(found.table);
    rest = rest.filter((piece) => !taken.has(piece));
  };
  // Of grids within each other the inner ones come first; the outer then only frames them.
  const area = ({ left, right, top, bottom }: Box) => (right - left) * (bottom - top);
  for (const grid of [...grids].sort((a, b) => area(a.box) - area(b.box)))
    take(gridTable(grid, rest, page, words));
  for (const ladder of ladders) {
    const open = openLadder(ladder, rest, page, words);
    for (const found of open ? [open] : ladderTables(ladder, rest, page, words, before))
      take(found);
  }
  return flowsOf(rest, tables, gutters).flatMap((flow) => {
    const bands = bandsOf(segmentsOf(flow.pieces));
    const blocks = [...flow.blocks].sort((a, b) => a.top - b.top);
    // A drawn table parts the text above it from the text below it.
    const parts: Part[] = [];
    let from = 0;
    for (const block of [...blocks, null]) {
      let to = from;
      while (
        to < bands.length &&
        (block === null || bands[to]!.base < (block.top + block.bottom) / 2)
      )
        to += 1;
      parts.push(...textParts(bands.slice(from, to), flow, page, words));
      if (block) parts.push({ type: 'table', table: block, caption: [], firstPage: page });
      from = to;
    }
    return parts;
  });
}

function textParts(
  bands: Parameters<typeof flowParts>[0],
  flow: Box,
  page: number,
  words: Vocabulary,
): readonly Part[] {
  const parts: Part[] = [];
  let lines: Segment[] = [];
  const flush = () => {
    for (const paragraph of paragraphsOf(lines, flow, page, words))
      parts.push({ type: 'text', paragraph });
    lines = [];
  };
  for (const part of flowParts(bands, page, words)) {
    if (part.type === 'line') lines.push(part.line);
    else {
      flush();
      parts.push({ type: 'table', table: part.table, caption: [], firstPage: page });
    }
  }
  flush();
  return parts;
}
