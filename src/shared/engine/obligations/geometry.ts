export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A rectangle; `x` and `y` are its upper left corner. */
export interface Box extends Point, Size {}

/** A quadratic Bézier curve. */
export interface Curve {
  readonly start: Point;
  readonly control: Point;
  readonly end: Point;
}

export const boxAround = ({ x, y }: Point, { width, height }: Size): Box => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
});

export const centreOf = ({ x, y, width, height }: Box): Point => ({
  x: x + width / 2,
  y: y + height / 2,
});

/** True where the boxes come closer than `gap`. */
export const overlap = (a: Box, b: Box, gap = 0): boolean =>
  a.x < b.x + b.width + gap &&
  b.x < a.x + a.width + gap &&
  a.y < b.y + b.height + gap &&
  b.y < a.y + a.height + gap;

export const contains = (box: Box, { x, y }: Point, gap = 0): boolean =>
  x > box.x - gap && x < box.x + box.width + gap && y > box.y - gap && y < box.y + box.height + gap;

const between = (a: Point, b: Point, t: number): Point => ({
  x: a.x + (b.x - a.x) * t,
  y: a.y + (b.y - a.y) * t,
});

/** The curve's blossom: both arguments equal give the point there, two different ones a control. */
const blossom = ({ start, control, end }: Curve, s: number, t: number): Point =>
  between(between(start, control, s), between(control, end, s), t);

export const pointAt = (curve: Curve, t: number): Point => blossom(curve, t, t);

/** The part of a curve between two parameters. */
export const partOf = (curve: Curve, from: number, to: number): Curve => ({
  start: pointAt(curve, from),
  control: blossom(curve, from, to),
  end: pointAt(curve, to),
});

/** The curve from centre to centre, bowed to its right: there and back never lie on each other. */
export function bowed(start: Point, end: Point, bow: number): Curve {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = Math.hypot(dx, dy) || 1;
  const middle = between(start, end, 0.5);
  return {
    start,
    control: { x: middle.x - (dy / length) * bow * 2, y: middle.y + (dx / length) * bow * 2 },
    end,
  };
}

const PIECES = 64;

/** How much of a curve no box covers. */
export function lengthOutside(curve: Curve, boxes: readonly Box[]): number {
  let length = 0;
  let before = curve.start;
  for (let piece = 1; piece <= PIECES; piece += 1) {
    const after = pointAt(curve, piece / PIECES);
    const middle = between(before, after, 0.5);
    if (!boxes.some((box) => contains(box, middle)))
      length += Math.hypot(after.x - before.x, after.y - before.y);
    before = after;
  }
  return length;
}
