/** How long a page may take to save before the user is asked whether to wait on. */
export const SAVE_MS = 10_000;

/** A window as far as closing goes; Electron's BrowserWindow is one. */
export interface Closable {
  readonly on: (event: 'close', listener: (event: { preventDefault: () => void }) => void) => void;
  readonly destroy: () => void;
  readonly isDestroyed: () => boolean;
}

export interface Asking {
  /** Tells the page that the window closes: it saves, and says when it is ready. */
  readonly page: () => void;
  /** Tells the page that the window stays open: it need not be ready any more. */
  readonly calledOff: () => void;
  /** The page has not answered. True: close the window, whatever is lost. */
  readonly user: () => Promise<boolean>;
}

export interface Closing {
  /** The page is up: from now on it is asked before the window closes. */
  readonly pageStarted: () => void;
  /** The page is gone: nobody is left to ask. */
  readonly pageGone: () => void;
  /** The page has saved everything, or the user has told it to close without. */
  readonly ready: () => void;
  /** The page could not save and asks the user itself, who may take any time. */
  readonly pageAsks: () => void;
  /** The user has told the page to keep the window open. */
  readonly keepOpen: () => void;
}

/**
 * Lets a window close only when its page has saved. A page that takes too long is closed only if
 * the user says so: it may just be showing why it could not save.
 */
export function closeAfterSaving(window: Closable, ask: Asking): Closing {
  let started = false;
  let asked = false;
  let timer: NodeJS.Timeout | null = null;

  const stopWaiting = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const close = () => {
    stopWaiting();
    // Not close(): the page could still object.
    if (!window.isDestroyed()) window.destroy();
  };
  const expire = async () => {
    if (await ask.user()) return close();
    // An answer that comes later is to a question that is withdrawn.
    timer = null;
    asked = false;
    ask.calledOff();
  };
  window.on('close', (event) => {
    if (!started) return;
    event.preventDefault();
    if (timer !== null) return;
    asked = true;
    timer = setTimeout(() => void expire(), SAVE_MS);
    ask.page();
  });
  return {
    pageStarted: () => {
      started = true;
    },
    pageGone: () => {
      started = false;
      if (asked) close();
    },
    ready: () => {
      // Only an answer counts, never a word that nobody asked for.
      if (asked) close();
    },
    pageAsks: stopWaiting,
    keepOpen: () => {
      stopWaiting();
      asked = false;
    },
  };
}
