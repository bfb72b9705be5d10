import {
  $createRangeSelection,
  $getNearestNodeFromDOMNode,
  $getSelection,
  $isElementNode,
  $isNodeSelection,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  CLICK_COMMAND,
  COMMAND_PRIORITY_HIGH,
  KEY_ARROW_LEFT_COMMAND,
  KEY_ARROW_RIGHT_COMMAND,
  KEY_ENTER_COMMAND,
  mergeRegister,
  SELECTION_CHANGE_COMMAND,
  type LexicalEditor,
  type LexicalNode,
  type PointType,
  type RangeSelection,
} from 'lexical';
import { $isBlankNode } from '../nodes/blank-node.ts';
import { $isTermNode } from '../nodes/term-node.ts';
import { $isTokenNode, type TokenNode, type TokenRun } from '../nodes/token-node.ts';
import { $caretOffset } from '../positions.ts';

/**
 * Tokens under the caret: an arrow key selects the token beside the caret as a whole, a second one
 * passes it; Enter or a click goes where its value is set; a click on a blank selects it, so that
 * the next words take its place. A defined term is a word that one writes with: a click puts the
 * caret beside it, and only one with Ctrl goes to its definition. `goTo` is told the caret's offset
 * in the text, to come back to.
 */
export function registerTokens(
  editor: LexicalEditor,
  goTo: (run: TokenRun, offset: number) => void,
): () => void {
  const onArrow = (direction: 'left' | 'right') => (event: KeyboardEvent) => {
    if (event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return false;
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return false;
    const forward = (direction === 'right') !== isRightToLeft(editor);
    const selected = $selectedToken(selection);
    if (selected) $collapseBeside(selected, forward);
    else if (selection.isCollapsed()) {
      const beside = $nodeBeside(selection.focus, forward);
      if (!$isTokenNode(beside)) return false;
      $selectToken(beside);
    } else return false;
    event.preventDefault();
    return true;
  };
  return mergeRegister(
    editor.registerCommand(KEY_ARROW_LEFT_COMMAND, onArrow('left'), COMMAND_PRIORITY_HIGH),
    editor.registerCommand(KEY_ARROW_RIGHT_COMMAND, onArrow('right'), COMMAND_PRIORITY_HIGH),
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        const selection = $getSelection();
        const token = $isRangeSelection(selection) ? $selectedToken(selection) : null;
        if (!token || $isBlankNode(token)) return false;
        event?.preventDefault();
        goTo(token.getRun(), $caretOffset() ?? 0);
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      CLICK_COMMAND,
      (event) => {
        if (event.button !== 0 || event.shiftKey || !(event.target instanceof Node)) return false;
        const token = $getNearestNodeFromDOMNode(event.target);
        if (!$isTokenNode(token)) return false;
        if ($isTermNode(token) && !event.ctrlKey && !event.metaKey) {
          $collapseBeside(token, isBehindMiddle(event, editor, token));
          return true;
        }
        $selectToken(token);
        if (!$isBlankNode(token)) goTo(token.getRun(), $caretOffset() ?? 0);
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
    // Lexical selects a decorator as a node where a deletion meets one; then typing would do nothing.
    editor.registerCommand(
      SELECTION_CHANGE_COMMAND,
      () => {
        const selection = $getSelection();
        if (!$isNodeSelection(selection)) return false;
        const [only, ...others] = selection.getNodes();
        if (!$isTokenNode(only) || others.length > 0) return false;
        $selectToken(only);
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
  );
}

const isRightToLeft = (editor: LexicalEditor): boolean => {
  const root = editor.getRootElement();
  return root !== null && getComputedStyle(root).direction === 'rtl';
};

/** Whether a click is on the half of a token that is read last. */
function isBehindMiddle(event: MouseEvent, editor: LexicalEditor, token: TokenNode): boolean {
  const box = editor.getElementByKey(token.getKey())?.getBoundingClientRect();
  if (!box) return true;
  return event.clientX >= box.left + box.width / 2 !== isRightToLeft(editor);
}

export function $selectToken(token: TokenNode): void {
  const at = token.getIndexWithinParent();
  const parent = token.getParentOrThrow().getKey();
  const selection = $createRangeSelection();
  selection.anchor.set(parent, at, 'element');
  selection.focus.set(parent, at + 1, 'element');
  // Words that take its place look like it.
  selection.format = token.getFormat();
  $setSelection(selection);
}

function $collapseBeside(token: TokenNode, forward: boolean): void {
  const at = token.getIndexWithinParent() + (forward ? 1 : 0);
  token.getParentOrThrow().select(at, at);
}

/** The token that the selection holds and nothing besides. */
export function $selectedToken(selection: RangeSelection): TokenNode | null {
  if (selection.isCollapsed()) return null;
  const [first, last] = selection.isBackward()
    ? [selection.focus, selection.anchor]
    : [selection.anchor, selection.focus];
  const token = $nodeBeside(first, true);
  return $isTokenNode(token) && $nodeBeside(last, false) === token ? token : null;
}

/** The node right after (or before) a point; null within the words of a text. */
function $nodeBeside(point: PointType, forward: boolean): LexicalNode | null {
  const node = point.getNode();
  if ($isTextNode(node)) {
    if (point.offset !== (forward ? node.getTextContentSize() : 0)) return null;
    return forward ? node.getNextSibling() : node.getPreviousSibling();
  }
  return $isElementNode(node) ? node.getChildAtIndex(point.offset - (forward ? 0 : 1)) : null;
}
