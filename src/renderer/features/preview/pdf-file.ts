import 'core-js/actual';
import {
  AnnotationMode,
  getDocument,
  GlobalWorkerOptions,
  PDFWorker,
  RenderingCancelledException,
  TextLayer,
  type PDFDocumentProxy,
  type PDFPageProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
// oxlint-disable-next-line import/default -- the bundler makes it
import parserUrl from './pdf-worker.ts?worker&url';
// oxlint-disable-next-line import/default -- the bundler makes it
import painterUrl from './pdf-renderer-worker.ts?worker&url';
import type { PageSize } from './page-layout.ts';
import type { PagePoint } from './passage-at.ts';

interface ScriptUrlPolicy {
  createScriptURL(url: string): string;
}

/** Under Trusted Types a worker takes only marked addresses; the only one here is the bundler's. */
const policy = (
  globalThis as {
    trustedTypes?: { createPolicy(name: string, rules: ScriptUrlPolicy): ScriptUrlPolicy };
  }
).trustedTypes?.createPolicy('sla-preview', { createScriptURL: (url) => url });

const startWorker = (url: string): Worker =>
  new Worker(policy ? policy.createScriptURL(url) : url, { type: 'module' });

let parser: PDFWorker | null = null;

/** One worker parses all versions of the preview, one after the other. */
function sharedParser(): PDFWorker {
  if (!parser || parser.destroyed) parser = PDFWorker.create({ port: startWorker(parserUrl) });
  return parser;
}

// Pages are painted in workers, so that typing never waits for them: one for the version on the
// screen, one for the next. Where that fails, PDF.js paints in the page itself.
GlobalWorkerOptions.rendererPorts = [startWorker(painterUrl), startWorker(painterUrl)];

/** More pixels than this a canvas does not get: larger ones fail or stall in some drivers. */
const MAX_PIXELS = 24_000_000;

/** One version of the PDF, parsed. */
export class PdfFile {
  private constructor(
    private readonly document: PDFDocumentProxy,
    /** Of the first page; most have the same. */
    readonly firstSize: PageSize,
  ) {}

  /** Takes the bytes over. Rejects where they are not a PDF. */
  static async open(bytes: Uint8Array): Promise<PdfFile> {
    const document = await getDocument({
      data: bytes,
      worker: sharedParser(),
      // Nothing is fetched: our fonts are in the file, others come from the system.
      useSystemFonts: true,
      useWorkerFetch: false,
      useWasm: false,
      enableXfa: false,
      verbosity: 0,
    }).promise;
    return new PdfFile(document, sizeOf(await document.getPage(1)));
  }

  get pages(): number {
    return this.document.numPages;
  }

  /** `number` from 1. */
  async size(number: number): Promise<PageSize> {
    return sizeOf(await this.document.getPage(number));
  }

  /**
   * Draws a page; null when it was called off. `scale` is CSS pixels in a point, `density` device
   * pixels in a CSS pixel.
   */
  async draw(
    number: number,
    scale: number,
    density: number,
    signal: AbortSignal,
  ): Promise<HTMLCanvasElement | null> {
    const page = await this.document.getPage(number);
    if (signal.aborted) return null;
    const size = sizeOf(page);
    const wanted = scale * density;
    const most = Math.sqrt(MAX_PIXELS / (size.width * size.height));
    const viewport = page.getViewport({ scale: Math.min(wanted, most) });
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(viewport.width);
    canvas.height = Math.round(viewport.height);
    const task = page.render({ canvas, viewport, annotationMode: AnnotationMode.ENABLE });
    const cancel = () => task.cancel();
    signal.addEventListener('abort', cancel);
    try {
      await task.promise;
      return canvas;
    } catch (error) {
      if (error instanceof RenderingCancelledException || signal.aborted) return null;
      throw error;
    } finally {
      signal.removeEventListener('abort', cancel);
    }
  }

  /** The words of a page as transparent text over its picture, to select and copy. */
  async text(number: number, scale: number, signal: AbortSignal): Promise<HTMLElement | null> {
    const page = await this.document.getPage(number);
    if (signal.aborted) return null;
    const container = document.createElement('div');
    const layer = new TextLayer({
      textContentSource: page.streamTextContent(),
      container,
      viewport: page.getViewport({ scale }),
    });
    const cancel = () => layer.cancel();
    signal.addEventListener('abort', cancel);
    try {
      await layer.render();
      return container;
    } catch (error) {
      if (signal.aborted) return null;
      throw error;
    } finally {
      signal.removeEventListener('abort', cancel);
    }
  }

  /** Where a link at a point leads within the file (in the table of contents); null without one. */
  async linkAt({ page: number, x, y }: PagePoint): Promise<Omit<PagePoint, 'x'> | null> {
    const page = await this.document.getPage(number);
    const viewport = page.getViewport({ scale: 1 });
    const [left, bottom] = viewport.convertToPdfPoint(x, y) as [number, number];
    const annotations = (await page.getAnnotations()) as readonly LinkAnnotation[];
    const link = annotations.find(
      ({ subtype, rect, dest }) =>
        subtype === 'Link' &&
        Boolean(dest) &&
        rect[0] <= left &&
        left <= rect[2] &&
        rect[1] <= bottom &&
        bottom <= rect[3],
    );
    const named = link?.dest;
    const target = typeof named === 'string' ? await this.document.getDestination(named) : named;
    if (!Array.isArray(target)) return null;
    const [reference, , , top] = target as readonly unknown[];
    const index =
      typeof reference === 'number'
        ? reference
        : await this.document.getPageIndex(reference as PageReference);
    const height = (await this.size(index + 1)).height;
    return { page: index + 1, y: typeof top === 'number' ? height - top : 0 };
  }

  /** Frees what the worker holds for it. */
  close(): void {
    void this.document.loadingTask.destroy();
  }
}

type PageReference = Parameters<PDFDocumentProxy['getPageIndex']>[0];

interface LinkAnnotation {
  readonly subtype: string;
  /** Left, bottom, right, top. */
  readonly rect: readonly [number, number, number, number];
  readonly dest?: string | readonly unknown[] | null;
}

function sizeOf(page: PDFPageProxy): PageSize {
  const { width, height } = page.getViewport({ scale: 1 });
  return { width, height };
}
