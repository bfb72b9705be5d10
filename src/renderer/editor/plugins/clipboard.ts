import {
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  COPY_COMMAND,
  CUT_COMMAND,
  mergeRegister,
  PASTE_COMMAND,
  PASTE_TAG,
  $addUpdateTag,
  type LexicalEditor,
  type RangeSelection,
} from 'lexical';
import type { RichText } from '#shared/agreement/rich-text.ts';
import { printable } from '#shared/base/text.ts';
import { slice } from '../clipboard/slice.ts';
import { OWN_FORMAT, readClipboard } from '../clipboard/from-clipboard.ts';
import { pasteWords, type Omission } from '../clipboard/html-omissions.ts';
import { htmlOf, plainTextOf, type TokenText } from '../clipboard/to-clipboard.ts';
import { $decode, $encodeBlock, $encodeRuns } from '../codec.ts';
import { $createItemNode } from '../nodes/item-node.ts';
import { $offsetOf } from '../positions.ts';
import { excessOfPaste, tooLong } from '../room.ts';

/**
 * The clipboard, wholly in our own hands: Lexical's reader would bring in whatever nodes a foreign
 * program puts there.
 */
export function registerClipboard(
  editor: LexicalEditor,
  options: {
    readonly textOf: TokenText;
    /** Tells the user why nothing was pasted. */
    readonly refuse: (reason: string) => void;
    /** Tells the user what was not pasted with the rest, or not as it was. */
    readonly inform: (what: string) => void;
  },
): () => void {
  return mergeRegister(
    editor.registerCommand(
      COPY_COMMAND,
      (event) => {
        $copy(event, options.textOf);
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      CUT_COMMAND,
      (event) => {
        const selection = $getSelection();
        if ($copy(event, options.textOf) && $isRangeSelection(selection)) selection.removeText();
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        event.preventDefault();
        const data = 'clipboardData' in event ? event.clipboardData : null;
        const pasted = data
          ? readClipboard(data)
          : { outcome: 'nothing' as const, omissions: new Set<Omission>() };
        if (pasted.outcome === 'nothing') {
          options.refuse(
            pasteWords(pasted.omissions, 0) ??
              'The clipboard holds no text. Only text can be pasted into a clause.',
          );
          return true;
        }
        const excess =
          pasted.outcome === 'too-long' ? 'characters' : excessOfPaste(pasted.body, $decode());
        if (excess !== null) options.refuse(tooLong(excess, 'Paste it in parts'));
        else if (pasted.outcome === 'text') {
          $addUpdateTag(PASTE_TAG);
          $insertBody(pasted.body);
          const words = pasteWords(pasted.omissions, pasted.tables);
          if (words !== null) options.inform(words);
        }
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
    // A correction from the spelling menu brings its word in a data transfer.
    editor.registerCommand(
      CONTROLLED_TEXT_INSERTION_COMMAND,
      (input) => {
        const data = typeof input === 'string' ? null : input.dataTransfer;
        const selection = $getSelection();
        if (!data || !$isRangeSelection(selection)) return false;
        selection.insertText(printable(data.getData('text/plain')).replace(/\s*\n\s*/g, ' '));
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
  );
}

/** True when something was copied. */
function $copy(event: ClipboardEvent | KeyboardEvent | null, textOf: TokenText): boolean {
  const data = event && 'clipboardData' in event ? event.clipboardData : null;
  const body = $selectedText();
  if (!event || !data || body.length === 0) return false;
  event.preventDefault();
  data.setData(OWN_FORMAT, JSON.stringify(body));
  data.setData('text/html', htmlOf(body, textOf));
  data.setData('text/plain', plainTextOf(body, textOf));
  return true;
}

/** The selected part of the text. */
export function $selectedText(): RichText {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || selection.isCollapsed()) return [];
  const ends = [$offsetOf(selection.anchor), $offsetOf(selection.focus)];
  return slice($decode(), Math.min(...ends), Math.max(...ends));
}

/** Puts a text in the place of the selection: a single block flows into the line, more bring theirs. */
export function $insertBody(body: RichText): void {
  const current = $getSelection();
  const selection = $isRangeSelection(current) ? current : $getRoot().selectEnd();
  const [only, ...others] = body;
  if (!only) return;
  if (others.length > 0) {
    selection.insertNodes(body.map($encodeBlock));
    return;
  }
  if (only.type === 'item') $becomeItemWhereEmpty(selection, only.style, only.level);
  const nodes = $encodeRuns(only.runs);
  if (nodes.length > 0) selection.insertNodes(nodes);
}

function $becomeItemWhereEmpty(
  selection: RangeSelection,
  ...shape: Parameters<typeof $createItemNode>
): void {
  const node = selection.anchor.getNode();
  if (!$isElementNode(node) || !node.isEmpty() || node === $getRoot()) return;
  const item = $createItemNode(...shape);
  node.replace(item);
  selection.anchor.set(item.getKey(), 0, 'element');
  selection.focus.set(item.getKey(), 0, 'element');
}
