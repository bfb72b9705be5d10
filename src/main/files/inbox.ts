import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { err } from '#shared/base/result.ts';
import { failure, type Failure } from '#shared/ipc/failure.ts';

export type ReadFile = (
  path: string,
) => Promise<
  { readonly ok: true; readonly value: Agreement } | { readonly ok: false; readonly error: Failure }
>;

/** A file that came from outside, or why it could not be read; `left` others wait after it. */
export type Arrival = { readonly name: string; readonly left: number } & (
  | { readonly outcome: 'read'; readonly agreement: Agreement }
  | { readonly outcome: 'refused'; readonly reason: Failure }
);

/**
 * Files that the user or the system hands over: in the dialog, on the command line, by a double click.
 * They wait as paths until the window asks for them, and are read one by one: however many there are,
 * the window has not to wait for them, nor the memory to hold them.
 */
export class Inbox {
  readonly #read: ReadFile;
  readonly #announce: () => void;
  readonly #waiting: string[] = [];

  /** `announce`: tells the window, if there is one, that a file waits. */
  constructor(read: ReadFile, announce: () => void) {
    this.#read = read;
    this.#announce = announce;
  }

  receive(path: string): void {
    this.#waiting.push(path);
    this.#announce();
  }

  /** The next one in the order in which they came, each once; null where none waits. */
  async next(): Promise<Arrival | null> {
    const path = this.#waiting.shift();
    if (path === undefined) return null;
    const name = basename(path);
    const read = await this.#read(path).catch(() => err(broken(name)));
    const file = { name, left: this.#waiting.length };
    return read.ok
      ? { ...file, outcome: 'read', agreement: read.value }
      : { ...file, outcome: 'refused', reason: read.error };
  }
}

/** A fault of ours must neither swallow the file nor hold up the others. */
const broken = (name: string): Failure =>
  failure(
    'INTERNAL',
    `Something went wrong inside SLA Studio while “${name}” was read. Open it once more.`,
  );

/**
 * The agreement files among a command line's arguments, as absolute paths, each once: whatever has
 * their extension, relative to `folder`. Linux's desktops name files by their address.
 */
export function fileArguments(argv: readonly string[], folder: string): readonly string[] {
  const paths = argv
    .slice(1)
    .filter((argument) => !argument.startsWith('-'))
    .map((argument) => (/^file:/i.test(argument) ? pathOfAddress(argument) : argument))
    .filter((path) => /\.sla$/i.test(path))
    .map((path) => resolve(folder, path));
  return [...new Set(paths)];
}

/** What is no address of a file on this computer stays as it is, and will not be found. */
function pathOfAddress(address: string): string {
  try {
    return fileURLToPath(address);
  } catch {
    return address;
  }
}
