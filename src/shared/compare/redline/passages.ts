import type { Document, DocumentNode } from '#shared/document/document.ts';
import { inlineText } from '#shared/document/plain-text.ts';
import { unreachable } from '#shared/base/unreachable.ts';
import type { BlockKind } from './change.ts';

/** One paragraph of our text as a Word file has it, with the place of the agreement that it comes from. */
export interface Passage {
  readonly text: string;
  /** Texts that can be edited: the title or the body of a clause or annex; others are data. */
  readonly role: 'title' | 'body' | 'data';
  readonly path: string;
  /** "4.2 Response time", "Table 3: Severities". */
  readonly label: string;
  readonly kind: BlockKind;
  /** Of a heading or table: the name of its bookmark. */
  readonly anchor: string | null;
}

const PARAGRAPH: BlockKind = { type: 'paragraph' };

/** All paragraphs of a document in their order, but for the contents, which only repeat its headings. */
export const passagesOf = (document: Document): readonly Passage[] => [
  ...frontPassages(document),
  ...bodyPassages(document),
];

function frontPassages({ front }: Document): readonly Passage[] {
  const on =
    (path: string, label = 'Title page') =>
    (text: string): Passage => ({ text, role: 'data', path, label, kind: PARAGRAPH, anchor: null });
  return [
    on('/kind')(front.kind),
    on('/title')(front.title),
    ...front.facts.flatMap(({ label, value }) => {
      const source = value.map((inline) => ('source' in inline ? inline.source : '')).find(Boolean);
      return [label, inlineText(value)].map(on(source ?? '/term', `Title page › ${label}`));
    }),
    ...(front.parties.length === 0 ? [] : [on('/stakeholders')(front.betweenLabel)]),
    ...front.parties.flatMap(({ name, capacity, details, source }) =>
      [inlineText(name), capacity, ...details.map(inlineText)]
        .filter((text) => text !== '')
        .map(on(source, `Title page › ${inlineText(name)}`)),
    ),
    ...(front.notice === null ? [] : [on('/title')(front.notice)]),
  ];
}

/** The text of a clause or an annex, by which it is told from data. */
const isClause = (path: string): boolean => /^\/sections\/[^/]+\/items\/[^/]+$/.test(path);
const isText = (path: string): boolean => isClause(path) || /^\/annexes\/[^/]+$/.test(path);

function bodyPassages({ nodes }: Document): readonly Passage[] {
  let label = '';
  return nodes.flatMap((node) => {
    if (node.type === 'heading')
      label = `${node.number === null ? '' : `${node.number.label} `}${inlineText(node.text)}`;
    return nodePassages(node, label);
  });
}

function nodePassages(node: DocumentNode, label: string): readonly Passage[] {
  const data =
    (path: string, place = label) =>
    (text: string): Passage => ({
      text,
      role: 'data',
      path,
      label: place,
      kind: PARAGRAPH,
      anchor: null,
    });
  switch (node.type) {
    case 'heading': {
      const isTitle = isClause(node.source) || /^\/sections\/[^/]+$/.test(node.source);
      return [
        {
          ...data(node.source)(inlineText(node.text)),
          role: isTitle ? 'title' : 'data',
          anchor: node.anchor,
        },
      ];
    }
    case 'paragraph':
    case 'item':
      return [
        {
          ...data(node.source)(inlineText(node.text)),
          role: isText(node.source) ? 'body' : 'data',
          kind:
            node.type === 'item'
              ? { type: 'item', style: node.style, level: node.level }
              : PARAGRAPH,
        },
      ];
    case 'table': {
      const within = inlineText(node.caption) || label;
      return [
        ...(node.caption.length === 0
          ? []
          : [{ ...data(node.source, within)(inlineText(node.caption)), anchor: node.anchor }]),
        ...node.columns.map(({ heading }) => data(node.source, within)(heading)),
        ...node.rows.flatMap((row) =>
          row.flatMap((cell) => cell.paragraphs.map(inlineText).map(data(cell.source, within))),
        ),
      ];
    }
    case 'diagram':
      return [
        [
          ...node.boxes.flatMap(({ lines }) => lines.map(({ text }) => text)),
          ...node.arrows.map((arrow) => arrow.label.text),
        ]
          .filter((text) => text !== '')
          .join('\n'),
      ].map(data(node.source));
    case 'signatures':
      return [
        inlineText(node.intro),
        ...node.blocks.flatMap((block) => [
          inlineText(block.heading),
          block.capacity,
          ...block.lines.flatMap((line) => [line.label, line.value]),
        ]),
      ].map(data('/signatures'));
    case 'annex-file':
      return [data(node.source)(inlineText(node.note))];
    default:
      return unreachable(node);
  }
}
