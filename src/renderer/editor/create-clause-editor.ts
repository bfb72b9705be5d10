import { registerRichText } from '@lexical/rich-text';
import { $addUpdateTag, $getRoot, createEditor, mergeRegister, type LexicalEditor } from 'lexical';
import { directionOf } from '#shared/assemble/direction.ts';
import { NODES } from './nodes/all.ts';
import type { TokenRun } from './nodes/token-node.ts';
import type { TokenText } from './clipboard/to-clipboard.ts';
import { registerCaretSync } from './plugins/caret-sync.ts';
import { registerClipboard } from './plugins/clipboard.ts';
import { registerNoDrag } from './plugins/drag.ts';
import { EXTERNAL_TAG } from './plugins/emission.ts';
import { registerLeaving, type Direction } from './plugins/leaving.ts';
import { registerLists } from './plugins/lists.ts';
import { registerMarks } from './plugins/marks.ts';
import { registerSteps } from './plugins/steps.ts';
import { registerTokens } from './plugins/tokens.ts';

/** An empty editor of our nodes, not on the page yet. It has no history: undo is the session's. */
export const createClauseEditor = (): LexicalEditor =>
  createEditor({
    namespace: 'clause',
    nodes: [...NODES],
    theme: {
      paragraph: 'rt-paragraph',
      text: { bold: 'rt-bold', italic: 'rt-italic', underline: 'rt-underline' },
    },
    // Lexical goes back to the state before; the error is for the log and the crash notice.
    onError: (error) => reportError(error),
  });

/**
 * Writes all of a text in the direction of its language, as the exports do. Left alone, Lexical has
 * each paragraph follow its first letter, and a name in Hebrew turns an English one around.
 */
export const setDirection = (editor: LexicalEditor, language: string): void =>
  editor.update(
    () => {
      $addUpdateTag(EXTERNAL_TAG);
      $getRoot().setDirection(directionOf(language));
    },
    { discrete: true },
  );

export interface EditingOptions {
  readonly textOf: TokenText;
  /** `offset`: the caret's place in the text, as in positions.ts. */
  readonly goTo: (run: TokenRun, offset: number) => void;
  /** False where there is nowhere to go. */
  readonly leave: (direction: Direction) => boolean;
  readonly refuse: (reason: string) => void;
  readonly inform: (what: string) => void;
}

/** Everything that keys, mouse and clipboard do in a clause. */
export const registerEditing = (editor: LexicalEditor, options: EditingOptions): (() => void) =>
  mergeRegister(
    registerRichText(editor),
    registerCaretSync(editor),
    registerSteps(editor),
    registerMarks(editor),
    registerLists(editor),
    registerTokens(editor, options.goTo),
    registerClipboard(editor, options),
    registerLeaving(editor, options.leave),
    registerNoDrag(editor),
  );
