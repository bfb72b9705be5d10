import type { FileChild } from 'docx';
import type { DocumentNode } from '#shared/document/document.ts';
import type { Redline, RedlineText } from '#shared/document/redline.ts';
import {
  blocks,
  lastParagraph,
  separator,
  textParagraph,
  type Surroundings,
} from '#shared/export/docx/body.ts';
import type { NumberingPlan } from '#shared/export/docx/outline-numbering.ts';
import { bookmarkedPieceRuns, pieceRuns, type BothWritings } from './pieces.ts';
import { signaturesWithChanges } from './signatures.ts';
import { tableWithChanges } from './table.ts';

/** The nodes of both sides as they stand there; the same objects that numbering and bookmarks go by. */
export interface NodePair {
  readonly base: DocumentNode | null;
  readonly target: DocumentNode | null;
}

/** The text after the contents: that of both sides, what is not on both marked as a change. */
export function bodyWithChanges(
  redline: Redline,
  pairs: readonly NodePair[],
  plan: NumberingPlan,
  writings: BothWritings,
): readonly FileChild[] {
  const sides = {
    base: surroundingsOf(pairs, 'base', plan, writings),
    target: surroundingsOf(pairs, 'target', plan, writings),
  };
  const { tracking } = writings;
  const children: FileChild[] = [];
  redline.nodes.forEach((node, index) => {
    const { base, target } = pairs[index]!;
    const before = sides.base[index];
    const after = sides.target[index];
    if (node.change !== 'both') {
      const [whole, around] = node.change === 'deleted' ? [base, before] : [target, after];
      if (whole !== null && around)
        children.push(...tracking.whole(node.change, blocks(whole, around)));
      return;
    }
    if (base === null || target === null || !before || !after) return;
    switch (node.type) {
      case 'text':
        children.push(textWithChanges(node, { base, target, before, after }, writings));
        break;
      case 'table':
        if (base.type === 'table' && target.type === 'table')
          children.push(
            ...separator(after),
            ...tableWithChanges(node, base, target, index, writings),
          );
        break;
      case 'signatures':
        children.push(...signaturesWithChanges(node, writings));
        break;
      case 'fixed':
        children.push(...blocks(target, after));
    }
  });
  // The last paragraph of a file cannot go, and a table cannot be the last.
  const last = redline.nodes.at(-1);
  if (last !== undefined && !(last.change === 'both' && last.type === 'text'))
    children.push(lastParagraph(writings.target));
  return children;
}

function textWithChanges(
  node: RedlineText,
  around: {
    readonly base: DocumentNode;
    readonly target: DocumentNode;
    readonly before: Surroundings;
    readonly after: Surroundings;
  },
  writings: BothWritings,
): FileChild {
  const { base, target, before, after } = around;
  if (!isTextNode(base) || !isTextNode(target)) throw new Error('a text became something else');
  const bookmark =
    target.type === 'heading' ? writings.target.targets.get(target.anchor) : undefined;
  const runs =
    bookmark === undefined
      ? pieceRuns(node.pieces, writings)
      : bookmarkedPieceRuns(node.pieces, bookmark, after.index, writings);
  return writings.tracking.restyled(
    textParagraph(target, after, runs),
    textParagraph(base, before, []),
  );
}

const isTextNode = (node: DocumentNode) =>
  node.type === 'heading' || node.type === 'paragraph' || node.type === 'item';

/** What each node of one side has around it there; null where it is not on that side. */
function surroundingsOf(
  pairs: readonly NodePair[],
  side: 'base' | 'target',
  plan: NumberingPlan,
  writings: BothWritings,
): readonly (Surroundings | null)[] {
  const nodes = pairs.flatMap((pair) => pair[side] ?? []);
  let position = 0;
  let indented = false;
  return pairs.map((pair, index) => {
    const node = pair[side];
    if (node === null) return null;
    if (node.type === 'heading' && (node.level === 1 || node.number !== null))
      indented = node.number !== null;
    const previous = nodes[position - 1];
    position += 1;
    return {
      writing: writings[side],
      index,
      first: position === 1,
      indented,
      place: plan.places.get(node),
      previous: node.type === 'table' ? (tableAbove(pairs, index) ?? previous) : previous,
      next: nodes[position],
    };
  });
}

/** The table that would stand right above on one side or in the file; two need a paragraph between them. */
function tableAbove(pairs: readonly NodePair[], index: number): DocumentNode | undefined {
  const seen = { base: false, target: false };
  for (let at = index - 1; at >= 0 && !(seen.base && seen.target); at -= 1) {
    for (const side of ['base', 'target'] as const) {
      const node = pairs[at]![side];
      if (node === null || seen[side]) continue;
      if (node.type === 'table') return node;
      seen[side] = true;
    }
  }
  return undefined;
}
