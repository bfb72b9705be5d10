import { z } from 'zod';
import type { Immutable } from '#shared/base/immutable.ts';
import { textBlocks } from './text-blocks.ts';
import type { Document, Source } from './document.ts';

/**
 * A span of a Document: where a value was read. `source` names the heading, paragraph, item or cell,
 * `start` and `end` count UTF-16 units of its plain text, and `quote` is what stands there, so that a
 * citation can be read without its document and checked against it.
 */
export const CitationSchema = z.strictObject({
  source: z.string().max(200),
  start: z.int().min(0),
  end: z.int().min(0),
  quote: z.string().max(4_000),
});
export type Citation = Immutable<z.infer<typeof CitationSchema>>;

/** The most that a citation quotes; a longer span is quoted by its beginning. */
const LONGEST_QUOTE = 4_000;

/** Cites `text.slice(start, end)` of the block that `source` names. */
export const cite = (source: Source, text: string, start: number, end: number): Citation => ({
  source,
  start,
  end,
  quote: text.slice(start, Math.min(end, start + LONGEST_QUOTE)),
});

/** Whether the document still says, at that place, what the citation quotes. */
export function holds(citation: Citation, document: Document): boolean {
  const block = textBlocks(document).find(({ source }) => source === citation.source);
  return block?.text.slice(citation.start, citation.end).startsWith(citation.quote) === true;
}
