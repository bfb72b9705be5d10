import { err, ok, type Result } from '#shared/base/result.ts';
import type { IsoInstant } from '#shared/base/date.ts';
import type { Problem } from '#shared/base/place.ts';
import type { Document, Source } from '#shared/document/document.ts';
import { documentFonts, type DocumentFont } from '#shared/export/appearance.ts';
import { typstDocument } from '#shared/export/typst/from-document.ts';
import type { Passage } from '#shared/ipc/contract.ts';
import type { OpenedAnnex } from './finish/annex-pages.ts';
import { finish } from './finish/finish.ts';
import { canShow, type FormField } from './finish/form-fields.ts';
import { FontShelf } from './fonts/font-shelf.ts';
import { headingPages, type HeadingPages } from './heading-pages.ts';
import {
  annexProblem,
  missingCharacters,
  notArchivable,
  notArchivableWithAnnexes,
  notTypeset,
} from './pdf-problems.ts';
import type { Resources } from './resources.ts';
import { signatureField } from './signature-fields.ts';
import { loadNativeTypesetter } from './typst/native-typesetter.ts';
import type { PageReport, Typeset, TypesetRequest, Typesetter } from './typst/typesetter.ts';
import { loadWasmTypesetter } from './typst/wasm-typesetter.ts';

export interface PdfOptions {
  /** Stands in the file as its moment of creation and change. */
  readonly created: IsoInstant;
  /** Empty for none. */
  readonly author: string;
  /** The agreement's own file, to attach; null for none. */
  readonly source: string | null;
  readonly font: DocumentFont;
  /** Bytes of the annexed PDF files, by the annex's id. */
  readonly annexes: ReadonlyMap<string, Uint8Array>;
  /** Form fields for what is signed and filled in later; a preview is quicker without. */
  readonly fields: boolean;
  /** For the window alone: the same pages, without what archives and screen readers want. */
  readonly onlyPages: boolean;
  /** Aborting it rejects the export with the signal's reason at the next step. */
  readonly signal?: AbortSignal;
}

export interface PdfExport {
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly headings: HeadingPages;
  /** In the order of the document. */
  readonly passages: readonly Passage[];
  /** What is not as it should be in a file that can be used all the same. */
  readonly warnings: readonly Problem[];
}

/** What stays loaded between exports: compiler and fonts. Make it once, for one export at a time. */
export interface PdfPress {
  readonly typesetter: Typesetter;
  readonly shelf: FontShelf;
}

/**
 * Loads the compiler: the native one where this computer has it in the exact version, else the same
 * as WebAssembly. `backend` asks for one of them.
 */
export async function createTypesetter(
  resources: Resources,
  backend?: Typesetter['backend'],
): Promise<PdfPress> {
  const shelf = new FontShelf(resources);
  const native =
    backend === 'wasm' ? null : await loadNativeTypesetter(resources, shelf.choose(USUAL_FONT, ''));
  if (native === null && backend === 'native') {
    throw new Error('The native compiler is not installed in the version that the template needs.');
  }
  return {
    typesetter: native ?? (await loadWasmTypesetter(resources)),
    shelf,
  };
}

const USUAL_FONT: DocumentFont = 'carlito';

const ATTACHMENT = {
  path: 'agreement.sla',
  type: 'application/json',
  description: 'The agreement as data, to be opened again in SLA Studio',
} as const;

