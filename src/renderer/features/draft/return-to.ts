import { bringIntoView, findPlace } from '#renderer/shell/navigation.ts';
import { focusClause } from '#renderer/editor/open-editors.ts';
import type { DraftView } from '#renderer/store/session/session-store.ts';

/** A control with a caret. Dates and the like have none: their `selectionStart` is null. */
export const isText = (
  target: EventTarget | null,
): target is HTMLInputElement | HTMLTextAreaElement =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

const PATIENCE_MS = 2_000;

/**
 * Puts scroll position, focus and caret of a column back to where they were in `view`, as soon as
 * what is there has been drawn; `settled` is called when that is done or given up. Returns how to
 * call it off.
 */
export function returnTo(
  element: HTMLElement,
  { scroll, cursor }: Pick<DraftView, 'scroll' | 'cursor'>,
  settled: () => void = () => undefined,
): () => void {
  let isOver = false;
  const end = () => {
    if (isOver) return;
    isOver = true;
    observer.disconnect();
    clearTimeout(timer);
    element.removeEventListener('wheel', end);
    element.removeEventListener('pointerdown', end);
    settled();
  };
  const control = () => (cursor ? findPlace(cursor.place, false) : null);
  const settle = () => {
    if (isOver) return;
    end();
    const found = control();
    if (!cursor || !focusClause(cursor.place, cursor.offset)) found?.focus({ preventScroll: true });
    if (isText(found) && cursor && found.selectionStart !== null)
      found.setSelectionRange(cursor.offset, cursor.offset);
    element.scrollTop = scroll;
    // Parts that are not drawn yet count with a height that was guessed.
    if (found) bringIntoView(found);
  };
  const look = () => {
    const isReachable = element.scrollHeight - element.clientHeight >= scroll;
    if (isReachable && (!cursor || control())) settle();
  };
  const observer = new MutationObserver(look);
  observer.observe(element, { childList: true, subtree: true });
  const timer = setTimeout(settle, PATIENCE_MS);
  // Whatever one does oneself comes before going back.
  element.addEventListener('wheel', end, { passive: true });
  element.addEventListener('pointerdown', end);
  look();
  return end;
}
