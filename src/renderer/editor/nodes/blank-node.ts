import { createElement, type ReactElement } from 'react';
import { $applyNodeReplacement, type LexicalNode } from 'lexical';
import type { Run } from '#shared/agreement/rich-text.ts';
import { BlankToken } from '../tokens/BlankToken.tsx';
import { TokenNode } from './token-node.ts';

type BlankRun = Extract<Run, { type: 'blank' }>;

/** A place still to fill; words typed over it take its place. */
export class BlankNode extends TokenNode<BlankRun> {
  override $config() {
    return this.config('rt-blank', {});
  }

  override decorate(): ReactElement {
    return createElement(BlankToken, { run: this.getRun() });
  }
}

export const $createBlankNode = (run: BlankRun): BlankNode =>
  $applyNodeReplacement(new BlankNode().setRun(run));

export const $isBlankNode = (node: LexicalNode | null | undefined): node is BlankNode =>
  node instanceof BlankNode;
