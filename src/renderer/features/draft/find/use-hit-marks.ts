import { useEffect, type RefObject } from 'react';
import type { Hit } from '#shared/find/find.ts';
import { rangeOfHit } from './hit-range.ts';
import './hit-marks.css';

const ALL = 'find-hit';
const CURRENT = 'find-current';
/** More are not told apart by the eye. */
const MOST_MARKS = 500;

/**
 * Marks the hits that stand on the page, by the browser's own highlights, so that the editor's
 * content stays as it is. They do not reach into fields: of these, the one with the current hit is
 * framed.
 */
export function useHitMarks(
  hits: readonly Hit[],
  current: Hit | null,
  column: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const root = column.current;
    if (!root || hits.length === 0) return undefined;
    const byPlace = new Map<string, Hit[]>();
    for (const hit of hits) {
      const { path } = hit.in.place;
      const others = byPlace.get(path);
      if (others) others.push(hit);
      else byPlace.set(path, [hit]);
    }
    let framed: HTMLElement | null = null;
    const draw = () => {
      const [all, currents]: [Range[], Range[]] = [[], []];
      framed?.removeAttribute('data-found');
      framed = null;
      for (const control of root.querySelectorAll<HTMLElement>('[data-place]')) {
        for (const hit of byPlace.get(control.dataset['place'] ?? '') ?? []) {
          if (all.length >= MOST_MARKS && hit !== current) continue;
          const range = rangeOfHit(control, hit);
          if (range) (hit === current ? currents : all).push(range);
          else if (hit === current) framed = control;
        }
      }
      framed?.setAttribute('data-found', '');
      CSS.highlights.set(ALL, new Highlight(...all));
      const first = new Highlight(...currents);
      first.priority = 1;
      CSS.highlights.set(CURRENT, first);
    };
    // A text that comes into sight is drawn anew, as an editor.
    let frame = requestAnimationFrame(draw);
    const observer = new MutationObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(draw);
    });
    observer.observe(root, { childList: true, subtree: true, characterData: true });
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
      framed?.removeAttribute('data-found');
      CSS.highlights.delete(ALL);
      CSS.highlights.delete(CURRENT);
    };
  }, [hits, current, column]);
}
