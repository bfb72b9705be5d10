import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
} from 'lexical';
import type { Block, RichText, Run } from '#shared/agreement/rich-text.ts';
import { unreachable } from '#shared/base/unreachable.ts';
import { canonicalBlocks, RunList } from './canonical.ts';
import { formatOf, marksOf } from './marks.ts';
import { $createBlankNode } from './nodes/blank-node.ts';
import { $createFieldNode } from './nodes/field-node.ts';
import { $createItemNode, $isItemNode } from './nodes/item-node.ts';
import { $createReferenceNode } from './nodes/reference-node.ts';
import { $createTermNode } from './nodes/term-node.ts';
import { $isTokenNode } from './nodes/token-node.ts';

/**
 * The only translator between the model's text and Lexical. To be called within an update or a
 * read. `$decode()` after `$encode(body)` gives the canonical form of `body`.
 */

/**
 * Makes the editor hold `body`. Blocks at the start and at the end that hold it already stay as they
 * are; the selection is the caller's affair.
 */
export function $encode(body: RichText): void {
  const root = $getRoot();
  const held = root.getChildren();
  const now = held.map((node) => ($isElementNode(node) ? fingerprint($decodeBlock(node)) : ''));
  const wanted: RichText = body.length > 0 ? body : [{ type: 'paragraph', runs: [] }];
  const next = wanted.map(fingerprint);
  const shorter = Math.min(now.length, next.length);
  let start = 0;
  while (start < shorter && now[start] === next[start]) start += 1;
  let tail = 0;
  while (tail < shorter - start && now.at(-1 - tail) === next.at(-1 - tail)) tail += 1;
  root.splice(
    start,
    held.length - start - tail,
    wanted.slice(start, wanted.length - tail).map($encodeBlock),
  );
}

const fingerprint = (block: Block): string => JSON.stringify(block);

/** What the editor holds. */
export const $decode = (): RichText =>
  canonicalBlocks($getRoot().getChildren().filter($isElementNode).map($decodeBlock));

export function $encodeBlock(block: Block): ElementNode {
  const node =
    block.type === 'item' ? $createItemNode(block.style, block.level) : $createParagraphNode();
  return node.append(...$encodeRuns(block.runs));
}

export const $encodeRuns = (runs: readonly Run[]): LexicalNode[] => runs.flatMap($encodeRun);

function $encodeRun(run: Run): LexicalNode[] {
  switch (run.type) {
    case 'text':
      return run.text
        .split(/(\n)/)
        .filter((piece) => piece !== '')
        .map((piece) =>
          piece === '\n'
            ? $createLineBreakNode()
            : $createTextNode(piece).setFormat(formatOf(run.marks)),
        );
    case 'field':
      return [$createFieldNode(run)];
    case 'reference':
      return [$createReferenceNode(run)];
    case 'term':
      return [$createTermNode(run)];
    case 'blank':
      return [$createBlankNode(run)];
    default:
      return unreachable(run);
  }
}

export function $decodeBlock(node: ElementNode): Block {
  const runs = $decodeRuns(node.getChildren());
  return $isItemNode(node)
    ? { type: 'item', style: node.getListStyle(), level: node.getLevel(), runs }
    : { type: 'paragraph', runs };
}

/** `textOf` shortens the words of the nodes at the ends of a selection. */
export function $decodeRuns(
  nodes: readonly LexicalNode[],
  textOf: (node: LexicalNode) => string = (node) => node.getTextContent(),
): readonly Run[] {
  const runs = new RunList();
  for (const node of nodes) {
    if ($isTokenNode(node)) runs.addToken(node.getRun());
    else if ($isLineBreakNode(node)) runs.addLineBreak();
    else if ($isTextNode(node)) runs.addText(textOf(node), marksOf(node.getFormat()));
  }
  return runs.all;
}
