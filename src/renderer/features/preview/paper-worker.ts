import { keepNativeBuiltins } from '#renderer/platform/native-builtins.ts';
// The oldest engine that we run on lacks what PDF.js takes for granted.
import 'core-js/actual';
// Makes PDF.js parse in this very worker instead of starting one more.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import {
  AnnotationMode,
  getDocument,
  PDFWorker,
  RenderingCancelledException,
  type PDFDocumentProxy,
  type PDFPageProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import { linkAt } from './link-at.ts';
import type { PageSize } from './page-layout.ts';
import type { FromPaper, PaperJob, PaperJobs, Sheet, ToPaper } from './paper-messages.ts';
import { wordsOf } from './words-of.ts';

/**
 * Reads and draws PDF files away from the window: the window's thread gets pictures only. PDF.js
 * used from there would give each version's fonts to the page, which lays all of its text out anew.
 */
const worker = self as unknown as PaperScope;

/** A worker's global object, as far as it is needed here. */
interface PaperScope {
  readonly fonts: FontFaceSet;
  postMessage(message: FromPaper, transfer: readonly Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<ToPaper>) => void): void;
}

/** More pixels than this a canvas does not get: larger ones fail or stall in some drivers. */
const MAX_PIXELS = 24_000_000;

/** PDF.js asks the page for canvases; there is none here. */
class Canvases {
  create(width: number, height: number) {
    const canvas = new OffscreenCanvas(width, height);
    return { canvas, context: canvas.getContext('2d', { willReadFrequently: true }) };
  }

  reset({ canvas }: { canvas: OffscreenCanvas }, width: number, height: number): void {
    canvas.width = width;
    canvas.height = height;
  }

  destroy(made: { canvas: OffscreenCanvas | null; context: unknown }): void {
    if (made.canvas) made.canvas.width = made.canvas.height = 0;
    made.canvas = null;
    made.context = null;
  }
}

keepNativeBuiltins();

interface OpenFile {
  readonly document: PDFDocumentProxy;
  /** Drawn before they were asked for, by {@link nameOf}. */
  readonly soon: Map<string, Promise<PaperJobs['draw']['answer']>>;
}

const parser = PDFWorker.create({});
const files = new Map<number, OpenFile>();
const running = new Map<number, AbortController>();

const nameOf = ({ number, scale }: Sheet): string => `${number} ${scale}`;

type Work = {
  readonly [J in PaperJob]: (
    file: number,
    input: PaperJobs[J]['input'],
    signal: AbortSignal,
  ) => Promise<PaperJobs[J]['answer']>;
};

const work: Work = {
  async open(id, { bytes, soon }) {
    const document = await getDocument({
      data: bytes,
      worker: parser,
      ownerDocument: { fonts: worker.fonts } as unknown as Document,
      CanvasFactory: Canvases,
      // Nothing is fetched: our fonts are in the file, others come from the system.
      useSystemFonts: true,
      useWorkerFetch: false,
      useWasm: false,
      enableXfa: false,
      verbosity: 0,
    }).promise;
    const file: OpenFile = { document, soon: new Map() };
    files.set(id, file);
    // One after the other: two at once would both come late. In between, the first is handed over.
    let before: Promise<unknown> = Promise.resolve();
    for (const sheet of soon) {
      if (sheet.number > document.numPages) continue;
      const drawn = before.then(async () => {
        await new Promise((resolve) => setTimeout(resolve));
        return draw(document, sheet, new AbortController().signal);
      });
      // Whoever asks for it hears of what went wrong.
      before = drawn.catch(() => undefined);
      file.soon.set(nameOf(sheet), drawn);
    }
    return { pages: document.numPages, firstSize: sizeOf(await document.getPage(1)) };
  },

  async draw(id, sheet, signal) {
    const { document, soon } = opened(id);
    const ready = soon.get(nameOf(sheet));
    soon.delete(nameOf(sheet));
    return ready ?? draw(document, sheet, signal);
  },

  async words(id, { number, known }) {
    const words = await wordsOf(await opened(id).document.getPage(number));
    const text = JSON.stringify(words);
    return text === known ? null : { words, text };
  },

  link: (id, point) => linkAt(opened(id).document, point),

  async close(id) {
    const file = files.get(id);
    files.delete(id);
    for (const drawn of file?.soon.values() ?? [])
      void drawn.then((made) => made?.picture.close()).catch(() => undefined);
    await file?.document.loadingTask.destroy();
    return null;
  },
};

function opened(id: number): OpenFile {
  const file = files.get(id);
  if (!file) throw new Error('The file is closed.');
  return file;
}

async function draw(
  document: PDFDocumentProxy,
  { number, scale }: Sheet,
  signal: AbortSignal,
): Promise<PaperJobs['draw']['answer']> {
  const page = await document.getPage(number);
  if (signal.aborted) return null;
  const size = sizeOf(page);
  const most = Math.sqrt(MAX_PIXELS / (size.width * size.height));
  const viewport = page.getViewport({ scale: Math.min(scale, most) });
  const canvas = new OffscreenCanvas(Math.round(viewport.width), Math.round(viewport.height));
  const canvasContext = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  const task = page.render({
    canvas: null,
    // PDF.js draws on either; its types know only the one of the page.
    canvasContext: canvasContext as unknown as CanvasRenderingContext2D,
    viewport,
    annotationMode: AnnotationMode.ENABLE,
  });
  const cancel = () => task.cancel();
  signal.addEventListener('abort', cancel);
  try {
    await task.promise;
    return { picture: canvas.transferToImageBitmap(), size };
  } catch (error) {
    if (error instanceof RenderingCancelledException || signal.aborted) return null;
    throw error;
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}

function sizeOf(page: PDFPageProxy): PageSize {
  const { width, height } = page.getViewport({ scale: 1 });
  return { width, height };
}

worker.addEventListener('message', ({ data }) => {
  // PDF.js talks to itself by messages without a job.
  if (!('job' in data)) return;
  if (data.type === 'cancel') {
    running.get(data.job)?.abort();
    return;
  }
  const { job, type, file, input } = data;
  const controller = new AbortController();
  running.set(job, controller);
  // The message has the input of its own job; here, for any one of them, only that is known.
  const perform = work[type] as (
    file: number,
    input: unknown,
    signal: AbortSignal,
  ) => Promise<PaperJobs[PaperJob]['answer']>;
  void Promise.resolve()
    .then(() => perform(file, input, controller.signal))
    .then(
      (answer) => {
        const picture = answer !== null && 'picture' in answer ? [answer.picture] : [];
        send({ job, answer }, picture);
      },
      (error: unknown) => send({ job, error: String(error) }),
    )
    .finally(() => running.delete(job));
});

const send = (message: FromPaper, transfer: readonly Transferable[] = []): void =>
  worker.postMessage(message, transfer);
