import { memo, useEffect, useRef, type CSSProperties, type MouseEvent } from 'react';
import type { PageSize } from './page-layout.ts';
import type { PdfFile } from './pdf-file.ts';
import styles from './preview.module.css';
import { textLayer } from './text-layer.ts';

/** What one does not see, and text over the pictures, can wait until what one sees is drawn. */
const AHEAD_DELAY_MS = 400;
const TEXT_DELAY_MS = 600;

/** Whether a page is to be drawn at once, ahead of being scrolled to, or not at all. */
export type Urgency = 'now' | 'ahead' | 'never';

/**
 * One page at its place. It is drawn while it is near the visible part; the old picture stays until
 * the new one is whole, so that nothing flashes while one writes.
 */
export const Page = memo(function Page({
  file,
  number,
  size,
  top,
  scale,
  drawnScale,
  urgency,
  onSize,
  onPoint,
  onDrawn,
}: {
  readonly file: PdfFile;
  /** From 1. */
  readonly number: number;
  readonly size: PageSize;
  readonly top: number;
  /** CSS pixels in a point, now. */
  readonly scale: number;
  /** The scale to draw for: it follows `scale` once that stands still. */
  readonly drawnScale: number;
  readonly urgency: Urgency;
  readonly onSize: (number: number, size: PageSize) => void;
  /** A click, in points from the page's top left. */
  readonly onPoint: (number: number, x: number, y: number) => void;
  readonly onDrawn: (file: PdfFile) => void;
}) {
  const picture = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLDivElement>(null);

  // What the picture shows; it is not drawn again because the page comes from ahead into view.
  const drawn = useRef<{ readonly file: PdfFile; readonly scale: number } | null>(null);
  useEffect(() => {
    const paper = picture.current;
    if (!paper) return;
    if (urgency === 'never') {
      drawn.current = null;
      paper.replaceChildren();
      return;
    }
    if (drawn.current?.file === file && drawn.current.scale === drawnScale) return;
    const work = new AbortController();
    const { signal } = work;
    const draw = async () => {
      const made = await file.draw(number, drawnScale * window.devicePixelRatio, signal);
      if (!made || signal.aborted) return;
      onSize(number, made.size);
      drawn.current = { file, scale: drawnScale };
      paper.replaceChildren(made.canvas);
      onDrawn(file);
    };
    if (urgency === 'now') {
      void draw().catch(unlessAborted(signal, `Page ${number} could not be drawn.`));
      return () => work.abort();
    }
    const timer = setTimeout(
      () => void draw().catch(unlessAborted(signal, `Page ${number} could not be drawn.`)),
      AHEAD_DELAY_MS,
    );
    return () => {
      clearTimeout(timer);
      work.abort();
    };
  }, [file, number, drawnScale, urgency, onSize, onDrawn]);

  const isNear = urgency !== 'never';
  const laid = useRef<string | null>(null);
  useEffect(() => {
    const words = text.current;
    if (!words) return;
    if (!isNear) {
      laid.current = null;
      words.replaceChildren();
      return;
    }
    const work = new AbortController();
    const { signal } = work;
    const lay = async () => {
      // Most pages say the same as before.
      const found = await file.words(number, laid.current);
      if (!found || signal.aborted) return;
      laid.current = found.text;
      words.replaceChildren(textLayer(found.words));
    };
    const stopWaiting = whenQuiet(
      () => void lay().catch(unlessAborted(signal, `The words of page ${number} are missing.`)),
    );
    return () => {
      stopWaiting();
      work.abort();
    };
  }, [file, number, isNear]);

  const onClick = (event: MouseEvent<HTMLElement>) => {
    // One who selects words does not want to leave them.
    if (!(document.getSelection()?.isCollapsed ?? true)) return;
    const page = event.currentTarget.getBoundingClientRect();
    onPoint(number, (event.clientX - page.left) / scale, (event.clientY - page.top) / scale);
  };

  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- a shortcut for the mouse: by keyboard the steps and the missing list lead to the same places
    <div
      className={styles['page']}
      style={
        {
          top,
          width: Math.round(size.width * scale),
          height: Math.round(size.height * scale),
          '--scale': scale,
        } as CSSProperties
      }
      data-page={number}
      onClick={onClick}
    >
      <div ref={picture} className={styles['picture']} role="img" aria-label={`Page ${number}`} />
      <div ref={text} className={styles['text']} />
    </div>
  );
});

/** Does a job in idle time after a while; returns how to call it off. */
function whenQuiet(job: () => void): () => void {
  let idle = 0;
  const timer = setTimeout(() => {
    idle = requestIdleCallback(job);
  }, TEXT_DELAY_MS);
  return () => {
    clearTimeout(timer);
    cancelIdleCallback(idle);
  };
}

/** A version that is no longer shown may fail in any way. */
const unlessAborted = (signal: AbortSignal, what: string) => (error: unknown) => {
  if (!signal.aborted) console.error(`Preview: ${what}`, error);
};
