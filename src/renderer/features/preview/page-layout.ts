/** Width and height of a page in points. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** CSS pixels in a point at 100%. */
export const ACTUAL_SIZE = 96 / 72;
export const MIN_ZOOM = 0.5;
export const MAX_ZOOM = 3;
const STEPS = [0.5, 0.75, 1, 1.25, 1.5, 2, 2.5, 3] as const;

/** 'fit': as wide as the pane; else 1 is the size on paper. */
export type Zoom = 'fit' | number;

/** The space between pages and around them, in CSS pixels. */
export const GAP = 16;

/** CSS pixels in a point. */
export function scaleFor(zoom: Zoom, paneWidth: number, sizes: readonly PageSize[]): number {
  if (zoom !== 'fit') return zoom * ACTUAL_SIZE;
  const widest = Math.max(1, ...sizes.map(({ width }) => width));
  const fitting = (paneWidth - 2 * GAP) / widest;
  return Math.min(MAX_ZOOM * ACTUAL_SIZE, Math.max(0.1, fitting));
}

/** The next step up or down from a zoom of `scale` pixels in a point. */
export function nextZoom(scale: number, direction: 'in' | 'out'): number {
  const now = scale / ACTUAL_SIZE;
  return direction === 'in'
    ? (STEPS.find((step) => step > now + 0.01) ?? MAX_ZOOM)
    : (STEPS.filter((step) => step < now - 0.01).at(-1) ?? MIN_ZOOM);
}

/** Where each page begins below the top, and where the last one's lower margin ends. */
export function pageTops(
  sizes: readonly PageSize[],
  scale: number,
): { readonly tops: readonly number[]; readonly total: number } {
  const tops: number[] = [];
  let at = GAP;
  for (const { height } of sizes) {
    tops.push(at);
    at += Math.round(height * scale) + GAP;
  }
  return { tops, total: at };
}

/** The pages (from 0) that show between two heights; `end` is not one of them. */
export function pagesBetween(
  tops: readonly number[],
  from: number,
  to: number,
): { readonly start: number; readonly end: number } {
  let start = 0;
  while (start < tops.length - 1 && tops[start + 1]! <= from) start += 1;
  let end = start;
  while (end < tops.length && tops[end]! < to) end += 1;
  return { start, end };
}
