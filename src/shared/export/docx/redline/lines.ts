import { printable } from '#shared/base/text.ts';
import type { Document, DocumentNode, Inlines } from '#shared/document/document.ts';
import { inlineText } from '#shared/document/plain-text.ts';
import { unreachable } from '#shared/base/unreachable.ts';
import { oneLine } from '#shared/export/docx/contents.ts';

/** One paragraph of a Word file as the document wants it: its words, and its label where Word counts it. */
export interface WantedLine {
  readonly text: string;
  /** "4.2", "(a)"; null where the words stand without one. */
  readonly label: string | null;
  /** Where it stands, in words for people: "clause 4.2", "the title page". */
  readonly place: string;
}

/** All paragraphs that have words, in the order in which a Word file of the document has them. */
export function wantedLines(document: Document): readonly WantedLine[] {
  return [...frontLines(document), ...contentsLines(document), ...bodyLines(document)]
    .map((line) => ({ ...line, text: printable(line.text) }))
    .filter(({ text }) => text !== '');
}

const plain = (place: string) => (text: string) => ({ text, label: null, place });

function frontLines({ front }: Document): readonly WantedLine[] {
  return [
    front.kind,
    front.title,
    ...front.facts.flatMap(({ label, value }) => [label, inlineText(value)]),
    ...(front.parties.length === 0 ? [] : [front.betweenLabel]),
    ...front.parties.flatMap(({ name, capacity, details }) => [
      inlineText(name),
      capacity,
      ...details.map(inlineText),
    ]),
    front.notice ?? '',
  ].map(plain('the title page'));
}

function contentsLines(document: Document): readonly WantedLine[] {
  const headings = document.nodes.filter((node) => node.type === 'heading');
  if (headings.length === 0) return [];
  return [
    document.labels.contents,
    ...headings.map((heading) => {
      const number = heading.number?.label;
      return `${number === undefined ? '' : `${number}\t`}${oneLine(heading)}`;
    }),
  ].map(plain('the contents'));
}

function bodyLines(document: Document): readonly WantedLine[] {
  let place = 'the beginning of the text';
  return document.nodes.flatMap((node) => {
    if (node.type === 'heading') place = headingPlace(node);
    return nodeLines(node, place);
  });
}

const headingPlace = ({ number, text }: Extract<DocumentNode, { type: 'heading' }>): string =>
  number === null
    ? `"${inlineText(text)}"`
    : `${number.levels.length === 1 ? 'section' : 'clause'} ${number.label}`;

function nodeLines(node: DocumentNode, place: string): readonly WantedLine[] {
  const line = (text: Inlines) => ({ text: inlineText(text), label: null, place });
  switch (node.type) {
    case 'heading':
    case 'paragraph':
      return [{ ...line(node.text), label: node.number?.label ?? null }];
    case 'item':
      return [{ ...line(node.text), label: node.marker }];
    case 'table': {
      const within = node.caption.length === 0 ? place : `"${inlineText(node.caption)}"`;
      return [
        inlineText(node.caption),
        ...node.columns.map(({ heading }) => heading),
        ...node.rows.flatMap((row) =>
          node.columns.flatMap((_, column) => row[column]?.paragraphs.map(inlineText) ?? []),
        ),
      ].map(plain(within));
    }
    case 'diagram':
      return [
        [
          ...node.boxes.flatMap(({ lines }) => lines.map(({ text }) => text)),
          ...node.arrows.map(({ label }) => label.text),
        ]
          .filter((text) => text !== '')
          .join('\n'),
      ].map(plain(place));
    case 'signatures':
      return [
        line(node.intro),
        ...node.blocks.flatMap((block) => [
          line(block.heading),
          plain(place)(block.capacity),
          ...block.lines.flatMap(({ label, value }) => [label, value].map(plain(place))),
        ]),
      ];
    case 'annex-file':
      return [line(node.note)];
    default:
      return unreachable(node);
  }
}
