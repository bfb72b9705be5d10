import {
  $addUpdateTag,
  $getSelection,
  $isRangeSelection,
  BEFORE_INPUT_COMMAND,
  COMMAND_PRIORITY_CRITICAL,
  CUT_COMMAND,
  DELETE_CHARACTER_COMMAND,
  DELETE_LINE_COMMAND,
  DELETE_WORD_COMMAND,
  FORMAT_TEXT_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  mergeRegister,
  PASTE_COMMAND,
  REMOVE_TEXT_COMMAND,
  type LexicalCommand,
  type LexicalEditor,
  type UpdateListenerPayload,
} from 'lexical';

/** Marks updates that undo takes back by themselves: a paste, a mark, a list. */
export const STEP_TAG = 'step';
/** Marks updates with which a new step begins, and what is typed next goes on. */
const BEGINNING_TAG = 'step-beginning';
/** Marks updates that take away what stands beside the caret. */
const ERASING_TAG = 'step-erasing';

/** What an update is to undo: a step by itself, the beginning of one, or more of what goes on. */
export type StepKind = 'step' | 'beginning' | 'erasing' | 'typing';

type AnyCommand = LexicalCommand<unknown>;
const OWN_STEPS = [PASTE_COMMAND, CUT_COMMAND, FORMAT_TEXT_COMMAND] as readonly AnyCommand[];
const DELETIONS = [
  DELETE_CHARACTER_COMMAND,
  DELETE_WORD_COMMAND,
  DELETE_LINE_COMMAND,
  REMOVE_TEXT_COMMAND,
] as readonly AnyCommand[];

/** Says of what is done in a text what it is to undo. */
export function registerSteps(editor: LexicalEditor): () => void {
  const mark = <T>(command: LexicalCommand<T>, $tag: () => string | null) =>
    editor.registerCommand(
      command,
      () => {
        const tag = $tag();
        if (tag !== null) $addUpdateTag(tag);
        return false;
      },
      COMMAND_PRIORITY_CRITICAL,
    );
  return mergeRegister(
    ...OWN_STEPS.map((command) => mark(command, () => STEP_TAG)),
    ...DELETIONS.map((command) => mark(command, () => ($isSelected() ? STEP_TAG : ERASING_TAG))),
    mark(INSERT_PARAGRAPH_COMMAND, () => BEGINNING_TAG),
    mark(BEFORE_INPUT_COMMAND, () => ($isSelected() ? BEGINNING_TAG : null)),
  );
}

/** What an update is, by its tags, and by the selection in whose place the browser has put words. */
export function stepKindOf(
  { tags, prevEditorState }: Pick<UpdateListenerPayload, 'tags' | 'prevEditorState'>,
  isComposing: boolean,
): StepKind {
  if (tags.has(STEP_TAG)) return 'step';
  if (tags.has(BEGINNING_TAG)) return 'beginning';
  if (tags.has(ERASING_TAG)) return 'erasing';
  return !isComposing && prevEditorState.read($isSelected) ? 'beginning' : 'typing';
}

function $isSelected(): boolean {
  const selection = $getSelection();
  return $isRangeSelection(selection) && !selection.isCollapsed();
}
