import { err, ok, type Result } from '#shared/base/result.ts';
import { failure, type Failure } from '#shared/ipc/failure.ts';
import type { Log } from '#main/log.ts';
import { CANCELLED } from './cancelled.ts';
import type {
  Answer,
  Answers,
  FromExportProcess,
  PreviewRequest,
  Progress,
  Request,
  ToExportProcess,
} from './messages.ts';

/** The export process as the host sees it; Electron's UtilityProcess is one. */
export interface ExportProcess {
  readonly postMessage: (message: ToExportProcess) => void;
  readonly on: {
    (event: 'message', listener: (message: FromExportProcess) => void): unknown;
    (event: 'exit', listener: (code: number) => void): unknown;
  };
  readonly kill: () => unknown;
}

/** A preview of 100 pages takes seconds at worst; an export with large annexes may take longer. */
const TIME_LIMIT_MS = {
  preview: 60_000,
  check: 30_000,
  export: 180_000,
  comparison: 180_000,
  redline: 180_000,
} as const;

/** A process that ends sooner than this after its start is not started again until it is needed. */
const STEADY_MS = 10_000;

export interface RunOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Ends the job. */
  readonly signal?: AbortSignal;
}

type Reply = Result<Answer, Failure>;

interface Pending {
  readonly settle: (reply: Reply) => void;
  readonly onProgress: (progress: Progress) => void;
  readonly timer: NodeJS.Timeout;
}

type PreviewReply = Result<Answers['preview'] | 'superseded', Failure>;

/**
 * Owns the export process: starts it, keeps it warm, starts it anew after a crash, and ends jobs that
 * take too long. Of previews that wait, only the newest is made.
 */
export class ExportHost {
  readonly #spawn: () => ExportProcess;
  readonly #log: Log;
  readonly #pending = new Map<number, Pending>();
  #child: ExportProcess | null = null;
  #nextId = 1;
  #stopped = false;
  #previewing = false;
  #waiting: { request: PreviewRequest; settle: (reply: PreviewReply) => void } | null = null;

  constructor(spawn: () => ExportProcess, log: Log) {
    this.#spawn = spawn;
    this.#log = log;
  }

  /** Starts the process and lets it load everything, so that the first job is as quick as the next. */
  warm(): void {
    if (this.#stopped) return;
    try {
      this.#process().postMessage({ type: 'warm' });
    } catch (error) {
      // The next job tries again, and tells its user.
      this.#log.error('the export process could not be started', error);
    }
  }

  stop(): void {
    this.#stopped = true;
    this.#child?.kill();
    this.#child = null;
    this.#failAll(ended());
    this.#waiting?.settle(err(ended()));
    this.#waiting = null;
  }

  run<R extends Request>(
    request: R,
    options: RunOptions = {},
  ): Promise<Result<Answer<R>, Failure>> {
    if (this.#stopped) return Promise.resolve(err(ended()));
    if (options.signal?.aborted === true) return Promise.resolve(err(CANCELLED));
    const id = this.#nextId;
    this.#nextId += 1;
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#expire(id, request.type), TIME_LIMIT_MS[request.type]);
      this.#pending.set(id, {
        // The process answers each request with its own kind.
        settle: (reply) => resolve(reply as Result<Answer<R>, Failure>),
        onProgress: options.onProgress ?? (() => undefined),
        timer,
      });
      try {
        this.#process().postMessage({ type: 'request', id, request });
      } catch (error) {
        // Nobody would ever answer, and its time would run out on a later process.
        this.#log.error('the export process could not be started', error);
        return this.#settle(id, err(ended()));
      }
      options.signal?.addEventListener('abort', () => {
        this.#child?.postMessage({ type: 'cancel', id });
        this.#settle(id, err(CANCELLED));
      });
    });
  }

  async preview(request: PreviewRequest): Promise<PreviewReply> {
    if (this.#previewing) {
      this.#waiting?.settle(ok('superseded'));
      return new Promise((settle) => {
        this.#waiting = { request, settle };
      });
    }
    this.#previewing = true;
    // The one under way is finished and shown: while somebody types, the next is never the last.
    try {
      return await this.run(request);
    } finally {
      this.#previewing = false;
      const next = this.#waiting;
      this.#waiting = null;
      if (next !== null) void this.preview(next.request).then(next.settle);
    }
  }

  #process(): ExportProcess {
    if (this.#child !== null) return this.#child;
    const child = this.#spawn();
    const startedAt = performance.now();
    this.#child = child;
    child.on('message', (message) => this.#receive(message));
    child.on('exit', (code) => {
      if (this.#child !== child) return;
      this.#child = null;
      this.#log.note(`the export process ended with code ${code}`);
      this.#failAll(ended());
      if (!this.#stopped && performance.now() - startedAt > STEADY_MS) this.warm();
    });
    return child;
  }

  #receive(message: FromExportProcess): void {
    switch (message.type) {
      case 'progress':
        return this.#pending.get(message.id)?.onProgress(message.progress);
      case 'done':
        return this.#settle(message.id, ok(message.answer));
      case 'failed':
        return this.#settle(message.id, err(message.failure));
      case 'broken': {
        const logReference = this.#logError('the export process failed', message.description);
        return this.#settle(message.id, err(broken(logReference)));
      }
      case 'not-warm':
        this.#logError('the export process could not be warmed up', message.description);
        return;
    }
  }

  /** Logs what the process has described of an error, and gives its reference. */
  #logError(event: string, description: string): string {
    const reference = this.#log.error(event, null);
    this.#log.note(`[${reference}] ${description}`);
    return reference;
  }

  #settle(id: number, reply: Reply): void {
    const pending = this.#pending.get(id);
    if (pending === undefined) return;
    this.#pending.delete(id);
    clearTimeout(pending.timer);
    pending.settle(reply);
  }

  /** A job that hangs holds up all others, so the process goes with it. */
  #expire(id: number, type: Request['type']): void {
    this.#log.note(`a job of the export process took too long: ${type}`);
    this.#settle(id, err(tooLong()));
    this.#child?.kill();
  }

  #failAll(reason: Failure): void {
    for (const id of [...this.#pending.keys()]) this.#settle(id, err(reason));
  }
}

const ended = (): Failure =>
  failure('EXPORT_FAILED', 'The part that makes the documents ended unexpectedly. Try again.');
const tooLong = (): Failure =>
  failure(
    'EXPORT_FAILED',
    'Making the document took too long and was ended. Try again; leave out large annexes if it stays.',
  );
const broken = (reference: string): Failure =>
  failure(
    'EXPORT_FAILED',
    `The document could not be made. Try again; if it stays, report it with the reference ${reference}.`,
    { logReference: reference },
  );
