import { z } from 'zod';
import type { Immutable } from '#shared/base/immutable.ts';
import { LineSchema, TextSchema } from '#shared/base/text.ts';
import { DefinitionIdSchema } from './ids.ts';

/** The text of a clause: our own small tree. The editor's JSON is never stored. */

export const MarkSchema = z.enum(['bold', 'italic', 'underline']);
export type Mark = z.infer<typeof MarkSchema>;

const marks = z.array(MarkSchema).max(3);

export const REFERENCE_TARGETS = ['section', 'item', 'annex'] as const;

/** Words as typed; a line feed is a line break. */
export const TextRunSchema = z.strictObject({
  type: z.literal('text'),
  text: TextSchema,
  marks,
});
/** A live field: shows the value at `path` of the field catalogue, e.g. "commitment.uptime.target". */
export const FieldRunSchema = z.strictObject({
  type: z.literal('field'),
  path: LineSchema,
  marks,
});
/** A cross-reference: shows the target's number ("clause 4.2"), whatever it is at the time. */
export const ReferenceRunSchema = z.strictObject({
  type: z.literal('reference'),
  target: z.strictObject({ kind: z.enum(REFERENCE_TARGETS), id: LineSchema }),
  marks,
});
/** A defined term; `text` is the form used here ("Service Credits"), null for the term itself. */
export const TermRunSchema = z.strictObject({
  type: z.literal('term'),
  definition: DefinitionIdSchema,
  text: LineSchema.nullable(),
  marks,
});
/** A place still to fill; it stops an export until someone writes there. */
export const BlankRunSchema = z.strictObject({
  type: z.literal('blank'),
  label: LineSchema,
  marks,
});

export const RunSchema = z.discriminatedUnion('type', [
  TextRunSchema,
  FieldRunSchema,
  ReferenceRunSchema,
  TermRunSchema,
  BlankRunSchema,
]);
export type Run = Immutable<z.infer<typeof RunSchema>>;
/** What stands in a line of text and is not typed there. */
export type TokenRun = Exclude<Run, { type: 'text' }>;

/** The most that one paragraph or item, and one text, hold. */
export const MAX_RUNS = 5_000;
export const MAX_BLOCKS = 5_000;

const runs = z.array(RunSchema).max(MAX_RUNS);

export const ParagraphSchema = z.strictObject({ type: z.literal('paragraph'), runs });
/** An item of a list under the paragraph before it: (a), (i), (A), or a bullet. */
export const ListItemSchema = z.strictObject({
  type: z.literal('item'),
  style: z.enum(['ordered', 'bullet']),
  level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  runs,
});
export const BlockSchema = z.discriminatedUnion('type', [ParagraphSchema, ListItemSchema]);
export type Block = Immutable<z.infer<typeof BlockSchema>>;

export const RichTextSchema = z.array(BlockSchema).max(MAX_BLOCKS);
export type RichText = Immutable<z.infer<typeof RichTextSchema>>;

export const textRun = (text: string, ...marked: Mark[]): Run => ({
  type: 'text',
  text,
  marks: marked,
});

export const paragraph = (...children: (Run | string)[]): Block => ({
  type: 'paragraph',
  runs: children.map((child) => (typeof child === 'string' ? textRun(child) : child)),
});

/** Whether a block has no words: nothing typed but spaces, and nothing live. */
const isEmptyBlock = (block: Block): boolean =>
  block.runs.every((run) => run.type === 'text' && run.text.trim().length === 0);

export const isEmptyText = (text: RichText): boolean => text.every(isEmptyBlock);

/**
 * The blocks of a text that have words: these alone are numbered and printed. An empty line parts
 * paragraphs for who writes, and is no paragraph that anybody could cite.
 */
export const writtenBlocks = (text: RichText): RichText =>
  text.some(isEmptyBlock) ? text.filter((block) => !isEmptyBlock(block)) : text;
