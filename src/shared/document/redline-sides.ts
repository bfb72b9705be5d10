import type {
  Cell,
  Document,
  DocumentNode,
  FrontPage,
  Inline,
  Inlines,
  SignatureBlock,
  Table,
} from './document.ts';
import {
  wordsOf,
  type Changed,
  type Origin,
  type Pieces,
  type Redline,
  type RedlineCell,
  type RedlineFront,
  type RedlineNode,
  type RedlineParagraph,
  type RedlineSignatureBlock,
  type RedlineTable,
} from './redline.ts';

export type Side = 'base' | 'target';

/** The text with every change taken. */
export const accepted = (redline: Redline): Document => sideOf(redline, 'target');

/** The text with no change taken. */
export const rejected = (redline: Redline): Document => sideOf(redline, 'base');

const sideOf = (redline: Redline, side: Side): Document => ({
  ...redline[side],
  front: frontOf(redline.front, side),
  nodes: redline.nodes.flatMap((node) => nodeOn(node, side) ?? []),
});

/** The node as it stands on one side; null where it does not. */
export function nodeOn(node: RedlineNode, side: Side): DocumentNode | null {
  if (node.change !== 'both') return isOn(node.change, side) ? node.whole : null;
  switch (node.type) {
    case 'text':
      return { ...node[side], text: inlinesOn(node.pieces, side) };
    case 'table':
      return tableOf(node, side);
    case 'signatures':
      return {
        type: 'signatures',
        intro: inlinesOn(node.intro, side),
        blocks: wholesOf(node.blocks, side, (block) => signatureBlockOn(block, side)),
      };
    case 'fixed':
      return node[side];
  }
}

const tableOf = (table: RedlineTable, side: Side): Table => ({
  type: 'table',
  ...table[side],
  caption: inlinesOn(table.caption, side),
  columns: table.columns.map((column) => ({
    ...column[side],
    heading: wordsOf(column.heading, side),
  })),
  rows: wholesOf(table.rows, side, ({ cells }) =>
    cells.map((cell): Cell => ({ ...cell[side], paragraphs: paragraphsOf(cell.paragraphs, side) })),
  ),
});

export const signatureBlockOn = (block: RedlineSignatureBlock, side: Side): SignatureBlock => ({
  ...block[side],
  heading: inlinesOn(block.heading, side),
  capacity: wordsOf(block.capacity, side),
  lines: block.lines.map(({ kind, label, value }) => ({
    kind,
    label: wordsOf(label, side),
    value: wordsOf(value, side),
  })),
});

export const cellOn = (cell: RedlineCell, side: Side): Cell => ({
  ...cell[side],
  paragraphs: paragraphsOf(cell.paragraphs, side),
});

const frontOf = (front: RedlineFront, side: Side): FrontPage => ({
  kind: wordsOf(front.kind, side),
  title: wordsOf(front.title, side),
  facts: wholesOf(front.facts, side, ({ label, value }) => ({
    label,
    value: inlinesOn(value, side),
  })),
  parties: wholesOf(front.parties, side, (party) => ({
    name: inlinesOn(party.name, side),
    capacity: wordsOf(party.capacity, side),
    details: paragraphsOf(party.details, side),
    source: party[side],
  })),
  betweenLabel: wordsOf(front.betweenLabel, side),
  notice: wholesOf(front.notice, side, ({ pieces }) => wordsOf(pieces, side))[0] ?? null,
});

const paragraphsOf = (paragraphs: readonly RedlineParagraph[], side: Side): readonly Inlines[] =>
  wholesOf(paragraphs, side, ({ pieces }) => inlinesOn(pieces, side));

/** What a list of changes has on one side. */
function wholesOf<Whole, Both>(
  list: readonly Changed<Whole, Both>[],
  side: Side,
  of: (both: { readonly change: 'both' } & Both) => Whole,
): readonly Whole[] {
  return list.flatMap((one) =>
    one.change === 'both' ? [of(one)] : isOn(one.change, side) ? [one.whole] : [],
  );
}

const isOn = (change: 'inserted' | 'deleted', side: Side): boolean =>
  change === (side === 'base' ? 'deleted' : 'inserted');

/** The pieces of one side, put together again to the inlines that they were parts of. */
function inlinesOn(pieces: Pieces, side: Side): Inlines {
  const inlines: Inline[] = [];
  let at = -1;
  const add = (origin: Origin, text: string) => {
    const last = inlines.at(-1);
    if (last !== undefined && origin.at === at)
      inlines[inlines.length - 1] = { ...last, text: last.text + text };
    else inlines.push({ ...origin.look, text });
    at = origin.at;
  };
  for (const piece of pieces) {
    if (side === 'base' && piece.change !== 'inserted') add(piece.base, piece.text);
    if (side === 'target' && piece.change !== 'deleted') add(piece.target, piece.text);
  }
  return inlines;
}
