import {
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
  type PointType,
} from 'lexical';
import type { Block, RichText, Run } from '#shared/agreement/rich-text.ts';

/**
 * Places of the caret that outlive the editor, as one number: the letters, tokens and ends of
 * blocks before it.
 */

/** Where the caret is; null without one. */
export function $caretOffset(): number | null {
  const selection = $getSelection();
  return $isRangeSelection(selection) ? $offsetOf(selection.focus) : null;
}

/** The same of any point in the text. */
export function $offsetOf(point: PointType): number {
  const node = point.getNode();
  const root = $getRoot();
  if (node === root) return lengthOf(root.getChildren().slice(0, point.offset));
  const block = node.getTopLevelElementOrThrow();
  const within = $isTextNode(node)
    ? lengthOf(node.getPreviousSiblings()) + point.offset
    : $isElementNode(node)
      ? lengthOf(node.getChildren().slice(0, point.offset))
      : 0;
  return lengthOf(block.getPreviousSiblings()) + within;
}

/** Puts the caret there, or as near as the text allows. */
export function $placeCaret(offset: number): void {
  const blocks = $getRoot().getChildren().filter($isElementNode);
  let left = offset;
  for (const [at, block] of blocks.entries()) {
    const size = lengthOf(block.getChildren());
    if (left <= size || at === blocks.length - 1) {
      $placeWithin(block, Math.min(left, size));
      return;
    }
    left -= size + 1;
  }
}

/** Selects what is between two places of the caret. */
export function $selectBetween(from: number, to: number): void {
  $placeCaret(from);
  const start = $getSelection();
  if (!$isRangeSelection(start)) return;
  const { key, offset, type } = start.anchor;
  $placeCaret(to);
  const selection = $getSelection();
  if ($isRangeSelection(selection)) selection.anchor.set(key, offset, type);
}

function $placeWithin(block: ElementNode, offset: number): void {
  let left = offset;
  for (const [at, child] of block.getChildren().entries()) {
    const size = lengthOf([child]);
    if ($isTextNode(child) && left <= size) {
      child.select(left, left);
      return;
    }
    // In front of a token; before it, the end of a text would have been as good.
    if (left === 0) {
      block.select(at, at);
      return;
    }
    left -= size;
  }
  block.selectEnd();
}

const lengthOf = (nodes: readonly LexicalNode[]): number =>
  nodes.reduce((sum, node) => sum + lengthOfNode(node), 0);

function lengthOfNode(node: LexicalNode): number {
  if ($isTextNode(node)) return node.getTextContentSize();
  // The end of a block counts one.
  return $isElementNode(node) ? lengthOf(node.getChildren()) + 1 : 1;
}

/**
 * The place where `after` stops to differ from `before`: there the eye looks for what an undo or an
 * insertion from elsewhere has changed. Null when nothing differs.
 */
export function endOfChange(before: RichText, after: RichText): number | null {
  const old = before.flatMap(atomsOf);
  const now = after.flatMap(atomsOf);
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start += 1;
  if (start === old.length && start === now.length) return null;
  let tail = 0;
  while (tail < shorter - start && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  // The first atom is the start of the first block, which no caret stands before.
  return Math.max(0, now.length - tail - 1);
}

/** One entry for the start of the block and for each of its letters and tokens, comparable. */
const atomsOf = (block: Block): string[] => [
  block.type === 'item' ? `¶${block.style}${block.level}` : '¶',
  ...block.runs.flatMap(atomsOfRun),
];

function atomsOfRun(run: Run): string[] {
  if (run.type !== 'text') return [JSON.stringify(run)];
  const marks = run.marks.join();
  return Array.from({ length: run.text.length }, (_, at) => run.text[at]! + marks);
}
