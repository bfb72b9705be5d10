import {
  $addUpdateTag,
  $createParagraphNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isParagraphNode,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_HIGH,
  createCommand,
  DELETE_CHARACTER_COMMAND,
  INDENT_CONTENT_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  INSERT_TAB_COMMAND,
  KEY_ESCAPE_COMMAND,
  KEY_SPACE_COMMAND,
  KEY_TAB_COMMAND,
  mergeRegister,
  OUTDENT_CONTENT_COMMAND,
  type ElementNode,
  type LexicalCommand,
  type LexicalEditor,
  type LexicalNode,
  type RangeSelection,
} from 'lexical';
import { markerOf } from '../clipboard/list-marker.ts';
import { $createItemNode, $isItemNode, type ItemNode, type ItemStyle } from '../nodes/item-node.ts';
import { STEP_TAG } from './steps.ts';

/** Makes the selected blocks items of that list; paragraphs, where all of them are already. */
export const TOGGLE_LIST_COMMAND: LexicalCommand<ItemStyle> = createCommand('TOGGLE_LIST');
/** Moves the selected items a level in or out. */
export const MOVE_LEVEL_COMMAND: LexicalCommand<'in' | 'out'> = createCommand('MOVE_LEVEL');

/** Lists as in Word: Tab and Shift+Tab, Enter in an empty item, Backspace in front of one, "- ". */
export function registerLists(editor: LexicalEditor): () => void {
  // After Escape, Tab leaves the text even from a list, so that nobody is caught in one.
  let tabLeaves = false;
  return mergeRegister(
    editor.registerCommand(
      TOGGLE_LIST_COMMAND,
      (style) => {
        $toggleList(style);
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(MOVE_LEVEL_COMMAND, $moveLevel, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(
      KEY_TAB_COMMAND,
      (event) => {
        const leaves = tabLeaves;
        tabLeaves = false;
        if (leaves || $selectedItems().length === 0) return true;
        const atEdge = event.shiftKey && $selectedItems().every((item) => item.getLevel() === 1);
        if (atEdge) return true;
        event.preventDefault();
        return $moveLevel(event.shiftKey ? 'out' : 'in');
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      KEY_ESCAPE_COMMAND,
      () => {
        tabLeaves = true;
        // Lexical would take the focus away.
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(INDENT_CONTENT_COMMAND, () => $moveLevel('in'), COMMAND_PRIORITY_HIGH),
    editor.registerCommand(OUTDENT_CONTENT_COMMAND, () => $moveLevel('out'), COMMAND_PRIORITY_HIGH),
    editor.registerCommand(INSERT_TAB_COMMAND, () => true, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(
      INSERT_PARAGRAPH_COMMAND,
      () => {
        const item = $itemOfCaret();
        if (!item?.isEmpty()) return false;
        item.stepOut();
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      DELETE_CHARACTER_COMMAND,
      (isBackward) => {
        const item = $itemOfCaret();
        if (!isBackward || !item || !$isCaretAtStart(item)) return false;
        $addUpdateTag(STEP_TAG);
        item.stepOut();
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      KEY_SPACE_COMMAND,
      (event) => {
        if (!$startTypedList()) return false;
        event.preventDefault();
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
  );
}

const $rangeSelection = (): RangeSelection | null => {
  const selection = $getSelection();
  return $isRangeSelection(selection) ? selection : null;
};

const $blockOf = (node: LexicalNode): ElementNode | null => {
  const block = node.getTopLevelElement();
  return $isElementNode(block) ? block : null;
};

function $selectedBlocks(): readonly ElementNode[] {
  const selection = $rangeSelection();
  if (!selection) return [];
  const root = $getRoot();
  const blocks = new Map<string, ElementNode>();
  for (const node of [
    selection.anchor.getNode(),
    ...selection.getNodes(),
    selection.focus.getNode(),
  ]) {
    const block = node === root ? null : $blockOf(node);
    if (block) blocks.set(block.getKey(), block);
  }
  return [...blocks.values()];
}

const $selectedItems = (): readonly ItemNode[] => $selectedBlocks().filter($isItemNode);

function $moveLevel(direction: 'in' | 'out'): boolean {
  $addUpdateTag(STEP_TAG);
  for (const item of $selectedItems()) {
    if (direction === 'in') item.stepIn();
    else if (item.getLevel() > 1) item.stepOut();
  }
  return true;
}

function $toggleList(style: ItemStyle): void {
  $addUpdateTag(STEP_TAG);
  const blocks = $selectedBlocks();
  const areAll = blocks.every((block) => $isItemNode(block) && block.getListStyle() === style);
  for (const block of blocks) {
    if (areAll) block.replace($createParagraphNode(), true);
    else if ($isItemNode(block)) block.setListStyle(style);
    else block.replace($createItemNode(style, 1), true);
  }
}

function $itemOfCaret(): ItemNode | null {
  const selection = $rangeSelection();
  if (!selection?.isCollapsed()) return null;
  const node = selection.anchor.getNode();
  const block = node === $getRoot() ? null : $blockOf(node);
  return $isItemNode(block) ? block : null;
}

function $isCaretAtStart(block: ElementNode): boolean {
  const anchor = $rangeSelection()?.anchor;
  if (anchor?.offset !== 0) return false;
  const node = anchor.getNode();
  return node === block || block.getFirstChild() === node;
}

/** A space after "-", "*", "(a)" or "1." in front of a paragraph makes it an item. */
function $startTypedList(): boolean {
  const selection = $rangeSelection();
  if (!selection?.isCollapsed()) return false;
  const text = selection.anchor.getNode();
  if (!$isTextNode(text) || text.getPreviousSibling() !== null) return false;
  const paragraph = text.getParent();
  if (!$isParagraphNode(paragraph)) return false;
  const typed = text.getTextContent().slice(0, selection.anchor.offset);
  const marker = markerOf(`${typed} `);
  if (!marker || marker.rest !== '' || !FIRST_OF_LIST.test(typed)) return false;
  $addUpdateTag(STEP_TAG);
  text.spliceText(0, typed.length, '', true);
  const item = $createItemNode(marker.style, 1);
  paragraph.replace(item, true);
  item.selectStart();
  return true;
}

/** Only what begins a list: someone who types "12." means a number. */
const FIRST_OF_LIST = /^(?:[-*•]|\(?[a1i]\)|[a1i]\.)$/;
