import type { Document, DocumentNode, Inlines, Table } from '#shared/document/document.ts';
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
  /** Its words with their looks. */
  readonly inlines: Inlines;
  /** Of what stands in a table: the row, the same object for all of its cells. */
  readonly row: PassageRow | null;
}

export interface PassageRow {
  /** Place and name of the table. */
  readonly table: Pick<Passage, 'path' | 'label'>;
}

const PARAGRAPH: BlockKind = { type: 'paragraph' };

const dataPassage = (
  text: string,
  path: string,
  label: string,
  row: PassageRow | null = null,
): Passage => ({
  text,
  role: 'data',
  path,
  label,
  kind: PARAGRAPH,
  anchor: null,
  inlines: [{ type: 'text', text, marks: [] }],
  row,
});

/** All paragraphs of a document in their order, but for the contents, which only repeat its headings. */
export const passagesOf = (document: Document): readonly Passage[] => [
  ...frontPassages(document),
  ...bodyPassages(document),
];

function frontPassages({ front }: Document): readonly Passage[] {
  const on =
    (path: string, label = 'Title page') =>
    (text: string): Passage =>
      dataPassage(text, path, label);
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
    (path: string) =>
    (text: string): Passage =>
      dataPassage(text, path, label);
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
          inlines: node.text,
          kind:
            node.type === 'item'
              ? { type: 'item', style: node.style, level: node.level }
              : PARAGRAPH,
        },
      ];
    case 'table':
      return tablePassages(node, label);
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

/** A row goes by what its first cell says: the record that it tells of. */
function tablePassages(table: Table, label: string): readonly Passage[] {
  const path = table.source;
  const within = inlineText(table.caption) || label;
  const rowOf = (): PassageRow => ({ table: { path, label: within } });
  const head = rowOf();
  let group = '';
  return [
    ...(table.caption.length === 0
      ? []
      : [{ ...dataPassage(inlineText(table.caption), path, within), anchor: table.anchor }]),
    ...table.columns.map(({ heading }) => dataPassage(heading, path, within, head)),
    ...table.rows.flatMap((cells) => {
      const row = rowOf();
      const [first = '', ...others] = cells.map((cell) => inlineText(cell.paragraphs[0] ?? []));
      if (first !== '') group = first;
      // Where the first cell goes on from the row above, the next one tells the rows apart.
      const names = first === '' ? [group, others.find((text) => text !== '') ?? ''] : [first];
      const place = [within, ...names].filter((name) => name !== '').join(' › ');
      return cells.flatMap(({ paragraphs, source }) =>
        paragraphs.map((one) => dataPassage(inlineText(one), source, place, row)),
      );
    }),
  ];
}
