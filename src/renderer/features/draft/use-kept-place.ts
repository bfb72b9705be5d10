import { useEffect, useRef, type RefObject } from 'react';
import { caretInClause } from '#renderer/editor/open-editors.ts';
import { useDraftStore } from '#renderer/store/session/draft-session.ts';
import { isText, returnTo } from './return-to.ts';

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
    let isSettled = !continues;
    const settled = () => {
      isSettled = true;
    };
    const giveUp = continues ? returnTo(element, session.getState().view, settled) : settled;

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
    element.addEventListener('scroll', onScroll, { passive: true });
    element.addEventListener('focusin', onFocus);
    element.addEventListener('keyup', onCaret);
    return () => {
      giveUp();
      element.removeEventListener('scroll', onScroll);
      element.removeEventListener('focusin', onFocus);
      element.removeEventListener('keyup', onCaret);
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
