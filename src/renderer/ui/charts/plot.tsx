import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import styles from './plot.module.css';
import { linearScale, ticksOf, type Scale } from './scale.ts';

export interface Axis {
  readonly label: string;
  readonly domain: readonly [number, number];
  /** About how many marks; 5 by default. */
  readonly count?: number;
  /** Marks of one's own instead of round figures. */
  readonly ticks?: readonly number[];
  readonly format: (value: number) => string;
}

export interface PlotFrame {
  readonly x: Scale;
  readonly y: Scale;
  readonly width: number;
  readonly height: number;
}

const MARGIN = { top: 12, right: 16, bottom: 40 } as const;
const LETTER_PX = 6.5;
const NARROW_PX = 420;

/**
 * A frame with two axes; what is drawn in it comes from `children`, in pixels of the frame. The
 * picture has a name that says what it shows: its figures must also stand beside it as text.
 */
export function Plot({
  label,
  x: xAxis,
  y: yAxis,
  height = 240,
  className,
  onPoint,
  children,
}: {
  readonly label: string;
  readonly x: Axis;
  readonly y: Axis;
  readonly height?: number;
  readonly className?: string;
  /** Tells where on the axes the pointer is; null when it leaves. */
  readonly onPoint?: (point: { readonly x: number; readonly y: number } | null) => void;
  readonly children: (frame: PlotFrame) => ReactNode;
}) {
  const figure = useRef<HTMLDivElement>(null);
  const [outer, setOuter] = useState(640);
  useLayoutEffect(() => {
    const element = figure.current;
    if (!element) return;
    setOuter(element.clientWidth || 640);
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setOuter(Math.round(entry.contentRect.width));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const narrow = outer < NARROW_PX;
  const yTicks = yAxis.ticks ?? ticksOf(yAxis.domain, yAxis.count ?? 5);
  const xTicks = xAxis.ticks ?? ticksOf(xAxis.domain, narrow ? 3 : (xAxis.count ?? 6));
  const longest = Math.max(...yTicks.map((value) => yAxis.format(value).length), 2);
  const left = Math.ceil(longest * LETTER_PX) + 36;
  const width = Math.max(80, outer - left - MARGIN.right);
  const inner = height - MARGIN.top - MARGIN.bottom;
  const x = linearScale(xAxis.domain, [0, width]);
  const y = linearScale(yAxis.domain, [inner, 0]);

  return (
    <div ref={figure} className={classNames(styles['plot'], className)}>
      <svg
        role="img"
        aria-label={label}
        width={outer}
        height={height}
        viewBox={`0 0 ${outer} ${height}`}
        onPointerMove={
          onPoint &&
          ((event) => {
            const box = event.currentTarget.getBoundingClientRect();
            const at = event.clientX - box.left - left;
            const up = event.clientY - box.top - MARGIN.top;
            onPoint(at < 0 || at > width ? null : { x: x.back(at), y: y.back(up) });
          })
        }
        onPointerLeave={onPoint && (() => onPoint(null))}
      >
        <g transform={`translate(${left},${MARGIN.top})`}>
          {yTicks.map((value) => (
            <g key={value} transform={`translate(0,${y.at(value)})`}>
              <line className={styles['grid']} x2={width} />
              <text className={styles['tick']} x={-8} dy="0.32em" textAnchor="end">
                {yAxis.format(value)}
              </text>
            </g>
          ))}
          {xTicks.map((value) => (
            <text
              key={value}
              className={styles['tick']}
              x={x.at(value)}
              y={inner + 16}
              textAnchor="middle"
            >
              {xAxis.format(value)}
            </text>
          ))}
          <line className={styles['axis']} y1={inner} y2={inner} x2={width} />
          <text className={styles['name']} x={width} y={inner + 34} textAnchor="end">
            {xAxis.label}
          </text>
          <text
            className={styles['name']}
            transform={`translate(${-left + 12},0) rotate(-90)`}
            textAnchor="end"
          >
            {yAxis.label}
          </text>
          <svg width={width} height={inner} className={styles['inside']}>
            {children({ x, y, width, height: inner })}
          </svg>
        </g>
      </svg>
    </div>
  );
}

export type Series = 'accent' | 'second' | 'danger' | 'muted';

/** A line through points, in the order given; `isStep` keeps each value up to the next point. */
export function Line({
  frame,
  points,
  tone = 'accent',
  isStep = false,
  className,
}: {
  readonly frame: PlotFrame;
  readonly points: readonly (readonly [number, number])[];
  readonly tone?: Series;
  readonly isStep?: boolean;
  /** Draws the line in its stead: for more lines than there are tones. */
  readonly className?: string;
}) {
  const path = points
    .map(([px, py], index) => {
      const [at, up] = [frame.x.at(px).toFixed(1), frame.y.at(py).toFixed(1)];
      if (index === 0) return `M${at},${up}`;
      return isStep ? `H${at}V${up}` : `L${at},${up}`;
    })
    .join('');
  return <path className={className ?? classNames(styles['line'], styles[tone])} d={path} />;
}

/** Upright bars from zero, each over its own stretch of the x axis. */
export function Bars({
  frame,
  bars,
  onPress,
}: {
  readonly frame: PlotFrame;
  readonly bars: readonly {
    readonly from: number;
    readonly to: number;
    readonly value: number;
    readonly tone?: Series;
    /** Read out, and shown while the pointer rests on it. */
    readonly title: string;
  }[];
  readonly onPress?: (index: number) => void;
}) {
  return (
    <g>
      {bars.map((bar, index) => {
        const [left, right] = [frame.x.at(bar.from), frame.x.at(bar.to)];
        const top = frame.y.at(bar.value);
        return (
          <rect
            key={bar.from}
            className={classNames(styles['bar'], styles[bar.tone ?? 'accent'])}
            x={left + 0.5}
            y={top}
            width={Math.max(1, right - left - 1)}
            height={Math.max(0, frame.height - top)}
            {...(onPress ? { onClick: () => onPress(index) } : {})}
          >
            <title>{bar.title}</title>
          </rect>
        );
      })}
    </g>
  );
}

/** Room that a label takes above its line; nearer to the top of the plot it goes below. */
const LABEL_HEIGHT = 16;

/** A line across the frame at one value, with a word: the target. */
export function Mark({
  frame,
  axis,
  value,
  label,
  tone = 'danger',
}: {
  readonly frame: PlotFrame;
  readonly axis: 'x' | 'y';
  readonly value: number;
  readonly label: string;
  readonly tone?: Series;
}) {
  const at = axis === 'x' ? frame.x.at(value) : frame.y.at(value);
  if (!Number.isFinite(at)) return null;
  const isLate = axis === 'x' && at > frame.width * 0.7;
  return (
    <g className={classNames(styles['mark'], styles[tone])}>
      {axis === 'x' ? (
        <line x1={at} x2={at} y1={0} y2={frame.height} />
      ) : (
        <line x2={frame.width} y1={at} y2={at} />
      )}
      <text
        className={styles['markLabel']}
        x={axis === 'x' ? at + (isLate ? -6 : 6) : frame.width - 4}
        y={axis === 'x' ? 10 : at < LABEL_HEIGHT ? at + LABEL_HEIGHT - 2 : at - 5}
        textAnchor={axis === 'x' && !isLate ? 'start' : 'end'}
      >
        {label}
      </text>
    </g>
  );
}
