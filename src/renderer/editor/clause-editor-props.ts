import type { RichText } from '#shared/agreement/rich-text.ts';

export interface ClauseEditorProps {
  /** What the model holds. */
  readonly value: RichText;
  /** Called once per frame while one types, after the frame is on the screen. */
  readonly onChange: (value: RichText) => void;
  /** The accessible name: "Text of clause 4.2 Service credits". */
  readonly label: string;
  /** Where the text stands in the agreement; `goToPlace` and `focusClause` lead here. */
  readonly placePath: string;
  /** An arrow key found no further line: the time to put the caret into the neighbour. */
  readonly onLeave?: ((direction: 'up' | 'down') => void) | undefined;
  /** The agreement's language, for the spelling check. BCP 47. */
  readonly language?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly className?: string | undefined;
}
