import {
  $applyNodeReplacement,
  $createParagraphNode,
  ElementNode,
  type LexicalNode,
  type ParagraphNode,
  type RangeSelection,
} from 'lexical';
import type { Block } from '#shared/agreement/rich-text.ts';

type Item = Extract<Block, { type: 'item' }>;
export type ItemStyle = Item['style'];
export type ItemLevel = Item['level'];

/**
 * An item of a list: (a), (i), (A) or a bullet. Items are flat, as in the model: a list is a row of
 * items, its depth a number on each. The markers are counted by the style sheet.
 */
export class ItemNode extends ElementNode {
  // Not __style: that is the inline CSS of every Lexical element.
  __listStyle: ItemStyle = 'ordered';
  __level: ItemLevel = 1;

  override $config() {
    return this.config('rt-item', { extends: ElementNode });
  }

  override afterCloneFrom(prevNode: this): void {
    super.afterCloneFrom(prevNode);
    this.__listStyle = prevNode.__listStyle;
    this.__level = prevNode.__level;
  }

  getListStyle(): ItemStyle {
    return this.getLatest().__listStyle;
  }

  setListStyle(style: ItemStyle): this {
    const self = this.getWritable();
    self.__listStyle = style;
    return self;
  }

  getLevel(): ItemLevel {
    return this.getLatest().__level;
  }

  setLevel(level: ItemLevel): this {
    const self = this.getWritable();
    self.__level = level;
    return self;
  }

  override createDOM(): HTMLElement {
    const dom = document.createElement('p');
    dom.className = 'rt-item';
    dom.dataset['style'] = this.__listStyle;
    dom.dataset['level'] = String(this.__level);
    return dom;
  }

  override updateDOM(_prevNode: this, dom: HTMLElement): boolean {
    dom.dataset['style'] = this.__listStyle;
    dom.dataset['level'] = String(this.__level);
    return false;
  }

  /** Enter starts the next item; in an empty one it steps out of the list, level by level. */
  override insertNewAfter(_selection: RangeSelection, restoreSelection = true): ElementNode {
    const next = $createItemNode(this.getListStyle(), this.getLevel());
    this.insertAfter(next, restoreSelection);
    return next;
  }

  /** Backspace before the first letter steps out of the list, level by level, as in Word. */
  override collapseAtStart(): true {
    this.stepOut();
    return true;
  }

  /** One level up; from the first level the item becomes a paragraph. */
  stepOut(): ItemNode | ParagraphNode {
    const level = this.getLevel();
    if (level === 1) return this.$becomeParagraph();
    return this.setLevel(level === 3 ? 2 : 1);
  }

  stepIn(): this {
    const level = this.getLevel();
    return level === 3 ? this : this.setLevel(level === 1 ? 2 : 3);
  }

  private $becomeParagraph(): ParagraphNode {
    const paragraph = $createParagraphNode();
    this.replace(paragraph, true);
    return paragraph;
  }
}

export const $createItemNode = (style: ItemStyle, level: ItemLevel): ItemNode =>
  $applyNodeReplacement(new ItemNode().setListStyle(style).setLevel(level));

export const $isItemNode = (node: LexicalNode | null | undefined): node is ItemNode =>
  node instanceof ItemNode;
