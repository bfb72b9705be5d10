import { unreachable } from '#shared/base/unreachable.ts';
import type { IsoInstant } from '#shared/base/date.ts';
import type {
  AnnexFile,
  Diagram,
  Document,
  DocumentNode,
  ListItem,
  SignatureBlock,
  SignatureLine,
  Source,
} from '#shared/document/document.ts';
import * as appearance from '#shared/export/appearance.ts';
import { runningHead } from '#shared/document/running-lines.ts';
import { pageOf } from '#shared/export/page-format.ts';
import { drawingOf } from '#shared/export/drawing.ts';
import { signOnOnePage } from '#shared/export/signature-heights.ts';
import { piecesOf, typstInlines, type Conversion } from './inlines.ts';
import { typstLists } from './lists.ts';
import { typstTable } from './tables.ts';
import type {
  TypstAnnex,
  TypstData,
  TypstDiagram,
  TypstFront,
  TypstNode,
  TypstSignatures,
} from './typst-data.ts';

export interface TypstOptions {
  readonly created: IsoInstant;
  readonly author: string;
  readonly fonts: readonly string[];
  readonly attachment: TypstData['attachment'];
  /** Gives the address of the link that becomes the line's form field, which then shows its value. */
  readonly field: (
    block: SignatureBlock,
    line: SignatureLine,
  ) => { readonly address: string } | null;
  /** Number of pages of an annexed file; 0 leaves them out. */
  readonly annexPages: (annex: AnnexFile) => number;
  /** Replaces what no font at hand can print. */
  readonly printed: (text: string) => string;
}

/** The template's data, and the source that each of its place marks stands for. */
export interface TypstDocument {
  readonly data: TypstData;
  readonly sources: readonly Source[];
}

export function typstDocument(document: Document, options: TypstOptions): TypstDocument {
  const sources: Source[] = [];
  const conversion: Conversion = {
    mark: (source) => sources.push(source) - 1,
    anchors: new Set(document.nodes.flatMap((node) => anchorOf(node) ?? [])),
    printed: options.printed,
    page: pageOf(document),
  };
  const { printed } = options;
  const head = runningHead(document);
  const data: TypstData = {
    language: typstLanguage(document.language),
    direction: document.direction,
    title: printed(document.title),
    running: {
      title: piecesOf(printed(head.title), LONGEST.running),
      reference: piecesOf(printed(head.reference), LONGEST.running),
    },
    author: options.author,
    created: calendarMoment(options.created),
    draft: document.draft,
    letter: document.letter ?? false,
    labels: {
      contents: printed(document.labels.contents),
      page: printed(document.labels.page),
      of: printed(document.labels.of),
      draft: printed(document.labels.draft),
    },
    fonts: options.fonts,
    look: { ...appearance, page: conversion.page },
    attachment: options.attachment,
    front: typstFront(document, conversion),
    nodes: typstNodes(document.nodes, options, conversion),
  };
  return { data, sources };
}

/** Letters that surely fit a line where lines are short or letters are large. */
const LONGEST = { running: 30, title: 18, party: 30, signature: 20, signatureValue: 15 } as const;

const anchorOf = (node: DocumentNode): string | null =>
  node.type === 'heading' || node.type === 'table' ? node.anchor : null;

/** Typst takes a language of two or three letters and a region of two; anything else stops it. */
function typstLanguage(tag: string): TypstData['language'] {
  const [code = '', ...subtags] = tag.split('-');
  return {
    code: /^[a-z]{2,3}$/i.test(code) ? code.toLowerCase() : 'en',
    region: subtags.find((subtag) => /^[a-z]{2}$/i.test(subtag))?.toUpperCase() ?? null,
  };
}

function calendarMoment(instant: IsoInstant): TypstData['created'] {
  const part = (from: number, to: number): number => Number(instant.slice(from, to));
  return {
    year: part(0, 4),
    month: part(5, 7),
    day: part(8, 10),
    hour: part(11, 13),
    minute: part(14, 16),
    second: part(17, 19),
  };
}

