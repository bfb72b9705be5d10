/** What a kind of job takes and gives; both must be values that a message can carry. */
export interface Work {
  readonly input: unknown;
  readonly answer: unknown;
}

/** What a worker says while and after it works. */
export type JobMessage<Answer> =
  | { readonly type: 'progress'; readonly fraction: number; readonly words: string }
  | { readonly type: 'done'; readonly answer: Answer }
  | { readonly type: 'failed'; readonly message: string };

/** How far a job is, 0 to 1, and what it is at. */
export interface JobProgress {
  readonly fraction: number;
  readonly words: string;
}

export interface Job<Answer> {
  /** Rejects with a JobCancelled once it was cancelled. */
  readonly answer: Promise<Answer>;
  /** Ends the worker at once, whatever it is at. */
  readonly cancel: () => void;
}

export class JobCancelled extends Error {
  override readonly name = 'JobCancelled';
}

interface ScriptUrlPolicy {
  createScriptURL(url: string): string;
}

/** Under Trusted Types a worker takes only marked addresses; they are the bundler's own. */
const policy = (
  globalThis as {
    trustedTypes?: { createPolicy(name: string, rules: ScriptUrlPolicy): ScriptUrlPolicy };
  }
).trustedTypes?.createPolicy('sla-jobs', { createScriptURL: (url) => url });

interface JobOptions {
  readonly onProgress?: (progress: JobProgress) => void;
  readonly transfer?: Transferable[];
}

/** Runs one long piece of work beside the window, in a worker of its own that ends with it. */
export const startJob = <W extends Work>(
  url: string,
  input: W['input'],
  options: JobOptions = {},
): Job<W['answer']> => jobIn<W>(newWorker(url), input, options, (worker) => worker.terminate());

const newWorker = (url: string): Worker =>
  new Worker(policy ? policy.createScriptURL(url) : url, { type: 'module' });

/** A worker that has answered goes to `release`; one that failed or was called off is ended. */
function jobIn<W extends Work>(
  worker: Worker,
  input: W['input'],
  { onProgress, transfer = [] }: JobOptions,
  release: (worker: Worker) => void,
): Job<W['answer']> {
  const listening = new AbortController();
  const { signal } = listening;
  const end = () => {
    listening.abort();
    worker.terminate();
  };
  let cancel: () => void = () => undefined;
  const answer = new Promise<W['answer']>((resolve, reject) => {
    cancel = () => {
      // An answered job has given its worker back, perhaps to another.
      if (signal.aborted) return;
      end();
      reject(new JobCancelled('The work was cancelled.'));
    };
    const onMessage = ({ data }: MessageEvent<JobMessage<W['answer']>>) => {
      // PDF.js, where a job uses it, says at its start that it is ready.
      if (!('type' in data)) return;
      if (data.type === 'progress') return onProgress?.(data);
      if (data.type === 'failed') {
        end();
        return reject(new Error(data.message));
      }
      listening.abort();
      release(worker);
      resolve(data.answer);
    };
    const onError = ({ message }: ErrorEvent) => {
      end();
      reject(new Error(message || 'The worker failed.'));
    };
    worker.addEventListener('message', onMessage, { signal });
    worker.addEventListener('error', onError, { signal });
  });
  worker.postMessage(input, transfer);
  return { answer, cancel };
}

/** A worker without work is kept for so long. */
const KEPT_MS = 120_000;

/**
 * Workers of one script that stay for the next job. A script is slow the first time: what one job has
 * compiled, the next one finds.
 */
export class StandbyWorkers<W extends Work> {
  readonly #url: string;
  readonly #idle = new Map<Worker, ReturnType<typeof setTimeout>>();

  constructor(url: string) {
    this.#url = url;
  }

  /** Whether a worker waits that has worked before. */
  get isReady(): boolean {
    return this.#idle.size > 0;
  }

  /** As {@link startJob}, in a worker that has worked before where one is free. */
  start(input: W['input'], options: JobOptions = {}): Job<W['answer']> {
    return jobIn<W>(this.#take(), input, options, (worker) => this.#keep(worker));
  }

  #take(): Worker {
    const [free] = this.#idle;
    if (!free) return newWorker(this.#url);
    const [worker, timer] = free;
    clearTimeout(timer);
    this.#idle.delete(worker);
    return worker;
  }

  #keep(worker: Worker): void {
    const end = () => {
      this.#idle.delete(worker);
      worker.terminate();
    };
    this.#idle.set(worker, setTimeout(end, KEPT_MS));
  }
}
