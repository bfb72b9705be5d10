import { createElement, type ReactElement } from 'react';
import { $applyNodeReplacement } from 'lexical';
import type { Run } from '#shared/agreement/rich-text.ts';
import { FieldToken } from '../tokens/FieldToken.tsx';
import { TokenNode } from './token-node.ts';

type FieldRun = Extract<Run, { type: 'field' }>;

/** A live field: shows the current value at a path of the agreement. */
export class FieldNode extends TokenNode<FieldRun> {
  override $config() {
    return this.config('rt-field', {});
  }

  override decorate(): ReactElement {
    return createElement(FieldToken, { run: this.getRun(), isLive: true });
  }
}

export const $createFieldNode = (run: FieldRun): FieldNode =>
  $applyNodeReplacement(new FieldNode().setRun(run));
