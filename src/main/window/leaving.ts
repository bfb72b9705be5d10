/**
 * Whether the app is on its way out. It is so until it is gone, or until the window that it waits for
 * stays open: then it is as if nobody had asked.
 */
export class Leaving {
  #way: 'quit' | 'shutdown' | null = null;

  /** The user, or the system, has asked the app to end. */
  quit(): void {
    this.#way ??= 'quit';
  }

  /** The system goes down: it waits for a moment, but nobody sits in front of it any more. */
  shutDown(): void {
    this.#way = 'shutdown';
  }

  /** The window stays open after all. */
  callOff(): void {
    this.#way = null;
  }

  /** The app ends with its last window, on macOS too. */
  get isUnderWay(): boolean {
    return this.#way !== null;
  }

  /** A question would never be answered. */
  get isUnattended(): boolean {
    return this.#way === 'shutdown';
  }
}
