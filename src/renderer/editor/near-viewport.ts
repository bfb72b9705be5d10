import { useEffect, type RefObject } from 'react';

type Listener = () => void;

const listeners = new WeakMap<Element, Listener>();

const observer =
  typeof IntersectionObserver === 'undefined'
    ? null
    : new IntersectionObserver(
        (entries) => {
          for (const { isIntersecting, target } of entries)
            if (isIntersecting) listeners.get(target)?.();
        },
        // A screen ahead, so that one scrolls into what is ready. Chromium before 120 does not know
        // the margin within a scrolled column, and tells when the text comes into sight.
        { rootMargin: '800px 0px', scrollMargin: '800px 0px' },
      );

/** Calls `onNear` once when the element comes near the visible part of the page. */
export function useNearViewport(
  element: RefObject<HTMLElement | null>,
  isWaiting: boolean,
  onNear: () => void,
): void {
  useEffect(() => {
    const target = element.current;
    if (!isWaiting || !target) return;
    if (!observer) {
      onNear();
      return;
    }
    listeners.set(target, onNear);
    observer.observe(target);
    return () => {
      observer.unobserve(target);
      listeners.delete(target);
    };
  }, [element, isWaiting, onNear]);
}
