import type { Klass, LexicalNode } from 'lexical';
import { BlankNode } from './blank-node.ts';
import { FieldNode } from './field-node.ts';
import { ItemNode } from './item-node.ts';
import { ReferenceNode } from './reference-node.ts';
import { TermNode } from './term-node.ts';

/** Every node of ours; Lexical's own paragraphs, texts and line breaks are known to it anyway. */
export const NODES: readonly Klass<LexicalNode>[] = [
  ItemNode,
  FieldNode,
  ReferenceNode,
  TermNode,
  BlankNode,
];
