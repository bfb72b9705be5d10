import type { PdfRule } from './pdf-content.ts';

/** a, b, c, d, e, f of the PDF specification (8.3.3): x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const multiplied = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
];

/** The drawing of a page as PDF.js lists it: numbers of operators with their arguments. */
export interface Drawing {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** Numbers of the operators that matter here, by PDF.js' names. */
export interface DrawingOperators {
  readonly save: number;
  readonly restore: number;
  readonly transform: number;
  readonly paintFormXObjectBegin: number;
  readonly paintFormXObjectEnd: number;
  readonly constructPath: number;
  readonly stroke: number;
  readonly closeStroke: number;
  readonly fill: number;
  readonly eoFill: number;
  readonly fillStroke: number;
  readonly eoFillStroke: number;
  readonly closeFillStroke: number;
  readonly closeEOFillStroke: number;
}

/** Thicker, a filled rectangle is a ground and no line. */
const THICKEST = 3;
/** Shorter, a line is part of a drawing. */
const SHORTEST = 4;
/** A page with more is a drawing, in which no table has to be looked for. */
const MOST_RULES = 20_000;

/** The lines of a page that run along or down, stroked or as thin filled rectangles. */
export function drawnRules(
  { fnArray, argsArray }: Drawing,
  ops: DrawingOperators,
  view: Matrix,
): readonly PdfRule[] {
  const strokes = [
    ops.stroke,
    ops.closeStroke,
    ops.fillStroke,
    ops.eoFillStroke,
    ops.closeFillStroke,
    ops.closeEOFillStroke,
  ];
  const fills = [
    ops.fill,
    ops.eoFill,
    ops.fillStroke,
    ops.eoFillStroke,
    ops.closeFillStroke,
    ops.closeEOFillStroke,
  ];
  const rules: PdfRule[] = [];
  const saved: Matrix[] = [];
  let matrix = view;
  for (const [index, operator] of fnArray.entries()) {
    if (rules.length > MOST_RULES) return [];
    const args = argsArray[index];
    if (operator === ops.save) saved.push(matrix);
    else if (operator === ops.restore || operator === ops.paintFormXObjectEnd)
      matrix = saved.pop() ?? view;
    else if (operator === ops.transform) matrix = multiplied(matrix, matrixOf(args) ?? IDENTITY);
    else if (operator === ops.paintFormXObjectBegin) {
      saved.push(matrix);
      const inner = Array.isArray(args) ? matrixOf(args[0]) : null;
      if (inner) matrix = multiplied(matrix, inner);
    } else if (operator === ops.constructPath && Array.isArray(args)) {
      const [paint, paths] = args as unknown[];
      const path = Array.isArray(paths)
        ? (paths as readonly (ArrayLike<number> | null)[])[0]
        : null;
      const isStroke = strokes.includes(Number(paint));
      if (!path || (!isStroke && !fills.includes(Number(paint)))) continue;
      for (const points of polygons(path)) addRules(points, matrix, isStroke, rules);
    }
  }
  return rules;
}

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

function matrixOf(args: unknown): Matrix | null {
  if (args === null || typeof args !== 'object' || !('length' in args)) return null;
  const values = Array.from(args as ArrayLike<unknown>, Number);
  return values.length >= 6 && values.slice(0, 6).every(Number.isFinite)
    ? (values.slice(0, 6) as unknown as Matrix)
    : null;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** PDF.js writes a path as numbers: 0 move x y, 1 line x y, 2 curve with six, 3 with four, 4 close. */
function polygons(path: ArrayLike<number>): readonly (readonly Point[])[] {
  const all: Point[][] = [];
  let open: Point[] = [];
  let isCurved = false;
  const end = () => {
    if (open.length > 1 && !isCurved) all.push(open);
    open = [];
    isCurved = false;
  };
  for (let at = 0; at < path.length;) {
    const step = path[at];
    if (step === 0 || step === 1) {
      if (step === 0) end();
      open.push({ x: path[at + 1] ?? 0, y: path[at + 2] ?? 0 });
      at += 3;
    } else if (step === 4) {
      if (open[0]) open.push(open[0]);
      at += 1;
    } else {
      isCurved = true;
      at += step === 2 ? 7 : 5;
    }
  }
  end();
  return all;
}

function addRules(
  points: readonly Point[],
  [a, b, c, d, e, f]: Matrix,
  isStroke: boolean,
  rules: PdfRule[],
): void {
  const placed = points.map(({ x, y }) => ({ x: a * x + c * y + e, y: b * x + d * y + f }));
  if (isStroke) {
    for (let index = 1; index < placed.length; index += 1)
      add(placed.slice(index - 1, index + 1), 1, rules);
  } else add(placed, THICKEST, rules);
}

function add(points: readonly Point[], thickest: number, rules: PdfRule[]): void {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const rule = {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
  const [width, height] = [rule.right - rule.left, rule.bottom - rule.top];
  if (Math.min(width, height) <= thickest && Math.max(width, height) >= SHORTEST) rules.push(rule);
}
