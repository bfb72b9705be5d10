/** What was typed and waits for its frame to be painted before the model hears of it. */
const pending = new Set<() => void>();

/** Notes how to tell it; returns how to take that back. */
export function addPending(flush: () => void): () => void {
  pending.add(flush);
  return () => pending.delete(flush);
}

/** Tells the model at once, for whoever is about to act on it: undo, export, closing. */
export function flushPendingText(): void {
  for (const flush of pending) flush();
}

// Before the app's own shortcuts and buttons: this module is loaded before they begin to listen.
if (typeof window !== 'undefined') {
  const options = { capture: true, passive: true };
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) flushPendingText();
    },
    options,
  );
  window.addEventListener('pointerdown', flushPendingText, options);
  window.addEventListener('blur', flushPendingText, options);
}
