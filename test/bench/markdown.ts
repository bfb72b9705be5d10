import type { Document, DocumentNode, Table } from '#shared/document/document.ts';
import { inlineText } from '#shared/document/plain-text.ts';

/** A document as Markdown, for pandoc to make a Word file of the same words. */
export const markdownOf = (document: Document): string =>
  [`% ${document.title}`, ...document.nodes.map(block)].join('\n\n') + '\n';

function block(node: DocumentNode): string {
  switch (node.type) {
    case 'heading':
      return `${'#'.repeat(node.level)} ${node.number?.label ?? ''} ${inlineText(node.text)}`;
    case 'paragraph':
      return `${node.number?.label ?? ''} ${inlineText(node.text)}`;
    case 'item':
      return `${'    '.repeat(node.level - 1)}- ${inlineText(node.text)}`;
    case 'table':
      return table(node);
    case 'diagram':
      return node.alternative;
    case 'signatures':
      return node.blocks.map(({ heading }) => inlineText(heading)).join('\n\n');
    case 'annex-file':
      return inlineText(node.note);
  }
}

function table({ columns, rows }: Table): string {
  const row = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replace(/\s+/g, ' ').replaceAll('|', '/')).join(' | ')} |`;
  return [
    row(columns.map(({ heading }) => heading)),
    row(columns.map(() => '---')),
    ...rows.map((cells) =>
      row(cells.map(({ paragraphs }) => paragraphs.map(inlineText).join(' '))),
    ),
  ].join('\n');
}
