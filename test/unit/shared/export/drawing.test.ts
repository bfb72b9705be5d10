import { describe, expect, it } from 'vitest';
import { drawingOf } from '#shared/export/drawing.ts';
import { diagramOf } from '#test/support/documents/diagrams.ts';

const TEXT_WIDTH = (160 * 72) / 25.4;

describe('the drawing of a diagram', () => {
  it('keeps its size where it fits', () => {
    const diagram = diagramOf(['A', 'B']);
    const drawing = drawingOf(diagram);
    expect(drawing).toMatchObject({ scale: 1, width: 300, height: 80, boxes: diagram.boxes });
  });

  it('is never wider than the text nor too tall for a page, in proportion', () => {
    const wide = drawingOf(diagramOf(['A', 'B'], { width: 900 }));
    expect(wide.width).toBeCloseTo(TEXT_WIDTH, 1);
    expect(wide.scale).toBeCloseTo(TEXT_WIDTH / 900, 5);
    expect(wide.boxes[1]!.x + wide.boxes[1]!.width).toBeCloseTo(890 * wide.scale, 1);
    const tall = drawingOf({ ...diagramOf(['A', 'B']), height: 2000 });
    expect(tall.height).toBeLessThan(500);
    expect(tall.width).toBeCloseTo(300 * tall.scale, 1);
  });

  it('points each head the way its arrow goes', () => {
    const [there, back] = drawingOf(diagramOf(['A', 'B'])).arrows;
    expect(there!.head[0]).toEqual(there!.end);
    for (const corner of there!.head.slice(1)) expect(corner.x).toBeLessThan(there!.end.x);
    for (const corner of back!.head.slice(1)) expect(corner.x).toBeGreaterThan(back!.end.x);
  });

  it('draws an arrow without length', () => {
    const diagram = diagramOf(['A', 'B']);
    const at = { x: 5, y: 5 };
    const arrows = [{ ...diagram.arrows[0]!, start: at, control: at, end: at }];
    expect(JSON.stringify(drawingOf({ ...diagram, arrows }))).not.toMatch(/null|NaN/);
  });
});
