import { randomBytes } from 'node:crypto';
import { appendFile, mkdir, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { errnoOf } from '#main/files/errno.ts';

/** The log is for mending the app. It never holds a word of an agreement, nor the name of a file. */
export interface Log {
  /** Notes that something happened. `event` is a fixed phrase of ours, never text from outside. */
  readonly note: (event: string) => void;
  /** Notes an error and gives the reference under which it is found. */
  readonly error: (event: string, error: unknown) => string;
  /** Resolves when everything noted so far is written. */
  readonly flushed: () => Promise<void>;
}

const ROTATE_BYTES = 512 * 1024;

export function openLog(file: string, now: () => Date): Log {
  let queue: Promise<void> = mkdir(dirname(file), { recursive: true }).then(
    () => rotate(file),
    () => undefined,
  );
  const append = (line: string) => {
    // A log that cannot be written must not stop the app.
    queue = queue
      .then(() => appendFile(file, `${now().toISOString()} ${line}\n`))
      .catch(() => undefined);
  };
  return {
    note: append,
    error: (event, error) => {
      const reference = randomBytes(4).toString('hex');
      append(`[${reference}] ${event}: ${describeError(error)}`);
      return reference;
    },
    flushed: () => queue,
  };
}

async function rotate(file: string): Promise<void> {
  const size = await stat(file).then(
    (stats) => stats.size,
    () => 0,
  );
  if (size > ROTATE_BYTES)
    await rename(file, file.replace(/\.log$/, '.old.log')).catch(() => undefined);
}

/**
 * What may be known of an error: its class, its code, where it was thrown, and which fields a schema
 * refused. Its message may quote the text that it choked on, so it is left out.
 */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = errnoOf(error);
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [
    `${error.name}${code === null ? '' : ` ${code}`}`,
    ...refusedFields(error),
    ...frames.slice(0, 12),
  ].join('\n');
}

function refusedFields(error: Error): string[] {
  if (!('issues' in error) || !Array.isArray(error.issues)) return [];
  return error.issues.slice(0, 10).map((issue: { code?: unknown; path?: unknown }) => {
    // Keys of the model are letters; anything else may be a key out of somebody's file.
    const path = (Array.isArray(issue.path) ? issue.path : [])
      .map((key) => (typeof key === 'number' || /^[a-zA-Z]{1,40}$/.test(String(key)) ? key : '?'))
      .join('.');
    return `    ${String(issue.code)} at ${path}`;
  });
}
