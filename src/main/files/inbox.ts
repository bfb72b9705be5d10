import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Problem } from '#shared/base/place.ts';
import { err } from '#shared/base/result.ts';
import { failure, type Failure } from '#shared/ipc/failure.ts';

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
 * Until the window has started they wait; then each is delivered as it comes.
 */
export class Inbox {
  readonly #read: ReadFile;
  readonly #deliver: (arrival: Arrival) => void;
  #waiting: string[] = [];
  /** What the last collection gave. */
  #given: readonly string[] = [];
  #windowStarted = false;

  constructor(read: ReadFile, deliver: (arrival: Arrival) => void) {
    this.#read = read;
    this.#deliver = deliver;
  }

  receive(path: string): void {
    if (this.#windowStarted) void this.#open(path).then(this.#deliver);
    else this.#waiting.push(path);
  }

  /**
   * The window has started: gives what waited for it, in the order in which it came, once. Again: what
   * was given last has not reached it, so that comes first.
   */
  async collect({ isAgain = false }: { readonly isAgain?: boolean } = {}): Promise<Arrival[]> {
    this.#windowStarted = true;
    const paths = isAgain ? [...this.#given, ...this.#waiting] : this.#waiting;
    this.#given = paths;
    this.#waiting = [];
    return Promise.all(paths.map((path) => this.#open(path)));
  }

  /** There is no window that could take a file. */
  windowClosed(): void {
    this.#windowStarted = false;
  }

  async #open(path: string): Promise<Arrival> {
    const name = basename(path);
    const agreement = await this.#read(path).catch(() => err(broken(name)));
    if (agreement.ok) return { name, agreement: agreement.value, problems: [] };
    return { name, agreement: null, problems: problemsOf(agreement.error, name) };
  }
}

/** A fault of ours must neither swallow the file nor hold up the others. */
const broken = (name: string): Failure =>
  failure(
    'INTERNAL',
    `Something went wrong inside SLA Studio while “${name}” was read. Open it once more.`,
  );

/** A failure without problems of its own is one itself: that of the whole file. */
const problemsOf = ({ message, problems }: Failure, name: string): readonly Problem[] =>
  problems.length > 0 ? problems : [{ place: { path: '/', label: name }, message, remedy: '' }];

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
