import type { DataBlock, DataView } from '#shared/agreement/section.ts';
import type { Cell, Diagram, Inline, Inlines, Table } from '#shared/document/document.ts';
import type { Resolver } from '../resolver.ts';

/** What a data view makes of the model: rows for the columns that the wording names. */
export interface ViewContent {
  /** Where the columns depend on the model; the wording's otherwise. */
  readonly headings?: readonly string[];
  readonly weights: readonly number[];
  readonly alignEnd?: readonly number[];
  readonly rows: readonly (readonly Cell[])[];
  /** A picture of the same, which stands before the table. */
  readonly diagram?: Diagram;
}

export type View = (resolver: Resolver) => ViewContent;

export const cell = (source: string, ...paragraphs: readonly (Inline | Inlines | null)[]): Cell => {
  const present = paragraphs.filter((paragraph) => paragraph !== null);
  return {
    header: false,
    source,
    paragraphs:
      present.length === 0
        ? [[]]
        : present.map((paragraph) => (isInline(paragraph) ? [paragraph] : paragraph)),
  };
};

/** The first cell of a row, which names it. */
export const rowHeader = (source: string, ...inlines: readonly Inline[]): Cell => ({
  header: true,
  source,
  paragraphs: [inlines.map((inline) => ({ ...inline, marks: ['bold'] as const }))],
});

const isInline = (value: Inline | Inlines): value is Inline => !Array.isArray(value);

/** Puts a view under its numbered caption. */
export function tableNode(
  resolver: Resolver,
  block: DataBlock,
  content: ViewContent,
  source: string,
): Table {
  const { phrases, views } = resolver.wording;
  const entry = resolver.outline.items.get(block.id);
  const number = entry?.number.levels[0] ?? 0;
  const headings = content.headings ?? views[block.view satisfies DataView].columns;
  return {
    type: 'table',
    anchor: entry?.anchor ?? `table_${block.id}`,
    caption: [{ type: 'text', text: phrases.table(number, block.title), marks: [] }],
    columns: headings.map((heading, at) => ({
      heading,
      align: content.alignEnd?.includes(at) ? 'end' : 'start',
      weight: content.weights[at] ?? 1,
    })),
    rows:
      content.rows.length > 0
        ? content.rows
        : [
            headings.map((_, at) =>
              cell(source, at === 0 ? { type: 'text', text: phrases.none, marks: [] } : null),
            ),
          ],
    source,
  };
}
