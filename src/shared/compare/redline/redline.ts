import type { Document, DocumentNode, Inlines } from '#shared/document/document.ts';
import { inlineText } from '#shared/document/plain-text.ts';
import type {
  DocumentFrame,
  FixedNode,
  Redline,
  RedlineNode,
  TextFrame,
  TextNode,
} from '#shared/document/redline.ts';
import { runningHead } from '#shared/document/running-lines.ts';
import { aligned, type Likeness } from './align.ts';
import { Effort } from './effort.ts';
import { comparedFronts } from './front.ts';
import { comparedSignatures, signaturesWords } from './signatures.ts';
import { similarity } from './similarity.ts';
import { comparedTables, mayCompare, tableWords } from './tables.ts';
import { comparedPlain, comparedWords } from './words.ts';

/**
 * What changes from one Document to another. Parts of the same record belong together, and parts
 * without a record (of a file that was read) by their words.
 *
 * Takes time with the length of the texts, bounded for whatever is in them: where two stretches have
 * so little in common that finding it would take seconds, one is deleted and the other inserted.
 */
export function redline(base: Document, target: Document): Redline {
  const effort = new Effort();
  const pairs = aligned(base.nodes, target.nodes, nodeLikeness(), effort);
  return {
    base: frameOf(base),
    target: frameOf(target),
    running: comparedHeads(base, target, effort),
    front: comparedFronts(base.front, target.front, effort),
    nodes: pairs.map((pair): RedlineNode => {
      if (pair.target === null) return { change: 'deleted', whole: base.nodes[pair.base]! };
      if (pair.base === null) return { change: 'inserted', whole: target.nodes[pair.target]! };
      return compared(base.nodes[pair.base]!, target.nodes[pair.target]!, effort);
    }),
  };
}

function frameOf(document: Document): DocumentFrame {
  const { front: _front, nodes: _nodes, ...frame } = document;
  return frame;
}

/** Two nodes that {@link nodeLikeness} has found similar. */
function compared(base: DocumentNode, target: DocumentNode, effort: Effort): RedlineNode {
  if (base.type === 'table' && target.type === 'table') return comparedTables(base, target, effort);
  if (isText(base) && isText(target))
    return {
      change: 'both',
      type: 'text',
      base: textFrame(base),
      target: textFrame(target),
      pieces: comparedWords(base.text, target.text, effort),
    };
  if (base.type === 'signatures' && target.type === 'signatures')
    return comparedSignatures(base, target, effort);
  return { change: 'both', type: 'fixed', base: base as FixedNode, target: target as FixedNode };
}

function comparedHeads(base: Document, target: Document, effort: Effort): Redline['running'] {
  const [before, after] = [runningHead(base), runningHead(target)];
  return {
    title: comparedPlain(before.title, after.title, effort),
    reference: comparedPlain(before.reference, after.reference, effort),
  };
}

function textFrame(node: TextNode): TextFrame {
  const { text: _text, ...frame } = node;
  return frame;
}

export const isText = (node: DocumentNode): node is TextNode =>
  node.type === 'heading' || node.type === 'paragraph' || node.type === 'item';

/** Positions in a file that was read name no record. */
export const recordOf = (source: string): string | null =>
  source.startsWith('/text/') ? null : source;

function nodeLikeness(): Likeness<DocumentNode> {
  const alike = similarity();
  return {
    record: (node) => (node.type === 'signatures' ? '/signatures' : recordOf(node.source)),
    words: wordsOfNode,
    similar: (base, target) => {
      if (base.type !== target.type) return false;
      // There is one, and whoever signs: it is the same.
      if (base.type === 'signatures') return true;
      if (base.type === 'table') return target.type === 'table' && mayCompare(base, target, alike);
      if (!isText(base) || !isText(target)) return false;
      if (base.type === 'heading' && target.type === 'heading') {
        if (base.level !== target.level) return false;
        // A clause keeps being the same clause under a new title.
        if (recordOf(base.source) !== null && base.source === target.source) return true;
      }
      return alike(inlineText(base.text), inlineText(target.text));
    },
  };
}

/** Equal for nodes that may be paired without looking closer. */
function wordsOfNode(node: DocumentNode): string {
  switch (node.type) {
    case 'heading':
      return `heading ${node.level} ${inlineText(node.text)}`;
    case 'paragraph':
      return `paragraph ${inlineText(node.text)}`;
    case 'item':
      return `item ${inlineText(node.text)}`;
    case 'table':
      return `table ${tableWords(node)}`;
    case 'signatures':
      return `signatures ${signaturesWords(node)}`;
    default:
      return JSON.stringify(visible(node));
  }
}

/** What a reader sees of a node that changes only as a whole. */
const visible = (node: FixedNode): unknown => {
  if (node.type === 'annex-file') return [node.type, looks(node.note)];
  return { ...node, source: '' };
};

const looks = (inlines: Inlines) =>
  inlines.map(({ text, marks, type }) => [text, marks, type === 'blank']);
