import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Mark, type PlotFrame } from '#renderer/ui/charts/plot.tsx';

const scale = { at: (value: number) => value } as PlotFrame['y'];
const frame = { width: 300, height: 150, x: scale, y: scale } as PlotFrame;
const labelAt = (value: number): number => {
  const drawn = renderToStaticMarkup(
    <svg>
      <Mark frame={frame} axis="y" value={value} label="Target 99.9%" />
    </svg>,
  );
  return Number(/<text[^>]* y="([\d.-]+)"/.exec(drawn)?.[1]);
};

describe('the label of a line across a plot', () => {
  it('stands above the line, and below it where it would be cut at the top', () => {
    expect(labelAt(80)).toBeLessThan(80);
    expect(labelAt(5)).toBeGreaterThan(5 + 9);
  });
});
