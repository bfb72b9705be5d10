import { unreachable } from '#shared/base/unreachable.ts';
import type { Document, DocumentNode, Source } from './document.ts';
import { inlineText } from './plain-text.ts';

/** The smallest part of a Document that has a source: what citations count in. */
export interface TextBlock {
  readonly source: Source;
  readonly text: string;
  readonly kind: 'heading' | 'paragraph' | 'item' | 'cell';
}

/**
 * Every heading, paragraph, item and cell in reading order. The paragraphs of a cell are joined by a
 * line feed; the headings of a table's columns are cells too, see {@link columnSource}.
 */
export const textBlocks = (document: Document): readonly TextBlock[] =>
  document.nodes.flatMap(blocksOf);

function blocksOf(node: DocumentNode): readonly TextBlock[] {
  switch (node.type) {
    case 'heading':
    case 'paragraph':
    case 'item':
      return [{ source: node.source, text: inlineText(node.text), kind: node.type }];
    case 'table':
      return [
        ...node.columns.map(({ heading }, column) => ({
          source: columnSource(node.source, column),
          text: heading,
          kind: 'cell' as const,
        })),
        ...node.rows.flat().map(({ source, paragraphs }) => ({
          source,
          text: paragraphs.map(inlineText).join('\n'),
          kind: 'cell' as const,
        })),
      ];
    case 'diagram':
    case 'signatures':
    case 'annex-file':
      return [];
    default:
      return unreachable(node);
  }
}

/** A table's headings have no source of their own; their place is row 0 of the table. */
export const columnSource = (table: Source, column: number): Source => `${table}/0/${column}`;
