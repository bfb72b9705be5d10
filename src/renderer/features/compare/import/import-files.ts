import type { Shelves } from '#renderer/shell/open-shelves.ts';
import { JobCancelled, StandbyWorkers, type Job } from '#renderer/platform/job.ts';
import { readChosenFile, type ChosenFile } from '#renderer/platform/read-file.ts';
import type { Problem } from '#shared/base/place.ts';
import { LIMITS } from '#shared/read/limits.ts';
import {
  addImports,
  dropImport,
  setImport,
  useImports,
  type Found,
  type Import,
  type ImportState,
} from './import-store.ts';
// oxlint-disable-next-line import/default -- the bundler makes it
import workerUrl from './import-worker.ts?worker&url';
import { takeIn } from './take-in.ts';
import type { ImportAnswer, ImportWork, Practised } from './work.ts';

const SIZE_LIMIT = {
  bytes: LIMITS.bytes,
  remedy: 'Save it without its pictures, or import the part that holds the promises.',
} as const;
/** A file that takes longer is taken for hostile or broken; its worker is ended. */
export const IMPORT_LIMIT_MS = 30_000;
/** Each reads in a worker of its own; more at once would only take memory from one another. */
const AT_ONCE = 2;

const readers = new StandbyWorkers<ImportWork>(workerUrl);

interface Waiting {
  readonly id: string;
  readonly file: ChosenFile;
  readonly shelves: Shelves;
  readonly password: string | null;
}

const queue: Waiting[] = [];
const running = new Map<string, Pick<Job<unknown>, 'cancel'> | null>();
/** Files that asked for a password, until it comes. */
const locked = new Map<string, Waiting>();

/** A text as if it were a file. */
export const fromText = (name: string, text: string): ChosenFile => new File([text], name);

/** Far more than a step of practice takes on a slow machine; one that hangs must not hold up a file for ever. */
const PRACTICE_LIMIT_MS = 10_000;

/** The step of practice that a worker is at; it never rejects. */
let practising: Promise<Practised> | null = null;

/** Has a worker get ready, so that the user's first file is read as fast as those after it. */
export function warmUpReading(): void {
  if (practising === null && !readers.isReady) void practise();
}

/** Step by step, so that a file that comes meanwhile waits for one step alone. */
async function practise(): Promise<void> {
  for (let isReady = false; !isReady && running.size === 0;) {
    practising = practiceStep();
    ({ isReady } = await practising);
  }
  practising = null;
}

async function practiceStep(): Promise<Practised> {
  const job = readers.start({ type: 'practise' });
  const timer = setTimeout(job.cancel, PRACTICE_LIMIT_MS);
  try {
    return (await job.answer) as Practised;
  } catch {
    // Whether reading works is for the user's own files to tell.
    return { type: 'practised', isReady: true };
  } finally {
    clearTimeout(timer);
  }
}

/** Reads files beside the window and keeps what they promise; one that fails stops none of the others. */
export function importFiles(files: readonly ChosenFile[], shelves: Shelves): void {
  const added = files.map((file): Waiting & Import => ({
    id: crypto.randomUUID(),
    name: file.name,
    state: { type: 'waiting' },
    file,
    shelves,
    password: null,
  }));
  addImports(added.map(({ id, name, state }) => ({ id, name, state })));
  queue.push(...added);
  startNext();
}

/** Tries a protected file again. */
export function openWith(id: string, password: string): void {
  const waiting = locked.get(id);
  if (!waiting) return;
  locked.delete(id);
  setImport(id, { type: 'waiting' });
  queue.push({ ...waiting, password });
  startNext();
}

/** Ends an import at once, whatever it is at; nothing of it is kept. */
export function cancelImport(id: string): void {
  const at = queue.findIndex((one) => one.id === id);
  if (at >= 0) queue.splice(at, 1);
  locked.delete(id);
  running.get(id)?.cancel();
  dropImport(id);
}

function startNext(): void {
  while (running.size < AT_ONCE) {
    const next = queue.shift();
    if (!next) return;
    running.set(next.id, null);
    void importOne(next)
      .catch((thrown: unknown) => {
        // A fault of ours: told here, so that the file does not seem to be read for ever.
        console.error('An import broke.', thrown);
        setImport(next.id, {
          type: 'refused',
          problem: {
            place: { path: '/', label: next.file.name },
            message: 'Something went wrong inside SLA Studio while the file was taken in.',
            remedy: 'Nothing was changed. Try again, or paste its text.',
          },
        });
      })
      .finally(() => {
        running.delete(next.id);
        startNext();
      });
  }
}

/** A cancelled import has left the list: what still comes of it goes nowhere. */
const isWanted = (id: string): boolean =>
  useImports.getState().imports.some((one) => one.id === id);

async function importOne(waiting: Waiting): Promise<void> {
  const { id, file, shelves } = waiting;
  setImport(id, { type: 'reading', progress: null });
  const answer = await answerFor(waiting);
  if (answer === null || !isWanted(id)) return;
  if (answer.type === 'password') locked.set(id, waiting);
  const onFound = (found: Found) => setImport(id, { type: 'saving', found });
  const state: ImportState =
    answer.type === 'read' ? await takeIn(answer, file.name, shelves, { onFound }) : answer;
  setImport(id, state);
}

/** What the worker says, or why there is no answer; null: it was cancelled. */
async function answerFor({ id, file, password }: Waiting): Promise<ImportAnswer | null> {
  const content = await readChosenFile(file, SIZE_LIMIT);
  if (!content.ok) return { type: 'refused', problem: content.error };
  const bytes = content.value;
  // The worker that practises is worth waiting for: a fresh one has compiled nothing.
  await practising;
  if (!isWanted(id)) return null;
  const job = readers.start(
    { type: 'read', name: file.name, bytes, password },
    {
      onProgress: (progress) => setImport(id, { type: 'reading', progress }),
      transfer: [bytes.buffer],
    },
  );
  running.set(id, job);
  let tookTooLong = false;
  const timer = setTimeout(() => {
    tookTooLong = true;
    job.cancel();
  }, IMPORT_LIMIT_MS);
  try {
    return (await job.answer) as ImportAnswer;
  } catch (error) {
    if (tookTooLong)
      return refused(
        file.name,
        `Reading the file took longer than ${IMPORT_LIMIT_MS / 1000} seconds and was ended.`,
        'Save it anew from the program that made it, or paste the part that holds the promises.',
      );
    if (error instanceof JobCancelled) return null;
    return refused(
      file.name,
      'The file is damaged, or made in a way that cannot be read.',
      'Save it anew from the program that made it, or as another format.',
    );
  } finally {
    clearTimeout(timer);
  }
}

const refused = (name: string, message: string, remedy: string): ImportAnswer => ({
  type: 'refused',
  problem: { place: { path: '/', label: name }, message, remedy } satisfies Problem,
});
