import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { useWantedPlace } from '#renderer/shell/navigation.ts';
import { useDraftStore } from '#renderer/store/session/draft-session.ts';
import { Follower } from './follower.ts';
import { readPassages } from './passage-at.ts';
import { passageOf } from './passage-of.ts';

/** Above a passage that was brought into view, as a share of the view. */
const CONTEXT = 1 / 4;
/** What must be seen of a passage, in points, so that it need not be brought into view. */
const SEEN = 40;

interface Layout {
  /** As JSON. */
  readonly passages: string;
  /** Where pages begin, in CSS pixels. */
  readonly tops: readonly number[];
  /** CSS pixels in a point. */
  readonly scale: number;
  /** Of the visible part, in CSS pixels; 0 before it is measured. */
  readonly height: number;
}

/**
 * Opens the pages where one writes, and keeps them there as {@link Follower} says. Whatever scrolls
 * `scroller`, other than a change of the layout, counts as done by hand.
 */
export function useFollow(scroller: RefObject<HTMLElement | null>, layout: Layout) {
  const session = useDraftStore();
  const [follower] = useState(() => new Follower());
  /** The pages are where they are to be opened. */
  const [isOpened, setIsOpened] = useState(false);
  const [top, setTop] = useState(0);
  const latest = useRef(layout);
  const expected = useRef(0);
  const { passages, tops, height } = layout;

  useLayoutEffect(() => {
    latest.current = layout;
  });
  // Pages that are of another size, or fewer, move what is in view.
  useLayoutEffect(() => {
    expected.current = scroller.current?.scrollTop ?? 0;
  }, [scroller, tops, height]);

  /** False where the pages do not show the place. */
  const bring = useCallback(
    (place: string | null): boolean => {
      const element = scroller.current;
      if (place === null || !element) return false;
      const now = latest.current;
      const passage = passageOf(readPassages(now.passages), place);
      const page = passage && now.tops[passage.page - 1];
      if (!passage || page === null || page === undefined) return false;
      const at = page + passage.y * now.scale;
      const isSeen =
        at >= element.scrollTop && at + SEEN * now.scale <= element.scrollTop + now.height;
      if (!isSeen) element.scrollTo({ top: at - CONTEXT * now.height });
      expected.current = element.scrollTop;
      return true;
    },
    [scroller],
  );

  useLayoutEffect(() => {
    if (isOpened || height === 0) return;
    const { section, cursor } = session.getState().view;
    if (cursor) follower.movedTo(cursor.place);
    if (!bring(follower.wanted) && section !== null) bring(`/sections/${section}`);
    setTop(expected.current);
    setIsOpened(true);
  }, [isOpened, height, session, follower, bring]);

  useEffect(() => {
    let { section } = session.getState().view;
    let hasMoved = false;
    let isDue = false;
    const look = () => {
      const { view } = session.getState();
      // Who finds words is led to them, and the caret stays where it was.
      const caret = hasMoved ? view.cursor?.place : null;
      const step = view.section === section ? null : view.section;
      const place =
        useWantedPlace.getState().place ?? caret ?? (step === null ? null : `/sections/${step}`);
      ({ section } = view);
      isDue = hasMoved = false;
      if (place === null || follower.isAt(place)) return;
      follower.movedTo(place);
      bring(follower.wanted);
    };
    // Who is led somewhere is in another step first, and then on the way to a place in it.
    const lookSoon = () => {
      if (!isDue) queueMicrotask(look);
      isDue = true;
    };
    const stops = [
      session.subscribe(({ view }, { view: before }) => {
        if (view.cursor === before.cursor && view.section === before.section) return;
        hasMoved ||= view.cursor !== before.cursor;
        lookSoon();
      }),
      useWantedPlace.subscribe(lookSoon),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [session, follower, bring]);

  // What one writes moves what one writes; to see by how much must not hold up the next key.
  useEffect(() => {
    const idle = requestIdleCallback(() => bring(follower.wanted));
    return () => cancelIdleCallback(idle);
  }, [passages, tops, follower, bring]);

  const onScroll = useCallback(
    (element: HTMLElement) => {
      if (Math.abs(element.scrollTop - expected.current) > 1) follower.scrolledByHand();
      expected.current = element.scrollTop;
      setTop(element.scrollTop);
    },
    [follower],
  );
  const leadsTo = useCallback((place: string) => follower.leadsTo(place), [follower]);
  return { isOpened, top, onScroll, leadsTo };
}
