import { Document as WordDocument, Packer, PageOrientation, type FileChild } from 'docx';
import { gzipSync } from 'fflate';
import type { IsoInstant } from '#shared/base/date.ts';
import type { Document, DocumentNode } from '#shared/document/document.ts';
import { outline, type DocumentFont } from '#shared/export/appearance.ts';
import { pageOf } from '#shared/export/page-format.ts';
import { bodyOf } from './body.ts';
import { captionNumbers } from './captions.ts';
import { contentsTable } from './contents.ts';
import { corePropertiesPart } from './core-properties.ts';
import { AGREEMENT_PART } from './embedded-agreement.ts';
import { announcePart, packageParts, type EmbeddedText } from './embedded-part.ts';
import { frontPage, letterHead } from './front-page.ts';
import { twipsOfMm } from './lengths.ts';
import { numberingConfig, numberingPart } from './numbering-part.ts';
import { planNumbering, type NumberingPlan } from './outline-numbering.ts';
import { planReferences } from './references.ts';
import { runningLines } from './running-lines.ts';
import { documentStyles } from './styles.ts';
import { writingOf } from './writing.ts';
import { zipOf, type Gzip } from './zip.ts';

export interface DocxOptions {
  /** Creation and change date in the file's properties; with it the same input gives the same bytes. */
  readonly created: IsoInstant;
  readonly author: string;
  /** The agreement's `.sla` text to embed, so that the file can be opened again; null for none. */
  readonly source: string | null;
  readonly fonts: DocumentFont;
  /**
   * The page of each heading by its anchor, where a typesetter has laid the same document out. The
   * table of contents shows them; without them it has no page numbers until Word updates it.
   */
  readonly pages?: ReadonlyMap<string, number>;
  /** Where the host compresses quicker than a script does; without it the bytes are those of a script. */
  readonly gzip?: Gzip;
}

/** `docx` offers its parts only as a zip file, on which it spends most of its time. */
const { compiler } = Packer as unknown as {
  readonly compiler: {
    compile(
      file: WordDocument,
      prettify: undefined,
      overrides: readonly { readonly path: string; readonly data: string }[],
    ): ReadonlyMap<string, string | Uint8Array>;
  };
};

/**
 * The agreement as a Word file that a lawyer can go on writing: numbers, references and contents
 * are Word's own and stay live.
 */
export function exportDocx(document: Document, options: DocxOptions): Uint8Array {
  const plan = planNumbering(document.nodes);
  const writing = writingOf(document, planReferences(document), captionNumbers(document));
  return packedFile(
    document,
    {
      ...runningLines(document, writing),
      children: [
        ...(document.letter
          ? letterHead(document.front, writing)
          : [
              ...frontPage(document.front, writing),
              ...contentsTable(document, options.pages ?? new Map(), writing),
            ]),
        ...bodyOf(document, plan, writing),
      ],
    },
    { plan, nodes: document.nodes },
    options,
  );
}

/** The one section of the file: its running lines and its text. */
export type Content = ReturnType<typeof runningLines> & { readonly children: readonly FileChild[] };

/** A Word file with the look of `document` and the numbering of `nodes`; `beside`: what else it carries. */
export function packedFile(
  document: Document,
  content: Content,
  { plan, nodes }: { readonly plan: NumberingPlan; readonly nodes: readonly DocumentNode[] },
  options: DocxOptions,
  beside: readonly EmbeddedText[] = [],
): Uint8Array {
  const page = pageOf(document);
  const margin = twipsOfMm(page.marginMm);
  const file = new WordDocument({
    styles: documentStyles(options.fonts, document),
    numbering: numberingConfig,
    defaultTabStop: twipsOfMm(outline.gutterMm),
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: {
              // The library turns the sides of a page that lies down.
              width: twipsOfMm(Math.min(page.widthMm, page.heightMm)),
              height: twipsOfMm(Math.max(page.widthMm, page.heightMm)),
              orientation:
                page.widthMm > page.heightMm ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: {
              top: margin,
              right: margin,
              bottom: margin,
              left: margin,
              header: twipsOfMm(page.headerMm),
              footer: twipsOfMm(page.headerMm),
            },
          },
        },
        ...content,
      },
    ],
  });
  const embedded: readonly EmbeddedText[] = [
    ...(options.source === null ? [] : [{ part: AGREEMENT_PART, text: options.source }]),
    ...beside,
  ];
  for (const { part } of embedded) announcePart(file, part);
  const parts = compiler.compile(file, undefined, [
    numberingPart(plan, nodes, file.Numbering),
    corePropertiesPart({ ...options, title: document.title, language: document.language }),
    ...embedded.flatMap(({ part, text }) => packageParts(part, text)),
  ]);
  return zipOf(parts, options.created, options.gzip ?? gzipSync);
}
