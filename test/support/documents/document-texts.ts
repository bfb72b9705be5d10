import type { Document, DocumentNode, Inlines } from '#shared/document/document.ts';
import { unreachable } from '#shared/base/unreachable.ts';

const joined = (inlines: Inlines): string => inlines.map((inline) => inline.text).join('');

/**
 * Every text of a document in reading order, one entry for each paragraph: what any export must
 * carry. Without the numbers and markers that a word processor computes, unless `numbered`.
 */
export function documentTexts(
  document: Document,
  { numbered = false }: { readonly numbered?: boolean } = {},
): readonly string[] {
  const { front } = document;
  const name = [front.kind, front.title];
  const facts = front.facts.flatMap((fact) => [fact.label, joined(fact.value)]);
  return [
    ...(document.letter ? [...facts, ...name] : [...name, ...facts]),
    front.betweenLabel,
    ...front.parties.flatMap((party) => [
      joined(party.name),
      party.capacity,
      ...party.details.map(joined),
    ]),
    front.notice ?? '',
    ...document.nodes.flatMap((node) =>
      numbered ? [markerOf(node), ...nodeTexts(node)] : nodeTexts(node),
    ),
  ].filter((text) => text !== '');
}

function markerOf(node: DocumentNode): string {
  if (node.type === 'item') return node.marker;
  return node.type === 'heading' || node.type === 'paragraph' ? (node.number?.label ?? '') : '';
}

function nodeTexts(node: DocumentNode): readonly string[] {
  switch (node.type) {
    case 'heading':
    case 'paragraph':
    case 'item':
      return [joined(node.text)];
    case 'table':
      return [
        joined(node.caption),
        ...node.columns.map((column) => column.heading),
        ...node.rows.flatMap((row) => row.flatMap((cell) => cell.paragraphs.map(joined))),
      ];
    case 'diagram':
      return [
        ...node.boxes.flatMap(({ lines }) => lines.map(({ text }) => text)),
        ...node.arrows.map(({ label }) => label.text),
      ];
    case 'signatures':
      return [
        joined(node.intro),
        ...node.blocks.flatMap((block) => [
          joined(block.heading),
          block.capacity,
          ...block.lines.flatMap((line) => [line.label, line.value]),
        ]),
      ];
    case 'annex-file':
      return [joined(node.note)];
    default:
      return unreachable(node);
  }
}
