import type { FileChild } from 'docx';
import { signatureBlockOn } from '#shared/document/redline-sides.ts';
import {
  wordsOf,
  type RedlineSignatureBlock,
  type RedlineSignatures,
} from '#shared/document/redline.ts';
import {
  signatureGrids,
  signaturesIntro,
  writtenBlock,
  type WrittenBlock,
} from '#shared/export/docx/signature-blocks.ts';
import { signOnOnePage } from '#shared/export/signature-heights.ts';
import { pieceRuns, type BothWritings } from './pieces.ts';

type Block = RedlineSignatures['blocks'][number];

/**
 * The signature section of both sides. Signatories that come or go stand by themselves, as Word tracks
 * whole rows; those beside each other change alike.
 */
export function signaturesWithChanges(
  node: RedlineSignatures,
  writings: BothWritings,
): readonly FileChild[] {
  const { target, tracking } = writings;
  const together = signOnOnePage(
    node.blocks.map((one) => (one.change === 'both' ? signatureBlockOn(one, 'target') : one.whole)),
  );
  return [
    ...(node.intro.length === 0 ? [] : [signaturesIntro(pieceRuns(node.intro, writings), target)]),
    ...changedAlike(node.blocks).flatMap((blocks) => {
      const change = blocks[0]!.change;
      const side = change === 'deleted' ? writings.base : target;
      const grids = signatureGrids(
        blocks.map((one) =>
          one.change === 'both' ? blockWithChanges(one, writings) : writtenBlock(one.whole, side),
        ),
        together,
        side,
      );
      return change === 'both' ? grids : tracking.whole(change, grids);
    }),
  ];
}

const blockWithChanges = (block: RedlineSignatureBlock, writings: BothWritings): WrittenBlock => ({
  heading: pieceRuns(block.heading, writings),
  // Where only one side has it, its line stays: the end of a cell is neither inserted nor deleted.
  capacity:
    wordsOf(block.capacity, 'base') === '' && wordsOf(block.capacity, 'target') === ''
      ? null
      : pieceRuns(block.capacity, writings),
  lines: block.lines.map(({ kind, label, value }) => ({
    kind,
    label: pieceRuns(label, writings),
    value: pieceRuns(value, writings),
  })),
  of: [signatureBlockOn(block, 'base'), signatureBlockOn(block, 'target')],
});

/** Neighbours with the same change. */
function changedAlike(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (last?.[0]?.change === block.change) last.push(block);
    else groups.push([block]);
  }
  return groups;
}
