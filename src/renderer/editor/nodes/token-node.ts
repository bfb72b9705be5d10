import type { ReactElement } from 'react';
import {
  DecoratorNode,
  TEXT_TYPE_TO_FORMAT,
  toggleTextFormatType,
  type InlineFormattableNode,
  type LexicalNode,
  type TextFormatType,
} from 'lexical';
import type { TokenRun } from '#shared/agreement/rich-text.ts';
import { formatOf, marksOf } from '../marks.ts';

export type { TokenRun } from '#shared/agreement/rich-text.ts';

/**
 * What stands in a line of text and is not typed there: a field, a reference, a term, a blank. The
 * caret steps over it as over one letter. It takes part in marks like the words around it.
 */
export abstract class TokenNode<R extends TokenRun = TokenRun>
  extends DecoratorNode<ReactElement>
  implements InlineFormattableNode
{
  /** The run without its marks, which are `__format`. */
  __run: R | null = null;
  __format = 0;

  get __isInlineFormattable(): true {
    return true;
  }

  override afterCloneFrom(prevNode: this): void {
    super.afterCloneFrom(prevNode);
    this.__run = prevNode.__run;
    this.__format = prevNode.__format;
  }

  /** The run as it is stored. */
  getRun(): R {
    const { __run, __format } = this.getLatest();
    if (__run === null) throw new Error('A token was created without its run');
    return { ...__run, marks: marksOf(__format) };
  }

  /** Only for the $create functions. */
  setRun(run: R): this {
    const self = this.getWritable();
    self.__run = run;
    self.__format = formatOf(run.marks);
    return self;
  }

  getFormat(): number {
    return this.getLatest().__format;
  }

  getFormatFlags(type: TextFormatType, alignWithFormat: number | null): number {
    return toggleTextFormatType(this.getFormat(), type, alignWithFormat);
  }

  hasFormat(type: TextFormatType): boolean {
    return (this.getFormat() & (TEXT_TYPE_TO_FORMAT[type] ?? 0)) !== 0;
  }

  setFormat(format: number): this {
    const self = this.getWritable();
    self.__format = format;
    return self;
  }

  toggleFormat(type: TextFormatType): this {
    return this.setFormat(this.getFormatFlags(type, null));
  }

  override isInline(): true {
    return true;
  }

  override createDOM(): HTMLElement {
    const dom = document.createElement('span');
    dom.className = tokenClass(this.__format);
    return dom;
  }

  override updateDOM(prevNode: this, dom: HTMLElement): boolean {
    if (prevNode.__format !== this.__format) dom.className = tokenClass(this.__format);
    return false;
  }
}

const tokenClass = (format: number): string =>
  ['rt-token', ...marksOf(format).map((mark) => `rt-${mark}`)].join(' ');

export const $isTokenNode = (node: LexicalNode | null | undefined): node is TokenNode =>
  node instanceof TokenNode;
