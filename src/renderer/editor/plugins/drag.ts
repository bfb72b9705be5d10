import {
  COMMAND_PRIORITY_CRITICAL,
  DRAGOVER_COMMAND,
  DRAGSTART_COMMAND,
  DROP_COMMAND,
  mergeRegister,
  type LexicalEditor,
} from 'lexical';

/** Text is moved by cut and paste: a drag between clauses would be a second, unchecked way in. */
export function registerNoDrag(editor: LexicalEditor): () => void {
  const refuse = (event: DragEvent) => {
    event.preventDefault();
    return true;
  };
  return mergeRegister(
    ...[DRAGSTART_COMMAND, DRAGOVER_COMMAND, DROP_COMMAND].map((command) =>
      editor.registerCommand(command, refuse, COMMAND_PRIORITY_CRITICAL),
    ),
  );
}
