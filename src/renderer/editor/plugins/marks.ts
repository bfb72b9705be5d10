import {
  COMMAND_PRIORITY_HIGH,
  FORMAT_ELEMENT_COMMAND,
  FORMAT_TEXT_COMMAND,
  mergeRegister,
  type LexicalEditor,
  type TextFormatType,
} from 'lexical';
import { MarkSchema, type Mark } from '#shared/agreement/rich-text.ts';

const isMark = (format: TextFormatType): format is Mark =>
  (MarkSchema.options as readonly TextFormatType[]).includes(format);

/**
 * Ctrl+B, I and U come from Lexical; any other format (a system's menu may ask for strikethrough, a
 * key for alignment) has no place in an agreement and is refused.
 */
export const registerMarks = (editor: LexicalEditor): (() => void) =>
  mergeRegister(
    editor.registerCommand(FORMAT_TEXT_COMMAND, (format) => !isMark(format), COMMAND_PRIORITY_HIGH),
    editor.registerCommand(FORMAT_ELEMENT_COMMAND, () => true, COMMAND_PRIORITY_HIGH),
  );
