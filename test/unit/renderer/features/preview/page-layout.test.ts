import { describe, expect, it } from 'vitest';
import {
  ACTUAL_SIZE,
  nextZoom,
  pagesBetween,
  pageTops,
  scaleFor,
} from '#renderer/features/preview/page-layout.ts';

const a4 = { width: 595, height: 842 };
const landscape = { width: 842, height: 595 };

describe('The layout of the pages', () => {
  it('fits the widest page into the pane', () => {
    expect(scaleFor('fit', 842 + 32, [a4, landscape])).toBe(1);
  });

  it('stays usable in a pane without room and within 300 % in a wide one', () => {
    expect(scaleFor('fit', 0, [a4])).toBeGreaterThan(0);
    expect(scaleFor('fit', 100_000, [a4])).toBe(3 * ACTUAL_SIZE);
  });

  it('puts the pages below one another', () => {
    expect(pageTops([a4, landscape], 1)).toEqual({ tops: [16, 874], total: 1_485 });
  });

  it('finds the pages that show', () => {
    const { tops } = pageTops([a4, a4, a4], 1);
    expect(pagesBetween(tops, 0, 500)).toEqual({ start: 0, end: 1 });
    expect(pagesBetween(tops, 800, 900)).toEqual({ start: 0, end: 2 });
    expect(pagesBetween(tops, 5_000, 6_000)).toEqual({ start: 2, end: 3 });
    expect(pagesBetween([], 0, 500)).toEqual({ start: 0, end: 0 });
  });

  it('zooms in steps, from whatever fits the pane', () => {
    expect(nextZoom(0.9 * ACTUAL_SIZE, 'in')).toBe(1);
    expect(nextZoom(ACTUAL_SIZE, 'in')).toBe(1.25);
    expect(nextZoom(ACTUAL_SIZE, 'out')).toBe(0.75);
    expect(nextZoom(3 * ACTUAL_SIZE, 'in')).toBe(3);
    expect(nextZoom(0.5 * ACTUAL_SIZE, 'out')).toBe(0.5);
  });
});
