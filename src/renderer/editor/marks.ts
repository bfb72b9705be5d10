import { TEXT_TYPE_TO_FORMAT } from 'lexical';
import { MarkSchema, type Mark } from '#shared/agreement/rich-text.ts';

/** Marks as the bits that Lexical keeps in a text node's format, and back. */

export const formatOf = (marks: readonly Mark[]): number =>
  marks.reduce((format, mark) => format | (TEXT_TYPE_TO_FORMAT[mark] ?? 0), 0);

/** What else a format may hold (strikethrough, code …) has no place in an agreement and is left out. */
export const marksOf = (format: number): readonly Mark[] =>
  MarkSchema.options.filter((mark) => (format & (TEXT_TYPE_TO_FORMAT[mark] ?? 0)) !== 0);
