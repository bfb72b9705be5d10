import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { goToPlace } from '#renderer/shell/navigation.ts';
import { Page } from './Page.tsx';
import { GAP, pagesBetween, pageTops, scaleFor, type PageSize, type Zoom } from './page-layout.ts';
import type { Sheet } from './paper-messages.ts';
import { passageAt, readPassages } from './passage-at.ts';
import type { PdfFile } from './pdf-file.ts';
import styles from './preview.module.css';
import { useFollow } from './use-follow.ts';
import type { Version } from './use-preview.ts';

/** While the pane is drawn wider, the old pictures are stretched; then they are drawn anew. */
const SETTLE_MS = 150;

/** The pages, of which only those near the visible part are drawn. */
export function PageList({
  version,
  zoom,
  onView,
  onZoom,
  onDrawn,
  onSeen,
}: {
  readonly version: Version;
  readonly zoom: Zoom;
  /** The page in view (from 1) and the scale, whenever one of them changes. */
  readonly onView: (page: number, scale: number) => void;
  readonly onZoom: (direction: 'in' | 'out') => void;
  readonly onDrawn: (file: PdfFile) => void;
  readonly onSeen: (sheets: readonly Sheet[]) => void;
}) {
  const { file, passages } = version;
  const scroller = useRef<HTMLDivElement>(null);
  const [pane, setPane] = useState({ width: 0, height: 0 });
  // By number; most pages are like the first.
  const [odd, setOdd] = useState<ReadonlyMap<number, PageSize>>(new Map());
  const sizes = useMemo(
    () => Array.from({ length: file.pages }, (_, at) => odd.get(at + 1) ?? file.firstSize),
    [file, odd],
  );
  const scale = scaleFor(zoom, pane.width, sizes);
  const { tops, total } = useMemo(() => pageTops(sizes, scale), [sizes, scale]);
  const drawnScale = useSettled(scale, SETTLE_MS);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = () => setPane({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  // The same words stay in view when all becomes larger or smaller.
  const shown = useRef({ scale, total });
  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = { scale, total };
    const element = scroller.current;
    if (!element || before.scale === scale || before.total <= 2 * GAP) return;
    element.scrollTop = (element.scrollTop / before.total) * total;
  }, [scale, total]);
  const { isOpened, top, onScroll, leadsTo } = useFollow(scroller, {
    passages,
    tops,
    scale,
    height: pane.height,
  });

  const middle = pagesBetween(tops, top + pane.height / 3, top + pane.height / 3 + 1);
  const page = Math.min(file.pages, middle.start + 1);
  useEffect(() => onView(page, scale), [onView, page, scale]);

  // Ctrl and the wheel, or two fingers on a trackpad; React's own listener could not prevent the scroll.
  useEffect(() => {
    const element = scroller.current;
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      if (event.deltaY !== 0) onZoom(event.deltaY < 0 ? 'in' : 'out');
    };
    element?.addEventListener('wheel', onWheel, { passive: false });
    return () => element?.removeEventListener('wheel', onWheel);
  }, [onZoom]);

  const onSize = useCallback(
    (number: number, size: PageSize) =>
      setOdd((known) => {
        const now = known.get(number) ?? file.firstSize;
        const isSame = now.width === size.width && now.height === size.height;
        return isSame ? known : new Map(known).set(number, size);
      }),
    [file],
  );
  const layout = useRef({ tops, scale });
  useLayoutEffect(() => {
    layout.current = { tops, scale };
  }, [tops, scale]);
  const onPoint = useCallback(
    (number: number, x: number, y: number) => {
      const point = { page: number, x, y };
      const passage = passageAt(readPassages(passages), point);
      const go = () => {
        if (!passage) return;
        leadsTo(passage.source);
        goToPlace(passage.source);
      };
      if (passage?.page === number) {
        go();
        return;
      }
      // Nothing of the agreement begins above on this page: it may be the table of contents.
      void file.linkAt(point).then((link) => {
        const begin = link && layout.current.tops[link.page - 1];
        if (link === null || begin === undefined || begin === null) go();
        else scroller.current?.scrollTo({ top: begin + link.y * layout.current.scale - 3 * GAP });
      }, go);
    },
    [file, passages, leadsTo],
  );

  const seen = pagesBetween(tops, top, top + pane.height);
  useLayoutEffect(() => {
    onSeen(
      Array.from({ length: seen.end - seen.start }, (_, at) => ({
        number: seen.start + at + 1,
        scale: drawnScale * window.devicePixelRatio,
      })),
    );
  }, [onSeen, seen.start, seen.end, drawnScale]);
  const near = pagesBetween(tops, top - pane.height / 2, top + 1.5 * pane.height);
  return (
    <div
      ref={scroller}
      className={styles['scroller']}
      // The pages are scrolled by keyboard, too.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above
      tabIndex={0}
      role="region"
      aria-label="Pages"
      onScroll={(event) => onScroll(event.currentTarget)}
    >
      <div
        className={styles['pages']}
        style={{
          height: total,
          minWidth: Math.max(...sizes.map(({ width }) => width)) * scale + 2 * GAP,
        }}
      >
        {isOpened &&
          sizes.map((size, at) => (
            <Page
              key={at}
              file={file}
              number={at + 1}
              size={size}
              top={tops[at] ?? 0}
              scale={scale}
              drawnScale={drawnScale}
              urgency={isWithin(at, seen) ? 'now' : isWithin(at, near) ? 'ahead' : 'never'}
              onSize={onSize}
              onPoint={onPoint}
              onDrawn={onDrawn}
            />
          ))}
      </div>
    </div>
  );
}

const isWithin = (at: number, { start, end }: { readonly start: number; readonly end: number }) =>
  at >= start && at < end;

/** A value once it has not changed for a while. */
function useSettled(value: number, delay: number): number {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), delay);
    return () => clearTimeout(timer);
  }, [value, delay]);
  return settled;
}
