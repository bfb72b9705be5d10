import { z } from 'zod';
import type { Document } from './document.ts';

/**
 * Documents as readers make them, for keeping them in files: headings, paragraphs, items and tables
 * of text, without a front page or words of our own. Diagrams, signatures and annexes belong to
 * assembled agreements, which are assembled anew and never kept.
 */

const SourceSchema = z.string().max(200);
const NumberSchema = z
  .strictObject({ levels: z.array(z.int().min(0)).max(20), label: z.string().max(200) })
  .nullable();

const marked = {
  text: z.string(),
  marks: z.array(z.enum(['bold', 'italic', 'underline'])).max(3),
};
const InlineSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), ...marked }),
  z.strictObject({ type: z.literal('value'), ...marked, source: SourceSchema }),
  z.strictObject({ type: z.literal('reference'), ...marked, anchor: z.string().max(200) }),
  z.strictObject({ type: z.literal('blank'), ...marked, source: SourceSchema }),
]);
const InlinesSchema = z.array(InlineSchema);

const NodeSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('heading'),
    level: z.union([z.literal(1), z.literal(2)]),
    number: NumberSchema,
    text: InlinesSchema,
    anchor: z.string().max(200),
    pageBreakBefore: z.boolean(),
    source: SourceSchema,
  }),
  z.strictObject({
    type: z.literal('paragraph'),
    number: NumberSchema,
    text: InlinesSchema,
    source: SourceSchema,
  }),
  z.strictObject({
    type: z.literal('item'),
    style: z.enum(['ordered', 'bullet']),
    level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    marker: z.string().max(200),
    restart: z.boolean(),
    text: InlinesSchema,
    source: SourceSchema,
  }),
  z.strictObject({
    type: z.literal('table'),
    anchor: z.string().max(200),
    caption: InlinesSchema,
    columns: z.array(
      z.strictObject({
        heading: z.string(),
        align: z.enum(['start', 'end']),
        weight: z.number().min(0),
      }),
    ),
    rows: z.array(
      z.array(
        z.strictObject({
          paragraphs: z.array(InlinesSchema).min(1),
          header: z.boolean(),
          source: SourceSchema,
        }),
      ),
    ),
    source: SourceSchema,
  }),
]);

/** A Document of a file that was read. */
export const ReadDocumentSchema: z.ZodType<Document> = z.strictObject({
  language: z.string().max(35),
  direction: z.enum(['ltr', 'rtl']),
  title: z.string(),
  reference: z.string(),
  draft: z.literal(false),
  front: z.strictObject({
    kind: z.literal(''),
    title: z.literal(''),
    facts: z.array(z.never()),
    parties: z.array(z.never()),
    betweenLabel: z.literal(''),
    notice: z.null(),
  }),
  labels: z.strictObject({
    contents: z.literal(''),
    page: z.literal(''),
    of: z.literal(''),
    draft: z.literal(''),
  }),
  nodes: z.array(NodeSchema).max(1_000_000),
});
