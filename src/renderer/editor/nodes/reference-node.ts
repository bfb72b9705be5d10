import { createElement, type ReactElement } from 'react';
import { $applyNodeReplacement } from 'lexical';
import type { Run } from '#shared/agreement/rich-text.ts';
import { ReferenceToken } from '../tokens/ReferenceToken.tsx';
import { TokenNode } from './token-node.ts';

type ReferenceRun = Extract<Run, { type: 'reference' }>;

/** A cross-reference: shows the present number of what it points to. */
export class ReferenceNode extends TokenNode<ReferenceRun> {
  override $config() {
    return this.config('rt-reference', {});
  }

  override decorate(): ReactElement {
    return createElement(ReferenceToken, { run: this.getRun(), isLive: true });
  }
}

export const $createReferenceNode = (run: ReferenceRun): ReferenceNode =>
  $applyNodeReplacement(new ReferenceNode().setRun(run));
