import { Document as WordDocument, Packer } from 'docx';
import type { IsoInstant } from '#shared/base/date.ts';
import type { Document } from '#shared/document/document.ts';
import { page, outline, type DocumentFont } from '#shared/export/appearance.ts';
import { bodyOf } from './body.ts';
import { contentsTable } from './contents.ts';
import { corePropertiesPart } from './core-properties.ts';
import { agreementParts, announceAgreement } from './embedded-agreement.ts';
import { frontPage } from './front-page.ts';
import { twipsOfMm } from './lengths.ts';
import { numberingConfig, numberingPart } from './numbering-part.ts';
import { planNumbering } from './outline-numbering.ts';
import { planReferences } from './references.ts';
import { runningLines } from './running-lines.ts';
import { documentStyles } from './styles.ts';
import { setZipTimes } from './zip-times.ts';
import { writingOf } from './writing.ts';

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
}

/**
 * The agreement as a Word file that a lawyer can go on writing: numbers, references and contents
 * are Word's own and stay live.
 */
export async function exportDocx(document: Document, options: DocxOptions): Promise<Uint8Array> {
  const plan = planNumbering(document.nodes);
  const writing = writingOf(document, planReferences(document));
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
            size: { width: twipsOfMm(page.widthMm), height: twipsOfMm(page.heightMm) },
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
        ...runningLines(document, writing),
        children: [
          ...frontPage(document.front, writing),
          ...contentsTable(document, options.pages ?? new Map(), writing),
          ...bodyOf(document, plan, writing),
        ],
      },
    ],
  });
  if (options.source !== null) announceAgreement(file);
  const packed = await Packer.pack(file, 'uint8array', undefined, [
    numberingPart(plan, document.nodes, file.Numbering),
    corePropertiesPart({ ...options, title: document.title, language: document.language }),
    ...(options.source === null ? [] : agreementParts(options.source)),
  ]);
  setZipTimes(packed, options.created);
  return packed;
}
