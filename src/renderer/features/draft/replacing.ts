import type { DraftSessionStore } from '#renderer/store/session/session-store.ts';

/**
 * What replaces selected words of a field, as a letter does after Ctrl+A, is a step of its own in the
 * history, however soon it follows what was typed before. The editor of clauses tells its steps itself.
 * Returns how to stop.
 */
export function sealWhenReplacing(session: DraftSessionStore): () => void {
  const look = ({ target, isComposing }: InputEvent) => {
    // What is being composed is selected, and replaced by every key.
    if (isComposing) return;
    if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
    // Null in fields that know no selection.
    const { selectionStart: from, selectionEnd: to } = target;
    if (from !== null && to !== null && to > from) session.getState().seal();
  };
  const stop = new AbortController();
  window.addEventListener('beforeinput', look, {
    capture: true,
    passive: true,
    signal: stop.signal,
  });
  return () => stop.abort();
}
