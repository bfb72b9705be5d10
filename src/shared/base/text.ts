import { z } from 'zod';

/**
 * Characters that no text of an agreement may hold: control characters other than tab and line
 * feed, lone surrogates and the two non-characters. XML 1.0 (section 2.2) cannot express them, so
 * a DOCX holding one would not open.
 */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000d\u000e-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/u;
const FORBIDDEN_ALL = new RegExp(FORBIDDEN.source, 'gu');

export const isPrintable = (text: string): boolean => !FORBIDDEN.test(text);

/** All ends of lines, of Word's lines within a paragraph and of pages among them. */
const LINE_END = /\r\n?|[\u000b\u000c]/g;

/** Text as it may be stored: line ends become LF, what cannot be printed is dropped. */
export const printable = (text: string): string =>
  text.replace(LINE_END, '\n').replace(FORBIDDEN_ALL, '');

/** The same on one line. */
export const printableLine = (text: string): string => printable(text).replace(/[\n\t]/g, ' ');

const printableOnly = (schema: z.ZodString) =>
  schema.refine(isPrintable, {
    error: 'holds a control character or half of a character pair; remove it',
  });

/** One line: names, titles, labels. At most 500 characters. */
export const LineSchema = printableOnly(z.string().max(500)).refine(
  (text) => !text.includes('\n'),
  {
    error: 'must be a single line',
  },
);

/** The most characters of a running text. */
export const MAX_TEXT = 100_000;
/** Running text: at most 100,000 characters. */
export const TextSchema = printableOnly(z.string().max(MAX_TEXT));
