// oxlint-disable-next-line import/default -- the bundler makes it
import paperUrl from './paper-worker.ts?worker&url';
import type { PageSize } from './page-layout.ts';
import type { FromPaper, PaperJob, PaperJobs, Sheet, ToPaper } from './paper-messages.ts';
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

interface Waiting {
  readonly resolve: (answer: PaperJobs[PaperJob]['answer']) => void;
  readonly reject: (reason: Error) => void;
}

/** One worker reads and draws all versions of the preview; it is kept, warm, for the next. */
class Paper {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #jobs = 0;
  #files = 0;

  constructor() {
    this.#worker = new Worker(policy ? policy.createScriptURL(paperUrl) : paperUrl, {
      type: 'module',
    });
    this.#worker.addEventListener('message', ({ data }: MessageEvent<FromPaper>) => {
      // PDF.js says at its start that it is ready.
      if (!('job' in data)) return;
      const waiting = this.#waiting.get(data.job);
      this.#waiting.delete(data.job);
      if ('error' in data) waiting?.reject(new Error(data.error));
      else waiting?.resolve(data.answer);
    });
    this.#worker.addEventListener('error', ({ message }) => {
      const broken = [...this.#waiting.values()];
      this.#waiting.clear();
      for (const { reject } of broken) reject(new Error(message || 'The worker failed.'));
    });
  }

  newFile(): number {
    this.#files += 1;
    return this.#files;
  }

  do<J extends PaperJob>(
    type: J,
    file: number,
    input: PaperJobs[J]['input'],
    { signal, transfer = [] }: { signal?: AbortSignal; transfer?: Transferable[] } = {},
  ): Promise<PaperJobs[J]['answer']> {
    this.#jobs += 1;
    const job = this.#jobs;
    return new Promise((resolve, reject) => {
      this.#waiting.set(job, { resolve, reject });
      this.#worker.postMessage({ type, job, file, input }, transfer);
      signal?.addEventListener('abort', () => {
        if (this.#waiting.has(job))
          this.#worker.postMessage({ type: 'cancel', job } satisfies ToPaper);
      });
    });
  }
}

let paper: Paper | null = null;
const sharedPaper = (): Paper => (paper ??= new Paper());

/** Starts the worker, so that the first version finds it loaded. */
export const warmUpPaper = (): void => void sharedPaper();

/** One version of the PDF, open in the worker. */
export class PdfFile {
  private constructor(
    private readonly id: number,
    readonly pages: number,
    /** Of the first page; most have the same. */
    readonly firstSize: PageSize,
  ) {}

  /** Takes the bytes over, and begins to draw what will be wanted. Rejects where they are no PDF. */
  static async open(bytes: Uint8Array, soon: readonly Sheet[]): Promise<PdfFile> {
    const id = sharedPaper().newFile();
    const transfer = [bytes.buffer as ArrayBuffer];
    const { pages, firstSize } = await sharedPaper().do('open', id, { bytes, soon }, { transfer });
    return new PdfFile(id, pages, firstSize);
  }

  /** Draws a page; null when it was called off. `number` from 1, `scale` in pixels in a point. */
  async draw(
    number: number,
    scale: number,
    signal: AbortSignal,
  ): Promise<{ readonly canvas: HTMLCanvasElement; readonly size: PageSize } | null> {
    const drawn = await sharedPaper().do('draw', this.id, { number, scale }, { signal });
    if (drawn === null || signal.aborted) {
      drawn?.picture.close();
      return null;
    }
    const { picture, size } = drawn;
    const canvas = document.createElement('canvas');
    canvas.width = picture.width;
    canvas.height = picture.height;
    canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(picture);
    return { canvas, size };
  }

  /** The words of a page, for text over its picture; null where they are those of `known`. */
  words(number: number, known: string | null): Promise<PaperJobs['words']['answer']> {
    return sharedPaper().do('words', this.id, { number, known });
  }

  /** Where a link at a point leads within the file (in the table of contents); null without one. */
  linkAt(point: PagePoint): Promise<PaperJobs['link']['answer']> {
    return sharedPaper().do('link', this.id, point);
  }

  /** Frees what the worker holds for it. */
  close(): void {
    void sharedPaper().do('close', this.id, null);
  }
}
