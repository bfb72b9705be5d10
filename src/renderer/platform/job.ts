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

/** Runs one long piece of work beside the window, in a worker of its own that ends with it. */
export function startJob<W extends Work>(
  url: string,
  input: W['input'],
  {
    onProgress,
    transfer = [],
  }: {
    readonly onProgress?: (progress: JobProgress) => void;
    readonly transfer?: Transferable[];
  } = {},
): Job<W['answer']> {
  const worker = new Worker(policy ? policy.createScriptURL(url) : url, { type: 'module' });
  let cancel: () => void = () => undefined;
  const answer = new Promise<W['answer']>((resolve, reject) => {
    cancel = () => {
      worker.terminate();
      reject(new JobCancelled('The work was cancelled.'));
    };
    worker.addEventListener('message', ({ data }: MessageEvent<JobMessage<W['answer']>>) => {
      // PDF.js, where a job uses it, says at its start that it is ready.
      if (!('type' in data)) return;
      if (data.type === 'progress') return onProgress?.(data);
      worker.terminate();
      if (data.type === 'done') resolve(data.answer);
      else reject(new Error(data.message));
    });
    worker.addEventListener('error', ({ message }) => {
      worker.terminate();
      reject(new Error(message || 'The worker failed.'));
    });
  });
  worker.postMessage(input, transfer);
  return { answer, cancel };
}
