import type { DataBlock, DataView } from '#shared/agreement/section.ts';
import type { Cell, Diagram, Inline, Inlines, Table } from '#shared/document/document.ts';
import { inlineText } from '#shared/document/plain-text.ts';
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

/** Puts a view under its numbered caption; a column of which no row says anything is left out. */
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
  const kept = headings.flatMap((_, at) => (content.headings || hasWords(content, at) ? [at] : []));
  return {
    type: 'table',
    anchor: entry?.anchor ?? `table_${block.id}`,
    caption: [{ type: 'text', text: phrases.table(number, block.title), marks: [] }],
    columns: kept.map((at) => ({
      heading: headings[at]!,
      align: content.alignEnd?.includes(at) ? 'end' : 'start',
      weight: content.weights[at] ?? 1,
    })),
    rows:
      content.rows.length > 0
        ? content.rows.map((row) => kept.flatMap((at) => row[at] ?? []))
        : [
            kept.map((at) =>
              cell(source, at === 0 ? { type: 'text', text: phrases.none, marks: [] } : null),
            ),
          ],
    source,
  };
}

/** Of a table without rows every column stands, so that one sees what it is of. */
const hasWords = ({ rows }: ViewContent, at: number): boolean =>
  rows.length === 0 ||
  at === 0 ||
  rows.some((row) => row[at]?.paragraphs.some((inlines) => inlineText(inlines).trim() !== ''));
