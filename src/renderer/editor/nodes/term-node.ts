import { createElement, type ReactElement } from 'react';
import { $applyNodeReplacement, type LexicalNode } from 'lexical';
import type { Run } from '#shared/agreement/rich-text.ts';
import { TermToken } from '../tokens/TermToken.tsx';
import { TokenNode } from './token-node.ts';

type TermRun = Extract<Run, { type: 'term' }>;

/** A defined term, in the form used here. */
export class TermNode extends TokenNode<TermRun> {
  override $config() {
    return this.config('rt-term', {});
  }

  override decorate(): ReactElement {
    return createElement(TermToken, { run: this.getRun(), isLive: true });
  }
}

export const $createTermNode = (run: TermRun): TermNode =>
  $applyNodeReplacement(new TermNode().setRun(run));

export const $isTermNode = (node: LexicalNode | null | undefined): node is TermNode =>
  node instanceof TermNode;