/** Prints a document as PDF/A-3a where it is not for the window alone, with form fields and the pages of annexed files. */
export async function exportPdf(
  document: Document,
  options: PdfOptions,
  press: PdfPress,
): Promise<Result<PdfExport, Problem>> {
  const { signal } = options;
  const fonts = press.shelf.choose(options.font, JSON.stringify(document));
  const annexes = await openAnnexes(document, options.annexes);
  if (!annexes.ok) return annexes;
  signal?.throwIfAborted();

  const fields: FormField[] = [];
  const converted = typstDocument(document, {
    created: options.created,
    author: options.author,
    fonts: fonts.families,
    attachment: options.source === null ? null : ATTACHMENT,
    annexPages: (annex) => annexes.value.get(annex.annex)?.pages ?? 0,
    printed: fonts.printed,
    field: (block, line) => {
      if (!options.fields) return null;
      const width = press.shelf.widthOf(options.font, line.value);
      if (!canShow(line.value, width)) return null;
      const field = signatureField(block, line, document);
      fields.push(field);
      return { address: field.address };
    },
  });
  const attachment = options.source === null ? null : new TextEncoder().encode(options.source);
  const typeset = await typesetAny(press.typesetter, {
    data: converted.data,
    fonts,
    attachment,
    standard: options.onlyPages ? 'untagged' : 'a-3a',
  });
  if (!typeset.ok) return err(notTypeset(document, typeset.error));
  signal?.throwIfAborted();

  const { report, standard } = typeset.value;
  const needsFinish = options.fields || annexes.value.size > 0;
  const bytes = !needsFinish
    ? typeset.value.pdf
    : await finish(typeset.value.pdf, {
        standard,
        fields,
        font: {
          family: documentFonts[options.font].family,
          file: press.shelf.regular(options.font),
        },
        direction: document.direction,
        annexes: [...annexes.value].map(([id, annex]) => ({ annex, pages: pagesOf(id, report) })),
        attachment:
          attachment === null || press.typesetter.backend === 'native'
            ? null
            : {
                name: ATTACHMENT.path,
                type: ATTACHMENT.type,
                description: ATTACHMENT.description,
                bytes: attachment,
                date: new Date(options.created),
              },
        isArchivable: typeset.value.isArchivable,
      });
  signal?.throwIfAborted();
  return ok({
    bytes,
    pages: typeset.value.pages,
    headings: headingPages(report, converted.data),
    passages: passagesOf(report, converted.sources),
    warnings: [
      ...missingCharacters(document, fonts),
      ...(options.onlyPages || typeset.value.isArchivable ? [] : [notArchivable(document)]),
      ...(options.onlyPages || annexes.value.size === 0
        ? []
        : [notArchivableWithAnnexes(document)]),
    ],
  });
}

type Printed = Typeset & { readonly isArchivable: boolean };

/** PDF/A, if that is wanted, where the text allows it; any text at all can at least be printed. */
async function typesetAny(
  typesetter: Typesetter,
  request: TypesetRequest,
): Promise<Result<Printed, string>> {
  const wanted = await typesetter.typeset(request);
  if (wanted.ok) return ok({ ...wanted.value, isArchivable: request.standard === 'a-3a' });
  if (!wanted.error.includes('PDF/A')) return wanted;
  const plain = await typesetter.typeset({ ...request, standard: '1.7' });
  return plain.ok ? ok({ ...plain.value, isArchivable: false }) : plain;
}

async function openAnnexes(
  document: Document,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<Result<ReadonlyMap<string, OpenedAnnex>, Problem>> {
  const opened = new Map<string, OpenedAnnex>();
  const nodes = document.nodes.filter((node) => node.type === 'annex-file');
  if (nodes.length === 0) return ok(opened);
  const { openAnnex } = await import('./finish/annex-pages.ts');
  for (const node of nodes) {
    const bytes = files.get(node.annex);
    const annex = bytes === undefined ? err('missing' as const) : await openAnnex(bytes);
    if (!annex.ok) return err(annexProblem(node, annex.error));
    opened.set(node.annex, annex.value);
  }
  return ok(opened);
}

const pagesOf = (annex: string, report: PageReport): readonly number[] =>
  report.annexes.filter(([id]) => id === annex).map(([, page]) => page);

function passagesOf(report: PageReport, sources: readonly Source[]): readonly Passage[] {
  const ends = new Map(report.ends.map((end) => [end[0], end]));
  return report.starts.flatMap(([mark, page, x, y]): readonly Passage[] => {
    const source = sources[mark];
    if (source === undefined) return [];
    const [, endPage, endX, endY] = ends.get(mark) ?? [];
    // Text that runs from right to left ends at its left edge.
    return endPage === page && endY === y && endX !== undefined
      ? [{ page, x: Math.min(x, endX), y, width: Math.abs(endX - x), source }]
      : [{ page, x, y, width: null, source }];
  });
}
