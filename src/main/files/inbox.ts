import { basename } from 'node:path';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Problem } from '#shared/base/place.ts';
import type { Failure } from '#shared/ipc/failure.ts';

/** A file that came from outside, or why it could not be taken: then `agreement` is null. */
export interface Arrival {
  readonly name: string;
  readonly agreement: Agreement | null;
  readonly problems: readonly Problem[];
}

export type ReadFile = (
  path: string,
) => Promise<
  { readonly ok: true; readonly value: Agreement } | { readonly ok: false; readonly error: Failure }
>;

/**
 * Files that the system hands over: on the command line, by a double click, dropped on the icon.
 * Until the window has started the latest of them waits; then each is delivered as it comes.
 */
export class Inbox {
  readonly #read: ReadFile;
  readonly #deliver: (arrival: Arrival) => void;
  #waiting: string | null = null;
  #windowStarted = false;

  constructor(read: ReadFile, deliver: (arrival: Arrival) => void) {
    this.#read = read;
    this.#deliver = deliver;
  }

  receive(path: string): void {
    if (this.#windowStarted) void this.#open(path).then(this.#deliver);
    else this.#waiting = path;
  }

  /** The window has started: gives what waited for it, once. */
  async collect(): Promise<Arrival | null> {
    this.#windowStarted = true;
    const path = this.#waiting;
    this.#waiting = null;
    return path === null ? null : this.#open(path);
  }

  /** There is no window that could take a file. */
  windowClosed(): void {
    this.#windowStarted = false;
  }

  async #open(path: string): Promise<Arrival> {
    const name = basename(path);
    const agreement = await this.#read(path);
    if (agreement.ok) return { name, agreement: agreement.value, problems: [] };
    return { name, agreement: null, problems: problemsOf(agreement.error, name) };
  }
}

/** A failure without problems of its own is one itself: that of the whole file. */
const problemsOf = ({ message, problems }: Failure, name: string): readonly Problem[] =>
  problems.length > 0 ? problems : [{ place: { path: '/', label: name }, message, remedy: '' }];

/** The agreement file among a command line's arguments: the first that has its extension. */
export const fileArgument = (argv: readonly string[]): string | null =>
  argv.slice(1).find((argument) => !argument.startsWith('-') && /\.sla$/i.test(argument)) ?? null;
