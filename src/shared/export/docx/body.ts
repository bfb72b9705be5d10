import type { FileChild, Paragraph, XmlComponent } from 'docx';
import type {
  Document,
  DocumentNode,
  Heading,
  Inlines,
  ListItem,
  Paragraph as TextParagraph,
} from '#shared/document/document.ts';
import { table } from '#shared/export/appearance.ts';
import { unreachable } from '#shared/base/unreachable.ts';
import { dataTable } from './data-table.ts';
import { diagramParagraph } from './diagram.ts';
import { twips } from './lengths.ts';
import { itemStyle, type ListPlace, type NumberingPlan } from './outline-numbering.ts';
import { paragraph } from './paragraph.ts';
import { bookmarkedRuns, inlineRuns, type Writing } from './runs.ts';
import { signatureBlocks } from './signature-blocks.ts';

/** The agreement's text after the contents, from a new page; that of a letter below its subject. */
export function bodyOf(
  document: Document,
  plan: NumberingPlan,
  writing: Writing,
): readonly FileChild[] {
  const children: FileChild[] = [];
  /** True below a numbered heading, where all text stands at the gutter. */
  let indented = false;
  document.nodes.forEach((node, index) => {
    if (node.type === 'heading' && (node.level === 1 || node.number !== null)) {
      indented = node.number !== null;
    }
    children.push(
      ...blocks(node, {
        writing,
        index,
        first: index === 0 && !document.letter,
        indented,
        place: plan.places.get(node),
        previous: document.nodes[index - 1],
        next: document.nodes[index + 1],
      }),
    );
  });
  const last = document.nodes.at(-1);
  if (last?.type === 'table' || last?.type === 'signatures') children.push(lastParagraph(writing));
  return children;
}

/** Word wants a paragraph after a last table. */
export const lastParagraph = (writing: Writing): Paragraph =>
  paragraph(writing, { style: 'Normal', spacing: { line: 20, lineRule: 'exact', after: 0 } });

export interface Surroundings {
  readonly writing: Writing;
  /** Unique in the file: the ids of bookmarks and diagrams go by it. */
  readonly index: number;
  /** Whether the text begins with it, on a new page. */
  readonly first: boolean;
  readonly indented: boolean;
  readonly place: ListPlace | undefined;
  readonly previous: DocumentNode | undefined;
  readonly next: DocumentNode | undefined;
}

/** Word keeps the space before a paragraph at the top of a page. */
const AT_PAGE_TOP = { pageBreakBefore: true, spacing: { before: 0 } };

export function blocks(node: DocumentNode, around: Surroundings): readonly FileChild[] {
  const { writing, index } = around;
  const start = startOf(around);
  switch (node.type) {
    case 'heading': {
      const target = writing.targets.get(node.anchor);
      return [
        textParagraph(
          node,
          around,
          target === undefined
            ? inlineRuns(node.text, writing)
            : bookmarkedRuns(node.text, target, index, writing),
        ),
      ];
    }
    case 'paragraph':
    case 'item':
      return [textParagraph(node, around, inlineRuns(node.text, writing))];
    case 'table':
      return [...separator(around), ...dataTable(node, index, writing)];
    case 'diagram':
      return [diagramParagraph(node, index, start, writing)];
    case 'signatures':
      return signatureBlocks(node, writing);
    case 'annex-file':
      return [
        paragraph(writing, { style: 'Normal', ...start, children: inlineRuns(node.note, writing) }),
      ];
    default:
      return unreachable(node);
  }
}

const startOf = ({ first, previous }: Surroundings) => ({
  ...(first ? { pageBreakBefore: true } : {}),
  ...(previous?.type === 'table' ? { spacing: { before: twips(table.after) } } : {}),
});

/** A heading, paragraph or item with its words as `children`. */
export function textParagraph(
  node: Heading | TextParagraph | ListItem,
  around: Surroundings,
  children: readonly XmlComponent[],
): Paragraph {
  const { writing, first, place } = around;
  const numbering = place && {
    numbering: {
      reference: place.list,
      level: place.level,
      instance: place.instance,
      custom: true,
    },
  };
  switch (node.type) {
    case 'heading':
      return paragraph(writing, {
        style: node.level === 1 ? 'Heading1' : 'Heading2',
        ...(first || node.pageBreakBefore ? AT_PAGE_TOP : {}),
        ...(numbering ?? { numbering: false, indent: { left: 0, firstLine: 0 } }),
        children,
      });
    case 'paragraph':
      return paragraph(writing, {
        style: node.number !== null ? 'ClauseParagraph' : around.indented ? 'ClauseText' : 'Normal',
        ...startOf(around),
        ...numbering,
        ...(leadsOn(node.text, around.next) ? { keepNext: true } : {}),
        children,
      });
    case 'item':
      return paragraph(writing, {
        style: itemStyle(node),
        ...startOf(around),
        ...numbering,
        children,
      });
    default:
      return unreachable(node);
  }
}

/** A sentence that introduces a list stays with its first item. */
const leadsOn = (text: Inlines, next: DocumentNode | undefined): boolean =>
  next?.type === 'item' ||
  ((next?.type === 'table' || next?.type === 'diagram') &&
    text.at(-1)?.text.trimEnd().endsWith(':') === true);

/** Word joins two tables with nothing between them; a first table needs a page to start. */
export function separator({ writing, first, previous }: Surroundings): readonly FileChild[] {
  if (first)
    return [
      paragraph(writing, {
        style: 'Normal',
        pageBreakBefore: true,
        spacing: { line: 20, lineRule: 'exact', after: 0 },
      }),
    ];
  if (previous?.type !== 'table') return [];
  return [
    paragraph(writing, {
      style: 'Normal',
      spacing: { line: twips(table.after), lineRule: 'exact', after: 0 },
    }),
  ];
}
