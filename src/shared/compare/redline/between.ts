import type { Agreement } from '#shared/agreement/agreement.ts';
import { assemble } from '#shared/assemble/assemble.ts';
import type { Document, DocumentNode, Inlines } from '#shared/document/document.ts';
import {
  UNTRACKED,
  type TrackedBlock,
  type TrackedParagraph,
  type TrackedText,
} from '#shared/read/redline/tracked-text.ts';
import type { CounterpartyChange } from './change.ts';
import { changesIn } from './counterparty.ts';
import { plain } from './words.ts';

/** What another version of an agreement has otherwise, to be taken over change by change. */
export function changesBetween(base: Agreement, other: Agreement): readonly CounterpartyChange[] {
  return changesIn(base, asFile(assemble(other).document, assemble(base).document));
}

/** A document as a Word file of it would be read, with the bookmarks that the base has for its clauses. */
function asFile(document: Document, base: Document): TrackedText {
  const anchors = new Map(
    base.nodes.flatMap((node) =>
      node.type === 'heading' || node.type === 'table' ? [[node.source, node.anchor] as const] : [],
    ),
  );
  const { front } = document;
  const lines: readonly Inlines[] = [
    plain(front.kind),
    plain(front.title),
    ...front.facts.flatMap(({ label, value }) => [plain(label), value]),
    ...(front.parties.length === 0 ? [] : [plain(front.betweenLabel)]),
    ...front.parties.flatMap(({ name, capacity, details }) => [name, plain(capacity), ...details]),
    ...(front.notice === null ? [] : [plain(front.notice)]),
  ];
  return {
    blocks: [
      ...lines.map((line) => paragraph(line)),
      ...document.nodes.flatMap((node) => blocksOf(node, anchors)),
    ],
    comments: new Map(),
    notes: [],
    running: null,
  };
}

function paragraph(inlines: Inlines, style = 'Normal', bookmark?: string): TrackedParagraph {
  return {
    type: 'paragraph',
    pieces: inlines.map(({ text, marks }) => ({
      ...UNTRACKED,
      text,
      marks,
      formatted: null,
      effaced: null,
      comments: [],
      notes: [],
    })),
    mark: UNTRACKED,
    kind: { style, list: null },
    former: null,
    bookmarks: bookmark === undefined ? [] : [bookmark],
    inContents: false,
  };
}

function blocksOf(
  node: DocumentNode,
  anchors: ReadonlyMap<string, string>,
): readonly TrackedBlock[] {
  switch (node.type) {
    case 'heading':
      return [paragraph(node.text, `Heading${node.level}`, anchors.get(node.source))];
    case 'paragraph':
      return [paragraph(node.text)];
    case 'item': {
      const style = node.style === 'ordered' ? 'ListNumber' : 'ListBullet';
      return [paragraph(node.text, `${style}${node.level === 1 ? '' : node.level}`)];
    }
    case 'table': {
      const row = (cells: readonly (readonly Inlines[])[]) => ({
        ...UNTRACKED,
        cells: cells.map((paragraphs) => paragraphs.map((one) => paragraph(one))),
      });
      return [
        paragraph(node.caption, 'Caption', anchors.get(node.source)),
        {
          type: 'table',
          rows: [
            row(node.columns.map(({ heading }) => [plain(heading)])),
            ...node.rows.map((cells) => row(cells.map(({ paragraphs }) => paragraphs))),
          ],
        },
      ];
    }
    case 'diagram':
      return [
        paragraph(
          plain(
            [
              ...node.boxes.flatMap(({ lines }) => lines.map(({ text }) => text)),
              ...node.arrows.map(({ label }) => label.text),
            ]
              .filter((text) => text !== '')
              .join('\n'),
          ),
        ),
      ];
    case 'signatures':
      return [
        node.intro,
        ...node.blocks.flatMap((block) => [
          block.heading,
          plain(block.capacity),
          ...block.lines.flatMap(({ label, value }) => [plain(label), plain(value)]),
        ]),
      ].map((line) => paragraph(line));
    case 'annex-file':
      return [paragraph(node.note)];
  }
}
