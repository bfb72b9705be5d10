import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Annex } from '#shared/agreement/annex.ts';
import type { Section, SectionItem } from '#shared/agreement/section.ts';
import { deepFreeze } from '#shared/base/immutable.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import type { Document, DocumentNode } from '#shared/document/document.ts';
import { tableNode } from './blocks/table.ts';
import { VIEWS } from './blocks/views.ts';
import { textNodes } from './clause.ts';
import { withClosedDirections } from './closed-directions.ts';
import { directionOf } from './direction.ts';
import { frontPage } from './front.ts';
import { plain, Resolver } from './resolver.ts';
import { stopAtRequired, stopWithoutSubstance } from './required.ts';
import { signaturesNode } from './signatures.ts';
import type { Stop } from './stop.ts';

/** The text of an agreement as it stands, and what keeps it from being final. */
export interface Assembly {
  /** Blanks are shown as such, and the pages are marked as a draft while there are stops. */
  readonly document: Document;
  readonly stops: readonly Stop[];
}

/**
 * The one way from an agreement to its text: conditions, numbering, live fields, cross-references,
 * tables, signatures. Preview and exporters print the Document and add no words.
 */
export function assemble(given: Agreement): Assembly {
  const agreement = withClosedDirections(given);
  const resolver = new Resolver(agreement);
  if (agreement.title.trim() === '')
    resolver.stops.add({
      place: { path: '/title', label: 'Title' },
      message: 'The agreement has no title.',
      remedy: 'Give it a title.',
    });
  const nodes = [
    ...agreement.sections.flatMap((section) => sectionNodes(resolver, section)),
    ...signatureNodes(resolver),
    ...agreement.annexes.flatMap((annex) => annexNodes(resolver, annex)),
  ];
  const front = frontPage(resolver, false);
  // After the text, which tells in its own order what it misses.
  stopWithoutSubstance(resolver);
  stopAtRequired(resolver);
  const stops = resolver.stops.list();
  const final = stops.length === 0;
  return deepFreeze({
    document: {
      language: agreement.language,
      direction: directionOf(agreement.language),
      title: agreement.title,
      reference: agreement.reference,
      draft: !final,
      front: final ? { ...front, notice: null } : front,
      labels: resolver.wording.labels,
      nodes,
    },
    stops,
  });
}

/** The Document that may be signed, or what stops it. */
export function finalDocument(agreement: Agreement): Result<Document, readonly Stop[]> {
  const { document, stops } = assemble(agreement);
  return stops.length === 0 ? ok(document) : err(stops);
}

function sectionNodes(resolver: Resolver, section: Section): readonly DocumentNode[] {
  const entry = resolver.outline.sections.get(section.id)!;
  const place = { path: `/sections/${section.id}`, label: section.title };
  return [
    {
      type: 'heading',
      level: 1,
      number: entry.number,
      text: [resolver.required(section.title, { ...place, label: 'Section › Title' })],
      anchor: entry.anchor,
      pageBreakBefore: false,
      source: place.path,
    },
    ...section.items.flatMap((item) => itemNodes(resolver, section, item)),
  ];
}

function itemNodes(
  resolver: Resolver,
  section: Section,
  item: SectionItem,
): readonly DocumentNode[] {
  const entry = resolver.outline.items.get(item.id);
  // Hidden by its condition.
  if (!entry) return [];
  const path = `/sections/${section.id}/items/${item.id}`;
  if (item.type === 'data') {
    const content = VIEWS[item.view](resolver);
    const table = tableNode(resolver, item, content, path);
    return content.diagram ? [content.diagram, table] : [table];
  }
  const place = { path, label: resolver.label('sections', section, item.title || 'Clause') };
  return [
    {
      type: 'heading',
      level: 2,
      number: entry.number,
      text: [
        resolver.required(item.title, {
          path,
          label: resolver.label('sections', section, 'Clause title'),
        }),
      ],
      anchor: entry.anchor,
      pageBreakBefore: false,
      source: path,
    },
    ...textNodes(resolver, item.body, place, item.id, entry.number),
  ];
}

function signatureNodes(resolver: Resolver): readonly DocumentNode[] {
  const node = signaturesNode(resolver);
  if (node.blocks.length === 0) return [];
  return [
    {
      type: 'heading',
      level: 1,
      number: null,
      text: [plain(resolver.wording.phrases.signatures)],
      anchor: 'signatures',
      pageBreakBefore: false,
      source: '/signatures',
    },
    node,
  ];
}

function annexNodes(resolver: Resolver, annex: Annex): readonly DocumentNode[] {
  const entry = resolver.outline.annexes.get(annex.id)!;
  const path = `/annexes/${annex.id}`;
  const { phrases } = resolver.wording;
  const heading: DocumentNode = {
    type: 'heading',
    level: 1,
    number: null,
    text: [resolver.typed(phrases.annex(entry.label, annex.title), path)],
    anchor: entry.anchor,
    pageBreakBefore: true,
    source: path,
  };
  if (annex.content.type === 'pdf')
    return [
      heading,
      {
        type: 'annex-file',
        annex: annex.id,
        note: [plain(phrases.annexPages(annex.content.pages, annex.content.fileName))],
        source: path,
      },
    ];
  const place = { path, label: `Annex ${entry.label} › ${annex.title}` };
  return [heading, ...textNodes(resolver, annex.content.body, place, null, null)];
}
