import { unreachable } from '#shared/base/unreachable.ts';
import type { Document, DocumentNode, Inlines } from './document.ts';

export const inlineText = (inlines: Inlines): string => inlines.map(({ text }) => text).join('');

/** The whole document as plain text, one paragraph, item or table row a line. */
export function documentText(document: Document): string {
  const { front } = document;
  const name = [front.kind, front.title];
  const facts = front.facts.map(({ label, value }) => `${label}: ${inlineText(value)}`);
  const lines = [
    ...(document.letter ? [...facts, ...name] : [...name, ...facts]),
    ...front.parties.flatMap((party) => [
      `${inlineText(party.name)} (${party.capacity})`,
      ...party.details.map(inlineText),
    ]),
    ...(front.notice === null ? [] : [front.notice]),
    '',
    ...document.nodes.flatMap(nodeLines),
  ];
  return lines.join('\n') + '\n';
}

function nodeLines(node: DocumentNode): readonly string[] {
  switch (node.type) {
    case 'heading':
      return ['', numbered(node.number?.label, node.text)];
    case 'paragraph':
      return [numbered(node.number?.label, node.text)];
    case 'item':
      return [`${'  '.repeat(node.level)}${node.marker} ${inlineText(node.text)}`];
    case 'table':
      return [
        '',
        inlineText(node.caption),
        node.columns.map(({ heading }) => heading).join(' | '),
        ...node.rows.map((row) =>
          row.map(({ paragraphs }) => paragraphs.map(inlineText).join(' / ')).join(' | '),
        ),
        '',
      ];
    case 'diagram':
      return ['', node.alternative];
    case 'signatures':
      return [
        inlineText(node.intro),
        ...node.blocks.flatMap((block) => [
          '',
          inlineText(block.heading),
          block.capacity,
          ...block.lines.map(({ label, value }) => `${label}: ${value || '____________________'}`),
        ]),
      ];
    case 'annex-file':
      return [inlineText(node.note)];
    default:
      return unreachable(node);
  }
}

const numbered = (label: string | undefined, text: Inlines): string =>
  label === undefined ? inlineText(text) : `${label} ${inlineText(text)}`;
