import { useEffect, useRef, type RefObject } from 'react';
import { findPlace } from '#renderer/app/navigation.ts';
import { caretInClause, focusClause } from '#renderer/editor/open-editors.ts';
import { useDraftStore } from '#renderer/store/draft-session.ts';

/** A control with a caret. Dates and the like have none: their `selectionStart` is null. */
const isText = (target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

const PATIENCE_MS = 2_000;

/**
 * Keeps scroll position and cursor of the middle column in the session's view, and goes back there
 * when a draft is opened again.
 */
export function useKeptPlace(continues: boolean): RefObject<HTMLDivElement | null> {
  const scroller = useRef<HTMLDivElement>(null);
  const session = useDraftStore();

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const { scroll, cursor } = session.getState().view;
    let isSettled = !continues;

    const goBack = () => {
      const control = cursor ? findPlace(cursor.place, false) : null;
      const reachable = element.scrollHeight - element.clientHeight >= scroll;
      if (!reachable || (cursor && !control)) return;
      settle();
    };
    const settle = () => {
      if (isSettled) return;
      isSettled = true;
      observer.disconnect();
      clearTimeout(timer);
      const control = cursor ? findPlace(cursor.place, false) : null;
      if (!cursor || !focusClause(cursor.place, cursor.offset))
        control?.focus({ preventScroll: true });
      if (isText(control) && cursor && control.selectionStart !== null)
        control.setSelectionRange(cursor.offset, cursor.offset);
      element.scrollTop = scroll;
    };
    const observer = new MutationObserver(goBack);
    observer.observe(element, { childList: true, subtree: true });
    const timer = setTimeout(settle, PATIENCE_MS);
    if (continues) goBack();

    const onScroll = () => {
      if (isSettled) session.getState().setView({ scroll: element.scrollTop });
    };
    const onFocus = (event: FocusEvent) => {
      const control = event.target instanceof Element ? event.target : null;
      const place = control?.closest('[data-place]')?.getAttribute('data-place');
      if (isSettled && place) session.getState().setView({ cursor: { place, offset: 0 } });
    };
    const onCaret = ({ target }: Event) => {
      const { view, setView } = session.getState();
      const inClause = view.cursor === null ? null : caretInClause(view.cursor.place);
      if (view.cursor !== null && inClause !== null) {
        setView({ cursor: { place: view.cursor.place, offset: inClause } });
        return;
      }
      if (
        isText(target) &&
        view.cursor !== null &&
        target.dataset['place'] === view.cursor.place &&
        target.selectionStart !== null
      )
        setView({ cursor: { place: view.cursor.place, offset: target.selectionStart } });
    };
    // Whatever one does oneself comes before going back.
    const giveUp = () => {
      isSettled = true;
      observer.disconnect();
      clearTimeout(timer);
    };
    element.addEventListener('scroll', onScroll, { passive: true });
    element.addEventListener('focusin', onFocus);
    element.addEventListener('keyup', onCaret);
    element.addEventListener('wheel', giveUp, { passive: true });
    element.addEventListener('pointerdown', giveUp);
    return () => {
      giveUp();
      element.removeEventListener('scroll', onScroll);
      element.removeEventListener('focusin', onFocus);
      element.removeEventListener('keyup', onCaret);
      element.removeEventListener('wheel', giveUp);
      element.removeEventListener('pointerdown', giveUp);
    };
  }, [session, continues]);

  // Another step or tool starts at its top.
  useEffect(
    () =>
      session.subscribe((state, before) => {
        const { section, tool, scroll } = state.view;
        const isElsewhere = section !== before.view.section || tool !== before.view.tool;
        if (isElsewhere && scroller.current) scroller.current.scrollTop = scroll;
      }),
    [session],
  );
  return scroller;
}
