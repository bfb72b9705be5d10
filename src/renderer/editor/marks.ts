import { TEXT_TYPE_TO_FORMAT } from 'lexical';
import { MarkSchema, type Mark } from '#shared/agreement/rich-text.ts';

/** The keys of the marks, as commands write theirs; no command may take them away from a clause. */
export const MARK_KEYS: Readonly<Record<Mark, string>> = {
  bold: 'Mod+B',
  italic: 'Mod+I',
  underline: 'Mod+U',
};

/** Marks as the bits that Lexical keeps in a text node's format, and back. */

export const formatOf = (marks: readonly Mark[]): number =>
  marks.reduce((format, mark) => format | (TEXT_TYPE_TO_FORMAT[mark] ?? 0), 0);

/** What else a format may hold (strikethrough, code …) has no place in an agreement and is left out. */
export const marksOf = (format: number): readonly Mark[] =>
  MarkSchema.options.filter((mark) => (format & (TEXT_TYPE_TO_FORMAT[mark] ?? 0)) !== 0);
