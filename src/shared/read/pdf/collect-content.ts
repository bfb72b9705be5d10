import type {
  getDocument,
  PDFDocumentProxy,
  PDFPageProxy,
  PDFWorker,
} from 'pdfjs-dist/legacy/build/pdf.mjs';

import { printable } from '#shared/base/text.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { LIMITS, type Limits } from '#shared/read/limits.ts';
import type { ReadingNote } from '#shared/read/reading.ts';
import { drawnRules, multiplied, type DrawingOperators, type Matrix } from './drawn-rules.ts';
import { fieldTexts } from './field-texts.ts';
import { TableHints } from './may-hold-table.ts';
import type { PdfContent, PdfPage, PdfProblem, PdfText } from './pdf-content.ts';
import { refusalOf } from './refusals.ts';
import { unpacksBeyond } from './unpacked-size.ts';

/** PDF.js, as each platform loads it. */
export interface PdfJs {
  readonly getDocument: typeof getDocument;
  readonly PDFWorker: typeof PDFWorker;
  readonly OPS: DrawingOperators;
}

export interface PdfOptions {
  /** Shown as the place of a problem. */
  readonly name: string;
  readonly password?: string;
  /** 0 to 1. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
  readonly limits?: Limits;
}

/**
 * Takes the text and the lines off a PDF's pages. Nothing in the file runs and nothing is fetched:
 * PDF.js without its scripting, forms of XFA, fonts of the system and pictures. It may be stopped
 * between two pages. Errors: "password" and "wrong-password", "damaged", "too-large", "cancelled".
 */
export async function collectContent(
  pdfjs: PdfJs,
  bytes: Uint8Array,
  { name, password, onProgress, signal, limits = LIMITS }: PdfOptions,
): Promise<Result<PdfContent, PdfProblem>> {
  const refuse = (error: unknown) => err(refusalOf(error, name, limits, password !== undefined));
  if (bytes.length > limits.bytes) return refuse('bytes');
  if (signal?.aborted) return refuse('cancelled');
  // PDF.js unpacks a stream to its end, whatever that takes.
  if (unpacksBeyond(bytes, limits.unpackedBytes)) return refuse('unpacked');
  const worker = pdfjs.PDFWorker.create({ verbosity: 0 });
  const task = pdfjs.getDocument({
    // PDF.js keeps what it is given, and a second try with a password needs it again.
    data: new Uint8Array(bytes),
    ...(password === undefined ? {} : { password }),
    worker,
    verbosity: 0,
    enableXfa: false,
    // Only the text is wanted: no font is drawn, no picture is decoded, nothing is loaded.
    disableFontFace: true,
    // The names of fonts, which tell bold from regular.
    fontExtraProperties: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    maxImageSize: 0,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    stopAtErrors: false,
  });
  const stop = () => void task.destroy();
  signal?.addEventListener('abort', stop);
  try {
    const document = await task.promise;
    if (document.numPages > limits.pages) return refuse('pages');
    const info = await infoOf(document);
    const pages: PdfPage[] = [];
    const known: Known = {
      fonts: new Fonts(),
      tables: new TableHints(),
      form: info['IsAcroFormPresent'] === true ? await formPages(document) : null,
    };
    let characters = 0;
    for (let number = 1; number <= document.numPages; number += 1) {
      if (signal?.aborted) return refuse('cancelled');
      const page = await pageContent(
        await document.getPage(number),
        pdfjs.OPS,
        known,
        limits.characters - characters,
      );
      if (page === null) return refuse('characters');
      characters += page.texts.reduce((sum, { text }) => sum + text.length, 0);
      pages.push(page);
      onProgress?.(number / document.numPages);
    }
    return ok({ pages, ...(await propertiesOf(document, info)) });
  } catch (error) {
    return refuse(signal?.aborted ? 'cancelled' : error);
  } finally {
    signal?.removeEventListener('abort', stop);
    await task.destroy().catch(() => undefined);
    worker.destroy();
  }
}

/** What the pages so far tell about the next. */
interface Known {
  readonly fonts: Fonts;
  readonly tables: TableHints;
  /** The pages with fields; null: the file has no form. */
  readonly form: ReadonlySet<number> | null;
}

/** Which fonts are bold or italic: only the drawing of a page tells. */
class Fonts {
  readonly #styles = new Map<string, { readonly bold: boolean; readonly italic: boolean }>();

  knows(id: string): boolean {
    return this.#styles.has(id);
  }

  style(id: string): { readonly bold: boolean; readonly italic: boolean } {
    return this.#styles.get(id) ?? REGULAR;
  }

  learn(id: string, page: PDFPageProxy): void {
    const name = page.commonObjs.has(id) ? fontName(page.commonObjs.get(id)) : '';
    this.#styles.set(id, {
      bold: /bold|black|heavy|demi|semibold|(?:^|[-,])b(?:$|[-,i])/i.test(name),
      italic: /italic|oblique|slanted|(?:^|[-,])(?:it|bi)(?:$|[-,])/i.test(name),
    });
  }
}

const REGULAR = { bold: false, italic: false };

const fontName = (font: unknown): string =>
  isObject(font) && 'name' in font && typeof font.name === 'string' ? font.name.slice(0, 200) : '';

