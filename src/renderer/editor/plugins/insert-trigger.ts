import {
  $getNodeByKey,
  $getSelection,
  $isLineBreakNode,
  $isRangeSelection,
  $isTextNode,
  PASTE_TAG,
  type LexicalEditor,
  type TextNode,
} from 'lexical';
import { EXTERNAL_TAG } from './emission.ts';

const MAX_QUERY = 40;

/** What the insert menu was opened by, and the words typed after it. */
export interface TypedQuery {
  readonly sign: '{' | '/';
  readonly words: string;
}

/**
 * Watches for "{", or "/" at the start of a word, and for what is typed after it. `onQuery` gets
 * what was typed so far, and null once the insertion is over.
 */
export class InsertTrigger {
  #at: { readonly key: string; readonly start: number } | null = null;

  constructor(
    private readonly editor: LexicalEditor,
    private readonly onQuery: (query: TypedQuery | null) => void,
  ) {}

  register(): () => void {
    return this.editor.registerUpdateListener(({ editorState, dirtyLeaves, tags }) => {
      const isTyping = dirtyLeaves.size > 0 && !tags.has(EXTERNAL_TAG) && !tags.has(PASTE_TAG);
      if (!this.#at && !isTyping) return;
      editorState.read(() => this.#look(isTyping));
    });
  }

  /** Leaves the typed words as they are. */
  dismiss(): void {
    if (!this.#at) return;
    this.#at = null;
    this.onQuery(null);
  }

  /** Within an update: selects the trigger and the words after it, to be replaced. */
  $selectTyped(): void {
    if (!this.#at) return;
    const node = $getNodeByKey(this.#at.key);
    const selection = $getSelection();
    if ($isTextNode(node) && $isRangeSelection(selection))
      node.select(this.#at.start, selection.focus.offset);
    this.dismiss();
  }

  #look(isTyping: boolean): void {
    const caret = $textBeforeCaret();
    if (this.#at) {
      const typed =
        caret?.node.getKey() === this.#at.key && caret.text.length > this.#at.start
          ? typedQuery(caret.text.slice(this.#at.start))
          : null;
      if (typed === null) this.dismiss();
      else this.onQuery(typed);
      return;
    }
    if (!isTyping || !caret || !$endsWithTrigger(caret.node, caret.text)) return;
    this.#at = { key: caret.node.getKey(), start: caret.text.length - 1 };
    this.onQuery(typedQuery(caret.text.slice(-1)));
  }
}

/** What is asked for by a text that begins with a sign; null where it is no question any more. */
function typedQuery(text: string): TypedQuery | null {
  const sign = text.startsWith('{') ? '{' : '/';
  // Two braces, as templates are written elsewhere, ask the same as one.
  const words = text.slice(text.startsWith('{{') ? 2 : 1);
  return words.length > MAX_QUERY || /[{}]|^\s|\s{2}/.test(words) ? null : { sign, words };
}

function $textBeforeCaret(): { readonly node: TextNode; readonly text: string } | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  const node = selection.anchor.getNode();
  if (!$isTextNode(node)) return null;
  return { node, text: node.getTextContent().slice(0, selection.anchor.offset) };
}

/** "and/or" and "24/7" are words; a slash opens the menu only where a word could begin. */
function $endsWithTrigger(node: TextNode, text: string): boolean {
  if (text.endsWith('{')) return true;
  if (!text.endsWith('/')) return false;
  if (text.length > 1) return /\s/.test(text.at(-2)!);
  const before = node.getPreviousSibling();
  return before === null || $isLineBreakNode(before);
}
