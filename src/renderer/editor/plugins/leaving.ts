import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  mergeRegister,
  type LexicalEditor,
} from 'lexical';
import { caretRectangle } from '#renderer/ui/caret-rectangle.ts';

export type Direction = 'up' | 'down';

/** An arrow key that finds no further line in this text leaves it for the one above or below. */
export function registerLeaving(
  editor: LexicalEditor,
  leave: (direction: Direction) => boolean,
): () => void {
  const onArrow = (direction: Direction) => (event: KeyboardEvent) => {
    if (event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return false;
    const selection = $getSelection();
    if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
    if (!isCaretOnEdgeLine(editor, direction) || !leave(direction)) return false;
    event.preventDefault();
    return true;
  };
  return mergeRegister(
    editor.registerCommand(KEY_ARROW_UP_COMMAND, onArrow('up'), COMMAND_PRIORITY_HIGH),
    editor.registerCommand(KEY_ARROW_DOWN_COMMAND, onArrow('down'), COMMAND_PRIORITY_HIGH),
  );
}

function isCaretOnEdgeLine(editor: LexicalEditor, direction: Direction): boolean {
  const root = editor.getRootElement();
  const block = direction === 'up' ? root?.firstElementChild : root?.lastElementChild;
  const caret = root && caretRectangle(root);
  if (!block || !caret) return false;
  const edge = block.getBoundingClientRect();
  const line = Number.parseFloat(getComputedStyle(block).lineHeight) || caret.height;
  return direction === 'up'
    ? caret.top < edge.top + line / 2
    : caret.bottom > edge.bottom - line / 2;
}
