import {
  $createRangeSelectionFromDom,
  $getSelection,
  $isRangeSelection,
  $setSelection,
  COMMAND_PRIORITY_CRITICAL,
  getDOMSelection,
  KEY_DOWN_COMMAND,
  mergeRegister,
  SELECTION_CHANGE_COMMAND,
  type LexicalEditor,
} from 'lexical';

const MOVES = /^(?:Arrow|Home$|End$|Page)/;

/**
 * The browser moves the caret at once, but tells of it only in a later task. With keys in quick
 * succession (a held arrow key, then Backspace) Lexical would act on the caret's place of before:
 * so the place is read again where the news of a move is still out.
 */
export function registerCaretSync(editor: LexicalEditor): () => void {
  let isNewsOut = false;
  return mergeRegister(
    editor.registerCommand(
      KEY_DOWN_COMMAND,
      (event) => {
        if (isNewsOut && !event.isComposing) $readCaret(editor);
        isNewsOut = MOVES.test(event.key);
        return false;
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
    editor.registerCommand(
      SELECTION_CHANGE_COMMAND,
      () => {
        isNewsOut = false;
        return false;
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
  );
}

function $readCaret(editor: LexicalEditor): void {
  const known = $getSelection();
  if (!$isRangeSelection(known)) return;
  const caret = $createRangeSelectionFromDom(getDOMSelection(editor._window), editor);
  if (caret && !(caret.anchor.is(known.anchor) && caret.focus.is(known.focus)))
    $setSelection(caret);
}
