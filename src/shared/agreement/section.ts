import { z } from 'zod';
import type { Immutable } from '#shared/base/immutable.ts';
import { LineSchema, TextSchema } from '#shared/base/text.ts';
import { ConditionSchema } from './condition.ts';
import { ItemIdSchema, SectionIdSchema, type ItemId, type SectionId } from './ids.ts';
import { RichTextSchema } from './rich-text.ts';

/** The six guided sections, and those that a template may bring besides. */
export const GUIDED_SECTIONS = [
  'stakeholders',
  'services',
  'scope',
  'metrics',
  'exclusions',
  'termination',
] as const;
export const SECTION_KINDS = [
  'definitions',
  ...GUIDED_SECTIONS,
  'support',
  'reporting',
  'data-protection',
  'general',
  'custom',
] as const;
export type SectionKind = (typeof SECTION_KINDS)[number];

/** The sections in English: as the app names them, and as one is headed that the app adds. */
export const SECTION_NAMES: Readonly<Record<SectionKind, string>> = {
  definitions: 'Definitions',
  stakeholders: 'Stakeholders',
  services: 'Services',
  scope: 'Scope',
  metrics: 'Service levels',
  exclusions: 'Exclusions',
  termination: 'Termination',
  support: 'Support',
  reporting: 'Reporting',
  'data-protection': 'Data protection',
  general: 'General provisions',
  custom: 'Further terms',
};

export const POSITIONS = ['provider', 'balanced', 'customer'] as const;
/** Whose interest a wording serves. */
export const PositionSchema = z.enum(POSITIONS);
export type Position = z.infer<typeof PositionSchema>;

export const ClauseSchema = z.strictObject({
  type: z.literal('clause'),
  id: ItemIdSchema,
  title: LineSchema,
  body: RichTextSchema,
  condition: ConditionSchema.nullable(),
  /** The library clause it came from; null where it was written here. */
  origin: z
    .strictObject({ clause: LineSchema, version: z.int().min(1), position: PositionSchema })
    .nullable(),
  /** For colleagues only: never exported. */
  notes: TextSchema,
});
export type Clause = Immutable<z.infer<typeof ClauseSchema>>;

export const DATA_VIEWS = [
  'stakeholders',
  'contacts',
  'services',
  'scope',
  'hours',
  'maintenance',
  'severities',
  'commitments',
  'measurement',
  'credits',
  'exclusions',
  'reports',
  'obligations',
  'escalation',
  'definitions',
  'term',
] as const;
export type DataView = (typeof DATA_VIEWS)[number];

/** Model data shown as a table at this place of the text. */
export const DataBlockSchema = z.strictObject({
  type: z.literal('data'),
  id: ItemIdSchema,
  view: z.enum(DATA_VIEWS),
  title: LineSchema,
  condition: ConditionSchema.nullable(),
});
export type DataBlock = Immutable<z.infer<typeof DataBlockSchema>>;

export const SectionItemSchema = z.discriminatedUnion('type', [ClauseSchema, DataBlockSchema]);
export type SectionItem = Immutable<z.infer<typeof SectionItemSchema>>;

export const SectionSchema = z.strictObject({
  id: SectionIdSchema,
  kind: z.enum(SECTION_KINDS),
  title: LineSchema,
  items: z.array(SectionItemSchema).max(2_000),
});
export type Section = Immutable<z.infer<typeof SectionSchema>>;

export const newSection = (id: SectionId, kind: SectionKind, title: string): Section => ({
  id,
  kind,
  title,
  items: [],
});

export const newClause = (id: ItemId, title: string): Clause => ({
  type: 'clause',
  id,
  title,
  body: [],
  condition: null,
  origin: null,
  notes: '',
});