async function pageContent(
  page: PDFPageProxy,
  ops: DrawingOperators,
  { fonts, tables, form }: Known,
  mostCharacters: number,
): Promise<PdfPage | null> {
  const viewport = page.getViewport({ scale: 1 });
  const view = viewport.transform as unknown as Matrix;
  const items = await textItems(page, mostCharacters);
  if (items === null) return null;
  const drawn = items.flatMap((item) =>
    item.str !== ''
      ? [{ item, matrix: multiplied(view, item.transform as unknown as Matrix) }]
      : [],
  );
  const plain = drawn.map(({ item, matrix }): PdfText => textOf(item, matrix, REGULAR));
  const unknown = new Set(drawn.map(({ item }) => item.fontName).filter((id) => !fonts.knows(id)));
  let rules: PdfPage['rules'] = [];
  // The drawing costs as much as the text: pages of plain text in known fonts do without.
  const mayHoldTable = tables.mayHoldTable(plain);
  if (unknown.size > 0 || mayHoldTable) {
    const drawing = await page.getOperatorList({ annotationMode: 0 });
    rules = drawnRules(drawing, ops, view);
    for (const id of unknown) fonts.learn(id, page);
  }
  const texts = plain.map((text, index) => ({
    ...text,
    ...fonts.style(drawn[index]!.item.fontName),
  }));
  const fields =
    form !== null && (await mayHaveFields(page, form))
      ? fieldTexts(await page.getAnnotations({ intent: 'display' }), view, texts)
      : [];
  page.cleanup();
  return {
    number: page.pageNumber,
    width: viewport.width,
    height: viewport.height,
    texts: [...texts, ...fields],
    rules,
  };
}

/** The numbers of the pages on which the form has fields. */
async function formPages(document: PDFDocumentProxy): Promise<ReadonlySet<number>> {
  const fields: unknown = await document.getFieldObjects();
  return new Set(
    valuesOf(fields)
      .flat()
      .flatMap((field) => (isObject(field) && 'page' in field ? [Number(field.page) + 1] : [])),
  );
}

/**
 * Whether to ask a page for its fields. PDF.js tells them together with the words under each link,
 * for which it reads the page once more; not so what is printed, which shows the fields that a form
 * does not list.
 */
async function mayHaveFields(page: PDFPageProxy, form: ReadonlySet<number>): Promise<boolean> {
  if (form.has(page.pageNumber)) return true;
  const printed: readonly unknown[] = await page.getAnnotations({ intent: 'print' });
  return printed.some((one) => isObject(one) && 'subtype' in one && one.subtype === 'Widget');
}

type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;
type TextItem = Extract<TextContent['items'][number], { readonly str: string }>;

/** The text of a page while it is read, so that one of endless text ends; null beyond the limit. */
async function textItems(
  page: PDFPageProxy,
  mostCharacters: number,
): Promise<readonly TextItem[] | null> {
  const reader = (
    page.streamTextContent({ includeMarkedContent: false }) as ReadableStream<TextContent>
  ).getReader();
  const items: TextItem[] = [];
  let left = mostCharacters;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return items;
    for (const item of value.items)
      if ('str' in item) {
        left -= item.str.length;
        items.push(item);
      }
    if (left < 0) {
      await reader.cancel(new Error('The page has too much text.'));
      return null;
    }
  }
}

function textOf(
  item: { readonly str: string; readonly width: number },
  [across, along, slant, up, left, base]: Matrix,
  style: { readonly bold: boolean; readonly italic: boolean },
): PdfText {
  return {
    text: item.str,
    left,
    base,
    width: item.width,
    size: Math.hypot(slant, up),
    turn: Math.round((Math.atan2(along, across) * 180) / Math.PI),
    ...style,
  };
}

/** PDF.js gives what has names as a map or, in some versions, as an object; null for none. */
const valuesOf = (named: unknown): readonly unknown[] =>
  named instanceof Map
    ? [...(named.values() as Iterable<unknown>)]
    : isObject(named)
      ? Object.values(named)
      : [];

const isObject = (value: unknown): value is object => value !== null && typeof value === 'object';

type Info = Readonly<Record<string, unknown>>;

async function infoOf(document: PDFDocumentProxy): Promise<Info> {
  const { info } = await document.getMetadata();
  return info as Info;
}

async function propertiesOf(
  document: PDFDocumentProxy,
  info: Info,
): Promise<Pick<PdfContent, 'title' | 'language' | 'notes'>> {
  const property = (name: string): string => {
    const value = info[name];
    return typeof value === 'string' ? printable(value).slice(0, 500).trim() : '';
  };
  const attachments = valuesOf(await document.getAttachments()).length;
  const scripts = await document.hasJSActions();
  const dropped = [
    ...(scripts ? ['Scripts of the file were left out; they never run.'] : []),
    ...(info['IsXFAPresent'] === true ? ['A form of the XFA kind was left out.'] : []),
    ...(attachments === 0
      ? []
      : [
          attachments === 1
            ? '1 attached file was left out.'
            : `${attachments} attached files were left out.`,
        ]),
  ];
  return {
    title: property('Title'),
    language: property('Language'),
    notes: dropped.map((message): ReadingNote => ({ kind: 'dropped', message, source: null })),
  };
}