function typstFront(document: Document, conversion: Conversion): TypstFront {
  const { front } = document;
  const { printed } = conversion;
  return {
    kind: printed(front.kind),
    title: piecesOf(printed(front.title), LONGEST.title),
    facts: front.facts.map((fact) => ({
      label: printed(fact.label),
      value: typstInlines(fact.value, conversion),
    })),
    between: printed(front.betweenLabel),
    parties: front.parties.map((party) => ({
      name: typstInlines(party.name, conversion, LONGEST.party),
      capacity: piecesOf(printed(party.capacity)),
      details: party.details.map((detail) => typstInlines(detail, conversion)),
      place: conversion.mark(party.source),
    })),
    notice: front.notice === null ? null : printed(front.notice),
  };
}

function typstNodes(
  nodes: readonly DocumentNode[],
  options: TypstOptions,
  conversion: Conversion,
): readonly TypstNode[] {
  const result: TypstNode[] = [];
  const taken = new Set<string>();
  const claim = (anchor: string): string | null => {
    if (taken.has(anchor)) return null;
    taken.add(anchor);
    return anchor;
  };
  const items: ListItem[] = [];
  const endList = (): void => {
    result.push(...typstLists(items, conversion));
    items.length = 0;
  };
  // Text of a numbered section stands at the gutter's edge, any other at the margin.
  let indented = false;
  for (const node of nodes) {
    if (node.type === 'item') {
      items.push(node);
      continue;
    }
    endList();
    switch (node.type) {
      case 'heading':
        if (node.level === 1 || node.number !== null) indented = node.number !== null;
        result.push({
          type: 'heading',
          level: node.level,
          number: node.number === null ? null : conversion.printed(node.number.label),
          text: typstInlines(node.text, conversion),
          anchor: claim(node.anchor),
          newPage: node.pageBreakBefore,
          place: conversion.mark(node.source),
        });
        break;
      case 'paragraph':
        result.push({
          type: 'paragraph',
          number: node.number === null ? null : conversion.printed(node.number.label),
          text: typstInlines(node.text, conversion),
          indented,
          place: conversion.mark(node.source),
        });
        break;
      case 'table':
        result.push(typstTable(node, claim(node.anchor), conversion));
        break;
      case 'diagram':
        result.push(typstDiagram(node, conversion));
        break;
      case 'signatures':
        result.push(typstSignatures(node.intro, node.blocks, options, conversion));
        break;
      case 'annex-file':
        result.push(typstAnnex(node, indented, options, conversion));
        break;
      default:
        unreachable(node);
    }
  }
  endList();
  return result;
}

function typstDiagram(node: Diagram, conversion: Conversion): TypstDiagram {
  const { printed } = conversion;
  const drawing = drawingOf(node);
  return {
    type: 'diagram',
    ...drawing,
    boxes: drawing.boxes.map((box) => ({
      ...box,
      lines: box.lines.map(({ role, text }) => ({ role, text: printed(text) })),
    })),
    arrows: drawing.arrows.map((arrow) => ({
      ...arrow,
      label: { ...arrow.label, text: printed(arrow.label.text) },
    })),
    alternative: printed(node.alternative),
    place: conversion.mark(node.source),
  };
}

function typstSignatures(
  intro: Parameters<typeof typstInlines>[0],
  blocks: readonly SignatureBlock[],
  options: TypstOptions,
  conversion: Conversion,
): TypstSignatures {
  const { printed } = conversion;
  return {
    type: 'signatures',
    together: signOnOnePage(blocks),
    intro: typstInlines(intro, conversion),
    blocks: blocks.map((block) => ({
      heading: typstInlines(block.heading, conversion, LONGEST.signature),
      capacity: piecesOf(printed(block.capacity), LONGEST.signature),
      lines: block.lines.map((line) => {
        const field = options.field(block, line);
        return {
          kind: line.kind,
          label: printed(line.label),
          value: field === null ? piecesOf(printed(line.value), LONGEST.signatureValue) : [],
          field: field?.address ?? null,
        };
      }),
      place: conversion.mark(block.source),
    })),
  };
}

const typstAnnex = (
  node: AnnexFile,
  indented: boolean,
  options: TypstOptions,
  conversion: Conversion,
): TypstAnnex => ({
  type: 'annex',
  note: typstInlines(node.note, conversion),
  pages: options.annexPages(node),
  annex: node.annex,
  indented,
  place: conversion.mark(node.source),
});
