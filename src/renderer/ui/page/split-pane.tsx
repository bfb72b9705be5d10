import { useEffect, useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import styles from './split-pane.module.css';

export interface SidePane {
  readonly label: string;
  readonly isOpen: boolean;
  /** Width in CSS pixels. */
  readonly width: number;
  readonly min: number;
  readonly max: number;
  /** The width that a double click goes back to. */
  readonly usual: number;
  readonly onWidth: (width: number) => void;
  readonly content: ReactNode;
}

/**
 * A main column with a resizable pane on either side. The separators are dragged, or moved with the
 * arrow keys (Home and End go to the limits); F6 goes from pane to pane.
 */
export function SplitPane({
  start,
  end,
  label,
  isOverlaid = false,
  children,
}: {
  readonly start: SidePane;
  readonly end: SidePane;
  /** The main column's name. */
  readonly label: string;
  /** There is no room beside the main column: open panes lie over it. */
  readonly isOverlaid?: boolean;
  readonly children: ReactNode;
}) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const cycle = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'F6' || event.defaultPrevented) return;
      event.preventDefault();
      const panes = [...(root.current?.querySelectorAll<HTMLElement>('[data-pane]') ?? [])];
      const at = panes.findIndex((pane) => pane.contains(document.activeElement));
      // From outside the panes, forwards leads to the first and backwards to the last.
      const next = event.shiftKey ? (at <= 0 ? panes.length : at) - 1 : (at + 1) % panes.length;
      panes[next]?.focus();
    };
    window.addEventListener('keydown', cycle);
    return () => window.removeEventListener('keydown', cycle);
  }, []);
  return (
    <div ref={root} className={classNames(styles['panes'], isOverlaid && styles['overlaid'])}>
      {start.isOpen && <Side pane={start} side="start" />}
      <main className={styles['main']} data-pane="main" tabIndex={-1} aria-label={label}>
        {children}
      </main>
      {end.isOpen && <Side pane={end} side="end" />}
    </div>
  );
}

const Side = ({ pane, side }: { readonly pane: SidePane; readonly side: 'start' | 'end' }) => (
  <aside
    className={classNames(styles['side'], styles[side])}
    style={{ width: pane.width }}
    data-pane={side}
    tabIndex={-1}
    aria-label={pane.label}
  >
    {pane.content}
    <Divider pane={pane} direction={side === 'start' ? 1 : -1} />
  </aside>
);

const STEP = 16;

function Divider({ pane, direction }: { readonly pane: SidePane; readonly direction: 1 | -1 }) {
  const drag = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const set = (width: number) =>
    pane.onWidth(Math.round(Math.min(pane.max, Math.max(pane.min, width))));
  const move = (event: PointerEvent) => {
    if (drag.current) set(drag.current.width + (event.clientX - drag.current.x) * direction);
  };
  const key = (event: KeyboardEvent) => {
    if (event.key === 'ArrowRight') set(pane.width + STEP * direction);
    else if (event.key === 'ArrowLeft') set(pane.width - STEP * direction);
    else if (event.key === 'Home') set(pane.min);
    else if (event.key === 'End') set(pane.max);
    else return;
    event.preventDefault();
  };
  return (
    // A separator that can be moved is a widget (WAI-ARIA 1.2, "separator").
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={`Width of ${pane.label}`}
      aria-valuenow={pane.width}
      aria-valuemin={pane.min}
      aria-valuemax={pane.max}
      tabIndex={0}
      className={styles['divider']}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { x: event.clientX, width: pane.width };
      }}
      onPointerMove={move}
      onPointerUp={() => {
        drag.current = null;
      }}
      onDoubleClick={() => set(pane.usual)}
      onKeyDown={key}
    />
  );
}
