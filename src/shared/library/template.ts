import { z } from 'zod';
import { AGREEMENT_KINDS } from '#shared/agreement/agreement.ts';
import { ConditionSchema } from '#shared/agreement/condition.ts';
import { DATA_VIEWS, PositionSchema, SECTION_KINDS } from '#shared/agreement/section.ts';
import type { Immutable } from '#shared/base/immutable.ts';
import { LineSchema, TextSchema } from '#shared/base/text.ts';

/** Paragraphs in the markup of markup.ts: one string each. */
export const MarkupSchema = z.array(TextSchema).min(1).max(200);

const slug = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);

/**
 * One item of a template's section: a clause of the library in one of its positions, a clause
 * written for this template only, or a table of model data.
 */
export const TemplateItemSchema = z.union([
  z.strictObject({
    clause: slug,
    position: PositionSchema.optional(),
  }),
  z.strictObject({
    id: slug,
    title: LineSchema,
    text: MarkupSchema,
    when: ConditionSchema.optional(),
    notes: TextSchema.optional(),
  }),
  z.strictObject({
    id: slug,
    view: z.enum(DATA_VIEWS),
    title: LineSchema,
    when: ConditionSchema.optional(),
  }),
]);
export type TemplateItem = Immutable<z.infer<typeof TemplateItemSchema>>;

/**
 * A template: what the gallery shows, and the agreement it starts. `agreement` holds the records of
 * the model (complete, as AgreementSchema wants them) without id, schemaVersion, template, status,
 * negotiation, sections and definitions, which the catalogue makes from the parts below.
 */
export const TemplateSchema = z.strictObject({
  id: slug,
  version: z.int().min(1),
  title: LineSchema,
  /** One or two sentences for the gallery: for whom, for what. */
  summary: TextSchema,
  kind: z.enum(AGREEMENT_KINDS),
  /** What to settle before starting: shown beside the first section. */
  guidance: z.array(TextSchema).max(20),
  agreement: z.record(z.string(), z.unknown()),
  definitions: z
    .array(z.strictObject({ id: slug, term: LineSchema, meaning: MarkupSchema }))
    .max(200),
  sections: z
    .array(
      z.strictObject({
        id: slug,
        kind: z.enum(SECTION_KINDS),
        title: LineSchema,
        items: z.array(TemplateItemSchema).max(200),
      }),
    )
    .min(1)
    .max(50),
});
export type Template = Immutable<z.infer<typeof TemplateSchema>>;
